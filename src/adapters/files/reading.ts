import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { compileLexicon, type Lexicon, type Limits } from '#reading/index.ts';
import type { Rulebooks } from '#reglement/index.ts';
import { DataError, readYamlFile } from './yaml-file.ts';

/** Reads and compiles every file of the folder `reading/`. */
export function readLexicon(folder: string): Lexicon {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map(
    (name) => [basename(name, '.yaml'), readYamlFile(join(folder, name))] as const,
  );
  const lines = readFileSync(join(folder, 'towns.tsv'), 'utf8').split('\n');
  const towns = lines.filter((line) => /^[^#\s]/.test(line)).map((line) => line.split('\t')[0]);
  try {
    return compileLexicon({ ...Object.fromEntries(files), towns });
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new DataError(
      folder,
      error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  }
}

/** The figures of the rulebooks that a message may mean by « le maximum ». */
export function readingLimits({ byYear, latest }: Rulebooks): Limits {
  const years = [...byYear].map(([year, { rulebook }]) => {
    const { annualActions, annualFormations } = rulebook.figures;
    return [year, { actions: annualActions.value, formations: annualFormations.value }] as const;
  });
  const { structurePeople, formationMinimum } = latest.rulebook.figures;
  const colleagues = structurePeople.value;
  return { years: new Map(years), colleagues, minimum: formationMinimum.value };
}
