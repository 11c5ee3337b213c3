import { fold } from '#knowledge/index.ts';
import type { Reading } from '#reading/index.ts';
import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { isManager } from './perimeter.ts';
import { isOfSessions } from './provider-meant.ts';

const MOST_FOUND = 20;

/**
 * « inscriptions du Lac », « demandes du Pôle insertion », « de la structure d'Oloron », from a gestionnaire: a name that is
 * nobody's and no title, and that a structure bears.
 */
export async function withStructureMeant(
  exchange: Exchange,
  text: string,
  reading: Reading,
): Promise<Reading> {
  const { person, action, place, structure, ...asked } = reading;
  if (!isManager(exchange) || structure !== undefined || isOfSessions(reading.query))
    return reading;
  if (person !== undefined && !(await isSomebody(exchange, person))) {
    const name = await structureCalled(exchange, person);
    return name === null ? reading : { ...rest({ ...asked, action, place }), structure: name };
  }
  if (action !== undefined && !(await isTitle(exchange, action))) {
    const name = await structureCalled(exchange, action);
    return name === null ? reading : { ...rest({ ...asked, person, place }), structure: name };
  }
  const isOfTown =
    place !== undefined && holds(exchange.services, spoken(text), 'query-structure-of-town');
  return isOfTown ? { ...rest({ ...asked, person, action }), structure: place } : reading;
}

/** Without what is not said. */
const rest = (reading: { [Part in keyof Reading]: Reading[Part] | undefined }): Reading =>
  Object.fromEntries(Object.entries(reading).filter(([, part]) => part !== undefined)) as Reading;

async function isSomebody({ stores }: Exchange, said: string): Promise<boolean> {
  return said.includes('@') || (await stores.accounts.search(said)).length > 0;
}

async function isTitle({ stores }: Exchange, said: string): Promise<boolean> {
  const actions = await stores.programme.findActions();
  return actions.some(({ title }) => hasAll(title, said));
}

/** The one structure whose name has all these words, or the words when several have. */
async function structureCalled({ stores }: Exchange, said: string): Promise<string | null> {
  const found = await stores.structures.search(said, MOST_FOUND);
  const [only, ...others] = found.filter(({ name }) => hasAll(name, said));
  if (!only) return null;
  return others.length === 0 ? only.name : said;
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function hasAll(name: string, said: string): boolean {
  const words = wordsOf(name);
  return wordsOf(said).every((word) => words.includes(word));
}
