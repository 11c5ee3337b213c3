/** A text as it is searched: no accents, capitals or punctuation, one space between words and around. */
export function searchText(...parts: (string | null)[]): string {
  return ` ${wordsOf(parts.filter(Boolean).join(' ')).join(' ')} `;
}

/** The words of a text, without accents, capitals or punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** A word without its plural mark. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/** A searched text whose words have lost their plural marks. */
export function singularText(...parts: (string | null)[]): string {
  return ` ${wordsOf(parts.filter(Boolean).join(' ')).map(singular).join(' ')} `;
}

/** A word as a pattern of LIKE that finds it at the beginning of a word. */
export function startsWord(word: string): string {
  return `% ${word}%`;
}
