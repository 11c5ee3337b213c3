import { sayerOf } from '#conversation/index.ts';
import { spoken } from './catalogue/words.ts';
import type { Services } from './exchange.ts';

interface Wording {
  readonly text: string;
  readonly pattern: RegExp;
  /** It stands for nothing but its words: typos and the ways of a phone are forgiven. */
  readonly isWhole: boolean;
}

const known = new WeakMap<Services['translations'], Map<string, readonly Wording[]>>();

/** The wordings of a text of `locales/`, in every language, that a text is word for word; « … » stands for any words. */
export function fittingWordings(
  { translations }: Pick<Services, 'translations'>,
  key: string,
  text: string,
): string[] {
  const byKey = known.get(translations) ?? new Map<string, readonly Wording[]>();
  known.set(translations, byKey);
  const wordings = byKey.get(key) ?? readWordings(translations, key);
  byKey.set(key, wordings);
  const said = spoken(text);
  const says = sayerOf(text);
  return wordings
    .filter(
      ({ text: wording, pattern, isWhole }) => pattern.test(said) || (isWhole && says(wording)),
    )
    .map((wording) => wording.text);
}

function readWordings(translations: Services['translations'], key: string): Wording[] {
  const texts = Object.values(translations).flatMap((t) => t(key).split('|'));
  return texts.map((text) => {
    const parts = text.split('…').map((part) => part.trim() && spoken(part));
    return { text, pattern: new RegExp(`^${parts.join('.*')}$`), isWhole: parts.length === 1 };
  });
}
