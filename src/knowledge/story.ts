import { softmax } from './classifier.ts';
import { type Evidence, fewestTopics, isTopic, ownEvidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import type { Opinion, Ranker } from './ranker.ts';
import type { Reading, Sentence } from './reader.ts';

/** A sentence of a message, and what it would mean alone. */
interface Heard {
  readonly sentence: Sentence;
  readonly shares: Float32Array;
  readonly known: number;
}

/** From this likelihood on, a sentence is small talk around the question. */
const surelyChat = 0.8;
/** What no sentence speaks for keeps this much of a chance. */
const leftOpen = 0.02;
const smallest = 1e-9;

/** Logarithms as shares of one. */
function sharesOf(scores: Float32Array): Float32Array {
  const shares = scores.slice();
  softmax(shares, shares.length);
  return shares;
}

function hear(sentence: Sentence, { lang }: Reading, ranker: Ranker): Heard {
  const evidence: Evidence = { features: featuresOf(sentence.units, lang), weight: 1 };
  const { scores, known } = ranker.opinionOn([evidence]);
  return { sentence, shares: sharesOf(scores), known };
}

function isChat({ shares }: Heard, { targets }: Ranker): boolean {
  const chat = targets.reduce(
    (sum, { route }, index) => (route === 'smalltalk' ? sum + (shares[index] ?? 0) : sum),
    0,
  );
  return chat >= surelyChat;
}

/** Mean of what the sentences mean alone, by how much of them is known. */
function meanOf(heard: readonly Heard[]): Float32Array {
  const total = heard.reduce((sum, { known }) => sum + known, 0);
  const [first] = heard;
  return new Float32Array(first?.shares.length ?? 0).map((_, target) =>
    heard.reduce((sum, { shares, known }) => sum + ((shares[target] ?? 0) * known) / total, 0),
  );
}

/**
 * What a message of several sentences means: as a whole, small talk left aside, and by what each sentence would mean alone,
 * so that one sentence that says it clearly is heard among many that tell the circumstances.
 */
export function hearStory(reading: Reading, ranker: Ranker): Opinion {
  const all = reading.sentences.map((sentence) => hear(sentence, reading, ranker));
  const spoken = all.filter((heard) => !isChat(heard, ranker));
  const kept = spoken.length === 0 ? all : spoken;
  const sentences = kept.map(({ sentence }) => sentence);
  const units = sentences.flatMap((sentence) => sentence.units);
  const whole = ranker.opinionOn(ownEvidence({ ...reading, units, sentences }));
  const clear = kept.filter(
    ({ sentence, known }) => known > 0 && sentence.units.filter(isTopic).length >= fewestTopics,
  );
  if (clear.length < 2) return whole;
  const mean = meanOf(clear);
  const scores = sharesOf(whole.scores).map(
    (share, target) => Math.log(share + smallest) + Math.log((mean[target] ?? 0) + leftOpen),
  );
  return { scores, known: whole.known };
}
