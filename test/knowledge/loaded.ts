import { loadKnowledge } from '../../src/adapters/files/knowledge.ts';
import { readTranslations } from '../../src/adapters/files/locales.ts';

/** The product's own knowledge, built once for a test file. */
export const knowledge = loadKnowledge('.', readTranslations('locales'));
