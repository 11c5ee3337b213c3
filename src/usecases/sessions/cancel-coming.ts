import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { cancelComingRequests, rulebookFor, yearOf } from '#reglement/index.ts';
import { findPeople } from '../accounts/find-people.ts';
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
  if (!manager.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  if (typeof args['text'] === 'string') return await choosePerson(exchange, manager, args['text']);
  const personId = textArg(args, 'personId');
  const year = Number(args['year']);
  const person = await stores.accounts.find(personId);
  const tooFew = person ? await notRepeated(exchange, person, year) : null;
  if (tooFew) return saying({ text: tooFew });
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

/** « annuler les inscriptions à venir de Marie Durand »: of this year. */
async function choosePerson(
  exchange: Exchange,
  manager: Account,
  text: string,
): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  const people = await findPeople(stores, text);
  const year = yearOf(today);
  const [only] = people;
  if (only && people.length === 1) {
    return await cancelComing(exchange, manager, { personId: only.id, year });
  }
  return saying({
    text: t('cancel-coming-whose'),
    layout: 'column',
    choices: people.map((one) =>
      button(`${fullName(one)} (${one.email})`, 'cancel-coming', { personId: one.id, year }),
    ),
  });
}

/** The règlement gives this choice after repeated late withdrawals only; `null` when there are as many. */
async function notRepeated(
  { stores, services, t }: Exchange,
  person: Account,
  year: number,
): Promise<string | null> {
  const requests = await stores.requests.findScope({ personIds: [person.id] });
  const late = requests.filter(
    ({ status, firstDay }) => status === 'withdrawn_late' && yearOf(firstDay) === year,
  );
  const least = rulebookFor(services.rulebooks, year).rulebook.figures.repeatedLateWithdrawals
    .value;
  if (late.length >= least) return null;
  const said = { name: fullName(person), count: late.length, year: String(year), least };
  return t('cancel-coming-not-repeated', said);
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
