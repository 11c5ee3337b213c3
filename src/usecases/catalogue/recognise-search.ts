import { readDates } from '#conversation/index.ts';
import { ACTION_KINDS } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import type { CatalogueFilter } from './filter.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** What is left of a text while its parts are recognised, and what they say. */
interface Search {
  rest: string;
  filter: CatalogueFilter;
}

/**
 * The search a text states: a word for trainings with a month, a place, a theme, a kind or a topic, and nothing else.
 * `null` when a word is left over: the message asks for something else.
 */
export async function recogniseSearch(
  exchange: Exchange,
  text: string,
): Promise<CatalogueFilter | null> {
  const kind = readKind(exchange, spoken(text));
  if (!kind) return null;
  const dated = readPeriod(exchange, text, kind);
  const placed = await readPlace(exchange, dated);
  const themed = await readTheme(exchange, readManner(exchange, placed));
  const search = readTopic(exchange, text, themed);
  const rest = takeOut(search.rest, wordings(exchange.services, 'catalogue-words-idle'));
  if ((rest ?? search.rest).trim() !== '' || !isEnough(exchange, text, search.filter)) return null;
  const isTopic = search.filter.words !== undefined;
  return isTopic && (await comingSessions(exchange, search.filter)).length === 0
    ? null
    : search.filter;
}

/** A kind alone is often a question about it: it takes a verb to make it a search. */
function isEnough({ services }: Exchange, text: string, filter: CatalogueFilter): boolean {
  const { words, theme, place, from, kind } = filter;
  if ([words, theme, place, from].some((part) => part !== undefined)) return true;
  const shows = wordings(services, 'catalogue-words-show');
  return kind !== undefined && takeOut(spoken(text), shows) !== null;
}

function readKind({ services }: Exchange, said: string): Search | null {
  for (const kind of ACTION_KINDS) {
    if (kind === 'formation') continue;
    const rest = takeOut(said, wordings(services, `catalogue-words-${kind}`));
    if (rest !== null) return { rest, filter: { kind } };
  }
  const anything = [
    ...wordings(services, 'catalogue-words-formation'),
    ...wordings(services, 'catalogue-words-any'),
  ];
  const rest = takeOut(said, anything);
  return rest === null ? null : { rest, filter: {} };
}

function readPeriod({ today, language }: Exchange, text: string, search: Search): Search {
  const [period] = readDates(text, today, { language });
  if (!period) return search;
  const rest = takeOut(search.rest, [spoken(period.text)]) ?? search.rest;
  return { rest, filter: { ...search.filter, from: period.from, until: period.until } };
}

async function readPlace(exchange: Exchange, search: Search): Promise<Search> {
  const sessions = await comingSessions(exchange, {});
  const places = [...new Set(sessions.flatMap(({ place }) => (place ? [place] : [])))];
  for (const place of places) {
    const whole = spoken(place);
    const [first = ''] = whole.trim().split(' ');
    const names = first.length > 4 ? [whole, ` ${first} `] : [whole];
    const rest = takeOut(search.rest, names);
    if (rest !== null) return { rest, filter: { ...search.filter, place } };
  }
  return search;
}

function readManner({ services }: Exchange, search: Search): Search {
  let { rest, filter } = search;
  const take = (key: string, more: CatalogueFilter) => {
    const left = takeOut(rest, wordings(services, key));
    if (left === null) return;
    rest = left;
    filter = { ...filter, ...more };
  };
  take('catalogue-words-remote', { mode: 'distanciel' });
  take('catalogue-words-on-site', { mode: 'presentiel' });
  take('catalogue-words-seat', { hasSeat: true });
  return { rest, filter };
}

async function readTheme({ stores }: Exchange, search: Search): Promise<Search> {
  for (const theme of await stores.programme.findThemes()) {
    const rest = takeOut(search.rest, [spoken(theme)]);
    if (rest !== null) return { rest, filter: { ...search.filter, theme } };
  }
  return search;
}

/** « sur les jeunes »: what follows is looked for in titles and objectives. */
function readTopic({ services }: Exchange, text: string, search: Search): Search {
  for (const about of wordings(services, 'catalogue-words-about')) {
    const at = search.rest.indexOf(about);
    // « sur combien de jours »: what a search is about comes after what is searched.
    if (at < 0 || spoken(text).startsWith(about)) continue;
    const before = search.rest.slice(0, at + 1);
    const after = ` ${search.rest.slice(at + about.length)} `;
    const words = (takeOut(after, wordings(services, 'catalogue-words-idle')) ?? after).trim();
    const filter = words === '' ? search.filter : { ...search.filter, words };
    return { rest: before, filter };
  }
  return search;
}
