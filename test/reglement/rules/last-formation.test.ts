import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/reglement/index.ts';
import { others, rulebooks, session, several, situation, warningsFor } from '../builders.ts';

const asked = (formations: number, over: Parameters<typeof situation>[0] = {}) =>
  situation({ requests: several(formations, { kind: 'formation' }), ...over });

describe('LAST_FORMATION', () => {
  it.each([
    [1, []],
    [2, ['LAST_FORMATION']],
    [3, []],
  ])('is the third: with %i used gives %j', (used, expected) => {
    expect(warningsFor(asked(used))).toEqual(expected);
  });

  it('comes after LAST_ACTION', () => {
    const requests = [...several(2, { kind: 'formation' }), ...several(2)];

    expect(warningsFor(asked(0, { requests }))).toEqual(['LAST_ACTION', 'LAST_FORMATION']);
  });

  it('is not said of another kind, nor on the waiting list', () => {
    const full = { session: session({ capacity: 1 }) };
    const requests = [...several(2, { kind: 'formation' }), ...others(1)];

    expect(warningsFor(asked(2, { kind: 'atelier' }))).toEqual([]);
    expect(warningsFor(asked(0, { ...full, requests }))).toEqual([]);
  });

  it('says how many of how many', () => {
    expect(decide(rulebooks, asked(2)).warnings).toEqual([
      {
        code: 'LAST_FORMATION',
        source: { document: 'Conditions d’accès et règlement 2026', article: 'Règlement, 1' },
        figures: { used: 2, max: 3 },
      },
    ]);
  });
});
