import { DateTime } from 'luxon';
import type { EffectCall, EffectResult, Slots, SlotValue } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Day } from '#reglement/index.ts';
import type { Exchange } from '../../exchange.ts';
import { sameLength } from './session-length.ts';
import { daysOption, seatsOption } from './session-lookups.ts';
import type { Days, Found } from './session-words.ts';

/** A change said from what is: « d’une semaine », « 3 places de plus ». */
export interface Relative {
  days?: { count: number; unit: 'days' | 'months' };
  /** The day it is moved to: it keeps its length. */
  firstDay?: Day;
  seats?: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10 },
  ...{ quinze: 15, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 },
};
const COUNT = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const UNIT = '(jours?|semaines?|quinzaine|mois|days?|weeks?|months?)';
const SEATS = '(?:places?|participants?|si[èe]ges?|seats?)';

const SHIFTS = [
  `(?<!\\p{L})(?:de|d['’]|by)\\s*${COUNT}\\s+${UNIT}(?!\\p{L})`,
  `(?<!\\p{L})${COUNT}\\s+${UNIT}\\s+(?:plus\\s+(?:tard|t[ôo]t)|apr[èe]s|avant|later|earlier)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** « à la semaine suivante » is said of the session, not of today. */
const NEXT_WEEK = /(?<!\p{L})[àa] la semaine (?:suivante|d['’]apr[èe]s)/iu;
const EARLIER = /(?<!\p{L})(?:avanc\p{L}+|plus t[ôo]t|avant|earlier|bring forward)(?!\p{L})/iu;

const MORE = [
  `(?:r?ajout\\p{L}*|add)(?:[- ](?:lui|y|leur))?\\s+${COUNT}\\s+${SEATS}`,
  `${COUNT}\\s+(?:${SEATS}\\s+)?(?:de|en)\\s+plus(?!\\p{L})`,
  `${COUNT}\\s+(?:more\\s+seats|${SEATS}\\s+suppl[ée]mentaires?)`,
  `(?:augment|mont|relev|pouss|rais|increas)\\p{L}*(?:(?!\\sà\\s).)*\\s(?:de|by)\\s+${COUNT}(?=\\s+${SEATS}|\\s*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));
const FEWER = [
  `(?:enl[èe]v|retir|supprim|remov)\\p{L}*(?:[- ](?:lui|y|leur))?\\s+${COUNT}\\s+${SEATS}`,
  `${COUNT}\\s+(?:${SEATS}\\s+)?(?:de|en)\\s+moins(?!\\p{L})`,
  `(?:baiss|r[ée]dui|diminu|lower|reduc)\\p{L}*(?:(?!\\sà\\s).)*\\s(?:de|by)\\s+${COUNT}(?=\\s+${SEATS}|\\s*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));

const numberOf = (said = '') => NUMBERS[said.toLowerCase()] ?? Number(said);
const first = (patterns: RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);

/** By how much a session is moved, earlier or later. */
export function readShift(text: string): Found<NonNullable<Relative['days']>> | undefined {
  const next = NEXT_WEEK.exec(text);
  if (next) return { value: { count: 7, unit: 'days' }, matched: next[0] };
  const match = first(SHIFTS, text);
  if (!match) return undefined;
  const [matched, said, unit = ''] = match;
  const sign = EARLIER.test(text) ? -1 : 1;
  const count = sign * numberOf(said);
  if (/^mo/iu.test(unit)) return { value: { count, unit: 'months' }, matched };
  return { value: { count: count * daysIn(unit, numberOf(said)), unit: 'days' }, matched };
}

/** « huit jours » is a week, « quinze jours » two. */
function daysIn(unit: string, count: number): number {
  if (/^q/iu.test(unit)) return 14;
  if (/^[sw]/iu.test(unit)) return 7;
  return count === 8 || count === 15 ? (count - 1) / count : 1;
}

/** How many seats more, or fewer. */
export function readMoreSeats(text: string): Found<number> | undefined {
  const more = first(MORE, text);
  const match = more ?? first(FEWER, text);
  if (!match) return undefined;
  const [said, count = ''] = match;
  const value = numberOf(count);
  // Between « augmente » and « de 2 places » stands which session.
  const tail = new RegExp(`\\s(?:de|by)\\s+${count}$`, 'iu').exec(said)?.[0];
  return { value: more ? value : -value, matched: tail ?? said };
}

/** Kept by a dialog until the session is known. */
export function relativeValue(relative: Relative): SlotValue {
  return { value: JSON.stringify(relative), label: '' };
}

const SETTLED: SlotValue = { value: '', label: '' };

/** The days a session would have. */
function shifted(
  { firstDay, lastDay }: Days,
  { count, unit }: NonNullable<Relative['days']>,
): Days {
  const move = (day: string) =>
    DateTime.fromISO(day, { zone: 'utc' })
      .plus({ [unit]: count })
      .toISODate() ?? day;
  return { firstDay: move(firstDay), lastDay: move(lastDay) };
}

/** The days that a slot `relative` stands for, of a session. */
export function daysFrom(slots: Slots, view: SessionView): Days | undefined {
  return movedDays(view, JSON.parse(slots['relative']?.value || '{}') as Relative);
}

/** The days a session would have, moved by so much or from such a day on. */
function movedDays(view: SessionView | null, { days, firstDay }: Relative): Days | undefined {
  if (!view) return undefined;
  if (firstDay) return sameLength(view, firstDay);
  return days && shifted(view, days);
}

/** Effect `settle-alteration`: « 3 places de plus » once the session is known. */
export async function settleAlterationInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { relative, view } = await readRelative(call);
  const days = movedDays(view, relative);
  const isCounted = view?.capacity != null && relative.seats !== undefined;
  const seats = isCounted ? Math.max(0, (view.capacity ?? 0) + (relative.seats ?? 0)) : undefined;
  return {
    outcome: 'settled',
    slots: {
      relative: SETTLED,
      ...(days && !slots['days'] ? { days: daysOption(days, exchange) } : {}),
      ...(seats && !slots['seats'] ? { seats: seatsOption(seats, exchange.t) } : {}),
    },
  };
}

async function readRelative({
  slots,
  actor,
}: EffectCall<Exchange>): Promise<{ relative: Relative; view: SessionView | null }> {
  const relative = JSON.parse(slots['relative']?.value || '{}') as Relative;
  const view = await actor.stores.programme.findSessionView(slots['session']?.value ?? '');
  return { relative, view };
}
