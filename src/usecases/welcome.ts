import type { Choice, Draft } from '#conversation/index.ts';
import { button, type Exchange, type ExchangeResult, type Intents, saying } from './exchange.ts';

/** First words to somebody who starts the bot; a deep link's payload opens what it names. */
export async function welcome(
  exchange: Exchange,
  intents: Intents,
  payload: string | undefined,
): Promise<ExchangeResult> {
  const intent = payload ? intents[payload] : undefined;
  if (intent && exchange.person) return await intent(exchange, {}, {});
  return saying(welcomeDraft(exchange));
}

/** Who the bot is, and the few things it does, as buttons. */
export function welcomeDraft(exchange: Exchange): Draft {
  const { person, t } = exchange;
  return {
    text: person ? t('welcome-known', { name: person.firstName }) : t('welcome-unknown'),
    choices: mainChoices(exchange),
  };
}

/** What this person does most, by role. */
export function mainChoices(exchange: Exchange): Choice[] {
  const { person, t } = exchange;
  if (!person) {
    return [
      button(t('button-link'), 'link-account'),
      button(t('button-create-account'), 'create-account'),
      button(t('button-help'), 'help'),
    ];
  }
  return [
    ...(person.roles.includes('valideur_rh')
      ? [button(t('button-approvals'), 'my-approvals')]
      : []),
    ...(person.roles.includes('prestataire')
      ? [
          button(t('button-to-confirm'), 'to-confirm'),
          button(t('button-own-sessions'), 'provider-sessions'),
        ]
      : []),
    button(t('button-enrol'), 'enrol'),
    button(t('button-my-requests'), 'my-requests'),
    button(t('button-my-quota'), 'my-quota'),
    button(t('button-help'), 'help'),
  ];
}

/** « aide »: what one can say, with examples, for this person's roles. */
export async function showHelp(exchange: Exchange): Promise<ExchangeResult> {
  const { person, t } = exchange;
  const parts = [t('help-questions')];
  if (person) parts.push(t('help-own'));
  else parts.push(t('help-unknown'));
  for (const role of person?.roles ?? []) parts.push(t(`help-${role.replace('_', '-')}`));
  parts.push(t('help-always'));
  return saying({ text: parts.join('\n\n'), choices: mainChoices(exchange) });
}
