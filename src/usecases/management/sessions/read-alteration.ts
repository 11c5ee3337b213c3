import {
  type DateReading,
  type EffectCall,
  type EffectResult,
  matchOptions,
  type Slots,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Day } from '#reglement/index.ts';
import type { Exchange } from '../../exchange.ts';
import { comingSessions } from '../../find-sessions.ts';
import { comingSessionNamed } from '../../sessions/find-any-session.ts';
import { readMove, saysMove } from './move-days.ts';
import { readMovedPlace } from './moved-place.ts';
import { pointedSlot, saysIt } from './pointed-session.ts';
import { readMoreSeats, relativeValue } from './relative.ts';
import { isOneDay } from './session-length.ts';
import { daysOption, providersNamed, seatsOption, whereOption } from './session-lookups.ts';
import { type Found, readDays, readHours, readSeats, type Where } from './session-words.ts';
import { readShift } from './shift.ts';
import { PARTS, type Part, partsNamed, saysProvider } from './what-named.ts';

/**
 * Effect `read-alteration`: everything the opening message changes, « passe la session du 12/05 à Pau à 14 places et
 * déplace-la au 19/05 »; what is left of it says which session.
 */
export async function readAlterationInDialog({
  slots,
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, t } = exchange;
  if (said === undefined || slots['what']) return { outcome: 'read' };
  const given = await stores.programme.findSessionView(slots['session']?.value ?? '');
  const pointed = given ? null : await pointedSlot(exchange, said);
  const known = given ?? pointed?.view ?? null;
  const more = readMoreSeats(said);
  const shift = saysMove(exchange, said) ? readShift(said) : undefined;
  const absolute = [more, shift].reduce((rest, one) => rest.replace(one?.matched ?? '', ' '), said);
  const changes = await readChanges(exchange, absolute, known);
  const left = `${changes.left}${pointed?.about ?? ''}`;
  const relative = {
    ...(more && !changes.values['seats'] ? { seats: more.value } : {}),
    ...(shift && !changes.values['days'] ? { days: shift.value } : {}),
    ...(changes.firstDay && { firstDay: changes.firstDay }),
  };
  const values: Slots = {
    ...pointed?.slots,
    ...changes.values,
    ...(Object.keys(relative).length > 0 ? { relative: relativeValue(relative) } : {}),
  };
  const named: Part[] = [
    ...changes.named,
    ...(relative.seats === undefined ? [] : (['seats'] as const)),
    ...((relative.days ?? relative.firstDay) === undefined ? [] : (['days'] as const)),
  ];
  const parts = PARTS.filter((part) => values[part] || named.includes(part));
  if (parts.length === 0) return { outcome: 'read', slots: { ...pointed?.slots }, left };
  const what = {
    value: parts.join('+'),
    label: parts.map((part) => t(`alter-session-what-${part}`)).join(', '),
  };
  return { outcome: 'read', slots: { what, ...values }, left };
}

interface Changes {
  values: Slots;
  /** The one day it is moved to. */
  firstDay?: Day | undefined;
  /** Parts the text says are to change, whatever their value. */
  named: Part[];
  left: string;
}

async function readChanges(
  exchange: Exchange,
  said: string,
  known: SessionView | null,
): Promise<Changes> {
  const { services } = exchange;
  const move = readMove(exchange, said, { isKnown: known !== null });
  const view = known ?? (await comingSessionNamed(exchange, { text: move.left, dates: move.old }));
  const titled = view ? [view] : await comingSessions(exchange, {});
  const reader = new Reader(move.left, [titleIn(move.left, titled)]);
  const fresh = readDays(move.fresh);
  const firstDay = fresh && isOneDay(move.fresh, said) ? fresh.value.firstDay : undefined;
  const days = firstDay ? undefined : fresh;
  const place = await readMovedPlace(exchange, reader.about, { said, fresh: move.fresh, view });
  const named = reader.take(place);
  // What it is already changes nothing: nobody is told.
  const where = named && view && isThere(view, named.value) ? undefined : named;
  const hours = reader.take(readHours(reader.about));
  const seats = reader.take(
    readSeats(services, bareOf(reader.about, move.old)) ?? readSeatsOfIt(reader.about),
  );
  const provider = saysProvider(exchange, reader.about)
    ? (await providersNamed(exchange, newcomerIn(reader.about))).options[0]
    : undefined;
  if (provider) reader.take({ value: provider, matched: provider.matched ?? '' });
  const values: Slots = {
    ...(days ? { days: daysOption(days.value, exchange) } : {}),
    ...(where ? { where: whereOption(where.value, exchange) } : {}),
    ...(hours ? { hours: { value: hours.value, label: hours.value } } : {}),
    ...(seats ? { seats: seatsOption(seats.value, exchange.t) } : {}),
    ...(provider ? { provider: { value: provider.value, label: provider.label } } : {}),
  };
  const isUnsure = !view && (firstDay !== undefined || Object.keys(values).length > 0);
  return {
    values,
    firstDay,
    left: reader.left,
    named: isUnsure ? [] : partsNamed(exchange, reader.about),
  };
}

/** « passe-la à 14 »: a number alone, of a session, is of seats. */
function readSeatsOfIt(text: string): Found<number> | undefined {
  const found = saysIt(text) ? /\s(?:à|a|to)\s+(\d{1,3})\s*[.!?]*\s*$/iu.exec(text) : null;
  return found ? { value: Number(found[1]), matched: found[0] } : undefined;
}

/** « remplace Paula par Victor »: the second one comes. */
function newcomerIn(text: string): string {
  return /\s(?:par|by|with)\s(.*)$/iu.exec(text)?.[1] ?? text;
}

function isThere({ mode, place }: SessionView, where: Where): boolean {
  return mode === where.mode && place === where.place;
}

/** Takes values out of a text, and out of the same text without the title of the session. */
class Reader {
  left: string;
  about: string;

  constructor(text: string, titles: string[]) {
    this.left = text;
    this.about = titles.reduce((rest, title) => rest.replace(title, ' '), text);
  }

  take<Value>(found: Found<Value> | undefined): Found<Value> | undefined {
    if (found && found.matched !== '') {
      this.left = this.left.replace(found.matched, ' ');
      this.about = this.about.replace(found.matched, ' ');
    }
    return found;
  }
}

/** The title as typed, of one of the actions: « à distance » in it is no place. */
function titleIn(text: string, sessions: SessionView[]): string {
  const titles = new Map(sessions.map(({ action }) => [action.id, action.title]));
  const options = [...titles].map(([value, label]) => ({ value, label }));
  const { options: found, exact } = matchOptions(text, options);
  return (exact && found[0]?.matched) || '';
}

function bareOf(text: string, dates: readonly DateReading[]): string {
  return dates.reduce((rest, date) => rest.replace(date.text, ' '), text);
}
