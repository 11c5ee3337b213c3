import { readLexicon } from '#adapters/files/reading.ts';

/** The first names the product knows. */
export const { firstNames } = readLexicon('reading');
