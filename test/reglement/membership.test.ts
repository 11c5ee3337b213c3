import { describe, expect, it } from 'vitest';
import {
  isMember,
  MEMBERSHIP_STATUSES,
  type Membership,
  rulebookFor,
  sirenOf,
} from '../../src/reglement/index.ts';
import { BRANCH, MINE, OTHER, paid, rulebooks } from './builders.ts';

const { rulebook } = rulebookFor(rulebooks, 2026);
const isMineMember = (day: string, memberships: Membership[]) =>
  isMember(rulebook, day, MINE, memberships);
const renewal = (over: Partial<Membership> = {}) =>
  paid(MINE, 2026, { status: 'requested', renewal: true, ...over });

describe('the membership of a company', () => {
  it.each(MEMBERSHIP_STATUSES.map((status) => [status, status === 'active'] as const))(
    'is there once paid: %s gives %s in June',
    (status, expected) => {
      expect(isMineMember('2026-06-15', [paid(MINE, 2026, { status })])).toBe(expected);
    },
  );

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('lasts its civil year: %s gives %s', (day, expected) => {
    expect(isMineMember(day, [paid(MINE, 2026)])).toBe(expected);
  });

  it('covers every establishment of the SIREN and no other', () => {
    expect(isMineMember('2026-06-15', [paid(BRANCH, 2026)])).toBe(true);
    expect(isMineMember('2026-06-15', [paid(OTHER, 2026)])).toBe(false);
    expect(isMineMember('2026-06-15', [paid('31234567200019', 2026)])).toBe(false);
    expect(sirenOf(MINE)).toBe('312345671');
  });

  it('can be new: a paid one need not be a renewal', () => {
    expect(isMineMember('2026-01-02', [paid(MINE, 2026, { renewal: false })])).toBe(true);
    expect(isMineMember('2026-01-02', [paid(MINE, 2026, { renewal: true })])).toBe(true);
  });
});

describe('a renewal', () => {
  it.each([
    ['2026-01-01', true],
    ['2026-02-14', true],
    ['2026-02-15', true],
    ['2026-02-16', false],
    ['2026-12-31', false],
  ])('protects until 15 February: %s gives %s', (day, expected) => {
    expect(isMineMember(day, [paid(MINE, 2025), renewal()])).toBe(expected);
  });

  it.each([
    ['requested', true],
    ['approved', true],
    ['invoiced', true],
    ['rejected', false],
  ] as const)('protects unless rejected: %s gives %s', (status, expected) => {
    expect(isMineMember('2026-02-01', [paid(MINE, 2025), renewal({ status })])).toBe(expected);
  });

  it('protects when another one was rejected', () => {
    const memberships = [paid(MINE, 2025), renewal({ status: 'rejected' }), renewal()];

    expect(isMineMember('2026-02-01', memberships)).toBe(true);
    expect(isMineMember('2026-02-01', memberships.toReversed())).toBe(true);
  });

  it.each([
    ['a form for a new membership', [paid(MINE, 2025), renewal({ renewal: false })]],
    ['nothing asked', [paid(MINE, 2025)]],
    ['nothing paid the year before', [renewal()]],
    ['an unpaid year before', [paid(MINE, 2025, { status: 'invoiced' }), renewal()]],
    ['a year paid too long ago', [paid(MINE, 2024), renewal()]],
    ['a renewal of another year', [paid(MINE, 2025), renewal({ year: 2027 })]],
    ['a renewal asked the year before', [paid(MINE, 2025), renewal({ year: 2025 })]],
    ['another company', [paid(OTHER, 2025), renewal({ siret: OTHER })]],
  ])('does not protect with %s', (_, memberships) => {
    expect(isMineMember('2026-02-01', memberships)).toBe(false);
  });

  it('may be asked by one establishment after another paid', () => {
    expect(isMineMember('2026-02-01', [paid(BRANCH, 2025), renewal()])).toBe(true);
    expect(isMineMember('2026-02-01', [paid(MINE, 2025), renewal({ siret: BRANCH })])).toBe(true);
  });
});
