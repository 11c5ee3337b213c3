import {
  type Decision,
  type Explanation,
  explainReason,
  explainWarning,
  type Reason,
  type Warning,
} from '#reglement/index.ts';
import { readTranslations } from '../adapters/files/locales.ts';
import { formatShortDay } from '../usecases/format-day.ts';

/** The words behind a key of `locales/`. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

type Voice = 'fr' | 'en';

/** Reads the words of a language, for the command line; a key without words is an error. */
export function readWords(folder: string, language: Voice = 'fr'): Say {
  const onProblem = (problem: string): never => {
    throw new Error(problem);
  };
  return readTranslations(folder, { onProblem })[language];
}

/** Every rule of a decision in words, with its article, its figures and what to do next. */
export function explainDecision(say: Say, decision: Decision, language: Voice = 'fr') {
  const formatDay = (day: string) => formatShortDay(day, language);
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
    reasons: decision.reasons.map((reason) => inWords(reason, explainReason(reason, formatDay))),
    warnings: decision.warnings.map((warning) =>
      inWords(warning, explainWarning(warning, formatDay)),
    ),
  };
}
