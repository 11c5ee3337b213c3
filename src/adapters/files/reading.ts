import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { compileLexicon, type Lexicon, type Limits } from '#reading/index.ts';
import type { Rulebooks } from '#reglement/index.ts';

/** Reads and compiles every file of the folder `reading/`. */
export function readLexicon(folder: string): Lexicon {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [basename(name, '.yaml'), parse(text)] as const;
  });
  const lines = readFileSync(join(folder, 'towns.tsv'), 'utf8').split('\n');
  const towns = lines.filter((line) => /^[^#\s]/.test(line)).map((line) => line.split('\t')[0]);
  return compileLexicon({ ...Object.fromEntries(files), towns });
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
