import { describe, expect, it } from 'vitest';
import type { Request, Session } from '#reglement/index.ts';
import { approvalStages, personStage } from '#usecases/reminders/stages.ts';
import { rulebooks } from '../../support/programme.ts';

describe('stages of a request that waits for its Valideur RH', () => {
  // Asked on Monday 7 September 2026.
  it.each([
    ['2026-09-09', []],
    ['2026-09-10', ['first']],
    ['2026-09-14', ['first']],
    ['2026-09-15', ['first', 'second']],
    ['2026-09-16', ['first', 'second', 'referent']],
  ])('are, on %s, %j', (today, stages) => {
    expect(approvalStages('2026-09-07', today)).toEqual(stages);
  });

  it('count neither weekends nor public holidays', () => {
    expect(approvalStages('2026-11-06', '2026-11-11')).toEqual(['first']);
    expect(approvalStages('2026-11-09', '2026-11-12')).toEqual([]);
    expect(approvalStages('2026-11-09', '2026-11-13')).toEqual(['first']);
  });
});

describe('the reminder due to somebody who goes to a session', () => {
  const session: Session = {
    id: 's',
    firstDay: '2026-11-16',
    lastDay: '2026-11-17',
    capacity: 12,
    status: 'open',
  };
  const request: Request = {
    id: 'r',
    personId: 'p',
    siret: null,
    sessionId: 's',
    actionId: 'a',
    kind: 'formation',
    firstDay: session.firstDay,
    status: 'preregistered',
    placement: 'seat',
    submittedAt: '2026-09-07T08:00:00Z',
  };
  const stageOn = (today: string, over: Partial<Request> = {}) =>
    personStage(rulebooks, { session, request: { ...request, ...over }, today });

  it.each([
    ['2026-10-25', null],
    ['2026-10-26', 'three-weeks'],
    ['2026-10-29', 'three-weeks'],
    ['2026-10-30', 'last-free'],
    ['2026-10-31', null],
    ['2026-11-14', null],
    ['2026-11-15', 'eve'],
    ['2026-11-16', null],
  ])('is, on %s, %j', (today, stage) => {
    expect(stageOn(today)).toBe(stage);
  });

  it('is not “three weeks” for who came later than that', () => {
    expect(stageOn('2026-10-28', { submittedAt: '2026-10-27T08:00:00Z' })).toBeNull();
  });
});
