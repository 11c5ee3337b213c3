import { describe, expect, it } from 'vitest';
import { decide, explainReason, explainWarning } from '../../src/reglement/index.ts';
import { rulebooks, session, several, situation } from './builders.ts';

const inBrackets = (day: string) => `[${day}]`;

describe('an explanation', () => {
  const input = situation({
    requestedAt: '2026-02-10T09:00:00+01:00',
    session: session({ firstDay: '2026-06-22' }),
    requests: several(1, { kind: 'formation' }),
  });

  it('gives the key of the words, their figures, and the article', () => {
    const [reason] = decide(rulebooks, input).reasons;

    expect(reason && explainReason(reason, inBrackets)).toEqual({
      key: 'reason-TIER_LIMIT',
      nextStepKey: 'next-step-TIER_LIMIT',
      args: {
        used: 1,
        max: 1,
        openSince: '[2026-01-30]',
        opensOn: '[2026-04-01]',
        document: 'Conditions d’accès et règlement 2026',
        article: 'Nouveauté 2026, inscriptions échelonnées',
      },
    });
  });

  it('says none for an article or a date that is not there', () => {
    const closed = { ...input, requestedAt: '2026-06-22T09:00:00+02:00', requests: [] };
    const [reason] = decide(rulebooks, closed).reasons;

    expect(reason && explainReason(reason, inBrackets)).toEqual({
      key: 'reason-SESSION_CLOSED',
      nextStepKey: 'next-step-SESSION_CLOSED',
      args: {
        sessionStatus: 'open',
        requestDay: '[2026-06-22]',
        firstDay: '[2026-06-22]',
        opensOn: 'none',
        document: 'none',
        article: 'none',
      },
    });
  });

  it('formats whole days only', () => {
    const figures = { a: '2026-01-30', b: 'x2026-01-30', c: '2026-01-300', d: 20260130 };
    const reason = { code: 'DUPLICATE', source: null, figures } as const;

    expect(explainReason(reason, inBrackets).args).toMatchObject({
      a: '[2026-01-30]',
      b: 'x2026-01-30',
      c: '2026-01-300',
      d: 20260130,
    });
  });

  it('has no next step for a warning', () => {
    const late = { ...input, requestedAt: '2026-06-20T09:00:00+02:00', requests: [] };
    const [warning] = decide(rulebooks, late).warnings;

    expect(warning && explainWarning(warning, inBrackets)).toEqual({
      key: 'warning-SHORT_NOTICE',
      nextStepKey: null,
      args: {
        days: 2,
        advised: 21,
        document: 'Conditions d’accès et règlement 2026',
        article: 'Report, absence et annulation',
      },
    });
  });
});
