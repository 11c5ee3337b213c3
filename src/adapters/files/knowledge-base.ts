import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createKnowledge,
  type Entry,
  type Knowledge,
  type KnowledgeData,
  type KnowledgeModel,
  type LanguageData,
  learnKnowledge,
  type Phrases,
} from '#knowledge/index.ts';
import { type Rulebooks, rulebookFor } from '#reglement/index.ts';
import { figuresOf } from './figures.ts';
import { readKept, writeKept } from './kept-file.ts';
import { readEntries, readKnowledgeData } from './knowledge.ts';

/** What the files of `knowledge/` say, checked, and what was learnt from them. */
interface KnowledgeBase {
  readonly entries: readonly Entry[];
  readonly abbreviations: LanguageData['abbreviations'];
  readonly courtesies: KnowledgeData['courtesies'];
  /** Separated by spaces: read ten times faster than as many texts. */
  readonly commonWords: Readonly<Record<'fr' | 'en', string>>;
  readonly model: KnowledgeModel;
}

/** Where what was learnt is kept, from one start to the next. */
const keptKnowledge = 'node_modules/.cache/parcourspro-bot/knowledge.bin';

/** The code that reads, learns and answers, and the versions of what it uses. */
const code = [
  'package.json',
  'src/adapters/files/knowledge.ts',
  'src/adapters/files/common-words.ts',
  'src/adapters/files/locales.ts',
];

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)))
    .sort();
}

/** A fingerprint of everything the base depends on: a change of any byte makes another one. */
function fingerprintOf(root: string): Buffer {
  const hash = createHash('sha256').update(process.version);
  for (const path of [
    ...code,
    ...filesUnder(root, 'src/knowledge'),
    ...filesUnder(root, 'knowledge'),
  ]) {
    const bytes = readFileSync(join(root, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest();
}

async function readBase(root: string): Promise<KnowledgeBase> {
  // Half a second of dictionaries: read only to learn.
  const { commonWords } = await import('./common-words.ts');
  const folder = join(root, 'knowledge');
  const entries = readEntries(folder);
  const data = { ...readKnowledgeData(folder), commonWords };
  return {
    entries,
    abbreviations: data.abbreviations,
    courtesies: data.courtesies,
    commonWords: { fr: [...commonWords.fr].join(' '), en: [...commonWords.en].join(' ') },
    model: learnKnowledge(entries, data),
  };
}

/** What is known, from where it is kept when nothing changed since, else read and learnt again. */
export async function loadBase(
  root: string,
  keptIn: string = join(root, keptKnowledge),
): Promise<KnowledgeBase> {
  const fingerprint = fingerprintOf(root);
  const kept = readKept<KnowledgeBase>(keptIn, fingerprint);
  if (kept !== undefined) return kept;
  const base = await readBase(root);
  writeKept(keptIn, fingerprint, base);
  return base;
}

/** The knowledge of a project folder: its `knowledge/`, with the figures of the latest rulebook. */
export async function loadKnowledge(
  root: string,
  { rulebooks, phrases }: { rulebooks: Rulebooks; phrases: Phrases },
): Promise<Knowledge> {
  const { entries, abbreviations, courtesies, commonWords, model } = await loadBase(root);
  const { rulebook } = rulebookFor(rulebooks, rulebooks.latest.rulebook.year);
  return createKnowledge({
    entries,
    data: {
      abbreviations,
      commonWords: {
        fr: new Set(commonWords.fr.split(' ')),
        en: new Set(commonWords.en.split(' ')),
      },
    },
    courtesies,
    model,
    figures: figuresOf(rulebook, join(root, 'knowledge', '_figures.yaml')),
    phrases,
  });
}
