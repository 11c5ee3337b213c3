export { describeReading, type ReadingPart } from './describe.ts';
export type { Say } from './describe-time.ts';
export { compileLexicon, type Lexicon } from './lexicon.ts';
export type { Limits } from './limits.ts';
export { FIELDS, type Field, QUERIES, type Query, type Reading, readingSchema } from './reading.ts';
export { type AskedMessage, type Understanding, understand } from './understand.ts';
