import { sayerOf } from '#conversation/index.ts';
import { readOnce, spoken } from './catalogue/words.ts';
import type { Services } from './exchange.ts';

const patterns = readOnce((texts) =>
  texts.map((text) => {
    const parts = text.split('…').map((part) => part.trim() && spoken(part));
    // One that stands for nothing but its words: typos and the ways of a phone are forgiven.
    return { text, pattern: new RegExp(`^${parts.join('.*')}$`), isWhole: parts.length === 1 };
  }),
);

/** Finds, for a text read once, the wordings of texts of `locales/`, in every language, that it is word for word; « … » stands for any words. */
export function wordingsOf(text: string) {
  const said = spoken(text);
  const says = sayerOf(text);
  return (services: Pick<Services, 'translations'>, key: string): string[] =>
    patterns(services, key)
      .filter(
        ({ text: wording, pattern, isWhole }) => pattern.test(said) || (isWhole && says(wording)),
      )
      .map((wording) => wording.text);
}
