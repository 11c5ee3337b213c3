import type { LookupQuery, LookupResult, Option } from '#conversation/index.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import { sirenOf } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';

const MOST_FOUND = 30;

/** What of a lookup finds a structure. */
export type StructureAsked = Pick<LookupQuery<Exchange>, 'actor' | 'text' | 'isAsked'> & {
  /** Establishments of one SIREN are the same one. */
  isBySiren?: true;
};

/** Words of a sentence around a structure's name: they name nothing. */
const IDLE = new Set(
  `je j travaille bosse suis chez a au aux la le les l un une de du des d dans pour en et ma mon mes notre nos c est
  structure organisme employeur entreprise boite etablissement siret numero nom s appelle ville
  oui non pas ne n y ce cette celle celui ca il elle plutot fait alors bah ben
  i work at for the my is in of and company employer organisation`.split(/\s+/),
);

/** « salariée à la mission locale depuis … », « I work for … »: the words a structure said in passing follows. */
const BEFORE = /(?<!\p{L})(?:à|a|au|aux|chez|at|for|salari\p{L}*|employ\p{L}*)\s+/giu;
const AFTER = /[,.;:\n(]|\s(?:et|and|depuis|since|pour|afin|where|où)\s/iu;
const MOST_READ = 4;

const SIRET = /(?<!\d)(?:\d[\s.]?){14}(?!\d)/;

/**
 * Lookup `structures`: by name, town or SIRET, typos forgiven, best first; only those already validated. A town alone is not
 * enough to take the only structure found there: it is offered.
 */
export async function findStructures(query: StructureAsked): Promise<LookupResult> {
  const { text = '', isAsked } = query;
  if (isAsked === true) return await search(query, text);
  // In a longer message, what it says of the employer; else a search made before.
  const passing = isAsked === false ? [] : [text];
  for (const part of [...namedIn(text), ...passing]) {
    const found = await search(query, part);
    if (found.options.length > 0) return found;
  }
  return { options: [] };
}

function namedIn(text: string): string[] {
  const siret = SIRET.exec(text)?.[0];
  if (siret) return [siret];
  return [...text.matchAll(BEFORE)]
    .map(({ index, 0: { length } }) => text.slice(index + length).split(AFTER)[0] ?? '')
    .slice(0, MOST_READ);
}

async function search({ actor, isBySiren }: StructureAsked, text: string): Promise<LookupResult> {
  const siret = SIRET.exec(text)?.[0].replace(/\D/g, '');
  const words = siret ? [siret] : wordsOf(text).filter((word) => !IDLE.has(word));
  if (words.length === 0) return { options: [] };
  const found = (await actor.stores.structures.search(words.join(' '), MOST_FOUND)).filter(
    ({ status }) => status === 'active',
  );
  const whole = found.filter((structure) => holdsAll(structure, words));
  const shown = whole.length > 0 ? whole : found;
  const meant = isBySiren ? new Set(whole.map((one) => sirenOf(one.siret))).size : whole.length;
  return {
    options: shown.map(structureOption),
    exact: meant === 1 && whole.every((structure) => !isTown(structure, words)),
    message: { key: 'structures-found', args: { count: shown.length } },
  };
}

/** A structure as one chooses it. */
function structureOption(structure: StructureRecord): Option {
  return {
    value: structure.siret,
    label: structureLabel(structure),
    detail: `SIRET ${writeSiret(structure.siret)}`,
  };
}

/** « Greta Sud Aquitaine, Pau ». */
export function structureLabel({ name, town }: StructureRecord): string {
  return town && !wordsOf(name).join(' ').includes(wordsOf(town).join(' '))
    ? `${name}, ${town}`
    : name;
}

/** « 123 456 789 00012 ». */
export function writeSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
}

function isTown({ town }: StructureRecord, words: string[]): boolean {
  const ofTown = wordsOf(town ?? '');
  return words.every((word) => ofTown.includes(word));
}

function holdsAll({ name, town, siret }: StructureRecord, words: string[]): boolean {
  const own = wordsOf(`${name} ${town ?? ''}`);
  if (words.join('') === siret) return true;
  return words.every((word) => own.some((other) => other.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
