import { describe, expect, it } from 'vitest';
import { OPEN_KINDS, RESERVED_KINDS } from '../../../src/reglement/index.ts';
import { BRANCH, findReason, MINE, paid, reasonsFor, situation } from '../builders.ts';

const structure = { siret: MINE, trainingOrganisation: true };

describe('MEMBERSHIP_REQUIRED', () => {
  it.each(RESERVED_KINDS)('refuses a reserved %s without a membership', (kind) => {
    const input = situation({ kind, structure, memberships: [] });

    expect(reasonsFor(input)).toEqual(['MEMBERSHIP_REQUIRED']);
  });

  it.each(OPEN_KINDS)('does not ask for a membership for an open %s', (kind) => {
    expect(reasonsFor(situation({ kind, structure: null, memberships: [] }))).toEqual([]);
  });

  it('disappears once the membership of the year is paid', () => {
    expect(reasonsFor(situation({ memberships: [paid(MINE, 2026)] }))).toEqual([]);
  });

  it('reads the membership of the request day, not that of the session', () => {
    const input = { requestedAt: '2026-06-15T10:00:00+02:00' };

    expect(reasonsFor(situation({ ...input, memberships: [paid(MINE, 2025)] }))).toEqual([
      'MEMBERSHIP_REQUIRED',
    ]);
  });

  it('refuses somebody without a structure, whatever is paid', () => {
    expect(findReason(situation({ structure: null }), 'MEMBERSHIP_REQUIRED')).toEqual({
      code: 'MEMBERSHIP_REQUIRED',
      source: {
        document: 'Conditions d’accès et règlement 2026',
        article: 'Conditions d’accès, 2',
      },
      figures: { requestDay: '2026-06-15', hasStructure: 'no', renewalUntil: '2026-02-15' },
    });
  });

  it('says that there is a structure when there is one', () => {
    const figures = findReason(situation({ memberships: [] }), 'MEMBERSHIP_REQUIRED')?.figures;

    expect(figures?.['hasStructure']).toBe('yes');
  });

  it('accepts the membership of another establishment of the company', () => {
    expect(reasonsFor(situation({ memberships: [paid(BRANCH, 2026)] }))).toEqual([]);
  });
});
