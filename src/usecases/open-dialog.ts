import type { Account } from '#ports/account-repository.ts';
import { rememberAccountAsked } from './accounts/recognise-newcomer.ts';
import { structureWaiting } from './accounts/structure-waiting.ts';
import { button, type Exchange, type ExchangeResult, type Intent, saying } from './exchange.ts';

/** Starts a dialog, as the composition root can. */
export type StartDialog = (
  exchange: Exchange,
  dialog: string,
  given?: { slots?: Record<string, { value: string; label: string }>; text?: string },
) => Promise<ExchangeResult>;

/** A use case of somebody who has an account. */
export type PersonalWork = (
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
) => Promise<ExchangeResult>;

/** Wraps a use case that needs an account: without one, the two ways to get one. */
export function withAccount(work: PersonalWork): Intent {
  return async (exchange, args) => {
    const { person, t } = exchange;
    if (!person) return await askForAccount(exchange);
    if (person.status !== 'active')
      return saying({ text: t(`account-${person.status.replace('_', '-')}`) });
    return await work(exchange, person, args);
  };
}

/** The two ways to get an account; or what the one asked for is waiting for. */
export async function askForAccount(exchange: Exchange): Promise<ExchangeResult> {
  const { t } = exchange;
  const waiting = await structureWaiting(exchange);
  if (waiting) return saying({ text: waiting });
  const underway = exchange.state.active?.dialog;
  if (underway === 'create-account' || underway === 'link-account')
    return saying({ text: t('account-needed-first') });
  rememberAccountAsked(exchange);
  return saying({
    text: t('account-needed'),
    choices: [
      button(t('button-link'), 'link-account'),
      button(t('button-create-account'), 'create-account'),
    ],
  });
}

/** Opens a dialog; the message that asked for it already holds some answers. */
export function opening(start: StartDialog, dialog: string): Intent {
  return async (exchange, args) => {
    const text = args['text'];
    return await start(exchange, dialog, typeof text === 'string' ? { text } : {});
  };
}

/** The same, for people who have an account. */
export function openingWithAccount(start: StartDialog, dialog: string): Intent {
  return withAccount(
    async (exchange, _person, args) => await opening(start, dialog)(exchange, args, {}),
  );
}
