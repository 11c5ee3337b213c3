import { describe, expect, it } from 'vitest';
import { decide, NoRulebookError } from '../../../src/reglement/index.ts';
import { rulebooks, session, situation, warningsFor } from '../builders.ts';

const forYear = (year: number, kind: 'atelier' | 'webinaire' = 'atelier') =>
  situation({
    kind,
    requestedAt: '2026-11-02T10:00:00+01:00',
    session: session({ firstDay: `${year}-12-14` }),
  });

describe('RULEBOOK_FALLBACK', () => {
  it.each([
    [2026, []],
    [2027, ['RULEBOOK_FALLBACK']],
    [2031, ['RULEBOOK_FALLBACK']],
  ])('for a session of %i gives %j', (year, expected) => {
    expect(warningsFor(forYear(year))).toEqual(expected);
  });

  it('is said for open kinds too', () => {
    expect(warningsFor(forYear(2027, 'webinaire'))).toEqual(['RULEBOOK_FALLBACK']);
  });

  it('says which rulebook was used for which year', () => {
    const decision = decide(rulebooks, forYear(2028));

    expect(decision.rulebook).toEqual({ year: 2026, version: '2026.1', fallback: true });
    expect(decision.warnings).toEqual([
      {
        code: 'RULEBOOK_FALLBACK',
        source: null,
        figures: { sessionYear: 2028, rulebookYear: 2026 },
      },
    ]);
  });

  it.each(['atelier', 'webinaire'] as const)(
    'makes no decision before 2024, not even on a %s',
    (kind) => {
      expect(() => decide(rulebooks, forYear(2023, kind))).toThrow(NoRulebookError);
    },
  );
});
