import {
  type DateReading,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
  type SlotValue,
  type Translate,
} from '#conversation/index.ts';
import type { ActionRecord, SessionFilter, SessionView } from '#ports/programme-repository.ts';
import { type ActionKind, addDays, type Day } from '#reglement/index.ts';
import { kindNamed } from './catalogue/kind-named.ts';
import { isMeant, titleNamed, wordsSought } from './catalogue/named-title.ts';
import { describePlace, describeSeats, describeWhen, writeHours } from './describe-session.ts';
import type { Exchange } from './exchange.ts';

const MOST_SESSIONS = 500;

/** Lookup `actions`: the actions of the programme that still have a session to come, by words, theme, month or place. */
export async function findActions(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const sessions = await comingSessions(query.actor, {});
  if (query.text === undefined) return { options: toActionOptions(sessions, query.actor) };
  const narrowed = narrow(sessions, query.text, query.dates);
  const options = toActionOptions(narrowed ?? sessions, query.actor);
  const all = toActionOptions(sessions, query.actor);
  const places = placesOf(sessions);
  const named = query.isAsked ? null : titleNamed(query.actor, query.text, places);
  const found = matchTitles(named?.title ?? query.text, { options, all });
  const [best] = found.options;
  const meant = named && best ? isMeant(query.actor, named, best) : 'yes';
  const close = { ...found, options: withDetails(found.options, all) };
  if (best && meant === 'yes') return close;
  if (named && meant === 'close') return { ...close, ...noneCalled('close', named.title) };
  const speaking = await findAbout(
    query.actor,
    options,
    named || query.isAsked ? wordsSought(query.actor, query.text, places) : [],
  );
  // What speaks of all its words comes before what is called by some.
  if (meant === 'partly') return speaking.length > 0 ? { options: speaking } : close;
  const title = named?.title ?? query.text.trim();
  if (speaking.length > 0) return { options: speaking, ...noneCalled('about', title) };
  const unknown = named && options.length > 0 ? noneCalled('unknown', named.title) : undefined;
  const kind = kindNamed(query.actor, query.text);
  if (kind) return { options: kindFirst(narrowed ?? sessions, kind, query.actor), ...unknown };
  if (unknown) return { options, ...unknown };
  // By its dates or places alone: they are left in the text for the session.
  return { options: narrowed ? options.map((option) => ({ ...option, matched: '' })) : [] };
}

/** Matched by what it is about only: dates and places are left in the text for the session, and never turn one title into another. */
function matchTitles(text: string, { options, all }: Record<'options' | 'all', Option[]>) {
  const titled = (from: Option[]) =>
    matchOptions(
      text,
      from.map(({ detail: _detail, ...option }) => option),
    );
  const near = titled(options);
  const anywhere = titled(all);
  const best = near.options[0]?.value;
  return anywhere.options.some(({ value }) => value === best) ? near : anywhere;
}

/** A title the text gives is no action's: it is said above what is offered, and none is taken for it. */
function noneCalled(
  near: 'close' | 'unknown' | 'about',
  title: string,
): Omit<LookupResult, 'options'> {
  return { exact: false, message: { key: `enrol-title-${near}`, args: { title } } };
}

/** Those that speak of all these words: title, theme and objectives are searched, as the programme is. */
async function findAbout(
  exchange: Exchange,
  options: Option[],
  words: string[],
): Promise<Option[]> {
  if (words.length === 0) return [];
  const speaking = await comingSessions(exchange, { words: words.join(' ') });
  const ids = new Set(speaking.map(({ actionId }) => actionId));
  return options
    .filter(({ value }) => ids.has(value))
    .map((option) => ({ ...option, matched: '' }));
}

/** The actions of a kind before the others, as when nothing else was said. */
function kindFirst(sessions: SessionView[], kind: ActionKind, exchange: Exchange): Option[] {
  const isOfKind = ({ action }: SessionView) => action.kind === kind;
  const first = toActionOptions(sessions.filter(isOfKind), exchange);
  const others = sessions.filter((session) => !isOfKind(session));
  return first.length === 1 ? first : [...first, ...toActionOptions(others, exchange)];
}

/** The sessions of a period or a place the text names; `null` when it names none, or none is then left. */
function narrow(
  sessions: SessionView[],
  text: string,
  dates: readonly DateReading[],
): SessionView[] | null {
  const [period] = dates;
  const places = placesNamed(sessions, text);
  if (!period && places.size === 0) return null;
  const kept = sessions.filter(
    (session) =>
      (!period || isWithin(session, period)) &&
      (places.size === 0 || places.has(session.place ?? '')),
  );
  return kept.length > 0 ? kept : null;
}

function placesOf(sessions: SessionView[]): string[] {
  return [...new Set(sessions.flatMap(({ place }) => (place ? [place] : [])))];
}

function placesNamed(sessions: SessionView[], text: string): Set<string> {
  const options = placesOf(sessions).map((place) => ({ value: place, label: place }));
  return new Set(matchOptions(text, options).options.map(({ value }) => value));
}

function withDetails(found: Option[], options: Option[]): Option[] {
  return found.map((option) => {
    const detail = options.find(({ value }) => value === option.value)?.detail;
    return { ...option, ...(detail === undefined ? {} : { detail }) };
  });
}

/** Lookup `sessions`: the sessions to come of the chosen action, by date, month or place. */
export async function findSessions(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const actionId = query.slots['action']?.value;
  if (!actionId) return { options: [] };
  const sessions = await comingSessions(query.actor, { actionId });
  if (query.text === undefined) return { options: toSessionOptions(sessions, query.actor) };
  const dated = sessions.filter((session) =>
    query.dates.some((reading) => isWithin(session, reading)),
  );
  const narrowed = toSessionOptions(dated.length > 0 ? dated : sessions, query.actor);
  const matched = matchOptions(query.text, narrowed);
  if (matched.options.length > 0 && dated.length === 0) return matched;
  if (dated.length === 0) return { options: [] };
  const best = matched.options.length > 0 ? matched.options : narrowed;
  const quote = query.dates[0]?.text;
  return {
    options: best.map((option) => ({ ...option, ...(quote ? { matched: quote } : {}) })),
    exact: best.length === 1,
  };
}

/** Open sessions that have not begun, soonest first. */
export async function comingSessions(
  exchange: Pick<Exchange, 'stores' | 'today'>,
  filter: SessionFilter,
): Promise<SessionView[]> {
  const from: Day = addDays(exchange.today, 1);
  return await exchange.stores.programme.searchSessions(
    { ...filter, from: filter.from && filter.from > from ? filter.from : from, status: 'open' },
    MOST_SESSIONS,
  );
}

function isWithin(session: SessionView, { from, until }: DateReading): boolean {
  return session.firstDay <= until && session.lastDay >= from;
}

function toActionOptions(sessions: SessionView[], exchange: Exchange): Option[] {
  const byAction = new Map<string, SessionView[]>();
  for (const session of sessions) {
    byAction.set(session.actionId, [...(byAction.get(session.actionId) ?? []), session]);
  }
  return [...byAction.values()].flatMap((group) => {
    const [first] = group;
    return first ? [actionOption(first, group, exchange)] : [];
  });
}

/** « Atelier », unless the title says it already. */
function kindName(title: string, kind: string): { name?: string } {
  return title.toLowerCase().startsWith(kind.toLowerCase()) ? {} : { name: kind };
}

/** An action known already, as a dialog is given it. */
export function givenAction({ id, title, kind }: ActionRecord, t: Translate): SlotValue {
  return { value: id, label: title, ...kindName(title, t(`kind-${kind}`)) };
}

function actionOption(first: SessionView, group: SessionView[], exchange: Exchange): Option {
  const { t } = exchange;
  const kind = t(`kind-${first.action.kind}`);
  return {
    value: first.actionId,
    label: first.action.title,
    ...kindName(first.action.title, kind),
    detail: t('action-detail', {
      kind,
      count: group.length,
      next: describeWhen(first, exchange),
    }),
    words: [kind, first.action.theme],
  };
}

function toSessionOptions(sessions: SessionView[], exchange: Exchange): Option[] {
  return sessions.map((session) => ({
    value: session.id,
    label: describeWhen(session, exchange),
    detail: `${describeSeats(session, exchange)} · ${writeHours(session.hours)}`,
    words: [describePlace(session, exchange), session.mode],
  }));
}
