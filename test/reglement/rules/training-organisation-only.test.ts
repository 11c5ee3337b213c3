import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../../src/reglement/index.ts';
import { findReason, MINE, reasonsFor, situation } from '../builders.ts';

describe('TRAINING_ORGANISATION_ONLY', () => {
  it.each(ACTION_KINDS)('applies to a lab_studio only: %s', (kind) => {
    const expected = kind === 'lab_studio' ? ['TRAINING_ORGANISATION_ONLY'] : [];

    expect(reasonsFor(situation({ kind }))).toEqual(expected);
  });

  it('lets a training organisation in', () => {
    const structure = { siret: MINE, trainingOrganisation: true };

    expect(reasonsFor(situation({ kind: 'lab_studio', structure }))).toEqual([]);
  });

  it('comes after the missing membership of somebody without a structure', () => {
    const input = situation({ kind: 'lab_studio', structure: null });

    expect(reasonsFor(input)).toEqual(['MEMBERSHIP_REQUIRED', 'TRAINING_ORGANISATION_ONLY']);
    expect(findReason(input, 'TRAINING_ORGANISATION_ONLY')).toEqual({
      code: 'TRAINING_ORGANISATION_ONLY',
      source: { document: 'Charte d’adhésion 2025', article: '2, Lab Studio' },
      figures: { hasStructure: 'no' },
    });
  });

  it('says that there is a structure when there is one', () => {
    const reason = findReason(situation({ kind: 'lab_studio' }), 'TRAINING_ORGANISATION_ONLY');

    expect(reason?.figures).toEqual({ hasStructure: 'yes' });
  });
});
