import type { Language } from './entry.ts';
import { evidenceAfter, isTopic } from './evidence.ts';
import { featuresOf } from './features.ts';
import type { Opinion, Ranker } from './ranker.ts';
import type { Sentence } from './reader.ts';
import { isSameRule, type RouteDecision } from './routing.ts';
import type { Target } from './samples.ts';

const mostQuestions = 3;
/** How far the question before counts for one that points to it, that says little, or that says by itself what it is about. */
const trust = { pointing: 0.8, thin: 0.65, full: 0.25 };
const pointing = /^(?:ca|cela|il|elle|ils|elles|it|they|that)$/;
const fullTopics = 2;
/** Below this, a part of the message is no question of its own. */
const clear = 0.5;

const topicsOf = ({ units }: Sentence) => units.filter(isTopic).length;

function trustOf(question: Sentence): number {
  const isThin = topicsOf(question) < fullTopics;
  const points = question.units.some(({ words }) => words.some((word) => pointing.test(word)));
  return points && isThin ? trust.pointing : trust[isThin ? 'thin' : 'full'];
}

/** « … et quand ? » asks more of the same. */
const isBare = (question: Sentence) => topicsOf(question) === 0 && question.units.length < 2;

/** What each question of a message means, the one before it borne in mind; empty when it does not ask several. */
export function hearQuestions(
  questions: readonly Sentence[],
  lang: Language,
  ranker: Ranker,
): Opinion[] {
  const isMany = questions.length >= 2 && questions.length <= mostQuestions;
  if (!isMany || questions.some(isBare)) return [];
  return questions.map((question, place) => {
    const before = questions[place - 1];
    const said = { units: question.units, lang };
    if (before === undefined)
      return ranker.opinionOn([{ features: featuresOf(said.units, lang), weight: 1 }]);
    return ranker.opinionOn(evidenceAfter({ units: before.units, lang }, said, trustOf(question)));
  });
}

/** The entries that answer the questions one by one, when each is clear and they differ; else none. */
export function answersToEach(decisions: readonly RouteDecision[]): Target[] {
  const answers = decisions.flatMap(({ route, chosen, score }) =>
    route === 'answer' && chosen !== undefined && score >= clear ? [chosen] : [],
  );
  if (answers.length < decisions.length) return [];
  const first = answers.filter(
    ({ id }, place) => answers.findIndex((other) => other.id === id) === place,
  );
  const repeats = isSameRule(first[0]?.entry, first[1]?.entry);
  return first.length < 2 || repeats ? [] : first;
}
