import { describe, expect, it } from 'vitest';
import {
  type ApprovalInput,
  admit,
  approve,
  decideEmployer,
  decideProvider,
  type EmployerDecisionInput,
  entitledValidators,
  isRefused,
  MissingRequestError,
  REQUEST_STATUSES,
  type Request,
} from '../../src/reglement/index.ts';
import { BRANCH, colleagues, MINE, OTHER, rulebooks, session, several } from './builders.ts';
import { AT, queue, waiting } from './queue-builders.ts';

const AFTER = '2026-09-14T00:00:00+02:00';

function pending(over: Partial<Request> = {}): Request {
  return waiting('r5', { status: 'pending_employer', placement: 'seat', siret: MINE, ...over });
}

function asked(
  own: Request,
  over: Parameters<typeof queue>[1] = {},
  more: Request[] = [],
): ApprovalInput {
  return { ...queue([own, ...more], over), requestId: own.id };
}

const statusOf = (result: ReturnType<typeof approve> | ReturnType<typeof decideEmployer>) =>
  'refused' in result ? result.refused : result.status;

describe('an approval', () => {
  it('preregisters a request on a seat, without looking again', () => {
    const overfull = asked(
      pending(),
      { taken: 12, memberships: [] },
      several(9, { personId: 'p-r5' }),
    );

    const result = approve(rulebooks, overfull);

    expect(result).toMatchObject({ status: 'preregistered', signals: [] });
    expect('changes' in result && result.changes).toEqual([
      {
        before: pending(),
        after: { ...pending(), status: 'preregistered' },
        tell: ['person', 'provider'],
      },
    ]);
  });

  it('starts the days of grace of one promoted while pending', () => {
    const promoted = pending({ promotedAt: '2026-06-01T09:00:00+02:00' });

    const result = approve(rulebooks, asked(promoted));

    expect('changes' in result && result.changes[0]?.after.promotedAt).toBe(AT);
  });

  it.each(REQUEST_STATUSES.filter((status) => status !== 'pending_employer'))(
    'is refused for a request that is %s',
    (status) => {
      expect(approve(rulebooks, asked(pending({ status })))).toEqual({ refused: 'WRONG_STATUS' });
    },
  );

  it.each(['seat', 'waitlist'] as const)(
    'is refused from the first day on, placed %s',
    (placement) => {
      const own = pending({ placement });

      expect(approve(rulebooks, asked(own, { at: AFTER }))).toEqual({ refused: 'SESSION_CLOSED' });
      expect(statusOf(approve(rulebooks, asked(own, { at: '2026-09-13T21:59:59Z' })))).toBe(
        'preregistered',
      );
    },
  );

  it('is refused on a cancelled session', () => {
    const cancelled = session({ status: 'cancelled' });

    expect(approve(rulebooks, asked(pending(), { session: cancelled }))).toEqual({
      refused: 'SESSION_CLOSED',
    });
  });

  it('fails when the request was not given', () => {
    expect(() => approve(rulebooks, { ...asked(pending()), requestId: 'nobody' })).toThrow(
      MissingRequestError,
    );
    expect(() => approve(rulebooks, { ...asked(pending()), requestId: 'nobody' })).toThrow(
      expect.objectContaining({
        name: 'MissingRequestError',
        message: 'request nobody is missing',
      }),
    );
  });
});

describe('an approval from the waiting list', () => {
  const queued = pending({ placement: 'waitlist' });
  const decided = (over: Parameters<typeof queue>[1] = {}, more: Request[] = []) =>
    approve(rulebooks, asked(queued, over, more));

  it('preregisters when a seat is free and nothing refuses', () => {
    const result = decided();

    expect(result).toMatchObject({ status: 'preregistered', signals: [] });
    expect('changes' in result && result.changes).toMatchObject([
      { before: queued, after: { status: 'preregistered', placement: 'seat', promotedAt: AT } },
    ]);
  });

  it.each([
    ['the session is full', { taken: 9 }, []],
    ['a limit is reached', {}, several(5, { personId: 'p-r5' })],
    ['two colleagues are there', { taken: 6 }, colleagues(2)],
    ['the membership is not paid', { memberships: [] }, []],
  ])('waits when %s', (_, over, more) => {
    const result = decided(over, more);

    expect(statusOf(result)).toBe('waitlisted');
    expect('changes' in result && result.changes).toEqual([
      { before: queued, after: { ...queued, status: 'waitlisted' }, tell: ['person'] },
    ]);
  });

  it('lets those before it in the queue have their seat first', () => {
    const result = decided({}, [waiting('r1')]);

    expect(statusOf(result)).toBe('waitlisted');
    expect(
      'changes' in result && result.changes.map(({ before, after }) => [before.id, after.status]),
    ).toEqual([
      ['r1', 'preregistered'],
      ['r5', 'waitlisted'],
    ]);
  });

  it('is not held up by somebody before it who cannot have the seat', () => {
    const held = waiting('r1');

    const result = decided({ taken: 6 }, [held, ...colleagues(2, { siret: OTHER })]);

    expect(statusOf(result)).toBe('preregistered');
  });

  it('shares two seats with the one before it', () => {
    const result = decided({ taken: 7 }, [waiting('r1')]);

    expect(statusOf(result)).toBe('preregistered');
    expect('changes' in result && result.changes).toHaveLength(2);
  });
});

describe('the decision of a Valideur RH', () => {
  const valideur = { personId: 'v-1', siret: MINE };
  const decide = (over: Partial<EmployerDecisionInput> = {}, own = pending()) =>
    decideEmployer(rulebooks, {
      ...asked(own),
      by: valideur,
      validators: [valideur],
      verdict: 'approve',
      comment: null,
      ...over,
    });
  const refuse = (over: Partial<EmployerDecisionInput> = {}, own = pending()) =>
    statusOf(decide({ verdict: 'refuse', comment: 'hors mission', ...over }, own));

  it('is theirs to take for their establishment', () => {
    expect(statusOf(decide())).toBe('preregistered');
    expect(refuse()).toBe('refused_employer');
  });

  it('belongs to nobody else', () => {
    expect(statusOf(decide({ by: { personId: 'v-2' } }))).toBe('NOT_YOUR_STRUCTURE');
    expect(statusOf(decide({ validators: [] }))).toBe('NOT_YOUR_STRUCTURE');
  });

  it('falls to another establishment of the company only when there is no Valideur RH', () => {
    const branch = { personId: 'v-2', siret: BRANCH };
    const stranger = { personId: 'v-3', siret: OTHER };

    expect(statusOf(decide({ by: branch, validators: [branch, stranger] }))).toBe('preregistered');
    expect(statusOf(decide({ by: stranger, validators: [branch, stranger] }))).toBe(
      'NOT_YOUR_STRUCTURE',
    );
    expect(statusOf(decide({ by: branch, validators: [branch, valideur] }))).toBe(
      'NOT_YOUR_STRUCTURE',
    );
  });

  it('is never on one’s own request unless there is no other Valideur RH', () => {
    const me = { personId: 'p-r5', siret: MINE };
    const branch = { personId: 'v-2', siret: BRANCH };

    expect(statusOf(decide({ by: me, validators: [me, valideur] }))).toBe('OWN_REQUEST');
    expect(statusOf(decide({ by: me, validators: [me] }))).toBe('preregistered');
    expect(statusOf(decide({ by: me, validators: [me, branch] }))).toBe('preregistered');
    expect(statusOf(decide({ by: valideur, validators: [me, valideur] }))).toBe('preregistered');
  });

  it('is refused for the first of its reasons', () => {
    const done = pending({ status: 'enrolled' });
    const me = { personId: 'p-r5', siret: MINE };

    expect(refuse({ by: { personId: 'x' }, comment: '', at: AFTER }, done)).toBe(
      'NOT_YOUR_STRUCTURE',
    );
    expect(refuse({ by: me, validators: [me, valideur], comment: '', at: AFTER }, done)).toBe(
      'OWN_REQUEST',
    );
    expect(refuse({ comment: '', at: AFTER }, done)).toBe('WRONG_STATUS');
    expect(refuse({ comment: '', at: AFTER })).toBe('SESSION_CLOSED');
    expect(refuse({ comment: ' \u00a0\n' })).toBe('COMMENT_REQUIRED');
    expect(refuse({ comment: null })).toBe('COMMENT_REQUIRED');
  });

  it('tells the person of a refusal', () => {
    const result = decide({ verdict: 'refuse', comment: 'non' });

    expect('changes' in result && result.changes).toEqual([
      {
        before: pending(),
        after: { ...pending(), status: 'refused_employer' },
        tell: ['person'],
      },
    ]);
  });

  it('has nobody entitled for a request without a structure', () => {
    expect(entitledValidators(pending({ siret: null }), [valideur]).size).toBe(0);
  });
});

describe('the decision of the provider', () => {
  const preregistered = waiting('r1', { status: 'preregistered', placement: 'seat' });
  const decide = (over: Partial<Parameters<typeof decideProvider>[0]> = {}) =>
    statusOf(
      decideProvider({
        at: AT,
        request: preregistered,
        session: session(),
        isSessionProvider: true,
        verdict: 'confirm',
        comment: null,
        ...over,
      }),
    );

  it('enrols, or refuses with a comment', () => {
    expect(decide()).toBe('enrolled');
    expect(decide({ verdict: 'refuse', comment: 'groupe complet' })).toBe('refused_provider');
  });

  it('is refused for the first of its reasons', () => {
    const all = {
      isSessionProvider: false,
      request: { ...preregistered, status: 'enrolled' as const },
      at: AFTER,
      verdict: 'refuse' as const,
      comment: ' ',
    };

    expect(decide(all)).toBe('NOT_YOUR_STRUCTURE');
    expect(decide({ ...all, isSessionProvider: true })).toBe('WRONG_STATUS');
    expect(decide({ verdict: 'refuse', comment: ' ', at: AFTER })).toBe('SESSION_CLOSED');
    expect(decide({ verdict: 'refuse', comment: ' ' })).toBe('COMMENT_REQUIRED');
    expect(decide({ session: session({ status: 'cancelled' }) })).toBe('SESSION_CLOSED');
  });

  it('is told to the person and their Valideur RH', () => {
    const tell = ['person', 'valideur_rh'];
    const base = { at: AT, request: preregistered, session: session(), isSessionProvider: true };
    const yes = decideProvider({ ...base, verdict: 'confirm', comment: null });
    const no = decideProvider({ ...base, verdict: 'refuse', comment: 'non' });

    expect('changes' in yes && yes.changes[0]?.tell).toEqual(tell);
    expect('changes' in no && no.changes[0]?.tell).toEqual(tell);
  });
});

describe('an explicit admission', () => {
  const held = waiting('r5', { siret: MINE });
  const admitted = (
    over: Parameters<typeof queue>[1] = {},
    more: Request[] = colleagues(2),
    own = held,
  ) => admit(rulebooks, asked(own, { taken: 6, ...over }, more));

  it('seats somebody held only by two colleagues', () => {
    const result = admitted();

    expect(isRefused(result)).toBe(false);
    expect('changes' in result && result.changes).toEqual([
      {
        before: held,
        after: { ...held, status: 'preregistered', placement: 'seat', promotedAt: AT },
        tell: ['person', 'valideur_rh', 'provider'],
      },
    ]);
  });

  it('seats somebody nothing holds, as the pass would', () => {
    expect(admitted({}, [])).toMatchObject({ status: 'preregistered' });
  });

  it.each(REQUEST_STATUSES.filter((status) => status !== 'waitlisted'))(
    'is refused to one %s',
    (status) => {
      expect(admitted({}, [], { ...held, status })).toEqual({ refused: 'WRONG_STATUS' });
    },
  );

  it('is refused from the first day on', () => {
    expect(admitted({ at: AFTER })).toEqual({ refused: 'SESSION_CLOSED' });
  });

  it('is refused when another rule holds the request too, and says which', () => {
    const result = admitted({}, [...colleagues(2), ...several(5, { personId: 'p-r5' })]);

    expect(result).toMatchObject({ refused: 'HELD_BY_RULES', reasons: [{ code: 'ANNUAL_LIMIT' }] });
    expect(isRefused(result) && result.reasons).toHaveLength(1);
  });

  it('needs a free seat', () => {
    expect(admitted({ taken: 7 })).toEqual({ refused: 'NO_FREE_SEAT' });
  });

  it('comes after anybody else who could be promoted, before or behind', () => {
    expect(admitted({}, [...colleagues(2), waiting('r1')])).toEqual({ refused: 'QUEUE_FIRST' });
    expect(admitted({}, [...colleagues(2), waiting('r9')])).toEqual({ refused: 'QUEUE_FIRST' });
  });
});
