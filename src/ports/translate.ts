import type { Language, Translate } from '#conversation/index.ts';

export type { Language, Translate } from '#conversation/index.ts';

/** The words of every language the product speaks. */
export type Translations = Record<Language, Translate>;
