import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { documents } from '#adapters/documents/documents.ts';
import { readDialogs } from '#adapters/files/dialogs.ts';
import { loadKnowledge } from '#adapters/files/knowledge-base.ts';
import { createHasText, readTranslations } from '#adapters/files/locales.ts';
import { readingLimits, readLexicon } from '#adapters/files/reading.ts';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { nodeSecrets } from '#adapters/system/secrets.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { understand } from '#reading/index.ts';
import { indexTowns } from '#usecases/catalogue/towns.ts';
import { createMachine, effects, lookups } from '#usecases/dialog-machine.ts';
import type { Machine, Services } from '#usecases/exchange.ts';
import { DEFAULT_RETENTION_DAYS } from './config.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Reads every data file (rules, words, dialogs, knowledge); each folder refuses to start in one error that names all that is wrong. */
export async function readServices(
  clock: Clock,
  log: Log,
): Promise<{ services: Services; machine: Machine }> {
  const rulebooks = readRulebooks(inProject('reglement'));
  const translations = readTranslations(inProject('locales'), {
    onProblem: (problem) => log.warn({ problem }, 'text missing'),
  });
  const lexicon = readLexicon(inProject('reading'));
  const known = { lexicon, limits: readingLimits(rulebooks), forFigures: true };
  const services: Services = {
    clock,
    newId: () => uuidv7(),
    secrets: nodeSecrets,
    rulebooks,
    knowledge: await loadKnowledge(inProject(''), {
      rulebooks,
      phrases: translations,
    }),
    translations,
    towns: indexTowns(readFileSync(inProject('reading/towns.tsv'), 'utf8')),
    readQuery: (text, refDate, context) =>
      understand({ text, refDate, ...(context ? { context } : {}) }, known),
    documents,
    mayReword: false,
    retentionDays: DEFAULT_RETENTION_DAYS,
    downloadFile: async (channel) => {
      throw new Error(`no channel ${channel} is open yet`);
    },
    log,
  };
  const book = readDialogs(inProject('dialogs'), {
    lookups: Object.keys(lookups),
    effects: Object.keys(effects),
    hasText: createHasText(inProject('locales')),
    firstNames: lexicon.firstNames,
  });
  return { services, machine: createMachine(book) };
}
