/** Knowledge: what the documents answer, found and put into words. The only door of this folder. */

export {
  abbreviationsShape,
  conceptsShape,
  type Examples,
  examplesShape,
  type KnowledgeData,
} from './data.ts';
export { type Entry, entryShape, type Language, languages } from './entry.ts';
export { type Figures, fillFigures, formatDay, placeholdersOf } from './figures.ts';
export { type CitedText, groundedText } from './grounding.ts';
export { type IntentId, intentIds } from './intents.ts';
export {
  createKnowledge,
  type Knowledge,
  type KnowledgeResult,
  type Phrases,
  type Question,
} from './knowledge.ts';
export { fold, tokenise } from './normalise.ts';
export type { Route } from './samples.ts';
