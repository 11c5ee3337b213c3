import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  ACTION_KINDS,
  addDays,
  approve,
  type DecisionInput,
  decide,
  isReserved,
  MEMBERSHIP_STATUSES,
  nextPromotion,
  PLACEMENTS,
  type PromotionInput,
  promote,
  REFUSAL_CODES,
  REQUEST_STATUSES,
  type ReasonCode,
  type Request,
  runPass,
  SITUATIONS,
  WAITING_CODES,
  WARNING_CODES,
} from '../../src/reglement/index.ts';
import { BRANCH, MINE, OTHER, rulebooks } from './builders.ts';

// Hundreds of runs each: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const RUNS = { numRuns: 600 };

const day = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));
const firstDay = fc.oneof(
  day('2024-01-01', 1300),
  day('2026-01-01', 364),
  fc.constantFrom('2026-06-30', '2026-07-01', '2026-01-30', '2026-04-01'),
);
const instant = fc
  .record({
    day: fc.oneof(
      day('2025-11-01', 400),
      fc.constantFrom('2026-01-29', '2026-03-31', '2026-04-30'),
    ),
    hour: fc.integer({ min: 0, max: 23 }),
    offset: fc.constantFrom('Z', '+01:00', '+02:00', '-05:00'),
  })
  .map((at) => `${at.day}T${String(at.hour).padStart(2, '0')}:30:00${at.offset}`);
const siret = fc.constantFrom(MINE, MINE, BRANCH, OTHER);
const kind = fc.constantFrom(...ACTION_KINDS, 'formation' as const, 'formation' as const);
const personId = fc.constantFrom('p-me', 'p-1', 'p-2', 'p-3', 'p-4');
const structure = fc.option(fc.record({ siret, trainingOrganisation: fc.boolean() }), { freq: 8 });
const memberships = fc.array(
  fc.record({
    siret,
    year: fc.constantFrom(2024, 2025, 2026, 2026, 2026),
    status: fc.constantFrom(...MEMBERSHIP_STATUSES, 'active' as const, 'active' as const),
    renewal: fc.boolean(),
  }),
  { maxLength: 5 },
);
const status = fc.constantFrom(
  ...REQUEST_STATUSES,
  'attended' as const,
  'enrolled' as const,
  'waitlisted' as const,
  'pending_employer' as const,
);

/** A session, its action, and requests of which about half are for that very session. */
const world = fc
  .record({
    action: fc.record({ id: fc.constant('A'), kind }),
    session: fc.record({
      id: fc.constant('S'),
      firstDay,
      lastDay: fc.constant('2028-01-01'),
      capacity: fc.option(fc.integer({ min: 0, max: 6 })),
      status: fc.constantFrom('open', 'open', 'open', 'open', 'cancelled' as const),
    }),
  })
  .chain(({ action, session }) =>
    fc.record({
      action: fc.constant(action),
      session: fc.constant(session),
      requests: fc.uniqueArray(
        fc
          .record({
            id: fc.string({ minLength: 1, maxLength: 3 }),
            personId,
            siret,
            sessionId: fc.constantFrom('S', 'S', 'S', 'S2', 'S3'),
            actionId: fc.constantFrom('A', 'A', 'B', 'C'),
            kind,
            firstDay: fc.oneof(fc.constant(`${session.firstDay.slice(0, 4)}-03-10`), firstDay),
            status,
            placement: fc.constantFrom(...PLACEMENTS),
            submittedAt: fc.constantFrom(
              '2025-11-01T08:00:00Z',
              '2025-11-01T10:00:00+02:00',
              '2025-11-01T08:00:00.001Z',
            ),
          })
          .map((one): Request => {
            const isHere = one.sessionId === 'S';
            if (!isHere) return one;
            return { ...one, actionId: 'A', kind: action.kind, firstDay: session.firstDay };
          }),
        { selector: ({ id }) => id, maxLength: 14 },
      ),
    }),
  );

const decisionInput: fc.Arbitrary<DecisionInput> = fc
  .record({
    world,
    requestedAt: instant,
    situation: fc.constantFrom(...SITUATIONS, 'salarie' as const, 'salarie' as const),
    structure,
    memberships,
  })
  .map(({ world: { action, session, requests }, situation, ...rest }) => ({
    ...rest,
    person: { id: 'p-me', situation },
    action,
    session,
    requests,
  }));

const promotionInput: fc.Arbitrary<PromotionInput> = fc
  .record({
    world,
    at: instant,
    memberships,
    states: fc.array(
      fc.record({ situation: fc.constantFrom(...SITUATIONS, 'salarie' as const), structure }),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ world: { action, session, requests }, states, ...rest }) => ({
    ...rest,
    action,
    session,
    requests,
    people: Object.fromEntries(
      ['p-me', 'p-1', 'p-2', 'p-3', 'p-4'].map((id, index) => [
        id,
        states[index] ?? { situation: 'salarie', structure: null },
      ]),
    ),
  }));

describe('a decision', () => {
  it('is the same byte for byte whatever the order of the lists, and changes nothing', () => {
    fc.assert(
      fc.property(decisionInput, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const before = JSON.stringify(input);
        const shuffled = {
          ...input,
          requests: shuffle(input.requests, numbers),
          memberships: shuffle(input.memberships, numbers),
        };

        const answer = JSON.stringify(decide(rulebooks, input));

        expect(JSON.stringify(decide(rulebooks, shuffled))).toBe(answer);
        expect(JSON.stringify(decide(rulebooks, input))).toBe(answer);
        expect(JSON.stringify(input)).toBe(before);
      }),
      RUNS,
    );
  });

  it('names at least one rule when it refuses or waits, in the order of the tables', () => {
    fc.assert(
      fc.property(decisionInput, (input) => {
        const { outcome, reasons, warnings, needsEmployer } = decide(rulebooks, input);
        const codes = reasons.map(({ code }) => code);
        const table: readonly string[] = outcome === 'refused' ? REFUSAL_CODES : WAITING_CODES;

        expect(codes.length === 0).toBe(outcome === 'accepted');
        expect(codes).toEqual(table.filter((code) => (codes as string[]).includes(code)));
        expect(warnings.map(({ code }) => code)).toEqual(
          WARNING_CODES.filter((code) => warnings.some((warning) => warning.code === code)),
        );
        expect(needsEmployer).toBe(isReserved(input.action.kind));
      }),
      RUNS,
    );
  });

  it('uses one action when accepted, and nothing otherwise', () => {
    fc.assert(
      fc.property(decisionInput, (input) => {
        const { outcome, quotaBefore, quotaAfter } = decide(rulebooks, input);
        const uses = outcome === 'accepted' && isReserved(input.action.kind) ? 1 : 0;
        const usesFormation = uses === 1 && input.action.kind === 'formation' ? 1 : 0;

        expect(quotaAfter.actions.used - quotaBefore.actions.used).toBe(uses);
        expect(quotaAfter.formations.used - quotaBefore.formations.used).toBe(usesFormation);
        if (uses === 1) expect(quotaAfter.actions.used).toBeLessThanOrEqual(quotaAfter.actions.max);
      }),
      RUNS,
    );
  });

  it('loses a reason once its violation is removed', () => {
    fc.assert(
      fc.property(decisionInput, (input) => {
        for (const { code } of decide(rulebooks, input).reasons) {
          const codes = decide(rulebooks, REPAIRS[code](input)).reasons.map(
            (reason) => reason.code,
          );

          expect(codes).not.toContain(code);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('passes both palier rules on the day it names, and on no palier date before', () => {
    const TIERS = ['2026-01-30', '2026-04-01', '2026-04-30', '2026-06-01'];
    const isTier = (code: string) => code === 'TIER_NOT_OPEN' || code === 'TIER_LIMIT';
    const passesOn = (input: DecisionInput, date: string) =>
      !decide(rulebooks, { ...input, requestedAt: `${date}T12:00:00+01:00` }).reasons.some(
        ({ code }) => isTier(code),
      );
    fc.assert(
      fc.property(decisionInput, (input) => {
        const formation = {
          ...input,
          action: { id: 'A', kind: 'formation' as const },
          session: { ...input.session, firstDay: `2026${input.session.firstDay.slice(4)}` },
        };
        fc.pre(!formation.session.firstDay.endsWith('02-29'));
        const tiers = decide(rulebooks, formation).reasons.filter(({ code }) => isTier(code));
        fc.pre(tiers.length > 0);
        const asked = formation.requestedAt.slice(0, 10);
        const usable = TIERS.filter(
          (date) => date > addDays(asked, 1) && date < formation.session.firstDay,
        );

        for (const { opensOn } of tiers) {
          expect(opensOn).toBe(tiers[0]?.opensOn);
          if (opensOn !== undefined) {
            expect(passesOn(formation, opensOn)).toBe(true);
            expect(opensOn < formation.session.firstDay).toBe(true);
          }
          for (const date of usable) {
            if (opensOn === undefined || date < opensOn)
              expect(passesOn(formation, date)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});

const REPAIRS: Readonly<Record<ReasonCode, (input: DecisionInput) => DecisionInput>> = {
  SESSION_CLOSED: (input) => ({
    ...input,
    requestedAt: `${addDays(input.session.firstDay, -1)}T12:00:00+01:00`,
    session: { ...input.session, status: 'open' },
  }),
  DUPLICATE: (input) => without(input, (one) => one.personId === 'p-me' && one.sessionId === 'S'),
  NOT_IN_ACTIVITY: (input) => ({ ...input, person: { ...input.person, situation: 'salarie' } }),
  MEMBERSHIP_REQUIRED: (input) => ({
    ...input,
    structure: input.structure ?? { siret: OTHER, trainingOrganisation: false },
    memberships: [2025, 2026, 2027].flatMap((year) =>
      [MINE, OTHER].map((paidBy) => ({ siret: paidBy, year, status: 'active', renewal: false })),
    ),
  }),
  TRAINING_ORGANISATION_ONLY: (input) => ({
    ...input,
    structure: { siret: MINE, trainingOrganisation: true },
  }),
  LAB_STUDIO_LIMIT: (input) => withoutOwn(input),
  ONE_SESSION_PER_FORMATION: (input) =>
    without(input, (one) => one.personId === 'p-me' && one.actionId === 'A'),
  ANNUAL_LIMIT: (input) => withoutOwn(input),
  FORMATION_LIMIT: (input) => withoutOwn(input),
  TIER_NOT_OPEN: (input) => ({ ...input, requestedAt: '2026-06-02T12:00:00+02:00' }),
  TIER_LIMIT: (input) => withoutOwn(input),
  STRUCTURE_LIMIT: (input) => without(input, (one) => one.siret === input.structure?.siret),
  SESSION_FULL: (input) => ({ ...input, session: { ...input.session, capacity: null } }),
};

describe('a promotion', () => {
  it('is the same whatever the order of the lists, and changes nothing', () => {
    fc.assert(
      fc.property(promotionInput, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const before = JSON.stringify(input);
        const shuffled = {
          ...input,
          requests: shuffle(input.requests, numbers),
          memberships: shuffle(input.memberships, numbers),
        };

        expect(promote(rulebooks, shuffled)).toBe(promote(rulebooks, input));
        expect(runPass(rulebooks, { ...shuffled, sessions: [shuffled] })).toEqual(
          runPass(rulebooks, { ...input, sessions: [input] }),
        );
        expect(JSON.stringify(input)).toBe(before);
      }),
      RUNS,
    );
  });

  it('done one at a time gives what the whole pass gives, and leaves nobody to promote', () => {
    fc.assert(
      fc.property(promotionInput, (input) => {
        const whole = runPass(rulebooks, { ...input, sessions: [input] });
        const single: string[] = [];
        let { requests } = input;
        for (;;) {
          const change = nextPromotion(rulebooks, { ...input, requests, sessions: [input] });
          if (change === undefined) break;
          single.push(change.before.id);
          requests = requests.map((one) => (one.id === change.before.id ? change.after : one));
        }

        expect(whole.map(({ before }) => before.id)).toEqual(single);
      }),
      RUNS,
    );
  });

  it('decides an approval from the waiting list as the pass does', () => {
    fc.assert(
      fc.property(promotionInput, (input) => {
        const open = { ...input, session: { ...input.session, status: 'open' as const } };
        const seated = new Set(
          runPass(rulebooks, { ...open, sessions: [open] }).map(({ before }) => before.id),
        );
        for (const { id, sessionId, status: state, placement } of open.requests) {
          if (sessionId !== 'S' || state !== 'pending_employer' || placement !== 'waitlist')
            continue;
          const result = approve(rulebooks, { ...open, requestId: id });
          if ('refused' in result) expect(result.refused).toBe('SESSION_CLOSED');
          else expect(result.status).toBe(seated.has(id) ? 'preregistered' : 'waitlisted');
        }
      }),
      RUNS,
    );
  });
});

function without(input: DecisionInput, leftOut: (request: Request) => boolean): DecisionInput {
  return { ...input, requests: input.requests.filter((request) => !leftOut(request)) };
}

function withoutOwn(input: DecisionInput): DecisionInput {
  return without(input, ({ personId: id }) => id === 'p-me');
}

function shuffle<Item>(list: readonly Item[], numbers: fc.Stream<number>): Item[] {
  const keyed = list.map((item) => ({ item, key: numbers.next().value ?? 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
