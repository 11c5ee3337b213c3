import { describe, expect, it } from 'vitest';
import { REFUSALS, WAITING } from '../../src/reglement/decide.ts';
import {
  ACTION_KINDS,
  decide,
  decideSituation,
  initialState,
  isReserved,
  REFUSAL_CODES,
  type Request,
  WAITING_CODES,
} from '../../src/reglement/index.ts';
import {
  colleagues,
  MINE,
  memberships,
  others,
  reasonsFor,
  request,
  rulebooks,
  session,
  several,
  situation,
} from './builders.ts';

describe('a decision', () => {
  it('accepts what nothing stands against, and says what it uses', () => {
    expect(decide(rulebooks, situation())).toEqual({
      outcome: 'accepted',
      reasons: [],
      warnings: [],
      needsEmployer: true,
      quotaBefore: { actions: { used: 0, max: 5 }, formations: { used: 0, max: 3 } },
      quotaAfter: { actions: { used: 1, max: 5 }, formations: { used: 1, max: 3 } },
      rulebook: { year: 2026, version: '2026.1', fallback: false },
    });
  });

  it.each(ACTION_KINDS)(
    'uses an action for a reserved kind only, a formation for a formation: %s',
    (kind) => {
      const structure = { siret: MINE, trainingOrganisation: true };

      const decision = decide(rulebooks, situation({ kind, structure }));

      expect(decision.needsEmployer).toBe(isReserved(kind));
      expect(decision.quotaAfter.actions.used).toBe(isReserved(kind) ? 1 : 0);
      expect(decision.quotaAfter.formations.used).toBe(kind === 'formation' ? 1 : 0);
    },
  );

  it('leaves the quota alone when refused or placed on the waiting list', () => {
    const refused = decide(rulebooks, situation({ memberships: [], requests: several(2) }));
    const waiting = decide(rulebooks, situation({ requests: [...colleagues(2), ...several(2)] }));

    expect(refused.quotaAfter).toEqual(refused.quotaBefore);
    expect(refused.needsEmployer).toBe(true);
    expect(waiting.outcome).toBe('waitlisted');
    expect(waiting.quotaAfter).toEqual(waiting.quotaBefore);
    expect(waiting.quotaBefore.actions.used).toBe(2);
  });

  it('names every rule that refuses, in the order of the règlement', () => {
    const input = situation({
      person: { id: 'p-me', situation: 'demandeur_emploi' },
      memberships: [],
      requestedAt: '2026-02-10T09:00:00+01:00',
      session: session({ status: 'cancelled' }),
      requests: [
        ...several(5, { kind: 'formation' }),
        request({ id: 'twice', sessionId: 'S', actionId: 'A', status: 'waitlisted' }),
        request({ id: 'else', sessionId: 'S2', actionId: 'A', kind: 'formation' }),
      ],
    });
    const labStudio = situation({
      kind: 'lab_studio',
      structure: null,
      requests: several(5, { kind: 'lab_studio' }),
    });

    expect(reasonsFor(input)).toEqual([
      'SESSION_CLOSED',
      'DUPLICATE',
      'NOT_IN_ACTIVITY',
      'MEMBERSHIP_REQUIRED',
      'ONE_SESSION_PER_FORMATION',
      'ANNUAL_LIMIT',
      'FORMATION_LIMIT',
      'TIER_NOT_OPEN',
      'TIER_LIMIT',
    ]);
    expect(reasonsFor(labStudio)).toEqual([
      'MEMBERSHIP_REQUIRED',
      'TRAINING_ORGANISATION_ONLY',
      'LAB_STUDIO_LIMIT',
      'ANNUAL_LIMIT',
    ]);
  });

  it('has one rule for each code, in the order of the codes', () => {
    expect(REFUSALS.map(({ code }) => code)).toEqual(REFUSAL_CODES);
    expect(WAITING.map(({ code }) => code)).toEqual(WAITING_CODES);
  });

  it('can be given the requests sorted beforehand', () => {
    const requests = [...several(3), ...colleagues(2), ...others(4)];
    const input = situation({ requests, session: session({ capacity: 6 }) });
    const { requestedAt, requests: _, ...rest } = input;

    const sorted = decideSituation(rulebooks, {
      ...rest,
      at: requestedAt,
      colleaguesSiret: MINE,
      view: {
        ofPerson: requests.filter(({ personId }) => personId === 'p-me'),
        ofSession: requests.filter(({ sessionId }) => sessionId === 'S'),
        ofColleagues: requests.filter(({ actionId, siret }) => actionId === 'A' && siret === MINE),
      },
    });

    expect(sorted).toEqual(decide(rulebooks, input));
    expect(sorted.reasons.map(({ code }) => code)).toEqual(['STRUCTURE_LIMIT', 'SESSION_FULL']);
  });
});

describe('a request decided again', () => {
  const again = (own: Partial<Request>, kind: 'formation' | 'lab_studio' = 'formation') => {
    const { requestedAt, requests: _, ...rest } = situation({ kind });
    const mine = request({ id: 'mine', sessionId: 'S', actionId: 'A', kind, ...own });
    const view = { ofPerson: [mine, ...several(2, { kind })], ofSession: [], ofColleagues: [] };
    const structure = { siret: MINE, trainingOrganisation: true };
    const asked = { ...rest, structure, at: requestedAt, colleaguesSiret: MINE, view };
    const codes = (ownRequestId?: string) =>
      decideSituation(rulebooks, { ...asked, ownRequestId }).reasons.map(({ code }) => code);
    return { itself: codes('mine'), another: codes() };
  };

  it('is neither its own duplicate nor counted against itself', () => {
    expect(again({ status: 'enrolled' })).toEqual({
      itself: [],
      another: ['DUPLICATE', 'FORMATION_LIMIT', 'TIER_LIMIT'],
    });
    expect(again({ status: 'enrolled' }, 'lab_studio')).toEqual({
      itself: [],
      another: ['DUPLICATE', 'LAB_STUDIO_LIMIT'],
    });
  });

  it('has no colleagues when it was made without a structure', () => {
    const { requestedAt, requests: _, ...rest } = situation();
    const view = { ofPerson: [], ofSession: [], ofColleagues: colleagues(2, { siret: null }) };

    const decision = decideSituation(rulebooks, {
      ...rest,
      at: requestedAt,
      colleaguesSiret: null,
      view,
    });

    expect(decision.outcome).toBe('accepted');
  });
});

describe('the state a decided request begins in', () => {
  const full = { session: session({ capacity: 1 }) };
  const seated = (kind: 'atelier' | 'webinaire') => others(1, { kind });

  it('waits for the Valideur RH on a seat, or in the queue', () => {
    const accepted = decide(rulebooks, situation({ kind: 'atelier' }));
    const waiting = decide(
      rulebooks,
      situation({ kind: 'atelier', ...full, requests: seated('atelier') }),
    );

    expect(initialState(accepted)).toEqual({ status: 'pending_employer', placement: 'seat' });
    expect(initialState(waiting)).toEqual({ status: 'pending_employer', placement: 'waitlist' });
  });

  it('needs nobody for an open kind', () => {
    const open = { kind: 'webinaire', structure: null, memberships: [] } as const;
    const accepted = decide(rulebooks, situation(open));
    const waiting = decide(
      rulebooks,
      situation({ ...open, ...full, requests: seated('webinaire') }),
    );

    expect(initialState(accepted)).toEqual({ status: 'enrolled', placement: 'seat' });
    expect(initialState(waiting)).toEqual({ status: 'waitlisted', placement: 'waitlist' });
  });

  it('is none for a refused request', () => {
    const refused = decide(rulebooks, situation({ memberships: memberships.slice(0, 2) }));

    expect(initialState(refused)).toBeUndefined();
  });
});
