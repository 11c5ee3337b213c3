import MiniSearch from 'minisearch';
import type { Knowledge } from '#knowledge/index.ts';
import type { Given } from './judging.ts';

/** The same entries found by MiniSearch with its fuzzy and prefix search: what the engine is compared with. */
export function createBaseline(knowledge: Knowledge): (text: string, now: string) => Given {
  const search = new MiniSearch({
    fields: ['questions', 'keywords', 'answer'],
    searchOptions: { boost: { questions: 2, keywords: 1.5 }, fuzzy: 0.2, prefix: true },
  });
  search.addAll(
    knowledge.entries.map(({ id, questions, keywords, answer }) => ({
      id,
      questions: [...questions.fr, ...questions.en].join('\n'),
      keywords: [...(keywords?.fr ?? []), ...(keywords?.en ?? [])].join('\n'),
      answer: `${answer.fr}\n${answer.en}`,
    })),
  );
  return (text, now) => {
    const best = search.search(text)[0];
    const answer = best === undefined ? undefined : knowledge.answerOf(String(best.id), 'fr', now);
    return answer === undefined
      ? { route: 'decline', text: '' }
      : { route: 'answer', text: answer.text };
  };
}
