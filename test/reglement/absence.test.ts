import { describe, expect, it } from 'vitest';
import {
  type AbsenceInput,
  correctForceMajeure,
  NoRulebookError,
  REQUEST_STATUSES,
  type Request,
  recordAbsence,
  recordAttendance,
  repairAttendance,
} from '../../src/reglement/index.ts';
import { request, rulebooks, session } from './builders.ts';

interface Asked {
  recordedAt?: string;
  reportedAt?: string | null;
  own?: Partial<Request>;
  firstDay?: string;
}

function asked({
  recordedAt,
  reportedAt = null,
  own,
  firstDay = '2026-03-16',
}: Asked): AbsenceInput {
  return {
    recordedAt: recordedAt ?? '2026-03-18T09:00:00+01:00',
    forceMajeure: reportedAt === null ? null : { kind: 'maladie', reportedAt },
    action: { id: 'A', kind: 'formation' },
    session: session({ firstDay }),
    request: request({ sessionId: 'S', kind: 'formation', firstDay, status: 'enrolled', ...own }),
  };
}

function outcome(over: Asked) {
  const result = recordAbsence(rulebooks, asked(over));
  return 'refused' in result ? result.refused : result.status;
}

const IN_TIME = '2026-03-17T22:59:59Z';
const TOO_LATE = '2026-03-17T23:00:00Z';

describe('an absence', () => {
  it.each([
    ['2026-03-14T09:00:00+01:00', 'absent_excused'],
    ['2026-03-16T09:00:00+01:00', 'absent_excused'],
    [IN_TIME, 'absent_excused'],
    [TOO_LATE, 'absent_unexcused'],
    [null, 'absent_unexcused'],
  ])('with a force majeure told on %s is %s', (reportedAt, status) => {
    expect(outcome({ reportedAt })).toBe(status);
  });

  it.each(REQUEST_STATUSES)('is recorded of somebody expected only: %s', (status) => {
    const isExpected = status === 'enrolled' || status === 'preregistered';

    expect(outcome({ own: { status } })).toBe(isExpected ? 'absent_unexcused' : 'WRONG_STATUS');
  });

  it('already recorded is excused by a force majeure told in time, and by nothing else', () => {
    const own = { status: 'absent_unexcused' } as const;

    expect(outcome({ own, reportedAt: IN_TIME })).toBe('absent_excused');
    expect(outcome({ own, reportedAt: TOO_LATE })).toBe('WRONG_STATUS');
    expect(outcome({ own })).toBe('WRONG_STATUS');
  });

  it('is not excused by a force majeure when nobody was expected', () => {
    for (const status of ['attended', 'withdrawn_late', 'waitlisted', 'expired'] as const) {
      expect(outcome({ own: { status }, reportedAt: IN_TIME })).toBe('WRONG_STATUS');
    }
  });

  it.each([
    ['2026-03-15T22:59:59Z', 'NOT_STARTED'],
    ['2026-03-15T23:00:00Z', 'absent_unexcused'],
  ])('begins with the first day: recorded %s gives %s', (recordedAt, expected) => {
    expect(outcome({ recordedAt })).toBe(expected);
  });

  it('looks at the status before the dates', () => {
    const recordedAt = '2026-03-10T09:00:00+01:00';

    expect(outcome({ recordedAt, own: { status: 'withdrawn' } })).toBe('WRONG_STATUS');
  });

  it('is told to the person, the Valideur RH and the provider', () => {
    const [change] = doneChanges(recordAbsence(rulebooks, asked({ reportedAt: IN_TIME })));

    expect(change?.tell).toEqual(['person', 'valideur_rh', 'provider']);
    expect(change?.after.status).toBe('absent_excused');
  });

  it('cannot be recorded before the first rulebook', () => {
    expect(() => outcome({ firstDay: '2023-03-16' })).toThrow(NoRulebookError);
  });
});

describe('a presence', () => {
  const attend = (over: Asked) => {
    const result = recordAttendance(asked(over));
    return 'refused' in result ? result.refused : result.status;
  };

  it('is recorded from the first day on, of somebody expected', () => {
    expect(attend({ recordedAt: '2026-03-15T23:00:00Z' })).toBe('attended');
    expect(attend({ own: { status: 'preregistered' } })).toBe('attended');
    expect(attend({ recordedAt: '2026-03-15T22:59:59Z' })).toBe('NOT_STARTED');
    expect(attend({ own: { status: 'waitlisted' } })).toBe('WRONG_STATUS');
  });

  it('is told to nobody', () => {
    expect(doneChanges(recordAttendance(asked({})))[0]?.tell).toEqual([]);
  });
});

describe('an attendance recorded by mistake', () => {
  const repaired = (own: Partial<Request>, status: 'attended' | 'absent_unexcused', day = 16) => {
    const recordedAt = `2026-03-${day}T09:00:00+01:00`;
    const result = repairAttendance({ ...asked({ own, recordedAt }), status });
    return 'refused' in result ? result.refused : result.status;
  };

  it.each(REQUEST_STATUSES)('is put right where one was recorded only: %s', (status) => {
    const isAbsence = status === 'absent_unexcused' || status === 'absent_excused';

    expect(repaired({ status }, 'attended')).toBe(isAbsence ? 'attended' : 'WRONG_STATUS');
  });

  it('makes somebody who was noted present absent, and tells those who must know', () => {
    const input = asked({ own: { status: 'attended' } });
    const result = repairAttendance({ ...input, status: 'absent_unexcused' });

    expect(result).toMatchObject({
      status: 'absent_unexcused',
      changes: [{ tell: ['person', 'valideur_rh', 'provider'] }],
    });
  });

  it('changes nothing before the first day', () => {
    expect(repaired({ status: 'attended' }, 'absent_unexcused', 15)).toBe('NOT_STARTED');
  });
});

describe('a force majeure found to be none', () => {
  const excused = request({ id: 'r-mine', status: 'absent_excused' });
  const late = request({ id: 'before', status: 'withdrawn_late' });
  const correct = (givenOn: 'withdrawal' | 'absence', own: Request, requests: Request[] = []) =>
    correctForceMajeure(rulebooks, { request: own, givenOn, requests: [own, ...requests] });

  it('becomes a late withdrawal when it was given on one', () => {
    expect(correct('withdrawal', excused)).toMatchObject({ status: 'withdrawn_late', signals: [] });
  });

  it('becomes an unexcused absence otherwise', () => {
    expect(correct('absence', excused, [late])).toMatchObject({
      status: 'absent_unexcused',
      signals: [],
    });
  });

  it('is a late withdrawal like another for those who count them', () => {
    expect(correct('withdrawal', excused, [late])).toMatchObject({
      signals: ['REPEATED_LATE_WITHDRAWAL'],
    });
  });

  it('tells the person, the Valideur RH and the provider', () => {
    expect(doneChanges(correct('absence', excused))[0]?.tell).toEqual([
      'person',
      'valideur_rh',
      'provider',
    ]);
  });

  it.each(REQUEST_STATUSES.filter((status) => status !== 'absent_excused'))(
    'is refused for a request that is %s',
    (status) => {
      expect(correct('absence', request({ status }))).toEqual({ refused: 'WRONG_STATUS' });
    },
  );
});

function doneChanges(result: object) {
  return 'changes' in result ? (result.changes as { tell: string[]; after: Request }[]) : [];
}
