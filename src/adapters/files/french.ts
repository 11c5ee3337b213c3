import type { FluentFunction } from '@fluent/bundle';

/** What French typography and elision want, so that files can be typed with plain spaces and « de { $name } ». */
export function writeFrench(source: string): string {
  return elideFrench(spaceFrench(source));
}

/** No-break spaces where French typography wants them, so that files can be typed with plain ones. */
export function spaceFrench(text: string): string {
  return text
    .replace(/« /g, '«\u00A0')
    .replace(/ »/g, '\u00A0»')
    .replace(/ ([?!;])/g, '\u202F$1')
    .replace(/ :/g, '\u00A0:');
}

/** Values that are texts, and may begin with a vowel. */
const NAMES = 'names?|approvers|referents|provider|action|title|what|structure|place';

/** « de { $name } » is « d’Emma » or « de Marie », by the name. */
function elideFrench(text: string): string {
  return text.replace(
    new RegExp(`(?<![\\p{L}-])(de|que) \\{ \\$(${NAMES}) \\}`, 'gu'),
    (_all, word: string, name: string) => `{ ${word.toUpperCase()}($${name}) }`,
  );
}

const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/iu;

/** The word before a value: elided when the value is a text that begins with a vowel. */
function beforeVowel(word: string): FluentFunction {
  return ([value]) => {
    if (typeof value === 'string') {
      return VOWEL.test(value) ? `${word.slice(0, -1)}’${value}` : `${word} ${value}`;
    }
    return `${word} ${value?.valueOf() ?? ''}`;
  };
}

/** Functions the texts of `locales/fr` are given. */
export const FRENCH_FUNCTIONS: Record<string, FluentFunction> = {
  DE: beforeVowel('de'),
  QUE: beforeVowel('que'),
};
