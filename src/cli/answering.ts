import { join } from 'node:path';
import { z } from 'zod';
import { loadKnowledge } from '#adapters/files/knowledge-base.ts';
import { readTranslations } from '#adapters/files/locales.ts';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import type { Knowledge, Route } from '#knowledge/index.ts';

const questionShape = z.looseObject({
  id: z.coerce.string(),
  text: z.string(),
  lang: z.enum(['fr', 'en']).optional(),
  context: z.string().optional(),
  now: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'expected a day or an instant')
    .optional(),
});

/** A question of a questions file. */
export type QuestionLine = z.infer<typeof questionShape>;

/** A line of a results file. */
export interface ResultLine {
  readonly id: string;
  readonly route: Route;
  readonly intent?: string;
  readonly entries: readonly string[];
  readonly score: number;
  readonly text: string;
  readonly ms: number;
}

/** Reads JSON Lines; a line that is not a question is a problem with its number, not an end. */
export function readQuestions(content: string): { questions: QuestionLine[]; problems: string[] } {
  const questions: QuestionLine[] = [];
  const problems: string[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const raw = parseJson(line);
    const result = questionShape.safeParse(raw);
    if (result.success) questions.push(result.data);
    else {
      const issue = result.error.issues[0];
      problems.push(`line ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`);
    }
  });
  return { questions, problems };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The knowledge of the project, with the words of its locales. */
export async function loadAnswerer(root: string): Promise<Knowledge> {
  const rulebooks = readRulebooks(join(root, 'reglement'));
  return await loadKnowledge(root, { rulebooks, phrases: readTranslations(join(root, 'locales')) });
}

/** The message before, and what it was answered. */
function saidBefore(
  knowledge: Knowledge,
  context: string | undefined,
  spoken: { now: string; lang?: 'fr' | 'en' },
) {
  if (context === undefined) return {};
  const [said] = knowledge.answer({ text: context, ...spoken }).entries;
  return { context, ...(said ? { said: said.id } : {}) };
}

/** Answers each question, as of its `now` or of the present. */
export function answerAll(knowledge: Knowledge, questions: readonly QuestionLine[]): ResultLine[] {
  const present = new Date().toISOString();
  return questions.map(({ id, text, lang, context, now = present }) => {
    const start = performance.now();
    const spoken = { now, ...(lang === undefined ? {} : { lang }) };
    const result = knowledge.answer({ text, ...spoken, ...saidBefore(knowledge, context, spoken) });
    return {
      id,
      route: result.route,
      ...(result.intent === undefined ? {} : { intent: result.intent }),
      entries: result.entries.map((entry) => entry.id),
      score: Number(result.score.toFixed(3)),
      text: result.text,
      ms: Number((performance.now() - start).toFixed(3)),
    };
  });
}
