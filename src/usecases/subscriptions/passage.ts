import { fold } from '#knowledge/index.ts';
import type { Translations } from '#ports/translate.ts';
import { readOnce } from '../catalogue/words.ts';

/** A text in which words are looked for without accents or capitals, and from which what was understood is taken out. */
export class Passage {
  #text: string;
  #plain: string | undefined;

  constructor(text: string) {
    this.#text = text.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  }

  /** Alternatives of a text of the locales, in every language, as a pattern. */
  static oneOf(translations: Translations, key: string): string {
    return alternatives({ translations }, key);
  }

  /** What is left of the text. */
  get text(): string {
    return this.#text.replace(/^[\s,;:.!?-]+|[\s,;:-]+$/g, '');
  }

  /** Where a pattern is; whole words only. */
  find(pattern: string): RegExpExecArray | null {
    this.#plain ??= plain(this.#text);
    return (bounded.get(pattern) ?? bound(pattern)).exec(this.#plain);
  }

  /** Takes the first occurrence of a pattern out. */
  take(pattern: string): RegExpExecArray | null {
    const found = this.find(pattern);
    if (found) this.replace(found, ' ');
    return found;
  }

  /** Puts other words in the place of what was found. */
  replace(found: RegExpExecArray, words: string): void {
    const end = found.index + found[0].length;
    const replaced = `${this.#text.slice(0, found.index)}${words}${this.#text.slice(end)}`;
    this.#set(replaced.replace(/\s+/g, ' ').trim());
  }

  /** Keeps only what follows what was found; what comes before when nothing follows. */
  keepAfter(found: RegExpExecArray): void {
    const after = new Passage(this.#text.slice(found.index + found[0].length)).text;
    this.#set(after === '' ? this.#text.slice(0, found.index) : after);
  }

  #set(text: string): void {
    this.#text = text;
    this.#plain = undefined;
  }
}

const alternatives = readOnce((texts) =>
  texts
    .map((words) => plain(words.replace(/[’‘]/g, "'").trim()).replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|'),
);

/** The patterns are of the locales: always the same few. */
const bounded = new Map<string, RegExp>();

function bound(pattern: string): RegExp {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<=')|(?![\\p{L}\\p{N}]))`, 'u');
  bounded.set(pattern, whole);
  return whole;
}

/** The text without accents, capitals or hyphens between letters, every character at its place. */
function plain(text: string): string {
  const folded = [...text]
    .map((character) => (fold(character)[0] ?? ' ').padEnd(character.length))
    .join('');
  return folded.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}
