import type { Language } from './entry.ts';
import { type Features, featuresOf } from './features.ts';
import type { Unit } from './lexicon.ts';
import type { Reader, Reading } from './reader.ts';

/** One way to look at a message, and how much it counts. */
export interface Evidence {
  readonly features: Features;
  readonly weight: number;
}

/** What is known of a message before it is ranked. */
export interface Understood {
  readonly lang: Language;
  readonly evidence: readonly Evidence[];
  /** The message only makes sense after the one before. */
  readonly followsUp: boolean;
}

const longMessageUnits = 16;
const shortMessageTopics = 2;
const contextFade = 0.6;
const followUpOpening: Readonly<Record<Language, RegExp>> = {
  fr: /^\s*(?:et|mais|ok|donc|alors|du coup|oui|non|ah|sinon|idem|pareil|dans ce cas|m[êe]me si|y compris)\b/i,
  en: /^\s*(?:and|but|ok|so|then|what about|how about|what if|in that case|even|also|same)\b/i,
};

const isTopic = (unit: Unit) => unit.kind === 'concept' || unit.kind === 'word';

/** In a long story the sentences that ask count as much as the whole. */
function ownEvidence(reading: Reading): Evidence[] {
  const whole = { features: featuresOf(reading.units, reading.lang), weight: 1 };
  const asks = reading.sentences.filter((sentence) => sentence.asks);
  const question = asks.at(-1) ?? reading.sentences.at(-1);
  const isLong = reading.units.length > longMessageUnits && reading.sentences.length > 1;
  if (!isLong || question === undefined || !question.units.some(isTopic)) return [whole];
  const asked = { features: featuresOf(question.units, reading.lang), weight: 0.5 };
  return [{ ...whole, weight: 0.5 }, asked];
}

function withContext(reading: Reading, context: Reading): Features {
  const merged: Features = new Map();
  for (const [name, weight] of featuresOf(context.units, context.lang)) {
    if (name.startsWith('c:') || name.startsWith('w:') || name.startsWith('g:')) {
      merged.set(name, weight * contextFade);
    }
  }
  for (const [name, weight] of featuresOf(reading.units, reading.lang)) {
    if ((merged.get(name) ?? 0) < weight) merged.set(name, weight);
  }
  return merged;
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
      evidence: ownEvidence(reading),
      followsUp: false,
    };
  }
  const context = reader.read(message.context, message.lang);
  const together = { features: withContext(reading, context), weight: opens ? 0.65 : 0.4 };
  const alone = {
    features: featuresOf(reading.units, reading.lang),
    weight: 1 - together.weight,
  };
  return { lang: reading.lang, evidence: [together, alone], followsUp };
}
