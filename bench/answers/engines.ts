import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { commonWords } from '../../src/adapters/files/common-words.ts';
import { figuresOf } from '../../src/adapters/files/figures.ts';
import { readKnowledgeData } from '../../src/adapters/files/knowledge.ts';
import { readTranslations } from '../../src/adapters/files/locales.ts';
import { readRulebook } from '../../src/adapters/files/rulebooks.ts';
import { createKnowledge, type Entry, learnKnowledge } from '../../src/knowledge/index.ts';

/** An index ready to be asked. */
export interface Engine {
  readonly name: string;
  ask(question: string): unknown;
}

function documents(entries: readonly Entry[]) {
  return entries.map(({ id, questions, answer }) => ({
    id,
    questions: [...questions.fr, ...questions.en].join('\n'),
    answer: `${answer.fr}\n${answer.en}`,
  }));
}

/** Our engine, MiniSearch and Orama, each building its index over the same entries when called. */
export function enginesOf(
  root: string,
  entries: readonly Entry[],
): readonly (() => Engine | Promise<Engine>)[] {
  const folder = join(root, 'knowledge');
  const data = { ...readKnowledgeData(folder), commonWords };
  const phrases = readTranslations(join(root, 'locales'));
  const rulebook = readRulebook(join(root, 'reglement', '2026.yaml'));
  const figures = figuresOf(rulebook, join(folder, '_figures.yaml'));
  const now = '2026-05-04';

  return [
    () => {
      const knowledge = createKnowledge({
        entries,
        data,
        courtesies: data.courtesies,
        model: learnKnowledge(entries, data),
        figures,
        phrases,
      });
      return { name: 'this engine', ask: (text) => knowledge.answer({ text, now }) };
    },
    () => {
      const index = new MiniSearch({
        fields: ['questions', 'answer'],
        searchOptions: { boost: { questions: 2 }, fuzzy: 0.2, prefix: true },
      });
      index.addAll(documents(entries));
      return { name: 'MiniSearch', ask: (text) => index.search(text)[0] };
    },
    async () => {
      const index = create({
        schema: { id: 'string', questions: 'string', answer: 'string' } as const,
        components: { tokenizer: { stemming: true, language, stemmer } },
      });
      await insertMultiple(index, documents(entries));
      return { name: 'Orama', ask: (term) => search(index, { term, limit: 1, tolerance: 1 }) };
    },
  ];
}
