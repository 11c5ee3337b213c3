import type { OutgoingMessage, Rewording } from '#conversation/index.ts';
import { groundedText } from '#knowledge/index.ts';
import type { Clock } from '#ports/clock.ts';
import { type LanguageModel, LanguageModelError } from '#ports/language-model.ts';
import type { Log } from '#ports/log.ts';

interface RewordDependencies {
  model: LanguageModel;
  clock: Clock;
  log: Pick<Log, 'warn'>;
}

/** Puts an answer about to leave in a model's words, or leaves it as it is. Never rejects for the model's sake. */
export type Reword = (message: OutgoingMessage, rewording: Rewording) => Promise<OutgoingMessage>;

/** More than this at once, and answers leave in their own words: a slow model holds nobody's messages back. */
const MOST_AT_ONCE = 4;
const FAILURES_BEFORE_REST = 3;
const REST_MS = 60_000;

/**
 * Lets the model choose among the entries found and say them in the person's terms. The plain answer goes out
 * when it fails, is late, cites nothing, or states a figure, date or address that its entries do not. After a few
 * failures in a row it is left alone for a minute.
 */
export function createReword({ model, clock, log }: RewordDependencies): Reword {
  let inHand = 0;
  let failures = 0;
  let restUntil = 0;

  async function propose({ question, language, candidates }: Rewording) {
    const cited = candidates.map(({ id, text }) => ({ id, text }));
    try {
      const proposal = await model.rephrase({ question, language, candidates: cited });
      failures = 0;
      return proposal;
    } catch (error) {
      if (!(error instanceof LanguageModelError)) throw error;
      log.warn({ failure: error.failure }, 'the language model gave nothing usable');
      failures += 1;
      if (failures >= FAILURES_BEFORE_REST) restUntil = Date.parse(clock.now()) + REST_MS;
      return undefined;
    }
  }

  return async (message, rewording) => {
    if (inHand >= MOST_AT_ONCE || Date.parse(clock.now()) < restUntil) return message;
    inHand += 1;
    try {
      const proposal = await propose(rewording);
      const text = proposal && groundedText(proposal, rewording.candidates);
      return text === undefined ? message : inOtherWords(message, rewording, { ...proposal, text });
    } finally {
      inHand -= 1;
    }
  };
}

/** Under the words, the source of each entry they cite. The buttons are those of the first: without it they go. */
function inOtherWords(
  { choices, ...message }: OutgoingMessage,
  { candidates }: Rewording,
  { entries, text }: { entries?: readonly string[]; text: string },
): OutgoingMessage {
  const cited = candidates.filter(({ id }) => entries?.includes(id));
  const sources = [...new Set(cited.map(({ source }) => source))];
  const isFirstCited = candidates[0] === cited[0];
  return {
    ...message,
    text: [text, ...sources].join('\n'),
    ...(choices && isFirstCited ? { choices } : {}),
  };
}
