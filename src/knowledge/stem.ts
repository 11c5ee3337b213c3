import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Language } from './entry.ts';

const known: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };
const cacheLimit = 50_000;

/** The stemmer reads accents that a folded word has lost: « annulee » is « annulée » again before it. */
function stemFolded(word: string, lang: Language): string {
  if (lang === 'en') return english(word);
  return french(word.replace(/ee(s?)$/, 'ée$1')).replace(/é/g, 'e');
}

/** Words that the stemmer would mix up with others of the field. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['formation', 'formation'],
  ['formations', 'formation'],
  ['salaire', 'salaire'],
  ['salaires', 'salaire'],
]);

function stemOf(word: string, lang: Language): string {
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  const stemmed = stemFolded(word, lang);
  return stemmed.length < shortestStem ? word.replace(/(?<=..)[sx]$/, '') : stemmed;
}

/** Short stems meet by chance (« part », « partie »): below this length the word itself is kept, less its plural. */
const shortestStem = 5;

/** Stem of a folded word in a language; remembered, as the same words come again and again. */
export function stem(word: string, lang: Language): string {
  const cache = known[lang];
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stemmed = word.length < 4 || /\d/.test(word) ? word : stemOf(word, lang);
  if (cache.size < cacheLimit) cache.set(word, stemmed);
  return stemmed;
}
