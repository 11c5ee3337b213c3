import { describe, expect, it } from 'vitest';
import {
  type ActionKind,
  lastFreeWithdrawalDay,
  NoRulebookError,
  REQUEST_STATUSES,
  type Request,
  repeatedLateWithdrawals,
  rulebookFor,
  type WithdrawalInput,
  withdraw,
} from '../../src/reglement/index.ts';
import { request, rulebooks, session } from './builders.ts';

interface Asked {
  day?: string;
  at?: string;
  firstDay?: string;
  kind?: ActionKind;
  forceMajeure?: string | null;
  reason?: string | null;
  own?: Partial<Request>;
  others?: Request[];
}

function asked(over: Asked = {}): WithdrawalInput {
  const { day = '2026-03-03', firstDay = '2026-03-16', kind = 'formation', others = [] } = over;
  const own = request({
    id: 'r-mine',
    sessionId: 'S',
    actionId: 'A',
    status: 'enrolled',
    kind,
    firstDay,
    ...over.own,
  });
  return {
    withdrawnAt: over.at ?? `${day}T12:00:00+01:00`,
    reason: over.reason === undefined ? 'empêchement' : over.reason,
    forceMajeure: over.forceMajeure ?? null,
    action: { id: 'A', kind },
    session: session({ firstDay }),
    request: own,
    requests: [own, ...others],
  };
}

function outcome(over: Asked = {}) {
  const result = withdraw(rulebooks, asked(over));
  return 'refused' in result ? result.refused : result.status;
}

describe('a withdrawal in 2026', () => {
  it.each([
    ['2026-02-27', 'withdrawn', 11, 17],
    ['2026-03-02', 'withdrawn', 10, 14],
    ['2026-03-03', 'withdrawn_late', 9, 13],
    ['2026-03-15', 'withdrawn_late', 0, 1],
  ])(
    'on %s for 16 March is %s: %i working days, %i days',
    (day, status, workingDays, calendarDays) => {
      const result = withdraw(rulebooks, asked({ day }));

      expect(result).toMatchObject({ status, workingDays, calendarDays, signals: [] });
    },
  );

  it('counts the day it is in Paris', () => {
    expect(outcome({ at: '2026-03-02T22:59:59Z' })).toBe('withdrawn');
    expect(outcome({ at: '2026-03-02T23:00:00Z' })).toBe('withdrawn_late');
  });

  it('leaves out public holidays, Whit Monday among them', () => {
    expect(outcome({ day: '2026-05-15', firstDay: '2026-06-01' })).toBe('withdrawn');
    expect(outcome({ day: '2026-05-18', firstDay: '2026-06-01' })).toBe('withdrawn_late');
  });

  it.each(REQUEST_STATUSES)('is late only for somebody with a confirmed place: %s', (status) => {
    const expected = {
      pending_employer: 'withdrawn',
      waitlisted: 'withdrawn',
      preregistered: 'withdrawn_late',
      enrolled: 'withdrawn_late',
    } as Record<string, string>;

    expect(outcome({ own: { status } })).toBe(expected[status] ?? 'WRONG_STATUS');
  });

  it.each(['webinaire', 'conference', 'table_ronde', 'webatelier'] as const)(
    'is never late for an open %s',
    (kind) => {
      expect(outcome({ kind, day: '2026-03-15' })).toBe('withdrawn');
    },
  );

  it('tells the person, the Valideur RH and the provider', () => {
    const input = asked();

    const result = withdraw(rulebooks, input);

    expect(result).toMatchObject({
      changes: [
        {
          before: input.request,
          after: { ...input.request, status: 'withdrawn_late' },
          tell: ['person', 'valideur_rh', 'provider'],
        },
      ],
    });
  });
});

describe('a withdrawal under the earlier rulebooks', () => {
  it.each([
    ['2024-03-08', '2024-03-18', 'withdrawn'],
    ['2024-03-09', '2024-03-18', 'withdrawn_late'],
    ['2025-03-07', '2025-03-17', 'withdrawn'],
    ['2025-03-08', '2025-03-17', 'withdrawn_late'],
    ['2027-03-01', '2027-03-15', 'withdrawn'],
    ['2027-03-02', '2027-03-15', 'withdrawn_late'],
  ])('on %s for %s is %s', (day, firstDay, status) => {
    expect(outcome({ day, firstDay })).toBe(status);
  });

  it('cannot be decided before 2024', () => {
    expect(() => outcome({ day: '2023-03-01', firstDay: '2023-03-15' })).toThrow(NoRulebookError);
  });
});

describe('a withdrawal refused', () => {
  it('looks at the status, then the dates, then the reason', () => {
    const begun = { day: '2026-03-16', reason: ' ' };

    expect(outcome({ ...begun, own: { status: 'withdrawn' } })).toBe('WRONG_STATUS');
    expect(outcome(begun)).toBe('ABSENCE_INSTEAD');
    expect(outcome({ ...begun, day: '2026-03-15' })).toBe('REASON_REQUIRED');
    expect(outcome({ day: '2026-03-15' })).toBe('withdrawn_late');
  });

  it.each(['', '  ', '\n\t', '\u00a0\u2003', null])('needs words, which %j is not', (reason) => {
    expect(outcome({ reason })).toBe('REASON_REQUIRED');
  });

  it('still says the days that are left, none once begun', () => {
    expect(withdraw(rulebooks, asked({ reason: '' }))).toEqual({
      refused: 'REASON_REQUIRED',
      signals: [],
      workingDays: 9,
      calendarDays: 13,
    });
    expect(withdraw(rulebooks, asked({ day: '2026-03-20' }))).toEqual({
      refused: 'ABSENCE_INSTEAD',
      signals: [],
      workingDays: 0,
      calendarDays: 0,
    });
  });
});

describe('a force majeure', () => {
  it('excuses a withdrawal that would be late', () => {
    expect(outcome({ forceMajeure: 'maladie' })).toBe('absent_excused');
  });

  it('changes nothing else', () => {
    expect(outcome({ forceMajeure: 'maladie', day: '2026-03-02' })).toBe('withdrawn');
    expect(outcome({ forceMajeure: 'maladie', own: { status: 'waitlisted' } })).toBe('withdrawn');
    expect(outcome({ forceMajeure: 'maladie', kind: 'webinaire' })).toBe('withdrawn');
    expect(outcome({ forceMajeure: 'maladie', day: '2026-03-16' })).toBe('ABSENCE_INSTEAD');
    expect(outcome({ forceMajeure: 'maladie', reason: '' })).toBe('REASON_REQUIRED');
  });
});

describe('the grace after a seat received late', () => {
  it.each([
    ['2026-03-10', '2026-03-10', 'withdrawn'],
    ['2026-03-10', '2026-03-11', 'withdrawn'],
    ['2026-03-10', '2026-03-12', 'withdrawn_late'],
    ['2026-03-03', '2026-03-04', 'withdrawn'],
    ['2026-03-02', '2026-03-03', 'withdrawn_late'],
  ])('promoted on %s, withdrawn on %s: %s', (promotedDay, day, status) => {
    const promotedAt = `${promotedDay}T23:30:00+01:00`;

    expect(outcome({ day, own: { promotedAt } })).toBe(status);
  });

  it('lasts until the end of the day in Paris', () => {
    const own = { promotedAt: '2026-03-09T23:30:00Z' };

    expect(outcome({ at: '2026-03-11T22:59:59Z', own })).toBe('withdrawn');
    expect(outcome({ at: '2026-03-11T23:00:00Z', own })).toBe('withdrawn_late');
  });

  it('measures working days under the earlier rulebooks too', () => {
    const own = { promotedAt: '2025-03-07T09:00:00+01:00' };

    expect(outcome({ day: '2025-03-08', firstDay: '2025-03-17', own })).toBe('withdrawn');
    expect(outcome({ day: '2025-03-09', firstDay: '2025-03-17', own })).toBe('withdrawn_late');
  });
});

describe('a postponed session', () => {
  const own = { confirmationAskedAt: '2026-03-01T23:30:00+01:00' };

  it.each([
    ['2026-03-10', 'withdrawn'],
    ['2026-03-11', 'withdrawn'],
    ['2026-03-12', 'withdrawn_late'],
  ])('can be given up without penalty for ten days: on %s, %s', (day, status) => {
    expect(outcome({ day, own })).toBe(status);
  });

  it('counts from the day of the message in Paris', () => {
    const asPostponed = { confirmationAskedAt: '2026-03-01T23:30:00Z' };

    expect(outcome({ day: '2026-03-12', own: asPostponed })).toBe('withdrawn');
    expect(outcome({ day: '2026-03-13', own: asPostponed })).toBe('withdrawn_late');
  });
});

describe('repeated late withdrawals', () => {
  const late = (over: Partial<Request> = {}) =>
    request({ id: 'before', status: 'withdrawn_late', firstDay: '2026-01-12', ...over });
  const signals = (over: Asked) => withdraw(rulebooks, asked(over)).signals;

  it.each([
    [0, []],
    [1, ['REPEATED_LATE_WITHDRAWAL']],
    [2, ['REPEATED_LATE_WITHDRAWAL']],
  ])('are told from the second one: %i before gives %j', (count, expected) => {
    const others = Array.from({ length: count }, (_, index) => late({ id: `before-${index}` }));

    expect(signals({ others })).toEqual(expected);
  });

  it.each([
    ['another year', { firstDay: '2025-12-01' }],
    ['another person', { personId: 'p-you' }],
    ['a withdrawal in time', { status: 'withdrawn' }],
    ['an unexcused absence', { status: 'absent_unexcused' }],
    ['itself', { id: 'r-mine' }],
  ] as const)('do not count %s', (_, over) => {
    expect(signals({ others: [late(over)] })).toEqual([]);
  });

  it('say nothing of a withdrawal that is not late itself', () => {
    expect(signals({ others: [late()], day: '2026-03-02' })).toEqual([]);
    expect(signals({ others: [late()], forceMajeure: 'grève' })).toEqual([]);
    expect(signals({ others: [late()], reason: '' })).toEqual([]);
  });

  it('look at the status given', () => {
    const { rulebook } = rulebookFor(rulebooks, 2026);

    expect(repeatedLateWithdrawals(rulebook, late(), [late({ id: 'b' })])).toHaveLength(1);
    expect(repeatedLateWithdrawals(rulebook, request(), [late({ id: 'b' })])).toHaveLength(0);
  });
});

describe('the last day to give up freely', () => {
  const last = (over: Asked & { from?: string } = {}) =>
    lastFreeWithdrawalDay(rulebooks, { ...asked(over), from: over.from ?? '2026-02-01' });

  it('is the last one with ten working days left', () => {
    expect(last()).toBe('2026-03-02');
    expect(last({ firstDay: '2026-06-01' })).toBe('2026-05-15');
    expect(last({ firstDay: '2025-03-17', from: '2025-01-01' })).toBe('2025-03-07');
  });

  it('is the eve of an open action, or of a request without a confirmed place', () => {
    expect(last({ kind: 'webinaire' })).toBe('2026-03-15');
    expect(last({ own: { status: 'waitlisted' } })).toBe('2026-03-15');
  });

  it('is none once it has passed', () => {
    expect(last({ from: '2026-03-02' })).toBe('2026-03-02');
    expect(last({ from: '2026-03-03' })).toBeNull();
    expect(last({ from: '2026-03-20' })).toBeNull();
  });

  it('knows the grace and the time to confirm', () => {
    expect(last({ own: { promotedAt: '2026-03-10T10:00:00+01:00' }, from: '2026-03-10' })).toBe(
      '2026-03-11',
    );
    expect(last({ own: { confirmationAskedAt: '2026-03-01T10:00:00+01:00' } })).toBe('2026-03-11');
  });
});
