import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  createRulebooks,
  parseRulebook,
  type Rulebook,
  RulebookError,
  type Rulebooks,
} from '#reglement/index.ts';
import { DataError, readYamlFile } from './yaml-file.ts';

/** Reads one rulebook file, or throws a `RulebookError` that names the file and the field. */
export function readRulebook(path: string): Rulebook {
  return parseRulebook(readYamlFile(path), path);
}

/** Reads every `YYYY.yaml` of a folder, or throws one `RulebookError` naming all that is wrong. */
export function readRulebooks(folder: string): Rulebooks {
  const problems: string[] = [];
  const rulebooks: Rulebook[] = [];
  for (const name of rulebookFiles(folder)) {
    try {
      rulebooks.push(readRulebook(join(folder, name)));
    } catch (error) {
      if (error instanceof RulebookError) problems.push(...error.problems);
      else if (error instanceof DataError) problems.push(error.message);
      else throw error;
    }
  }
  if (problems.length > 0) throw new RulebookError(problems);
  return createRulebooks(rulebooks);
}

function rulebookFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}.*\.yaml$/.test(name))
    .sort();
}
