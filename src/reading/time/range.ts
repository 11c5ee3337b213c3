import { addTo, yearOf } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { readMoment } from './anywhere.ts';
import { readBareDay } from './day.ts';
import type { Moment, Reader } from './moment.ts';
import { periodFound, type Time } from './time.ts';
import { type Found, wordsAt } from './words.ts';

const RANGE_OPENINGS = [
  "entre le|la|l'?",
  'du',
  "de|d' le|la|l'?",
  'depuis le?',
  'between',
  'from',
  "pour|sur|en|le|les|des|l'?",
];
const RANGE_JOINTS = [
  "au|a|jusqu'|jusque|- au|a|le|la|l'|en|fin?",
  "et|ou le|la|l'|du|de|d'|en|au|a?",
  'to|and',
  '-',
  '/',
  '->',
];

/** « entre le 3 et le 10 mars », « du 28 mai au 3 juin », « de mars à mai », « mars et avril ». */
export const readRange: Reader<Time> = (tokens, at, ref) => {
  for (const opening of RANGE_OPENINGS) {
    const start = wordsAt(opening, tokens, at);
    if (start === undefined) continue;
    const whole = readMoment(tokens, start, ref);
    const left = whole ?? readBareDay(tokens, start, ref);
    const found = left && rangeFrom({ left, isBareLeft: !whole }, tokens, ref);
    if (found) return found;
  }
  return undefined;
};

/** Where a range begins; bare when only the number of a day is said. */
type Left = { left: Found<Moment>; isBareLeft: boolean };

function rangeFrom(
  { left, isBareLeft }: Left,
  tokens: readonly Token[],
  ref: Day,
): Found<Time> | undefined {
  for (const joint of RANGE_JOINTS) {
    const start = wordsAt(joint, tokens, left.end);
    if (start === undefined || start === left.end) continue;
    const bareRight = isBareLeft ? readBareDay(tokens, start, ref) : undefined;
    const right = readMoment(tokens, start, ref) ?? bareRight;
    // « la session du 3 ou du 10 juin » speaks of two days.
    if (tokens[left.end]?.norm === 'ou' && (left.value.isDay || right?.value.isDay)) continue;
    if (right && !(isBareLeft && !right.value.isDay)) return joined(left, right, isBareLeft);
  }
  return undefined;
}

function joined(left: Found<Moment>, right: Found<Moment>, isBareLeft: boolean): Found<Time> {
  const to = right.value.interval.to;
  const stated = left.value.interval.from;
  const hasYear = left.value.hasYear || right.value.hasYear;
  const inMonth = isBareLeft ? `${to.slice(0, 7)}-${stated.slice(8)}` : stated;
  const from =
    left.value.hasYear || !right.value.hasYear ? inMonth : `${yearOf(to)}${inMonth.slice(4)}`;
  if (from <= to) return periodFound({ from, to }, right.end, hasYear);
  // « 2025 et 2024 »: both years are said, the later first.
  if (left.value.hasYear && right.value.hasYear && !left.value.isDay) {
    const whole = { from: right.value.interval.from, to: left.value.interval.to };
    return periodFound(whole, right.end);
  }
  if (isBareLeft) return periodFound({ from: addTo(from, -1, 'month'), to }, right.end, hasYear);
  const isCountedBack = right.value.hasYear;
  const interval = isCountedBack
    ? { from: addTo(from, -1, 'year'), to }
    : { from, to: addTo(to, 1, 'year') };
  return periodFound(interval, right.end, hasYear);
}
