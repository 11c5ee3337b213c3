import type { SessionView } from '#ports/programme-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import { shownActions } from '../catalogue/shown-actions.ts';
import { readOnce, spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { listedSessions, rememberSession } from '../sessions/spoken-of.ts';
import { lastReading } from './query-memory.ts';
import { isOfPeople, readingOfSession } from './session-meant.ts';

/** Places in a list, in order, each with its wordings; the last of all is « la dernière ». */
const places = readOnce((texts) => texts.map((each) => each.split(',').map(spoken)));

/**
 * « la première, il y a qui dedans ? », « et la deuxième ? »: the people of one of the sessions listed a moment ago;
 * `null` when the text says something else.
 */
export async function recogniseListed(exchange: Exchange, text: string): Promise<Reading | null> {
  const ids = listedSessions(exchange);
  const said = ids.length > 0 ? placeIn(exchange, text) : null;
  const query = said && queryOf(exchange, said.rest);
  if (!query) return null;
  const { programme } = exchange.stores;
  const found = await Promise.all(ids.map((id) => programme.findSessionView(id)));
  const views = found.filter((view) => view !== null);
  const row = rowsOf(exchange, views).at(said.place);
  if (!row) return null;
  const [only, ...others] = row;
  if (only && others.length === 0) rememberSession(exchange, only.id);
  return readingOfSession({ query, output: 'list' }, row);
}

/** What stands on one line: an action of the programme with its dates, else a session. */
function rowsOf(exchange: Exchange, views: SessionView[]): SessionView[][] {
  const actions = shownActions(exchange);
  if (actions.length < 2) return views.map((view) => [view]);
  return actions.map((id) => views.filter(({ actionId }) => actionId === id));
}

/** From 0; -1 for the last. */
function placeIn({ services }: Exchange, text: string) {
  const said = spoken(text);
  const nth = places(services, 'query-listed-places');
  const inEach = nth.length / Object.keys(services.translations).length;
  const found = nth.findIndex((wordings) => takeOut(said, wordings) !== null);
  const isLast = found < 0;
  const rest = takeOut(said, isLast ? wordings(services, 'query-listed-last') : (nth[found] ?? []));
  return rest === null ? null : { place: isLast ? -1 : found % inEach, rest };
}

/** What is asked of it; nothing more than « et » asks the same as before. */
function queryOf(exchange: Exchange, rest: string): Query | null {
  const { services, today } = exchange;
  const before = lastReading(exchange);
  const isBare = (takeOut(rest, wordings(services, 'query-listed-and')) ?? rest).trim() === '';
  if (isBare) return before && isOfPeople(before) ? before.query : null;
  const { query, ...named } = services.readQuery(`cette session ${rest.trim()}`, today);
  const isNamed = (named.action ?? named.session_date ?? named.place ?? named.period) !== undefined;
  return isOfPeople({ query }) && !isNamed ? query : null;
}
