import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import {
  type Decision,
  type Explanation,
  explainReason,
  explainWarning,
  type Reason,
  type Warning,
} from '#reglement/index.ts';

/** The words behind a key of `locales/fr/reglement.ftl`. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

/** Reads the French words of the règlement, for the command line. */
export function readWords(path: string): Say {
  const bundle = new FluentBundle('fr', { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(readFileSync(path, 'utf8')));
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(String).join('; ')}`);
  return (key, args) => {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`${path}: no words for ${key}`);
    return bundle.formatPattern(pattern, args);
  };
}

/** Every rule of a decision in words, with its article, its figures and what to do next. */
export function explainDecision(say: Say, decision: Decision) {
  const inWords = (found: Reason | Warning, { key, nextStepKey, args }: Explanation) => ({
    code: found.code,
    text: say(key, args),
    ...(nextStepKey === null ? {} : { nextStep: say(nextStepKey, args) }),
    source: say('citation', args),
    figures: found.figures,
  });
  return {
    rulebook: decision.rulebook,
    outcome: say(`outcome-${decision.outcome}`),
    reasons: decision.reasons.map((reason) => inWords(reason, explainReason(reason, frenchDay))),
    warnings: decision.warnings.map((warning) =>
      inWords(warning, explainWarning(warning, frenchDay)),
    ),
  };
}

const MONTHS = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });

/** « 1er avril 2026 ». */
export function frenchDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS.format(Date.UTC(2000, Number(month) - 1, 1));
  return `${date === '01' ? '1er' : Number(date)} ${name} ${year}`;
}
