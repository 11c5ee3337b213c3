import { groundedText, type Knowledge, type KnowledgeResult } from '#knowledge/index.ts';
import { type LanguageModel, LanguageModelError } from '#ports/language-model.ts';
import type { Log } from '#ports/log.ts';

/** What rephrasing needs; without a model the plain answer goes out. */
export interface RephraseDependencies {
  knowledge: Knowledge;
  model: LanguageModel | undefined;
  log: Pick<Log, 'warn'>;
}

/**
 * Lets the model choose among the entries found and say them in the person's terms. The plain answer goes out
 * when it fails, is late, cites nothing, or states a figure, date or address that its entries do not.
 */
export async function rephraseAnswer(
  { knowledge, model, log }: RephraseDependencies,
  question: { text: string; now: string },
  plain: KnowledgeResult,
): Promise<KnowledgeResult> {
  if (model === undefined || plain.route !== 'answer') return plain;
  const answers = plain.entries.flatMap(({ id }) => {
    const answer = knowledge.answerOf(id, plain.lang, question.now);
    return answer === undefined ? [] : [{ id, text: answer.plain, source: answer.sourceLine }];
  });
  const candidates = answers.map(({ id, text }) => ({ id, text }));
  const proposal = await propose(
    model,
    { question: question.text, language: plain.lang, candidates },
    log,
  );
  const text = proposal === undefined ? undefined : groundedText(proposal, candidates);
  if (proposal === undefined || text === undefined) return plain;
  const cited = answers.filter(({ id }) => proposal.entries.includes(id));
  const sources = [...new Set(cited.map(({ source }) => source))];
  return { ...plain, text: [text, ...sources].join('\n') };
}

async function propose(
  model: LanguageModel,
  request: Parameters<LanguageModel['rephrase']>[0],
  log: Pick<Log, 'warn'>,
) {
  try {
    return await model.rephrase(request);
  } catch (error) {
    if (!(error instanceof LanguageModelError)) throw error;
    log.warn({ failure: error.failure }, 'the language model gave nothing usable');
    return undefined;
  }
}
