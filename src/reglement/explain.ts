import type { Day, Reason, RuleCode, Source, Warning } from './types.ts';

/** Where the words of a finding are (`locales/…/reglement.ftl`), and what they need. */
export interface Explanation {
  readonly key: string;
  /** What one can do about it; warnings have none. */
  readonly nextStepKey: string | null;
  readonly args: Readonly<Record<string, string | number>>;
}

type FormatDay = (day: Day) => string;

/** The words of a reason: its figures, its article, and the day it would pass (`none` without one). */
export function explainReason(reason: Reason, formatDay: FormatDay): Explanation {
  const opensOn = reason.opensOn === undefined ? 'none' : formatDay(reason.opensOn);
  return {
    key: `reason-${reason.code}`,
    nextStepKey: `next-step-${reason.code}`,
    args: { ...argumentsOf(reason, formatDay), opensOn },
  };
}

/** The words of a warning, with its figures and article. */
export function explainWarning(warning: Warning, formatDay: FormatDay): Explanation {
  return {
    key: `warning-${warning.code}`,
    nextStepKey: null,
    args: argumentsOf(warning, formatDay),
  };
}

interface Explained {
  readonly code: RuleCode;
  readonly source: Source | null;
  readonly figures: Readonly<Record<string, number | string>>;
}

function argumentsOf(found: Explained, formatDay: FormatDay): Record<string, string | number> {
  const figures = Object.entries(found.figures).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value,
  ]);
  return {
    ...Object.fromEntries(figures),
    document: found.source?.document ?? 'none',
    article: found.source?.article ?? 'none',
  };
}
