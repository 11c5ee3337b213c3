import type { Unit } from '../calendar.ts';
import { compilePhrase, matchPhrase, openingOf, type Phrase, WordIndex } from '../phrase.ts';
import type { Token } from '../tokens.ts';

/** Something read from a token on, and the token after it. */
export type Found<T> = { value: T; end: number };

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february'],
  ['mars', 'march'],
  ['avril', 'avr', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'juil', 'july'],
  ['aout', 'august'],
  ['septembre', 'sept', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
];

const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  day: ['jour', 'jours', 'j', 'jrs', 'day', 'days'],
  week: ['semaine', 'semaines', 'week', 'weeks'],
  month: ['mois', 'month', 'months'],
  quarter: ['trimestre', 'trimestres', 'quarter', 'quarters'],
  semester: ['semestre', 'semestres', 'semester', 'semesters', 'half'],
  year: ['an', 'ans', 'annee', 'annees', 'year', 'years'],
};

const NUMBERS: readonly string[] = (
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
  'dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq'
).split(' ');
const ENGLISH_NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );
const ROUND_NUMBERS: Readonly<Record<string, number>> = {
  trente: 30,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  dizaine: 10,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  une: 1,
};

const ORDINALS: readonly (readonly string[])[] = [
  ['1er', '1ere', '1re', 'premier', 'premiere', 'first', '1st', '1'],
  ['2e', '2eme', '2nd', '2nde', 'deuxieme', 'second', 'seconde', '2'],
  ['3e', '3eme', 'troisieme', 'third', '3rd', '3'],
  ['4e', '4eme', 'quatrieme', 'fourth', '4th', '4'],
  ['5e', '5eme', 'cinquieme', '5'],
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ...Object.entries(ROUND_NUMBERS),
  ...[ENGLISH_NUMBERS, NUMBERS].flatMap((list) =>
    list.map((word, number) => [word, number] as const),
  ),
]);
/** The words of each list, with its rank from 1. */
const ranked = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.map((word) => [word, index + 1])));
const MONTH_OF = ranked(MONTHS);
const WEEKDAY_OF = ranked(WEEKDAYS);
const ORDINAL_OF = ranked(ORDINALS);
const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(UNITS) as Unit[]).flatMap((unit) =>
    UNITS[unit].map((word) => [word, unit] as const),
  ),
);

/** The month a word names, from 1. */
export const monthNamed = (token: Token | undefined): number | undefined =>
  token && MONTH_OF.get(token.norm);

/** The same, when the word is English only: « June », never « mai ». */
export function englishMonthNamed(token: Token | undefined): number | undefined {
  const month = monthNamed(token);
  const isEnglish = month !== undefined && token?.norm === MONTHS[month - 1]?.at(-1);
  return isEnglish ? month : undefined;
}

/** The tokens, « juillet-août » in three. */
export function withMonthsApart(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const dash = token.raw.indexOf('-');
    const part = (from: number, to: number): Token => ({
      ...token,
      raw: token.raw.slice(from, to),
      norm: token.norm.slice(from, to),
      start: token.start + from,
      end: token.start + to,
    });
    if (dash < 1) return [token];
    const [left, right] = [part(0, dash), part(dash + 1, token.raw.length)];
    if (monthNamed(left) === undefined || monthNamed(right) === undefined) return [token];
    return [left, { ...part(dash, dash + 1), kind: 'sign' as const }, right];
  });
}

/** The day of the week a word names, Monday being 1. */
export const weekdayNamed = (token: Token | undefined): number | undefined =>
  token && WEEKDAY_OF.get(token.norm);

/** The rank a word gives, from « premier » to « quatrième ». */
export const ordinalNamed = (token: Token | undefined): number | undefined =>
  token && ORDINAL_OF.get(token.norm);

/** The unit of time a word names. */
export const unitNamed = (token: Token | undefined): Unit | undefined =>
  token && UNIT_OF.get(token.norm);

/** The number a token says, in digits or in words. */
export function numberNamed(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number' && /^\d+([.,]\d+)?$/.test(token.norm)) {
    return Number(token.norm.replace(',', '.'));
  }
  return NUMBER_OF.get(token.norm);
}

/** The number of a day of the month: « 12 », « 1er ». */
export function dayNumberNamed(token: Token | undefined): number | undefined {
  if (token?.norm === '1er' || token?.norm === 'premier') return 1;
  const english = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token?.norm ?? '')?.[1];
  if (english !== undefined) return Number(english);
  const number = token?.kind === 'number' ? numberNamed(token) : undefined;
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 31
    ? number
    : undefined;
}

/** The year a token says, when it can be one of the programme's. */
export function yearNamed(token: Token | undefined): number | undefined {
  const number = token?.kind === 'number' ? numberNamed(token) : undefined;
  return number !== undefined && number >= 2015 && number <= 2040 ? number : undefined;
}

/** What a few words stand for. */
type Saying<T> = { phrase: Phrase; value: T };

/** Compiles words and what they stand for; see `Phrase` for how they are written. */
export function sayings<T>(table: readonly (readonly [string, T])[]): WordIndex<Saying<T>> {
  const index = new WordIndex<Saying<T>>();
  for (const [words, value] of table) {
    const phrase = compilePhrase(words);
    index.add({ phrase, value }, openingOf(phrase));
  }
  return index;
}

/** What the words at this token stand for, in the order of the table. */
export function saidAt<T>(
  table: WordIndex<Saying<T>>,
  tokens: readonly Token[],
  at: number,
): Found<T>[] {
  return table.at(tokens[at]?.norm ?? '').flatMap(({ phrase, value }) => {
    const end = matchPhrase(phrase, tokens, at);
    return end === undefined ? [] : [{ value, end }];
  });
}

const compiled = new Map<string, Phrase>();

/** Where these words end when they stand at this token; see `Phrase` for how they are written. */
export function wordsAt(words: string, tokens: readonly Token[], at: number): number | undefined {
  return matchPhrase(compiled.get(words) ?? compile(words), tokens, at);
}

function compile(words: string): Phrase {
  const phrase = compilePhrase(words);
  compiled.set(words, phrase);
  return phrase;
}
