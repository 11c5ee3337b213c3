/** Knowledge: what the documents answer, found and put into words. The only door of this folder. */

export {
  abbreviationsShape,
  asidesShape,
  conceptsShape,
  courtesiesShape,
  type Examples,
  examplesShape,
  type KnowledgeData,
  type LanguageData,
} from './data.ts';
export { type Entry, entryShape, languages } from './entry.ts';
export { type Figures, fillFigures, placeholdersOf } from './figures.ts';
export { groundedText } from './grounding.ts';
export { type IntentId, ruleBehind } from './intents.ts';
export {
  createKnowledge,
  type Knowledge,
  type KnowledgeResult,
} from './knowledge.ts';
export { type KnowledgeModel, learnKnowledge } from './model.ts';
export { fold } from './normalise.ts';
export type { Route } from './samples.ts';
export type { Phrases } from './say.ts';
