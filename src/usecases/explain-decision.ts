import type { Decision, Reason, Warning } from '#reglement/index.ts';
import { explainReason, explainWarning } from '#reglement/index.ts';
import type { Reader } from './describe-session.ts';
import { formatShortDay } from './format-day.ts';

/** Who reads: the person the request is of, or somebody told of it. */
export type Told = 'person' | 'other';

const keyFor = (key: string, told: Told) => (told === 'other' ? `${key}.other` : key);

/** Every reason of a decision in plain words, each with its article. */
export function explainReasons(
  reasons: readonly Reason[],
  { t, language }: Reader,
  told: Told = 'person',
): string {
  return reasons
    .map((reason) => {
      const { key, args } = explainReason(reason, (day) => formatShortDay(day, language));
      const sentence = t(keyFor(key, told), args);
      return reason.source ? `- ${sentence} _(${t('citation', args)})_` : `- ${sentence}`;
    })
    .join('\n');
}

/** The warnings of a decision, one a line. */
export function explainWarnings(
  warnings: readonly Warning[],
  { t, language }: Reader,
  told: Told = 'person',
): string {
  return warnings
    .map((warning) => {
      const { key, args } = explainWarning(warning, (day) => formatShortDay(day, language));
      return `- ${t(keyFor(key, told), args)}`;
    })
    .join('\n');
}

/** What to do next, once for all reasons: no advice is given twice, nor any on a request that is made already. */
export function explainNextSteps({ reasons }: Decision, { t, language }: Reader): string {
  const made = reasons.filter(({ code }) => code === 'DUPLICATE');
  const steps = (made.length > 0 ? made : reasons).flatMap((reason) => {
    const { nextStepKey, args } = explainReason(reason, (day) => formatShortDay(day, language));
    return nextStepKey ? [t(nextStepKey, args)] : [];
  });
  return [...new Set(steps)].map((step) => `- ${step}`).join('\n');
}
