import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { addDays, parisDay, startOfDay, workingDaysBetween } from '#reglement/index.ts';
import { describeBoth, type Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import { deadlineOf, personLine, stagesToTell } from './gathered.ts';
import type { Moment } from './moment.ts';
import { type ConfirmationStage, confirmationStages } from './stages.ts';

/** Before that, no request has waited three working days. */
const SHORTEST_WAIT_DAYS = 2;
const MOST_LINES = 5;
const MOST_SESSIONS = 10;

interface Due {
  view: RequestView;
  author: Account;
  /** Who confirms; `null`: nobody is there to do it. */
  provider: Account | null;
  /** Those just reached, and not told before. */
  stages: ConfirmationStage[];
}

/** Reminds prestataires of those they have neither confirmed nor refused, in one message each; then tells the gestionnaires, and the person. */
export async function remindProviders(moment: Moment): Promise<void> {
  const { stores, today } = moment;
  const changedBefore = startOfDay(addDays(today, -SHORTEST_WAIT_DAYS));
  const due: Due[] = [];
  for (const view of await stores.requests.findUnconfirmed({ changedBefore, day: today })) {
    const one = await readDue(moment, view);
    if (one) due.push(one);
  }
  const providers = new Map(
    due.flatMap(({ provider }) => provider ?? []).map((one) => [one.id, one]),
  );
  for (const provider of providers.values()) {
    const theirs = due.filter(
      (one) => one.provider?.id === provider.id && one.stages.some((stage) => stage !== 'managers'),
    );
    if (theirs.length > 0) await remindOne(moment, provider, theirs);
  }
  // Nobody to remind: the gestionnaires are told at once.
  const late = due.filter(({ stages, provider }) =>
    stages.includes(provider === null ? 'first' : 'managers'),
  );
  await tellManagers(moment, late);
  for (const one of late) await tellAuthor(moment, one);
}

async function readDue(moment: Moment, view: RequestView): Promise<Due | null> {
  const { stores, today } = moment;
  const { request, session } = view;
  const reached = confirmationStages(parisDay(request.changedAt), today);
  // Of other days, it is another wait.
  const mark = `confirmation-reminder:${request.id}:${session.firstDay}`;
  const stages = await stagesToTell(moment, reached, mark);
  const author = stages.length > 0 ? await stores.accounts.find(request.personId) : null;
  if (!author) return null;
  const provider = await stores.accounts.find(session.providerId);
  return { view, author, provider: provider?.status === 'active' ? provider : null, stages };
}

async function remindOne(moment: Moment, account: Account, theirs: Due[]): Promise<void> {
  const { services, stores, now } = moment;
  const reader = readerOf(services, account);
  const { t } = reader;
  const left = theirs.length - MOST_LINES;
  const lines = theirs
    .slice(0, MOST_LINES)
    .map(({ author, view }) => personLine(fullName(author), view, reader));
  const text = [
    [t('reminder-confirmations', { count: theirs.length }), ...lines].join('\n'),
    ...(left > 0 ? [t('reminder-more', { count: left })] : []),
    t('reminder-confirmations-why'),
  ].join('\n\n');
  const choices = sessionChoices(theirs, reader);
  await tell(
    services,
    stores,
    account,
    { text, layout: 'column', choices },
    `reminder:confirmations:${now}`,
    deadlineOf(theirs.map(({ view }) => view)),
  );
}

/** One button for each session, which opens its people. */
function sessionChoices(theirs: Due[], reader: Reader): Choice[] {
  const sessions = new Map(theirs.map(({ view }) => [view.session.id, view]));
  return [...sessions.values()]
    .slice(0, MOST_SESSIONS)
    .map(({ action, session }) =>
      button(describeBoth(action, session, reader), 'session-people', { sessionId: session.id }),
    );
}

async function tellManagers(moment: Moment, late: Due[]): Promise<void> {
  const { services, stores, now, today } = moment;
  if (late.length === 0) return;
  for (const account of await stores.accounts.findByRole('gestionnaire')) {
    const reader = readerOf(services, account);
    const { t } = reader;
    const left = late.length - MOST_LINES;
    const lines = late.slice(0, MOST_LINES).map(({ author, view, provider }) =>
      t('reminder-unconfirmed-line', {
        name: fullName(author),
        what: describeBoth(view.action, view.session, reader),
        days: workingDaysBetween(parisDay(view.request.changedAt), today),
        provider: provider ? fullName(provider) : 'none',
      }),
    );
    const text = [
      [t('reminder-unconfirmed', { count: late.length }), ...lines].join('\n'),
      ...(left > 0 ? [t('reminder-more', { count: left })] : []),
    ].join('\n\n');
    const choices = sessionChoices(late, reader);
    const draft = { text, layout: 'column' as const, choices };
    const deadline = deadlineOf(late.map(({ view }) => view));
    await tell(services, stores, account, draft, `reminder:unconfirmed:${now}`, deadline);
  }
}

/** The person does not wait in silence: who was reminded, and who now knows. */
async function tellAuthor({ services, stores }: Moment, one: Due): Promise<void> {
  const { view, author, provider } = one;
  const { request, action, session } = view;
  const reader = readerOf(services, author);
  const text = reader.t('reminder-unconfirmed-person', {
    what: describeBoth(action, session, reader),
    provider: provider ? 'known' : 'none',
  });
  const choices = [button(reader.t('button-my-requests'), 'my-requests')];
  const key = `reminder:unconfirmed-person:${request.id}:${session.firstDay}`;
  await tell(services, stores, author, { text, choices }, key, deadlineOf([view]));
}
