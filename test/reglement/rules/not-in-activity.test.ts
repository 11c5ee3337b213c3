import { describe, expect, it } from 'vitest';
import { OPEN_KINDS, RESERVED_KINDS } from '../../../src/reglement/index.ts';
import { findReason, MINE, reasonsFor, situation } from '../builders.ts';

const jobSeeker = { id: 'p-me', situation: 'demandeur_emploi' } as const;
const structure = { siret: MINE, trainingOrganisation: true };

describe('NOT_IN_ACTIVITY', () => {
  it.each(RESERVED_KINDS)('refuses a job seeker a reserved %s', (kind) => {
    const input = situation({ kind, structure, person: jobSeeker });

    expect(reasonsFor(input)).toEqual(['NOT_IN_ACTIVITY']);
  });

  it.each(OPEN_KINDS)('lets a job seeker in to an open %s', (kind) => {
    expect(reasonsFor(situation({ kind, person: jobSeeker, structure: null }))).toEqual([]);
  });

  it.each(['salarie', 'independant'] as const)('lets a %s in', (of) => {
    expect(reasonsFor(situation({ person: { id: 'p-me', situation: of } }))).toEqual([]);
  });

  it('cites the FAQ of 2024', () => {
    expect(findReason(situation({ person: jobSeeker }), 'NOT_IN_ACTIVITY')).toEqual({
      code: 'NOT_IN_ACTIVITY',
      source: { document: 'Questions et réponses, janvier 2024', article: 'question 4' },
      figures: { situation: 'demandeur_emploi' },
    });
  });
});
