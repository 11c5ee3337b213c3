import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { cancelComingRequests } from '#reglement/index.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { notify } from '../notify.ts';
import { fullName } from '../people.ts';
import { explainNotDone, requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';

/** *Annuler ses inscriptions à venir*: shows whom and what it touches, and does it once confirmed. */
export async function cancelComing(
  exchange: Exchange,
  manager: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t } = exchange;
  const personId = textArg(args, 'personId');
  const year = Number(args['year']);
  const person = await stores.accounts.find(personId);
  if (!manager.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const coming = await findComing(exchange, personId, year);
  if (!person || coming.length === 0) return saying({ text: t('cancel-coming-nothing') });
  const name = fullName(person);
  if (args['isConfirmed'] !== true) return saying(askToConfirm(exchange, { name, coming, args }));
  const result = await changeRequests(
    stores,
    { type: 'cancel_coming', personId, year },
    requestContext(exchange, manager),
  );
  await notify(services, stores, result.notifications);
  if (result.outcome === 'not_done') return saying({ text: explainNotDone(exchange, result.why) });
  const text = t('cancel-coming-done', { count: coming.length, name });
  return {
    drafts: [{ text }],
    card: { card: { title: t('cancel-coming-title', { name }), body: text } },
  };
}

async function findComing(
  { stores, today }: Exchange,
  personId: string,
  year: number,
): Promise<RequestView[]> {
  const requests = await stores.requests.findScope({ personIds: [personId] });
  const changes = cancelComingRequests(today, { personId, year }, requests);
  return await stores.requests.findViews(changes.map(({ before }) => before.id));
}

function askToConfirm(
  exchange: Exchange,
  asked: { name: string; coming: RequestView[]; args: Record<string, unknown> },
) {
  const { t } = exchange;
  const { name, coming, args } = asked;
  const lines = coming.map(({ action, session }) => `- ${describeBoth(action, session, exchange)}`);
  const confirm = button(t('button-confirm-cancel-coming'), 'cancel-coming', {
    ...args,
    isConfirmed: true,
  });
  return {
    card: {
      title: t('cancel-coming-title', { name }),
      tone: 'attention' as const,
      body: [t('cancel-coming-ask', { count: coming.length }), lines.join('\n')].join('\n\n'),
      footer: t('cancel-coming-footer'),
    },
    choices: [{ ...confirm, style: 'destructive' as const }],
  };
}
