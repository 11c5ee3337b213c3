import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { fold } from '#knowledge/index.ts';

function foldedSet(...lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (list ?? []).map(fold)));
}

/** Common words of both languages, folded. */
export const commonWords = {
  fr: foldedSet(french['commonWords-fr'], french['firstnames-fr']),
  en: foldedSet(english['commonWords-en']),
};
