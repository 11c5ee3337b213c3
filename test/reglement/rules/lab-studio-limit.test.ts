import { describe, expect, it } from 'vitest';
import { findReason, MINE, reasonsFor, request, session, several, situation } from '../builders.ts';

const structure = { siret: MINE, trainingOrganisation: true };
const asked = (requests: ReturnType<typeof several>) =>
  situation({ kind: 'lab_studio', structure, requests });

describe('LAB_STUDIO_LIMIT', () => {
  it.each([
    [2, []],
    [3, ['LAB_STUDIO_LIMIT']],
    [4, ['LAB_STUDIO_LIMIT']],
  ])('allows three in a year: with %i already, %j', (count, expected) => {
    expect(reasonsFor(asked(several(count, { kind: 'lab_studio' })))).toEqual(expected);
  });

  it.each([2024, 2025, 2026])('holds in %i', (year) => {
    const input = situation({
      kind: 'lab_studio',
      structure,
      requestedAt: `${year}-06-15T10:00:00+02:00`,
      session: session({ firstDay: `${year}-09-16` }),
      requests: several(3, { kind: 'lab_studio', firstDay: `${year}-03-12` }),
    });

    expect(reasonsFor(input)).toEqual(['LAB_STUDIO_LIMIT']);
  });

  it('leaves out other kinds, other years, other people and requests that do not count', () => {
    const requests = [
      ...several(2, { kind: 'lab_studio' }),
      request({ id: 'kind', kind: 'atelier' }),
      request({ id: 'year', kind: 'lab_studio', firstDay: '2025-12-31' }),
      request({ id: 'who', kind: 'lab_studio', personId: 'p-you' }),
      request({ id: 'gone', kind: 'lab_studio', status: 'withdrawn' }),
    ];

    expect(reasonsFor(asked(requests))).toEqual([]);
  });

  it('says how many and cites the charter', () => {
    expect(findReason(asked(several(4, { kind: 'lab_studio' })), 'LAB_STUDIO_LIMIT')).toEqual({
      code: 'LAB_STUDIO_LIMIT',
      source: { document: 'Charte d’adhésion 2025', article: '2, Lab Studio' },
      figures: { used: 4, max: 3 },
    });
  });
});
