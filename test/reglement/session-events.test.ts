import { describe, expect, it } from 'vitest';
import {
  cancelComingRequests,
  cancelSession,
  concernedSessions,
  expire,
  postponeSession,
  REQUEST_STATUSES,
  tooFew,
} from '../../src/reglement/index.ts';
import { others, request, rulebooks, session } from './builders.ts';

const everyStatus = REQUEST_STATUSES.map((status) =>
  request({ id: status, sessionId: 'S', firstDay: '2026-09-14', kind: 'formation', status }),
);
const elsewhere = request({ id: 'elsewhere', sessionId: 'S2', status: 'waitlisted' });
const ids = (changes: readonly { before: { id: string } }[]) =>
  changes.map(({ before }) => before.id);

describe('the first day of a session', () => {
  it('ends what still waits', () => {
    const changes = expire('2026-09-14T00:00:00+02:00', session(), [...everyStatus, elsewhere]);

    expect(ids(changes)).toEqual(['pending_employer', 'waitlisted']);
    expect(changes.map(({ after }) => after.status)).toEqual(['expired', 'expired']);
    expect(changes[0]?.tell).toEqual(['person', 'valideur_rh']);
  });

  it('comes at midnight in Paris', () => {
    expect(expire('2026-09-13T21:59:59Z', session(), everyStatus)).toEqual([]);
    expect(expire('2026-09-13T22:00:00Z', session(), everyStatus)).toHaveLength(2);
  });
});

describe('a cancelled session', () => {
  it('gives back its live requests and its late withdrawals', () => {
    const changes = cancelSession('S', [...everyStatus, elsewhere]);

    expect(ids(changes)).toEqual([
      'pending_employer',
      'waitlisted',
      'preregistered',
      'enrolled',
      'withdrawn_late',
    ]);
    expect(new Set(changes.map(({ after }) => after.status))).toEqual(
      new Set(['session_cancelled']),
    );
    expect(changes[0]?.tell).toEqual(['person', 'valideur_rh', 'provider']);
  });
});

describe('a postponed session', () => {
  const at = '2026-08-01T10:00:00+02:00';

  it('takes all its requests along and asks the live ones to confirm', () => {
    const changes = postponeSession(at, { id: 'S', newFirstDay: '2027-01-11' }, [
      ...everyStatus,
      elsewhere,
    ]);
    const asked = changes.filter(({ after }) => after.confirmationAskedAt === at);

    expect(changes).toHaveLength(everyStatus.length);
    expect(changes.every(({ after }) => after.firstDay === '2027-01-11')).toBe(true);
    expect(changes.every(({ before, after }) => before.status === after.status)).toBe(true);
    expect(ids(asked)).toEqual(['pending_employer', 'waitlisted', 'preregistered', 'enrolled']);
    expect(asked.every(({ tell }) => tell.length === 1 && tell[0] === 'person')).toBe(true);
    expect(changes.filter(({ tell }) => tell.length > 0)).toHaveLength(4);
  });
});

describe('too few people', () => {
  const check = (people: number, at = '2026-08-30T08:00:00+02:00', over: object = {}) =>
    tooFew(rulebooks, { at, session: session(over), requests: others(people) });

  it.each([
    [8, { people: 8, minimum: 9 }],
    [9, undefined],
    [10, undefined],
    [0, { people: 0, minimum: 9 }],
  ])('are fewer than nine: %i gives %j', (people, expected) => {
    expect(check(people)).toEqual(expected);
  });

  it.each([
    ['2026-08-29T23:59:59+02:00', false],
    ['2026-08-30T00:00:00+02:00', true],
    ['2026-09-13T23:59:59+02:00', true],
    ['2026-09-14T00:00:00+02:00', false],
  ])('are looked for from fifteen days before until the eve: %s gives %s', (at, expected) => {
    expect(check(3, at) !== undefined).toBe(expected);
  });

  it('are preregistered or enrolled people of this session, each counted once', () => {
    const requests = [
      ...others(7),
      ...others(2, { status: 'preregistered', personId: 'p-twice' }),
      ...others(1, { status: 'waitlisted', personId: 'p-waiting' }),
      ...others(1, { status: 'pending_employer', personId: 'p-pending' }),
      ...others(1, { status: 'withdrawn', personId: 'p-gone' }),
      ...others(1, { sessionId: 'S2', personId: 'p-elsewhere' }),
    ];

    const found = tooFew(rulebooks, {
      at: '2026-09-01T08:00:00+02:00',
      session: session(),
      requests,
    });

    expect(found).toEqual({ people: 8, minimum: 9 });
  });

  it('matter no more once the session is cancelled', () => {
    expect(check(3, '2026-09-01T08:00:00+02:00', { status: 'cancelled' })).toBeUndefined();
  });
});

describe('the coming requests of somebody', () => {
  it('are the live ones of that year after today', () => {
    const own = (id: string, over: object) =>
      request({ id, status: 'enrolled', firstDay: '2026-10-05', ...over });
    const requests = [
      own('coming', {}),
      own('waiting', { status: 'waitlisted' }),
      own('today', { firstDay: '2026-06-15' }),
      own('tomorrow', { firstDay: '2026-06-16' }),
      own('past', { firstDay: '2026-03-02' }),
      own('next-year', { firstDay: '2027-01-11' }),
      own('gone', { status: 'withdrawn' }),
      own('not-theirs', { personId: 'p-you' }),
    ];

    const changes = cancelComingRequests('2026-06-15', { personId: 'p-me', year: 2026 }, requests);

    expect(ids(changes)).toEqual(['coming', 'waiting', 'tomorrow']);
    expect(changes.every(({ after }) => after.status === 'cancelled_manager')).toBe(true);
    expect(changes[0]?.tell).toEqual(['person', 'valideur_rh', 'provider']);
  });
});

describe('the sessions a change may unblock', () => {
  it('are its own, those its person waits for, and those of its action', () => {
    const changed = [request({ id: 'c', sessionId: 'S9', personId: 'p-1', actionId: 'A' })];
    const queued = [
      request({ id: 'a', sessionId: 'S3', personId: 'p-1', actionId: 'B' }),
      request({ id: 'b', sessionId: 'S2', personId: 'p-2', actionId: 'A' }),
      request({ id: 'd', sessionId: 'S4', personId: 'p-2', actionId: 'B' }),
    ];

    expect(concernedSessions(changed, queued)).toEqual(['S2', 'S3', 'S9']);
  });
});
