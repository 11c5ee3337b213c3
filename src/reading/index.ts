export { describeReading, type ReadingPart, type Say } from './describe.ts';
export { compileLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
export type { Limits } from './limits.ts';
export { FIELDS, type Field, QUERIES, type Query, type Reading, readingSchema } from './reading.ts';
export { type AskedMessage, type Understanding, understand } from './understand.ts';
