import { spoken } from './catalogue/words.ts';
import type { Services } from './exchange.ts';

interface Wording {
  readonly text: string;
  readonly pattern: RegExp;
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
  return wordings.filter(({ pattern }) => pattern.test(said)).map((wording) => wording.text);
}

function readWordings(translations: Services['translations'], key: string): Wording[] {
  const texts = Object.values(translations).flatMap((t) => t(key).split('|'));
  return texts.map((text) => {
    const parts = text.split('…').map((part) => part.trim() && spoken(part));
    return { text, pattern: new RegExp(`^${parts.join('.*')}$`) };
  });
}
