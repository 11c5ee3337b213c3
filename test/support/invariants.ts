import type { RequestRecord } from '#ports/request-repository.ts';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';
import {
  countsTowardsLimits,
  holdsSeat,
  isQueued,
  isReserved,
  parisDay,
  type Rulebooks,
  rulebookFor,
  runPass,
  seatsTaken,
  yearOf,
} from '#reglement/index.ts';
import { beginWork, readPeople, type Scheduled } from '#usecases/requests/work.ts';

interface Question {
  rulebooks: Rulebooks;
  now: string;
  /** Requests that explicit admissions, postponements or corrections put above the limit of colleagues. */
  exceptRequestIds?: ReadonlySet<string>;
}

interface File {
  sessions: Scheduled[];
  requests: RequestRecord[];
}

/** What the database holds against section 6 of the règlement; empty when it always held. */
export async function findViolations(
  unitOfWork: UnitOfWork,
  sessionIds: string[],
  question: Question,
): Promise<string[]> {
  return unitOfWork.run(async (stores) => {
    const sessions = await stores.programme.findScheduled(sessionIds);
    const requests = await stores.requests.findScope({ sessionIds });
    const file = { sessions, requests };
    return [
      ...overbooked(file),
      ...overQuota(file, question),
      ...tooManyColleagues(file, question),
      ...outOfOrder(file),
      ...(await passedOver(stores, file, question)),
      ...(await withoutHistory(stores, file)),
    ];
  });
}

function overbooked({ sessions, requests }: File): string[] {
  return sessions
    .map(({ session }) => ({ session, taken: seatsTaken(session.id, requests) }))
    .filter(({ session, taken }) => session.capacity !== null && taken > session.capacity)
    .map(({ session, taken }) => `${session.id}: ${taken} seats for ${session.capacity}`);
}

function overQuota({ requests }: File, { rulebooks }: Question): string[] {
  const counting = requests.filter(countsTowardsLimits);
  const groups = Map.groupBy(
    counting,
    (request) => `${request.personId} ${request.firstDay.slice(0, 4)}`,
  );
  return [...groups].flatMap(([key, own]) => {
    const { figures } = rulebookFor(rulebooks, yearOf(own[0]?.firstDay ?? '')).rulebook;
    const formations = own.filter(({ kind }) => kind === 'formation').length;
    const isOver =
      own.length > figures.annualActions.value || formations > figures.annualFormations.value;
    return isOver ? [`${key}: ${own.length} actions, ${formations} formations`] : [];
  });
}

function tooManyColleagues(
  { requests }: File,
  { rulebooks, exceptRequestIds }: Question,
): string[] {
  const there = requests.filter(
    (request) =>
      request.siret !== null &&
      isReserved(request.kind) &&
      !exceptRequestIds?.has(request.id) &&
      (holdsSeat(request) || request.status === 'attended'),
  );
  const groups = Map.groupBy(there, (request) => {
    const { figures } = rulebookFor(rulebooks, yearOf(request.firstDay)).rulebook;
    const scope =
      figures.structureScope.value === 'session'
        ? request.sessionId
        : `${request.actionId} ${request.firstDay.slice(0, 4)}`;
    return `${request.siret} ${scope}`;
  });
  return [...groups].flatMap(([key, own]) => {
    const people = new Set(own.map(({ personId }) => personId)).size;
    return people > 2 ? [`${key}: ${people} colleagues`] : [];
  });
}

function outOfOrder({ requests }: File): string[] {
  const bySession = Map.groupBy(requests, ({ sessionId }) => sessionId);
  return [...bySession].flatMap(([sessionId, own]) => {
    const instants = new Set(own.map(({ submittedAt }) => submittedAt));
    return instants.size === own.length ? [] : [`${sessionId}: two requests at the same moment`];
  });
}

async function passedOver(stores: Stores, file: File, question: Question): Promise<string[]> {
  const { rulebooks, now } = question;
  const work = beginWork(stores, { rulebooks, now, actor: 'system', newId: () => '' });
  const coming = file.sessions.filter(({ session }) => session.firstDay > parisDay(now));
  const personIds = [...new Set(file.requests.filter(isQueued).map(({ personId }) => personId))];
  const state = await readPeople(work, personIds);
  const { requests } = file;
  const missed = runPass(rulebooks, { at: now, sessions: coming, requests, ...state });
  return missed.map(
    ({ before }) => `${before.id}: waits for ${before.sessionId} though it could be promoted`,
  );
}

async function withoutHistory(stores: Stores, { requests }: File): Promise<string[]> {
  const problems: string[] = [];
  for (const request of requests) {
    const events = await stores.requests.findEvents(request.id);
    const last = events.at(-1);
    if (last?.toStatus !== request.status || last.toPlacement !== request.placement) {
      problems.push(
        `${request.id}: its history ends with ${last?.toStatus}, not ${request.status}`,
      );
    }
    const broken = events.some(
      (event, index) => index > 0 && event.fromStatus !== events[index - 1]?.toStatus,
    );
    if (broken) problems.push(`${request.id}: its history does not follow`);
  }
  return problems;
}
