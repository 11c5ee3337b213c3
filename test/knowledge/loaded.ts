import { loadAnswerer } from '../../src/cli/answering.ts';

/** The product's own knowledge, built once for a test file. */
export const knowledge = await loadAnswerer('.');
