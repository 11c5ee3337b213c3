import type { Language } from './entry.ts';
import { type Features, featuresOf } from './features.ts';
import type { Unit } from './lexicon.ts';
import type { Reader, Reading, Sentence } from './reader.ts';

/** One way to look at a message, and how much it counts. */
export interface Evidence {
  readonly features: Features;
  readonly weight: number;
}

/** What is known of a message before it is ranked. */
export interface Understood {
  readonly lang: Language;
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  /** The message only makes sense after the one before. */
  readonly followsUp: boolean;
}

const longMessageUnits = 16;
const shortMessageTopics = 2;
/** A sentence with fewer topics means nothing alone. */
export const fewestTopics = 2;
const contextFade = 0.8;
/** How far the message before counts, when one leans on it openly and when it is only short. */
const trust = { opening: 0.8, short: 0.75 };
const followUpOpening: Readonly<Record<Language, RegExp>> = {
  fr: /^\s*(?:et|mais|ok|donc|alors|du coup|oui|non|ah|sinon|idem|pareil|dans ce cas|m[êe]me si|y compris)\b/i,
  en: /^\s*(?:and|but|ok|so|then|what about|how about|what if|in that case|even|also|same)\b/i,
};

/** Words in a language. */
type Said = Pick<Reading, 'units' | 'lang'>;

/** Does the piece say what it is about? */
export const isTopic = (unit: Unit) => unit.kind === 'concept' || unit.kind === 'word';

/** « Comment ça marche ? » asks about what was said just before. */
function questionOf(sentences: readonly Sentence[]): readonly Unit[] {
  const asks = sentences.findLastIndex((sentence) => sentence.asks);
  const place = asks === -1 ? sentences.length - 1 : asks;
  const units = sentences[place]?.units ?? [];
  const before = sentences[place - 1]?.units ?? [];
  return units.filter(isTopic).length < fewestTopics ? [...before, ...units] : units;
}

/** In a long story the sentence that asks counts as much as the whole. */
export function ownEvidence({ units, sentences, lang }: Reading): Evidence[] {
  const whole = { features: featuresOf(units, lang), weight: 1 };
  const question = questionOf(sentences);
  const isLong = units.length > longMessageUnits && sentences.length > 1;
  if (!isLong || !question.some(isTopic)) return [whole];
  const asked = { features: featuresOf(question, lang), weight: 0.5 };
  return [{ ...whole, weight: 0.5 }, asked];
}

function withContext(said: Said, context: Said): Features {
  const merged: Features = new Map();
  for (const [name, weight] of featuresOf(context.units, context.lang)) {
    if (name.startsWith('c:') || name.startsWith('w:') || name.startsWith('g:')) {
      merged.set(name, weight * contextFade);
    }
  }
  for (const [name, weight] of featuresOf(said.units, said.lang)) {
    if ((merged.get(name) ?? 0) < weight) merged.set(name, weight);
  }
  return merged;
}

/** What is said after something else, seen with it and alone. */
export function evidenceAfter(context: Said, said: Said, trust: number): Evidence[] {
  return [
    { features: withContext(said, context), weight: trust },
    { features: featuresOf(said.units, said.lang), weight: 1 - trust },
  ];
}

/** Reads a message, and the one before it when it leans on it. */
export function understand(
  reader: Reader,
  message: { readonly text: string; readonly lang?: Language; readonly context?: string },
): Understood {
  const reading = reader.read(message.text, message.lang);
  const topics = reading.units.filter(isTopic).length;
  const opens = followUpOpening[reading.lang].test(message.text);
  const isShort = topics <= shortMessageTopics;
  const followsUp = message.context !== undefined && (opens || isShort);
  if (!followsUp || message.context === undefined) {
    return {
      lang: reading.lang,
      reading,
      evidence: ownEvidence(reading),
      followsUp: false,
    };
  }
  const context = reader.read(message.context, message.lang);
  return {
    lang: reading.lang,
    reading,
    evidence: evidenceAfter(context, reading, trust[opens ? 'opening' : 'short']),
    followsUp,
  };
}
