import { readDates } from '#conversation/index.ts';
import { ACTION_KINDS, daysBetween } from '#reglement/index.ts';
import { isGestionnaire } from '../accounts/members.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { holds } from '../order-words.ts';
import { lastReading } from '../queries/query-memory.ts';
import { topicBefore } from '../understand-text.ts';
import type { CatalogueFilter } from './filter.ts';
import { followed, goneOn } from './last-search.ts';
import { readMissingTown, readNear } from './near.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** What is left of a text while its parts are recognised, and what they say. */
interface Search {
  rest: string;
  filter: CatalogueFilter;
}

const SHORTEST_MONTH = 28;
/** « où voir les formations ? » asks for a way, « en mai ou juin » does not. */
const ASKS_WHERE = /^\s*o[uù](?!\p{L})/iu;

/**
 * The search a text states: a word for trainings with a month, a place, a theme, a kind or a topic, and nothing else. A
 * theme with a month or a place needs no such word, nor does « qu’est-ce qu’il y a à Limoges », nor « et à Pau ? » after a search.
 * `null` when a word is left over: the message asks for something else.
 */
export async function recogniseSearch(
  exchange: Exchange,
  text: string,
): Promise<CatalogueFilter | null> {
  if (ASKS_WHERE.test(text)) return null;
  const town = readMissingTown(exchange, text);
  if (town) return town;
  const kind = readKind(exchange, spoken(text));
  if (!kind && isGestionnaire(exchange.person)) return null;
  const before = followed(exchange, text);
  const said = kind ?? { rest: spoken(text), filter: {} };
  const dated = readNear(exchange, readPeriod(exchange, text, readDays(said)));
  const placed = dated.filter.near ? dated : await readPlace(exchange, dated);
  const seated = readSeats(exchange, placed);
  const themed = await readTheme(exchange, readManner(exchange, seated));
  const search = readTopic(exchange, text, themed);
  const rest = takeOut(search.rest, wordings(exchange.services, 'catalogue-words-idle'));
  if ((rest ?? search.rest).trim() !== '') return null;
  if (before && Object.keys(search.filter).length > 0) return goneOn(before, search.filter);
  if (!isEnough(exchange, text, search.filter)) return null;
  const isEnoughAlone = isMonthAlone(exchange, search.filter);
  if (!kind && !isEnoughAlone && !isOfProgramme(exchange, text, search.filter)) return null;
  return await asHeld(exchange, search.filter);
}

/** « formation » is said of any kind where no formation is found; a topic nothing speaks of is no search. */
async function asHeld(
  exchange: Exchange,
  filter: CatalogueFilter,
): Promise<CatalogueFilter | null> {
  const isFound = async (one: CatalogueFilter) => (await comingSessions(exchange, one)).length > 0;
  const { kind, ...any } = filter;
  const held = kind === 'formation' && !(await isFound(filter)) ? any : filter;
  return filter.words !== undefined && !(await isFound(held)) ? null : held;
}

/** « octobre ? », « rien en novembre ? », with nothing asked before that it would go on. */
function isMonthAlone(exchange: Exchange, filter: CatalogueFilter): boolean {
  const { from, until, ...others } = filter;
  if (!from || !until || Object.keys(others).length > 0) return false;
  const isMonth = daysBetween(from, until) >= SHORTEST_MONTH - 1;
  return isMonth && !topicBefore(exchange) && !lastReading(exchange);
}

/** Without a word for trainings: what a theme is narrowed to, or what is asked to be shown. */
function isOfProgramme(
  { services }: Exchange,
  text: string,
  { theme, place, from, words, exceptTheme }: CatalogueFilter,
): boolean {
  if (words !== undefined) return false;
  if (exceptTheme !== undefined) return true;
  const isNarrowed = theme !== undefined && (place !== undefined || from !== undefined);
  return isNarrowed || holds(services, spoken(text), 'catalogue-words-show');
}

/** A kind alone, or how it is held, is often a question about it: it takes a verb, or several, to make it a search. */
function isEnough({ services }: Exchange, text: string, filter: CatalogueFilter): boolean {
  const { words, theme, exceptTheme, place, from, hasSeat, seats, kind, mode, near, days } = filter;
  const parts = [words, theme, exceptTheme, place, from, hasSeat, seats, near, days];
  if (parts.some((part) => part !== undefined)) return true;
  const isShown = holds(services, spoken(text), 'catalogue-words-show');
  if (kind !== undefined && kind !== 'formation' && isShown) return true;
  return mode !== undefined && !text.includes('?') && (isShown || isSeveral(services, text));
}

/** « formations à distance » lists, « formation à distance » may ask what it is. */
function isSeveral(services: Exchange['services'], text: string): boolean {
  const several = [...ACTION_KINDS, 'any']
    .flatMap((kind) => wordings(services, `catalogue-words-${kind}`))
    .filter((wording) => wording.endsWith('s '));
  return takeOut(spoken(text), several) !== null;
}

function readKind({ services, person }: Exchange, said: string): Search | null {
  for (const kind of ACTION_KINDS) {
    if (kind === 'formation') continue;
    const rest = takeOut(said, wordings(services, `catalogue-words-${kind}`));
    if (rest !== null) return { rest, filter: { kind } };
  }
  const anything = takeOut(said, wordings(services, 'catalogue-words-any'));
  const rest = takeOut(anything ?? said, wordings(services, 'catalogue-words-formation'));
  // Gestionnaires call all they run so.
  if (rest !== null) return { rest, filter: isGestionnaire(person) ? {} : { kind: 'formation' } };
  return anything === null ? null : { rest: anything, filter: {} };
}

/** « en mars et avril »: from the first of the days named to the last. */
function readPeriod(exchange: Exchange, text: string, search: Search): Search {
  const { today, language } = exchange;
  const periods = readDates(text, today, { language }).filter((period) =>
    search.rest.includes(spoken(period.text)),
  );
  if (periods.length === 0) return readSeason(exchange, text, search);
  const from = periods.map((period) => period.from).toSorted()[0];
  const until = periods
    .map((period) => period.until)
    .toSorted()
    .at(-1);
  if (from === undefined || until === undefined) return search;
  const rest = takeOut(
    search.rest,
    periods.map((period) => spoken(period.text)),
  );
  return { rest: rest ?? search.rest, filter: { ...search.filter, from, until } };
}

/** « au printemps », « cet été ». */
function readSeason({ services, today }: Exchange, text: string, search: Search): Search {
  const rest = takeOut(search.rest, wordings(services, 'catalogue-words-season'));
  const { period } = rest === null ? {} : services.readQuery(`sessions ${text}`, today);
  const [from, until] = period?.split('/') ?? [];
  if (rest === null || !from || !until) return search;
  return { rest, filter: { ...search.filter, from, until } };
}

const DAYS =
  / (?:d|de|sur|en|of|for) (une?|1|deux|2|two|one|trois|3|three) (?:seule? )?(?:journees?|jours?|days?) /u;
const NUMBERS: Record<string, number> = { deux: 2, two: 2, 2: 2, trois: 3, three: 3, 3: 3 };

/** « d’une journée », « sur deux jours ». */
function readDays(search: Search): Search {
  const found = DAYS.exec(search.rest);
  if (!found) return search;
  const days = NUMBERS[found[1] ?? ''] ?? 1;
  return { rest: search.rest.replace(found[0], ' '), filter: { ...search.filter, days } };
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

/** « avec au moins 5 places ». */
function readSeats({ services }: Exchange, search: Search): Search {
  if (!/\d/.test(search.rest)) return search;
  for (const least of wordings(services, 'catalogue-words-least')) {
    const found = new RegExp(
      `${least}(\\d+) (?:places?|seats?) (?:(?:libres?|left|free) )?`,
      'u',
    ).exec(search.rest);
    if (!found) continue;
    const rest = search.rest.replace(found[0], ' ');
    return { rest, filter: { ...search.filter, seats: Number(found[1]) } };
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

/** « le numérique », « tout sauf le numérique ». */
async function readTheme({ stores, services }: Exchange, search: Search): Promise<Search> {
  const except = takeOut(search.rest, wordings(services, 'catalogue-words-except'));
  for (const theme of await stores.programme.findThemes()) {
    const rest = takeOut(except ?? search.rest, [spoken(theme)]);
    if (rest === null) continue;
    const named = except === null ? { theme } : { exceptTheme: theme };
    return { rest, filter: { ...search.filter, ...named } };
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
