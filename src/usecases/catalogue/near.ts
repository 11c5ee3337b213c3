import type { Draft } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';
import type { CatalogueFilter } from './filter.ts';
import { kilometresBetween, townAtHead } from './towns.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** « près de Dax », without a number. */
const USUAL_KM = 50;
const LONGEST_UNKNOWN = 4;
const KILOMETRES = / (\d{1,4}) (?:km|kms|kilometres?|kilometers?) /u;
const LINKS = /^(?: (?:autour|alentour|from|around|of|de|du|d))+ /u;

/** The search to which a town is still missing. */
const townless = freshMemory<{ filter: CatalogueFilter }>('townlessSearch', 10);

interface Search {
  rest: string;
  filter: CatalogueFilter;
}

/** « à moins de 50 km de Pau », « près de Dax », « autour de moi »: the town and the distance, taken out of what is left. */
export function readNear({ services }: Exchange, search: Search): Search {
  const own = takeOut(search.rest, wordings(services, 'catalogue-words-near-me'));
  if (own !== null) return { rest: own, filter: { ...search.filter, near: { km: USUAL_KM } } };
  const split = splitAtNear(services, search.rest);
  if (!split) return search;
  const { before, after, km } = split;
  const found = townAtHead(services.towns, after);
  if (found) {
    const near = { town: found.town.name, km };
    return { rest: `${before}${found.rest}`, filter: { ...search.filter, near } };
  }
  const words = after.trim().split(' ').filter(Boolean);
  if (words.length === 0 || words.length > LONGEST_UNKNOWN) return search;
  const near = { unknown: words.join(' '), km };
  return { rest: before, filter: { ...search.filter, near } };
}

/** Where the name of a town is to follow. */
function splitAtNear(services: Exchange['services'], said: string) {
  const distance = KILOMETRES.exec(said);
  if (distance) {
    const head = `${said.slice(0, distance.index)} `;
    const before = takeOut(head, wordings(services, 'catalogue-words-around')) ?? head;
    const after = ` ${said.slice(distance.index + distance[0].length)}`.replace(LINKS, ' ');
    return { before, after, km: Number(distance[1]) };
  }
  for (const wording of wordings(services, 'catalogue-words-near')) {
    const at = said.indexOf(wording);
    if (at < 0) continue;
    return {
      before: said.slice(0, at + 1),
      after: said.slice(at + wording.length - 1),
      km: USUAL_KM,
    };
  }
  return null;
}

/** A town alone, just after it was asked for. */
export function readMissingTown(exchange: Exchange, text: string): CatalogueFilter | null {
  const asked = townless.last(exchange);
  if (!asked) return null;
  const said = spoken(text).replace(/^ (?:autour de|pres de|vers|a|de|in|near|around) /u, ' ');
  const found = townAtHead(exchange.services.towns, said);
  if (found?.rest.trim() !== '') return null;
  const km = asked.filter.near?.km ?? USUAL_KM;
  return { ...asked.filter, near: { town: found.town.name, km } };
}

/** No town, or none that is known: it is asked for, that of one's structure is a press away. */
export async function askTown(exchange: Exchange, filter: CatalogueFilter): Promise<Draft | null> {
  const { stores, services, person, t } = exchange;
  const { near } = filter;
  if (!near || near.town !== undefined) return null;
  townless.keep(exchange, { filter });
  const structure = person?.siret ? await stores.structures.find(person.siret) : null;
  const own = structure?.town ? townAtHead(services.towns, spoken(structure.town)) : null;
  const known = own && { ...filter, near: { town: own.town.name, km: near.km } };
  return {
    text:
      near.unknown === undefined
        ? t('catalogue-town-ask')
        : t('catalogue-town-unknown', { name: near.unknown }),
    choices: known
      ? [
          button(t('button-catalogue-near', { town: known.near.town }), 'catalogue', {
            filter: known,
          }),
        ]
      : [],
  };
}

/** A session and how far it is. */
export interface NearSession {
  session: SessionView;
  km: number;
}

/** The sessions on the spot, the nearest first; `isWithin` false: none is as near as was asked. */
export function sortByDistance(
  { services }: Exchange,
  sessions: SessionView[],
  near: { town: string; km: number },
): { found: NearSession[]; isWithin: boolean } {
  const centre = services.towns.get(spoken(near.town).trim());
  if (!centre) return { found: [], isWithin: false };
  const placed = sessions.flatMap((session): NearSession[] => {
    const place = session.mode === 'presentiel' && session.place ? session.place : '';
    const there = townAtHead(services.towns, spoken(place));
    return there ? [{ session, km: Math.round(kilometresBetween(centre, there.town)) }] : [];
  });
  const sorted = placed.toSorted((a, b) => a.km - b.km);
  const within = sorted.filter(({ km }) => km <= near.km);
  return within.length > 0 ? { found: within, isWithin: true } : { found: sorted, isWithin: false };
}
