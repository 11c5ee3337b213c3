import { readRulebooks } from '../../src/adapters/files/rulebooks.ts';
import {
  type ActionKind,
  type DecisionInput,
  decide,
  type Membership,
  type Reason,
  type Request,
  type RuleCode,
  type Session,
} from '../../src/reglement/index.ts';

export const rulebooks = readRulebooks('reglement');

export const MINE = '31234567100019';
export const BRANCH = '31234567100027';
export const OTHER = '32469134400018';

/** Paid by the two companies of the tests, every year the rulebooks know and two more. */
export const memberships: readonly Membership[] = [2023, 2024, 2025, 2026, 2027, 2028].flatMap(
  (year) => [MINE, OTHER].map((siret) => paid(siret, year)),
);

export function paid(siret: string, year: number, over: Partial<Membership> = {}): Membership {
  return { siret, year, status: 'active', renewal: false, ...over };
}

export function session(over: Partial<Session> = {}): Session {
  return {
    id: 'S',
    firstDay: '2026-09-14',
    lastDay: '2026-09-15',
    capacity: 12,
    status: 'open',
    ...over,
  };
}

/** A past atelier of the person who asks, on another action. */
export function request(over: Partial<Request> = {}): Request {
  return {
    id: 'r-1',
    personId: 'p-me',
    siret: MINE,
    sessionId: 's-other',
    actionId: 'a-other',
    kind: 'atelier',
    firstDay: '2026-05-18',
    status: 'attended',
    placement: 'seat',
    submittedAt: '2026-01-31T09:00:00+01:00',
    ...over,
  };
}

/** So many requests alike, each with its own id, action and session. */
export function several(count: number, over: Partial<Request> = {}): Request[] {
  return Array.from({ length: count }, (_, index) =>
    request({
      id: `${over.kind ?? 'atelier'}-${index}`,
      sessionId: `s-${over.kind}-${index}`,
      actionId: `a-${over.kind}-${index}`,
      ...over,
    }),
  );
}

/** So many other people seated on the session, each of a company of their own. */
export function others(count: number, over: Partial<Request> = {}): Request[] {
  return Array.from({ length: count }, (_, index) =>
    request({
      id: `other-${index}`,
      personId: `p-other-${index}`,
      siret: `4${String(index).padStart(8, '0')}00011`,
      sessionId: 'S',
      actionId: 'A',
      kind: 'formation',
      firstDay: '2026-09-14',
      status: 'enrolled',
      ...over,
    }),
  );
}

/** So many colleagues of the person seated on the session. */
export function colleagues(count: number, over: Partial<Request> = {}): Request[] {
  return others(count, over).map((colleague, index) => ({
    ...colleague,
    id: `colleague-${index}`,
    personId: over.personId ?? `p-colleague-${index}`,
    siret: over.siret === undefined ? MINE : over.siret,
  }));
}

/** A request that nothing stands against: a member's employee, in June, for September. */
export function situation(
  over: Partial<DecisionInput> & { kind?: ActionKind } = {},
): DecisionInput {
  const { kind = 'formation', ...rest } = over;
  return {
    requestedAt: '2026-06-15T10:00:00+02:00',
    person: { id: 'p-me', situation: 'salarie' },
    structure: { siret: MINE, trainingOrganisation: false },
    memberships,
    action: { id: 'A', kind },
    session: session(),
    requests: [],
    ...rest,
  };
}

export function reasonsFor(input: DecisionInput): RuleCode[] {
  return decide(rulebooks, input).reasons.map(({ code }) => code);
}

export function warningsFor(input: DecisionInput): RuleCode[] {
  return decide(rulebooks, input).warnings.map(({ code }) => code);
}

export function findReason(input: DecisionInput, code: RuleCode): Reason | undefined {
  return decide(rulebooks, input).reasons.find((reason) => reason.code === code);
}
