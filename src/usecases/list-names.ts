import type { Language } from '#conversation/index.ts';

/** « Marie Durand, Jean Petit et Emma Roux », as a sentence says them. */
export function listNames(names: Iterable<string>, language: Language): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB').format(names);
}
