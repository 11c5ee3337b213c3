import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { isExpected, printAttendance } from './attendance-sheet.ts';
import { printPapers } from './paper.ts';
import { isEntitled, PAPER_KINDS, type PaperKind, paperKindOf } from './paper-kind.ts';

/** Everyone of a session, those who came included. */
async function findEveryone({ stores }: Exchange, sessionId: string): Promise<RequestView[]> {
  const requests = await stores.requests.findScope({ sessionIds: [sessionId] });
  return await stores.requests.findViews(requests.map(({ id }) => id));
}

/** « Convocations (9) »…: one button for each kind of paper that somebody of this session may have. */
export async function sessionPaperChoices(
  exchange: Exchange,
  sessionId: string,
): Promise<Choice[]> {
  const views = await findEveryone(exchange, sessionId);
  const papers = PAPER_KINDS.flatMap((paper) => {
    const count = views.filter((view) => isEntitled(paper, view, exchange.today)).length;
    const label = exchange.t(`button-papers-${paper}`, { count });
    return count > 0 ? [button(label, 'print-session', { sessionId, paper })] : [];
  });
  if (!views.some(isExpected)) return papers;
  return [button(exchange.t('paper-attendance'), 'print-attendance', { sessionId }), ...papers];
}

/** The papers of one person. */
export function personPaperChoices(
  exchange: Pick<Exchange, 't' | 'today'>,
  view: RequestView,
): Choice[] {
  return PAPER_KINDS.filter((paper) => isEntitled(paper, view, exchange.today)).map((paper) =>
    button(exchange.t(`paper-${paper}`), 'print-person', { requestId: view.request.id, paper }),
  );
}

/** The papers of a whole group in one file, for who runs the session or a gestionnaire. */
export async function printSession(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const views = await findEveryone(exchange, textArg(args, 'sessionId'));
  const own = views.filter((view) => mayPrint(person, view));
  return await give(exchange, paperKindOf(args), own);
}

/** The sheet the whole group signs. */
export async function printAttendanceSheet(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const views = await findEveryone(exchange, textArg(args, 'sessionId'));
  const expected = views.filter((view) => mayPrint(person, view) && isExpected(view));
  const [first] = expected;
  if (!first) {
    const isBarred = views.some((view) => !mayPrint(person, view));
    return saying({ text: t(isBarred ? 'refusal-NOT_ALLOWED' : 'paper-none-attendance') });
  }
  const what = describeBoth(first.action, first.session, exchange);
  return saying({
    text: t('paper-here-attendance', { count: expected.length, what }),
    file: await printAttendance(exchange, expected),
  });
}

/** The paper of one person: for them, for who runs the session, for a gestionnaire. */
export async function printPerson(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const views = await exchange.stores.requests.findViews([textArg(args, 'requestId')]);
  const own = views.filter((view) => mayPrint(person, view) || view.request.personId === person.id);
  return await give(exchange, paperKindOf(args), own);
}

function mayPrint(person: Account, { session }: RequestView): boolean {
  return session.providerId === person.id || person.roles.includes('gestionnaire');
}

async function give(
  exchange: Exchange,
  paper: PaperKind,
  views: RequestView[],
): Promise<ExchangeResult> {
  const { t } = exchange;
  const [first] = views;
  if (!first) return saying({ text: t('refusal-NOT_ALLOWED') });
  const entitled = views.filter((view) => isEntitled(paper, view, exchange.today));
  if (entitled.length === 0) return saying({ text: t(`paper-none-${paper}`) });
  const what = describeBoth(first.action, first.session, exchange);
  return saying({
    text: t(`paper-here-${paper}`, { count: entitled.length, what }),
    file: await printPapers(exchange, paper, entitled),
  });
}
