export { describeReading } from './describe.ts';
export { compileLexicon, type Lexicon } from './lexicon.ts';
export type { Limits } from './limits.ts';
export { FIELDS, type Field, QUERIES, type Query, type Reading, readingSchema } from './reading.ts';
export { type Understanding, understand } from './understand.ts';
