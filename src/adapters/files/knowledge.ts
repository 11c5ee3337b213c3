import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import {
  abbreviationsShape,
  asidesShape,
  conceptsShape,
  courtesiesShape,
  type Entry,
  type Examples,
  entryShape,
  examplesShape,
  type KnowledgeData,
} from '#knowledge/index.ts';
import { spaceFrench } from './french.ts';
import { parseYamlFile } from './yaml-file.ts';

/** What is wrong in `knowledge/`, every problem with its file. */
class KnowledgeError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Knowledge refused:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

function readYaml<Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> {
  const result = shape.safeParse(parseYamlFile(path));
  if (result.success) return result.data;
  throw new KnowledgeError(
    result.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

function entryPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('_'))
    .flatMap((item) =>
      readdirSync(join(folder, item.name)).map((name) => join(folder, item.name, name)),
    )
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

function misplaced(entry: Entry, path: string): string[] {
  const problems: string[] = [];
  if (entry.id !== basename(path, '.yaml')) problems.push(`${path}: id: is not the file's name`);
  if (entry.theme !== basename(dirname(path))) problems.push(`${path}: theme: is not the folder`);
  return problems;
}

function brokenLinks(entries: readonly Entry[]): string[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const repeated = entries.filter(
    (entry, index) => entries.findIndex((e) => e.id === entry.id) < index,
  );
  const links = entries.flatMap((entry) =>
    [
      ...(entry.followUps ?? []),
      ...(entry.related ?? []),
      entry.afterwards ?? entry.id,
      entry.caseOf ?? entry.id,
    ]
      .filter((id) => !ids.has(id))
      .map((id) => `${entry.id}: links to ${id}, which does not exist`),
  );
  return [...repeated.map((entry) => `${entry.id}: two files have this id`), ...links];
}

/** French answers are typed with plain spaces; people read no-break ones. */
function spaced(entry: Entry): Entry {
  const space = <Texts extends { fr: string }>(texts: Texts): Texts => ({
    ...texts,
    fr: spaceFrench(texts.fr),
  });
  const { details, replaces, variants } = entry;
  return {
    ...entry,
    answer: space(entry.answer),
    ...(details && { details: space(details) }),
    ...(replaces && { replaces: space(replaces) }),
    ...(variants && {
      variants: variants.map((variant) => ({
        ...variant,
        answer: space(variant.answer),
        ...(variant.details && { details: space(variant.details) }),
      })),
    }),
  };
}

/** Reads every entry of `knowledge/<theme>/`, or throws one `KnowledgeError` naming all that is wrong. */
export function readEntries(folder: string): Entry[] {
  const problems: string[] = [];
  const entries: Entry[] = [];
  for (const path of entryPaths(folder)) {
    try {
      const entry = readYaml(path, entryShape);
      entries.push(spaced(entry));
      problems.push(...misplaced(entry, path));
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...brokenLinks(entries));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return entries;
}

function yamlNames(folder: string, start: string): string[] {
  const names = readdirSync(folder);
  return names.filter((name) => name.startsWith(start) && name.endsWith('.yaml')).sort();
}

function readConcepts(folder: string) {
  return yamlNames(folder, '_synonyms').flatMap((name) =>
    readYaml(join(folder, name), conceptsShape),
  );
}

function readAsides(folder: string) {
  const parts = yamlNames(folder, '_asides').map((name) =>
    readYaml(join(folder, name), asidesShape),
  );
  return { fr: parts.flatMap(({ fr }) => fr), en: parts.flatMap(({ en }) => en) };
}

/** An entry may be paraphrased, and a family or an intent shown, in several files. */
function mergeExamples(parts: readonly Examples[]): Examples {
  const merged: Examples = {};
  for (const [id, { fr, en }] of parts.flatMap((part) => Object.entries(part))) {
    const known = merged[id] ?? { fr: [], en: [] };
    merged[id] = { fr: [...known.fr, ...fr], en: [...known.en, ...en] };
  }
  return merged;
}

/** The examples of every `<start>*.yaml` of a folder. */
function readExamples(folder: string, start = ''): Examples {
  return mergeExamples(
    yamlNames(folder, start).map((name) => readYaml(join(folder, name), examplesShape)),
  );
}

/** Reads the `_*.yaml` files that understanding needs. */
export function readKnowledgeData(folder: string): Omit<KnowledgeData, 'commonWords'> {
  return {
    concepts: readConcepts(folder),
    abbreviations: readYaml(join(folder, '_abbreviations.yaml'), abbreviationsShape),
    asides: readAsides(folder),
    courtesies: readYaml(join(folder, '_courtesies.yaml'), courtesiesShape),
    smalltalk: readExamples(folder, '_smalltalk'),
    commands: readExamples(folder, '_commands'),
    personal: readExamples(folder, '_personal'),
    outOfScope: readExamples(folder, '_out-of-scope'),
    paraphrases: readExamples(join(folder, '_paraphrases')),
  };
}
