import { addTo } from '../calendar.ts';
import { compilePhrase, longestMatch, type Phrase } from '../phrase.ts';
import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { momentAt } from './anywhere.ts';
import type { Moment, Reader } from './moment.ts';
import { readBareUnit } from './part.ts';
import { periodFound, type Time } from './time.ts';
import { type Found, wordsAt } from './words.ts';

const SINCE = [
  'depuis',
  'since',
  "depuis le|la? debut|1er de|du|d'",
  "depuis la? fin de|du|d'",
].map(compilePhrase);
const FROM = ["a partir de|du|d'", "a partir d'", "a compter de|du|d'", 'des', 'after', 'from'].map(
  compilePhrase,
);
const AFTER = [
  'apres',
  'ulterieur|ulterieurs|ulterieure|ulterieures a|au',
  'posterieur|posterieurs|posterieure|posterieures a|au',
].map(compilePhrase);
const UNTIL = ["d'ici", "d' ici a?", 'd ici', 'ici', 'until', 'by'].map(compilePhrase);
const UP_TO = ["jusqu' a|au|en|aux", 'jusque'].map(compilePhrase);
const BEFORE_END = ["avant la? fin de|d'|du?", 'before the? end of'].map(compilePhrase);
const BEFORE = ['avant', 'before', 'anterieur|anterieurs|anterieure|anterieures a|au'].map(
  compilePhrase,
);

function momentAfter(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  ref: Day,
): Found<Moment> | undefined {
  const start = longestMatch(phrases, tokens, at)?.end;
  if (start === undefined) return undefined;
  return momentAt(tokens, start, ref);
}

/** « depuis janvier », « depuis le 3 mars », « depuis le début de l'année ». */
export const readSince: Reader<Time> = (tokens, at, ref) => {
  const moment = momentAfter(SINCE, tokens, at, ref) ?? startAfter(tokens, at, ref);
  if (!moment) return undefined;
  const { interval, hasYear } = moment.value;
  const isWeekday = interval.from === ref && moment.end - at === 2;
  const from = isWeekday
    ? addTo(ref, -7, 'day')
    : passed(interval.from, hasYear || interval.from <= ref, ref);
  return periodFound({ from, to: ref }, moment.end);
};

/** « depuis le début du mois », « depuis le début de semaine »: the one under way. */
const startAfter: Reader<Moment> = (tokens, at, ref) => {
  const start = wordsAt("depuis le? debut du|de|d' la|l'?", tokens, at);
  return start === undefined ? undefined : readBareUnit(tokens, start, ref);
};

/** The same day of the latest year in which it had come. */
function passed(day: Day, isSettled: boolean, ref: Day): Day {
  if (day <= ref) return day;
  return isSettled ? addTo(day, -7, 'day') : addTo(day, -1, 'year');
}

/** « à partir de juin », « avant le 15 juin »: the question decides the other end. */
export const readOpen: Reader<Time> = (tokens, at, ref) => {
  const from = momentAfter(FROM, tokens, at, ref);
  // « withdrew from the June 30 session »
  const isOfSession = from && tokens[from.end]?.norm === 'session';
  if (from && !isOfSession) return openFound('after', from.value.interval.from, from);
  const after = momentAfter(AFTER, tokens, at, ref);
  if (after) return openFound('after', addTo(after.value.interval.to, 1, 'day'), after);
  const upTo = momentAfter(UNTIL, tokens, at, ref) ?? momentAfter(UP_TO, tokens, at, ref);
  if (upTo) return openFound('before', upTo.value.interval.to, upTo);
  const beforeEnd = momentAfter(BEFORE_END, tokens, at, ref) ?? unitAfter(tokens, at, ref);
  if (beforeEnd) return openFound('before', beforeEnd.value.interval.to, beforeEnd);
  // « dix jours avant en février » says no end.
  const before = tokens[at + 1]?.norm === 'en' ? undefined : momentAfter(BEFORE, tokens, at, ref);
  return before && openFound('before', addTo(before.value.interval.from, -1, 'day'), before);
};

/** « avant la fin du semestre »: the one under way. */
const unitAfter: Reader<Moment> = (tokens, at, ref) => {
  const start = longestMatch(BEFORE_END, tokens, at)?.end;
  return start === undefined ? undefined : readBareUnit(tokens, start, ref);
};

function openFound(kind: 'after' | 'before', day: Day, { value, end }: Found<Moment>): Found<Time> {
  return { value: { kind, day, hasYear: value.hasYear }, end };
}
