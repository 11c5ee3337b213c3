import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { addDays, parisDay, sirenOf, startOfDay, workingDaysBetween } from '#reglement/index.ts';
import { describeBoth, type Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { findApprovers, fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import { deadlineOf, personLine, stagesToTell } from './gathered.ts';
import type { Moment } from './moment.ts';
import { type ApprovalStage, approvalStages } from './stages.ts';

/** Before that, no request has waited three working days. */
const SHORTEST_WAIT_DAYS = 2;
const MOST_LINES = 5;

interface Due {
  view: RequestView;
  author: Account;
  approvers: Account[];
  /** Those just reached, and not told before. */
  stages: ApprovalStage[];
}

/** Reminds Valideurs RH of what waits for them, in one message each; then tells the référent. */
export async function remindApprovers(moment: Moment): Promise<void> {
  const { stores, today } = moment;
  const askedBefore = startOfDay(addDays(today, -SHORTEST_WAIT_DAYS));
  const pending = await stores.requests.findStillPending({ askedBefore, day: today });
  const due: Due[] = [];
  for (const view of pending) {
    const one = await readDue(moment, view);
    if (one) due.push(one);
  }
  await remindEach(
    moment,
    due.filter(({ stages }) => stages.some((stage) => stage !== 'referent')),
  );
  // Nobody to remind: the référent is told at once, and has somebody named.
  const late = due.filter(
    ({ stages, approvers }) => stages.includes('referent') || approvers.length === 0,
  );
  await tellReferents(moment, late);
  for (const one of late) {
    // Who decides alone of their own request is reminded of it already.
    if (one.approvers.some(({ id }) => id === one.author.id)) continue;
    const stage = one.approvers.length === 0 ? 'first' : 'referent';
    if (one.stages.includes(stage)) await tellAuthor(moment, one);
  }
}

async function readDue(moment: Moment, view: RequestView): Promise<Due | null> {
  const { stores, today } = moment;
  const { request } = view;
  const reached = approvalStages(parisDay(request.submittedAt), today);
  const stages = await stagesToTell(moment, reached, `approval-reminder:${request.id}`);
  const author = stages.length > 0 ? await stores.accounts.find(request.personId) : null;
  if (!author) return null;
  const approvers = request.siret
    ? await findApprovers(stores, request.siret, { authorId: author.id, day: today })
    : [];
  return { view, author, approvers, stages };
}

async function remindEach(moment: Moment, due: Due[]): Promise<void> {
  const { services, stores, now } = moment;
  const approvers = new Map(
    due.flatMap((one) => one.approvers).map((account) => [account.id, account]),
  );
  for (const account of approvers.values()) {
    const theirs = due.filter((one) => one.approvers.some(({ id }) => id === account.id));
    const reader = readerOf(services, account);
    const { t } = reader;
    const lines = theirs
      .slice(0, MOST_LINES)
      .map(({ author, view }) => personLine(fullName(author), view, reader));
    const draft = {
      text: [t('reminder-approvals', { count: theirs.length }), ...lines].join('\n'),
      choices: [button(t('button-approvals'), 'my-approvals')],
    };
    await tell(services, stores, account, draft, `reminder:approvals:${now}`);
  }
}

/** One message each, whatever the number of requests that wait too long. */
async function tellReferents(moment: Moment, late: Due[]): Promise<void> {
  const { services, stores, now } = moment;
  const told = new Map<string, { account: Account; theirs: Due[] }>();
  for (const one of late) {
    for (const account of await findReferentsOf(moment, one)) {
      const { theirs = [] } = told.get(account.id) ?? {};
      told.set(account.id, { account, theirs: [...theirs, one] });
    }
  }
  for (const { account, theirs } of told.values()) {
    const reader = readerOf(services, account);
    const left = theirs.length - MOST_LINES;
    const text = [
      ...theirs.slice(0, MOST_LINES).map((one) => describeLate(moment, one, reader)),
      ...(left > 0 ? [reader.t('reminder-referent-more', { count: left })] : []),
      reader.t('reminder-referent-role'),
    ].join('\n\n');
    const choices = [button(reader.t('button-roles'), 'roles')];
    const deadline = deadlineOf(theirs.map(({ view }) => view));
    await tell(services, stores, account, { text, choices }, `reminder:referent:${now}`, deadline);
  }
}

function describeLate({ today }: Moment, { view, author, approvers }: Due, reader: Reader): string {
  return reader.t('reminder-referent', {
    name: fullName(author),
    what: describeBoth(view.action, view.session, reader),
    days: workingDaysBetween(parisDay(view.request.submittedAt), today),
    approvers: listNames(approvers.map(fullName), reader.language) || 'none',
  });
}

/** The author does not wait in silence: who was reminded, and who now knows. */
async function tellAuthor(moment: Moment, one: Due): Promise<void> {
  const { services, stores } = moment;
  const { view, author, approvers } = one;
  const reader = readerOf(services, author);
  const referents = await findReferentsOf(moment, one);
  const text = reader.t('reminder-author', {
    what: describeBoth(view.action, view.session, reader),
    approvers: listNames(approvers.map(fullName), reader.language) || 'none',
    referents: listNames(referents.map(fullName), reader.language) || 'none',
    count: referents.length,
  });
  const choices = [button(reader.t('button-my-requests'), 'my-requests')];
  const key = `reminder:author:${view.request.id}:${one.stages.at(-1)}`;
  const deadline = view.session.firstDay;
  await tell(services, stores, author, { text, choices }, key, { deadline });
}

/** Those to tell of a request: not its author, nor who decides it, and is reminded of it. */
async function findReferentsOf(moment: Moment, one: Due): Promise<Account[]> {
  const { view, author, approvers } = one;
  const theirs = new Set([author, ...approvers].map(({ id }) => id));
  return (await findReferents(moment, view.request.siret)).filter(({ id }) => !theirs.has(id));
}

/** Those of the establishment, or of its SIREN when it has none. */
async function findReferents({ stores }: Moment, siret: string | null): Promise<Account[]> {
  if (!siret) return [];
  const own = await stores.accounts.findByRole('referent', { siret });
  return own.length > 0
    ? own
    : await stores.accounts.findByRole('referent', { siren: sirenOf(siret) });
}
