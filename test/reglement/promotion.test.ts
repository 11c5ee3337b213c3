import { describe, expect, it } from 'vitest';
import {
  holdingReasons,
  MissingPersonError,
  nextPromotion,
  type PromotionInput,
  promote,
  runPass,
} from '../../src/reglement/index.ts';
import {
  colleagues,
  MINE,
  OTHER,
  others,
  request,
  rulebooks,
  session,
  several,
} from './builders.ts';
import { AT, employee, queue, waiting } from './queue-builders.ts';

const next = (input: PromotionInput) => promote(rulebooks, input);
const state = (input: PromotionInput, id: string, over: object) => ({
  ...input,
  people: { ...input.people, [id]: { ...employee(OTHER), ...over } },
});

describe('the next free seat', () => {
  it('goes to the first of the queue', () => {
    expect(next(queue([waiting('r2'), waiting('r1'), waiting('r3')]))).toBe('r1');
  });

  it('goes to nobody when there is none, or no queue', () => {
    expect(next(queue([waiting('r1')], { taken: 9 }))).toBeNull();
    expect(next(queue([waiting('r1')], { taken: 10 }))).toBeNull();
    expect(next(queue([]))).toBeNull();
  });

  it('is always there when the capacity is unlimited', () => {
    const input = queue([waiting('r1')], { session: session({ capacity: null }), taken: 40 });

    expect(next(input)).toBe('r1');
  });

  it.each([
    ['2026-09-13T21:59:59Z', 'r1'],
    ['2026-09-13T22:00:00Z', null],
    ['2026-09-20T10:00:00+02:00', null],
  ])('is given before the first day: at %s, %s', (at, expected) => {
    expect(next(queue([waiting('r1')], { at }))).toBe(expected);
  });

  it('is not given on a cancelled session', () => {
    const cancelled = session({ capacity: 9, status: 'cancelled' });

    expect(next(queue([waiting('r1')], { session: cancelled }))).toBeNull();
  });

  it('may go to somebody their Valideur RH has not approved yet', () => {
    const pending = waiting('r1', { status: 'pending_employer' });

    expect(next(queue([pending, waiting('r2')]))).toBe('r1');
  });

  it('passes somebody on another session by', () => {
    const elsewhere = waiting('r1', { sessionId: 'S2', actionId: 'B' });

    expect(next(queue([elsewhere, waiting('r2')]))).toBe('r2');
  });
});

describe('somebody in the queue is held', () => {
  const held = (input: PromotionInput) => {
    const first = input.requests.find(({ id }) => id === 'r1');
    return first === undefined
      ? []
      : holdingReasons(rulebooks, input, first).map(({ code }) => code);
  };
  const both = [waiting('r1'), waiting('r2')];

  it.each<[string, PromotionInput, string[]]>([
    ['nothing', queue(both), []],
    [
      'unemployment',
      state(queue(both), 'p-r1', { situation: 'demandeur_emploi' }),
      ['NOT_IN_ACTIVITY'],
    ],
    [
      'no structure any more',
      state(queue(both), 'p-r1', { structure: null }),
      ['MEMBERSHIP_REQUIRED'],
    ],
    [
      'a structure that is no member',
      state(queue(both), 'p-r1', {
        structure: { siret: '99999999900011', trainingOrganisation: false },
      }),
      ['MEMBERSHIP_REQUIRED'],
    ],
    [
      'the yearly limits, and the palier',
      queue([...both, ...several(5, { personId: 'p-r1', kind: 'formation' })]),
      ['ANNUAL_LIMIT', 'FORMATION_LIMIT', 'TIER_LIMIT'],
    ],
    [
      'another session of the formation',
      queue([...both, waiting('r9', { personId: 'p-r1', sessionId: 'S2' })]),
      ['ONE_SESSION_PER_FORMATION'],
    ],
    [
      'the semester of the palier',
      queue(both, { at: '2026-04-10T10:00:00+02:00' }),
      ['TIER_NOT_OPEN'],
    ],
    [
      'two colleagues',
      queue([...both, ...colleagues(2, { siret: OTHER })], { taken: 6 }),
      ['STRUCTURE_LIMIT'],
    ],
  ])('by %s', (_, input, expected) => {
    expect(held(input)).toEqual(expected);
    expect(next(input)).toBe(
      expected.length === 0
        ? 'r1'
        : expected.some((code) => /TIER_NOT|STRUCTURE/.test(code))
          ? null
          : 'r2',
    );
  });

  it('by nothing of the request itself, nor of a second one on this session', () => {
    const twice = [waiting('r1'), waiting('r2', { personId: 'p-r1' })];

    expect(held(queue(twice))).toEqual([]);
    expect(next(queue(twice))).toBe('r1');
  });

  it('by the colleagues of the structure it was made from, not of the new one', () => {
    const mineAreTwo = colleagues(2, { siret: MINE });
    const moved = queue([waiting('r1'), ...mineAreTwo], { taken: 6 });
    const came = queue([waiting('r1', { siret: MINE }), ...mineAreTwo], { taken: 6 });

    expect(next(state(moved, 'p-r1', employee(MINE)))).toBe('r1');
    expect(next(state(came, 'p-r1', employee(OTHER)))).toBeNull();
  });

  it('by a missing training organisation for a Lab Studio', () => {
    const input = queue([waiting('r1', { kind: 'lab_studio' })], { kind: 'lab_studio' });

    expect(next(input)).toBeNull();
    expect(
      next(state(input, 'p-r1', { structure: { siret: OTHER, trainingOrganisation: true } })),
    ).toBe('r1');
  });

  it('by nothing for an open kind', () => {
    const input = queue([waiting('r1', { kind: 'webinaire', siret: null })], { kind: 'webinaire' });

    expect(next({ ...input, memberships: [] })).toBe('r1');
  });

  it.each(['p-r1', 'constructor'])('by an error when the state of %s was not given', (personId) => {
    const input = { ...queue([waiting('r1', { personId })]), people: {} };

    expect(() => next(input)).toThrow(MissingPersonError);
    expect(() => next(input)).toThrow(
      expect.objectContaining({
        name: 'MissingPersonError',
        message: `the state of person ${personId} is missing`,
      }),
    );
  });
});

describe('a promotion', () => {
  const change = (status: 'waitlisted' | 'pending_employer', kind: 'formation' | 'webinaire') => {
    const input = queue([waiting('r1', { status, kind })], { kind });
    return nextPromotion(rulebooks, { ...input, sessions: [input] });
  };

  it('preregisters who was approved', () => {
    expect(change('waitlisted', 'formation')?.after).toMatchObject({
      status: 'preregistered',
      placement: 'seat',
      promotedAt: AT,
    });
  });

  it('keeps who was not on a seat, waiting for the Valideur RH', () => {
    expect(change('pending_employer', 'formation')?.after).toMatchObject({
      status: 'pending_employer',
      placement: 'seat',
      promotedAt: AT,
    });
  });

  it('enrols at once on an open kind', () => {
    expect(change('waitlisted', 'webinaire')?.after.status).toBe('enrolled');
  });

  it('tells the person, their Valideur RH and the provider', () => {
    const tell = ['person', 'valideur_rh', 'provider'];

    expect(change('waitlisted', 'formation')?.tell).toEqual(tell);
    expect(change('pending_employer', 'formation')?.tell).toEqual(tell);
  });
});

describe('the pass', () => {
  const ids = (input: Parameters<typeof runPass>[1]) =>
    runPass(rulebooks, input).map(({ before }) => before.id);

  it('gives every free seat, in order, each seen by the next', () => {
    const input = queue([waiting('r1'), waiting('r2'), waiting('r3'), waiting('r4')], { taken: 6 });

    // Two of one structure at most: the third waits although a seat is left.
    expect(ids({ ...input, sessions: [input] })).toEqual(['r1', 'r2']);
  });

  it('reads several queues as one, by submission', () => {
    const first = queue([], { taken: 0 });
    const second = {
      action: { id: 'B', kind: 'formation' as const },
      session: session({ id: 'S2', firstDay: '2026-10-05', capacity: 1 }),
    };
    const on2 = { sessionId: 'S2', actionId: 'B', firstDay: '2026-10-05' };
    const requests = [
      waiting('r3', { personId: 'p-x' }),
      waiting('r1', on2),
      waiting('r2', { ...on2, personId: 'p-x' }),
      ...others(8, { personId: 'p-seated' }),
    ];
    const people = { 'p-x': employee(OTHER), 'p-r1': employee(OTHER) };

    const promoted = ids({ ...first, sessions: [first, second], requests, people });

    expect(promoted).toEqual(['r1', 'r3']);
  });

  it('lets the first promotion use up the limit of a second', () => {
    const first = queue([], { taken: 0 });
    const second = {
      action: { id: 'B', kind: 'formation' as const },
      session: session({ id: 'S2', firstDay: '2026-10-05' }),
    };
    const requests = [
      ...several(2, { personId: 'p-x', kind: 'formation' }),
      waiting('r2', { personId: 'p-x' }),
      waiting('r1', { personId: 'p-x', sessionId: 'S2', actionId: 'B', firstDay: '2026-10-05' }),
    ];
    const people = { 'p-x': employee(OTHER) };

    expect(ids({ ...first, sessions: [first, second], requests, people })).toEqual(['r1']);
  });

  it('leaves out the sessions it was not given', () => {
    const input = queue([waiting('r1')]);

    expect(ids({ ...input, sessions: [] })).toEqual([]);
    expect(nextPromotion(rulebooks, { ...input, sessions: [] })).toBeUndefined();
  });

  it('does not change what it was given', () => {
    const input = queue([waiting('r1'), request({ id: 'else' })]);
    const before = structuredClone(input);

    ids({ ...input, sessions: [input] });

    expect(input).toEqual(before);
  });
});
