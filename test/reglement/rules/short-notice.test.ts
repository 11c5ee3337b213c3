import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/reglement/index.ts';
import { rulebooks, session, situation, warningsFor } from '../builders.ts';

function asked(requestDay: string, firstDay: string) {
  return situation({
    kind: 'atelier',
    requestedAt: `${requestDay}T12:00:00+01:00`,
    session: session({ firstDay }),
  });
}

describe('SHORT_NOTICE', () => {
  it.each([
    ['2024-06-01', '2024-06-23', []],
    ['2024-06-01', '2024-06-22', []],
    ['2024-06-01', '2024-06-21', ['SHORT_NOTICE']],
    ['2025-06-01', '2025-06-17', []],
    ['2025-06-01', '2025-06-16', []],
    ['2025-06-01', '2025-06-15', ['SHORT_NOTICE']],
    ['2026-06-01', '2026-06-22', []],
    ['2026-06-01', '2026-06-21', ['SHORT_NOTICE']],
    ['2026-03-20', '2026-04-10', []],
    ['2026-03-20', '2026-04-09', ['SHORT_NOTICE']],
  ])('asked on %s for %s gives %j', (requestDay, firstDay, expected) => {
    expect(warningsFor(asked(requestDay, firstDay))).toEqual(expected);
  });

  it('is said whatever the outcome, even once the session has begun', () => {
    const late = asked('2026-06-25', '2026-06-22');

    const decision = decide(rulebooks, late);

    expect(decision.outcome).toBe('refused');
    expect(decision.warnings).toEqual([
      {
        code: 'SHORT_NOTICE',
        source: {
          document: 'Conditions d’accès et règlement 2026',
          article: 'Report, absence et annulation',
        },
        figures: { days: 0, advised: 21 },
      },
    ]);
  });

  it('counts the days left', () => {
    const [warning] = decide(rulebooks, asked('2026-06-01', '2026-06-21')).warnings;

    expect(warning?.figures).toEqual({ days: 20, advised: 21 });
  });

  it('is not for open kinds', () => {
    const input = { ...asked('2026-06-21', '2026-06-22'), action: { id: 'A', kind: 'conference' } };

    expect(warningsFor(input as ReturnType<typeof asked>)).toEqual([]);
  });
});
