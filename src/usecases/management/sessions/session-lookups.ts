import {
  type DateReading,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
  readDates,
} from '#conversation/index.ts';
import type { ActionRecord } from '#ports/programme-repository.ts';
import { ACTION_KINDS, isReserved, rulebookFor, yearOf } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { kindNamed } from '../../catalogue/kind-named.ts';
import { spoken } from '../../catalogue/words.ts';
import type { Reader } from '../../describe-session.ts';
import type { Exchange } from '../../exchange.ts';
import { formatDay, formatShortDay } from '../../format-day.ts';
import { fullName } from '../../people.ts';
import { isOneDay, sameLength } from './session-length.ts';
import {
  type Days,
  onSite,
  quotedTitle,
  readDays,
  readHours,
  readNewPlace,
  readSeats,
  readWhere,
  type Where,
  withoutRemote,
} from './session-words.ts';
import { readShift, shifted } from './shift.ts';

/** Offered where the règlement has no figure. */
const USUAL_SEATS = [10, 12, 15, 20, 30];
const MOST_PLACES = 5;

/** Lookup `any-action`: the whole programme, actions without a session too. */
export async function findAnyAction({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  if (!isGestionnaire(actor.person)) return { options: [] };
  const actions = await actor.stores.programme.findActions();
  const options = actions.map((action) => actionOption(action, actor));
  if (text === undefined) return { options };
  const title = quotedTitle(text);
  if (title) return byTitle(title, options);
  const titles = options.map(({ detail: _detail, ...option }) => option);
  // « à distance » alone is a place, whatever the titles.
  const remote = readWhere(actor.services, text, [])?.value.mode === 'distanciel';
  const pointed = remote
    ? matchOptions(withoutRemote(actor.services, text), titles).options
    : titles;
  const isPointed = ({ value }: Option) => pointed.some((one) => one.value === value);
  const found = matchOptions(text, titles.filter(isPointed));
  return {
    ...found,
    options: found.options.map((option) => {
      const detail = options.find(({ value }) => value === option.value)?.detail;
      return { ...option, ...(detail ? { detail } : {}) };
    }),
  };
}

/** Between quotation marks, a title is meant whole: those that only resemble it are offered, none is taken. */
function byTitle(title: string, options: Option[]): LookupResult {
  const whole = options.filter(({ label }) => spoken(label).includes(spoken(title)));
  const same = whole.filter(({ label }) => spoken(label) === spoken(title));
  const [only] = same.length === 1 ? same : whole;
  if (only && (same.length === 1 || whole.length === 1)) {
    return { options: [{ ...only, matched: title }], exact: true };
  }
  return { options: whole.length > 0 ? whole : matchOptions(title, options).options, exact: false };
}

function actionOption({ id, title, kind, theme }: ActionRecord, { t }: Reader): Option {
  return { value: id, label: title, detail: t(`kind-${kind}`), words: [theme] };
}

/** Lookup `kinds`. */
export async function findKinds({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  const options = ACTION_KINDS.map((kind) => ({ value: kind, label: actor.t(`kind-${kind}`) }));
  if (text === undefined) return { options };
  const named = kindNamed(actor, text);
  return { options: options.filter(({ value }) => value === named) };
}

/** Lookup `session-days`: « le 12 mars », « du 12 au 13 mars »; « le 13 » is of the month said before, and as long. */
export async function findDays(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, message = '', slots } = query;
  // The first day that is said says which session it is about.
  const isOfSession = query.dialog !== 'create-session' && !slots['session'];
  if (text === undefined || isOfSession) return { options: [] };
  const view = await exchange.stores.programme.findSessionView(slots['session']?.value ?? '');
  const shift = view && !OF_LENGTH.test(text) && readShift(text);
  // « non, de deux semaines » is counted from the days it has.
  if (shift) {
    const option = daysOption(shifted(view, shift.value), exchange);
    return { options: [{ ...option, matched: shift.matched }], exact: true };
  }
  const before = slots['days'] ? daysOf(slots['days'].value) : view;
  const dates = datesNear(exchange, text, before);
  const found = readDays(dates);
  if (!found) return { options: [] };
  const { firstDay } = found.value;
  const isLast = before && LAST_DAY.test(message) && firstDay >= before.firstDay;
  const days = isLast
    ? { firstDay: before.firstDay, lastDay: firstDay }
    : before && isOneDay(dates, text)
      ? sameLength(before, firstDay)
      : found.value;
  const matched = quoteOf(text, dates) ?? found.matched;
  return { options: [{ ...daysOption(days, exchange), matched }], exact: true };
}

const LAST_DAY = /(?<!\p{L})(?:dernier jour|jusqu['’]|last day|until)/iu;

/** « une session de deux jours » moves nothing. */
const OF_LENGTH =
  /(?<!\p{L})(?:dur\p{L}+|session|formation|stage|atelier|module)\s+(?:est\s+)?de\s/iu;

/** « non pas le 15, le 22 » */
const DENIED = /(?<!\p{L})(?:pas|not)\s+$/iu;

/** A bare day is of the month of those before it, unless it is gone by. */
function datesNear(
  { today, language }: Exchange,
  text: string,
  before: Days | null,
): DateReading[] {
  const dates = readDates(text, today, { language, ...(before && { near: before.firstDay }) });
  const coming = dates.some(({ from }) => from < today)
    ? readDates(text, today, { language })
    : dates;
  return coming.filter(({ index }) => !DENIED.test(text.slice(0, index)));
}

/** « le 10 et le 17 » as typed, when nothing else stands between. */
function quoteOf(text: string, dates: readonly DateReading[]): string | undefined {
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return undefined;
  const quote = text.slice(first.index, last.index + last.text.length);
  const between = dates.reduce((rest, date) => rest.replace(date.text, ' '), quote);
  return /^(?:\s|,|et|and|puis|les?)*$/u.test(between) ? quote : undefined;
}

/** Days as an option. */
export function daysOption(days: Days, reader: Reader): Option {
  return { value: `${days.firstDay}/${days.lastDay}`, label: describeDays(days, reader) };
}

/** « le lundi 12 mars 2026 », « du 12 mars 2026 au 13 mars 2026 ». */
export function describeDays({ firstDay, lastDay }: Days, { t, language }: Reader): string {
  return firstDay === lastDay
    ? t('session-on-day', { day: formatDay(firstDay, language) })
    : t('session-from-to', {
        from: formatShortDay(firstDay, language),
        to: formatShortDay(lastDay, language),
      });
}

/** The days an option stands for. */
export function daysOf(value: string): Days {
  const [firstDay = '', lastDay = firstDay] = value.split('/');
  return { firstDay, lastDay };
}

/** Lookup `session-where`: a town, or « à distance ». */
export async function findWhere(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, isAsked = false } = query;
  const places = await exchange.stores.programme.findPlaces();
  if (text === undefined) {
    const towns = places.slice(0, MOST_PLACES).map((place) => onSite(place));
    const remote: Where = { mode: 'distanciel', place: null };
    return { options: [remote, ...towns].map((where) => whereOption(where, exchange)) };
  }
  const found =
    readWhere(exchange.services, text, places) ?? (isAsked ? readNewPlace(text) : undefined);
  if (!found) return { options: [] };
  const option = { ...whereOption(found.value, exchange), matched: found.matched };
  return { options: [option], exact: true };
}

/** A place as an option. */
export function whereOption(where: Where, { t }: Reader): Option {
  const label = where.place ?? t('session-remote-short');
  return { value: where.place === null ? where.mode : `${where.mode}:${where.place}`, label };
}

/** The mode and place an option stands for. */
export function whereOf(value: string): Where {
  const [mode = '', ...place] = value.split(':');
  return mode === 'presentiel'
    ? { mode, place: place.join(':') }
    : { mode: 'distanciel', place: null };
}

/** Lookup `session-seats`: what the règlement allows for a formation, any number elsewhere. */
export async function findSeats(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, dates } = query;
  const { t } = exchange;
  if (text === undefined) {
    const numbers = await seatsOffered(query);
    return { options: numbers.map((seats) => seatsOption(seats, t)) };
  }
  const bare = dates.reduce((rest, date) => rest.replace(date.text, ' '), text);
  const found = readSeats(exchange.services, bare);
  if (!found) return { options: [] };
  return { options: [{ ...seatsOption(found.value, t), matched: found.matched }], exact: true };
}

/** A number of seats as an option. */
export function seatsOption(seats: number | null, t: Exchange['t']): Option {
  return seats === null
    ? { value: 'none', label: t('session-unlimited-short') }
    : { value: String(seats), label: String(seats) };
}

/** The number of seats an option stands for. */
export function seatsOf(value: string): number | null {
  return value === 'none' ? null : Number(value);
}

async function seatsOffered({ actor, slots }: LookupQuery<Exchange>): Promise<(number | null)[]> {
  const { stores, services, today } = actor;
  const session = slots['session']
    ? await stores.programme.findSessionView(slots['session'].value)
    : null;
  const action = slots['action']
    ? await stores.programme.findAction(slots['action'].value)
    : (session?.action ?? null);
  const kind = action?.kind ?? ACTION_KINDS.find((one) => one === slots['kind']?.value);
  if (kind !== 'formation') {
    return kind && !isReserved(kind) ? [...USUAL_SEATS, null] : USUAL_SEATS;
  }
  const day = slots['days'] ? daysOf(slots['days'].value).firstDay : (session?.firstDay ?? today);
  const { figures } = rulebookFor(services.rulebooks, yearOf(day)).rulebook;
  const least = figures.formationMinimum.value;
  const count = figures.formationMaximum.value - least + 1;
  return Array.from({ length: count }, (_, index) => least + index);
}

/** Lookup `session-hours`. */
export async function findHours({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  if (text === undefined) {
    const usual = actor.t('session-usual-hours').split('|');
    return { options: usual.map((hours) => ({ value: hours.trim(), label: hours.trim() })) };
  }
  const found = readHours(text);
  if (!found) return { options: [] };
  return {
    options: [{ value: found.value, label: found.value, matched: found.matched }],
    exact: true,
  };
}

/** Lookup `providers`: who runs sessions. */
export async function findProviders({ actor, text }: LookupQuery<Exchange>): Promise<LookupResult> {
  return isGestionnaire(actor.person) ? await providersNamed(actor, text) : { options: [] };
}

/** Those who run sessions that a text names; all of them without one. */
export async function providersNamed(
  actor: Pick<Exchange, 'stores'>,
  text?: string,
): Promise<LookupResult> {
  const providers = await actor.stores.accounts.findByRole('prestataire');
  const options = providers.map((account) => ({
    value: account.id,
    label: fullName(account),
    detail: account.email,
  }));
  if (text === undefined) return { options };
  const byAddress = options.filter(({ detail }) =>
    text.toLowerCase().includes(detail.toLowerCase()),
  );
  if (byAddress.length > 0) return { options: byAddress, exact: byAddress.length === 1 };
  return matchOptions(
    text,
    options.map(({ detail: _detail, ...option }) => option),
  );
}
