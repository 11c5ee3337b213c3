import type { Log } from '#ports/log.ts';
import type { WrittenFiles } from './files.ts';
import type { WordsByLanguage } from './outgoing.ts';
import type { TeamsConfig } from './types.ts';

/** What the adapter is given. */
export interface TeamsOptions {
  config: TeamsConfig;
  /** Words of the cards themselves, in each language. */
  words: WordsByLanguage;
  files: WrittenFiles;
  log: Log;
  /** Time given to a press before Teams is told that it failed (tests shorten it). */
  invokeTimeoutMs?: number;
}
