import { sayerOf } from '#conversation/index.ts';
import { readOnce, spoken } from './catalogue/words.ts';
import type { Services } from './exchange.ts';

const patterns = readOnce((texts) =>
  texts.map((text) => {
    const parts = text.split('…').map((part) => part.trim() && spoken(part));
    return { text, ...(parts.length > 1 && { pattern: new RegExp(`^${parts.join('.*')}$`) }) };
  }),
);

/** Finds, for a text read once, the wordings of texts of `locales/`, in every language, that it is word for word; « … » stands for any words. */
export function wordingsOf(text: string) {
  const said = spoken(text);
  const says = sayerOf(text);
  return (services: Pick<Services, 'translations'>, key: string): string[] =>
    patterns(services, key)
      // One without « … » stands for nothing but its words: typos and the ways of a phone are forgiven.
      .filter(({ text: wording, pattern }) => pattern?.test(said) ?? says(wording))
      .map((wording) => wording.text);
}
