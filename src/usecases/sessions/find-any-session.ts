import {
  type DateReading,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
  readDates,
  sureOption,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Day } from '#reglement/index.ts';
import { describeBoth, describeSeats } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { formatDay } from '../format-day.ts';
import { shownFirst } from './spoken-of.ts';

const MOST_OFFERED = 12;

/** Lookup `any-session`: the open sessions to come, by action, place or date, for a gestionnaire. */
export async function findAnySession(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, slots } = query;
  const { today, language } = exchange;
  if (!exchange.person?.roles.includes('gestionnaire')) return { options: [] };
  if (text === undefined) return await offerComing(exchange);
  const coming = await comingSessions(exchange, {});
  // « plutôt celle du 16 », said of one of December, is of December too.
  const near = coming.find(({ id }) => id === slots['session']?.value)?.firstDay;
  const dates = near === undefined ? query.dates : readDates(text, today, { language, near });
  return chooseSession(coming, { text, dates }, exchange);
}

/** The first sessions to come. */
export async function offerComing(exchange: Exchange): Promise<LookupResult> {
  const coming = shownFirst(exchange, await comingSessions(exchange, {}));
  return { options: coming.slice(0, MOST_OFFERED).map((view) => sessionOption(view, exchange)) };
}

/** The one session to come that a text can only speak of. */
export async function comingSessionNamed(
  exchange: Exchange,
  said: Said,
): Promise<SessionView | null> {
  const coming = await comingSessions(exchange, {});
  const sure = sureOption(chooseSession(coming, said, exchange));
  return coming.find(({ id }) => id === sure?.value) ?? null;
}

interface Said {
  text: string;
  dates: readonly DateReading[];
}

/** The sessions a text speaks of: what its date and its title both say, or else both, to choose from. */
export function chooseSession(
  sessions: SessionView[],
  { text, dates }: Said,
  exchange: Exchange,
): LookupResult {
  const dated = sessions.filter(({ firstDay, lastDay }) =>
    dates.some(({ from, until }) => firstDay <= until && lastDay >= from),
  );
  const toOptions = (views: SessionView[]) => views.map((view) => sessionOption(view, exchange));
  const bare = bareOf(text, dates);
  const day = dates.find(({ from, until }) => from === until);
  if (dated.length === 0 && day === undefined) return matchOptions(text, toOptions(sessions));
  if (dated.length === 0 && day !== undefined) {
    const named = matchOptions(bare, toOptions(sessions)).options;
    const options = named.length > 0 ? named : toOptions(nearest(sessions, day));
    return { ...noneOn(day.from, exchange), options, said: `${bare} ${numbered(day.from)}`.trim() };
  }
  const titled = titledBy(bare, sessions);
  const both = dated.filter((view) => titled.includes(view));
  const disagree = titled.length > 0 && both.length === 0;
  if (disagree) return { options: toOptions([...titled, ...dated]), exact: false };
  const kept = both.length > 0 ? both : dated;
  const found = matchOptions(bare, toOptions(kept));
  const { options, exact } =
    found.options.length > 0 ? found : { options: toOptions(kept), exact: kept.length === 1 };
  // The rest of the text may hold other answers, numbers among them.
  const quote = dates.find(({ from, until }) =>
    kept.some(({ firstDay, lastDay }) => firstDay <= until && lastDay >= from),
  );
  return {
    options: options.map((option) => ({ ...option, matched: quote?.text ?? '' })),
    exact: exact ?? options.length === 1,
  };
}

function bareOf(text: string, dates: readonly DateReading[]): string {
  return dates.reduce((rest, date) => rest.replace(date.text, ' '), text);
}

const MOST_NEAR = 5;

/** The sessions that begin nearest to a day, in order; « le 12 » may be one of another month. */
function nearest(sessions: SessionView[], { from: day, text }: DateReading): SessionView[] {
  const isBare = /^\P{N}*\d{1,2}$/u.test(text);
  const namesakes = isBare
    ? sessions.filter(({ firstDay }) => firstDay.slice(-2) === day.slice(-2))
    : [];
  if (namesakes.length > 0) return namesakes.slice(0, MOST_NEAR);
  const gap = ({ firstDay }: SessionView) => Math.abs(Date.parse(firstDay) - Date.parse(day));
  const near = sessions.toSorted((a, b) => gap(a) - gap(b)).slice(0, MOST_NEAR);
  return near.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

/** « 25/12/2026 » */
const numbered = (day: Day) => day.split('-').toReversed().join('/');

/** None is held on the day that was said: that is told, and nothing is taken for it. */
function noneOn(day: Day, { language }: Exchange): Pick<LookupResult, 'exact' | 'message'> {
  const args = { day: formatDay(day, language) };
  return { exact: false, message: { key: 'any-session-not-that-day', args } };
}

/** The sessions of the one action a text names by several words of its title; none when it names no such. */
function titledBy(text: string, sessions: SessionView[]): SessionView[] {
  const titles = new Map(sessions.map(({ actionId, action }) => [actionId, action.title]));
  const options = [...titles].map(([value, label]) => ({ value, label }));
  const { options: found, exact } = matchOptions(text, options);
  const [first] = found;
  const isNamed = first !== undefined && (first.matched ?? '').trim().includes(' ');
  return isNamed && exact ? sessions.filter(({ actionId }) => actionId === first.value) : [];
}

/** A session as a gestionnaire chooses it. */
export function sessionOption(view: SessionView, exchange: Exchange): Option {
  return {
    value: view.id,
    label: describeBoth(view.action, view, exchange),
    detail: describeSeats(view, exchange),
    words: [view.action.theme, view.place ?? ''],
  };
}
