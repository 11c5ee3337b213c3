import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/reglement/index.ts';
import { others, rulebooks, session, several, situation, warningsFor } from '../builders.ts';

const asked = (used: number, over: Parameters<typeof situation>[0] = {}) =>
  situation({ kind: 'atelier', requests: several(used), ...over });

describe('LAST_ACTION', () => {
  it.each([
    [3, []],
    [4, ['LAST_ACTION']],
    [5, []],
  ])('is the fifth of 2026: with %i used gives %j', (used, expected) => {
    expect(warningsFor(asked(used))).toEqual(expected);
  });

  it('is the fourth of 2025', () => {
    const input = asked(0, {
      requestedAt: '2025-06-15T10:00:00+02:00',
      session: session({ firstDay: '2025-09-16' }),
      requests: several(3, { firstDay: '2025-03-12' }),
    });

    expect(decide(rulebooks, input).warnings).toEqual([
      {
        code: 'LAST_ACTION',
        source: { document: 'Charte d’adhésion 2025', article: '2, limite annuelle' },
        figures: { used: 3, max: 4 },
      },
    ]);
  });

  it('is not said on the waiting list', () => {
    const input = asked(0, {
      session: session({ capacity: 1 }),
      requests: [...several(4), ...others(1)],
    });

    expect(decide(rulebooks, input).outcome).toBe('waitlisted');
    expect(warningsFor(input)).toEqual([]);
  });

  it('is not said of an open kind', () => {
    expect(warningsFor(asked(4, { kind: 'webinaire' }))).toEqual([]);
  });
});
