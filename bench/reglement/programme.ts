import {
  type ActionKind,
  addDays,
  createRequestIndex,
  type Membership,
  type Request,
  type RequestView,
  type ScheduledSession,
  type Situated,
} from '../../src/reglement/index.ts';

const KINDS: readonly ActionKind[] = [
  'formation',
  'formation',
  'formation',
  'autoformation',
  'atelier',
  'module_decouverte',
  'lab_innov',
  'lab_studio',
  'webinaire',
  'conference',
];
const STATUSES = [
  'enrolled',
  'enrolled',
  'enrolled',
  'attended',
  'attended',
  'preregistered',
  'pending_employer',
  'waitlisted',
  'withdrawn',
  'withdrawn_late',
  'absent_unexcused',
  'refused_employer',
] as const;
const REQUESTS_PER_SESSION = 12;
const REQUESTS_PER_PERSON = 4;
const SESSIONS_PER_ACTION = 4;
const PEOPLE_PER_STRUCTURE = 15;

/** A repeatable source of numbers below a limit (a linear congruence, as good as needed here). */
export function createNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** A programme of so many requests over 2025, 2026 and 2027, and cases asked of it. */
export function createCases(requestCount: number, caseCount: number): Situated[] {
  const below = createNumbers(7);
  const sessions = createSessions(Math.ceil(requestCount / REQUESTS_PER_SESSION), below);
  const peopleCount = Math.ceil(requestCount / REQUESTS_PER_PERSON);
  const siretOf = (person: number) =>
    `${String(300_000_000 + Math.floor(person / PEOPLE_PER_STRUCTURE))}00011`;
  const requests = Array.from({ length: requestCount }, (_, index): Request => {
    const person = below(peopleCount);
    const { action, session } = sessions[below(sessions.length)] as ScheduledSession;
    return {
      id: `r-${index}`,
      personId: `p-${person}`,
      siret: siretOf(person),
      sessionId: session.id,
      actionId: action.id,
      kind: action.kind,
      firstDay: session.firstDay,
      status: STATUSES[below(STATUSES.length)] ?? 'enrolled',
      placement: below(5) === 0 ? 'waitlist' : 'seat',
      submittedAt: '2025-01-15T09:00:00+01:00',
    };
  });
  const index = createRequestIndex(requests);
  return Array.from({ length: caseCount }, () => {
    const person = below(peopleCount);
    const { action, session } = sessions[below(sessions.length)] as ScheduledSession;
    const personId = `p-${person}`;
    const siret = siretOf(person);
    const askedOn = addDays(session.firstDay, -below(160));
    return {
      at: `${askedOn}T${10 + below(8)}:30:00+02:00`,
      person: { id: personId, situation: below(40) === 0 ? 'demandeur_emploi' : 'salarie' },
      structure: { siret, trainingOrganisation: below(3) === 0 },
      colleaguesSiret: siret,
      memberships: membershipsOf(siret, below),
      action,
      session,
      view: load(index.viewFor({ personId, siret, sessionId: session.id, actionId: action.id })),
    };
  });
}

/** Rows as a repository gives them: read for this decision, shared with no other. */
function load(view: RequestView): RequestView {
  const copies = (requests: readonly Request[]) => requests.map((request) => ({ ...request }));
  return {
    ofPerson: copies(view.ofPerson),
    ofSession: copies(view.ofSession),
    ofColleagues: copies(view.ofColleagues),
  };
}

function createSessions(count: number, below: (limit: number) => number): ScheduledSession[] {
  return Array.from({ length: count }, (_, index) => {
    const action = Math.floor(index / SESSIONS_PER_ACTION);
    const kind = KINDS[action % KINDS.length] ?? 'atelier';
    const firstDay = addDays('2025-01-06', below(1000));
    return {
      action: { id: `a-${action}`, kind },
      session: {
        id: `s-${index}`,
        firstDay,
        lastDay: addDays(firstDay, 1),
        capacity: kind === 'webinaire' ? null : 9 + below(7),
        status: below(50) === 0 ? 'cancelled' : 'open',
      },
    };
  });
}

function membershipsOf(siret: string, below: (limit: number) => number): Membership[] {
  return [2024, 2025, 2026, 2027].map((year) => ({
    siret,
    year,
    status: below(12) === 0 ? 'invoiced' : 'active',
    renewal: below(2) === 0,
  }));
}
