import { fold } from './normalise.ts';

const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fev', 'february', 'feb'],
  ['mars', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'juil', 'july'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
const monthOf = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const month = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(${month})\\b(?:\\s+(\\d{4}))?`,
);
const monthFirst = new RegExp(`\\b(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?`);
const numeric = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b/;
const partOfMonth = new RegExp(
  `\\b(debut|mi|milieu|fin|early|mid|late|end of)\\s*-?\\s*(?:de\\s+|du mois de\\s+|d')?(${month})\\b`,
);
const inMonth = new RegExp(
  `\\b(?:en|au mois de|mois de|in|depuis|since|de|of|d')\\s*(${month})\\b(?:\\s+(\\d{4}))?`,
);
const wholeYear = /\b(?:en|pour|de|in|for|of|annee|year|d')\s*(20\d\d)\b/;
const yearToCome =
  /\b(?:l'?\s?an(?:nee)?|annee)\s+(?:prochaine?|suivante?|d'apres|qui vient|a venir)\b|\bnext year\b|\b(?:the )?year after\b/;
const partDays: Readonly<Record<string, number>> = {
  debut: 5,
  early: 5,
  mi: 15,
  mid: 15,
  milieu: 15,
  fin: 27,
  late: 27,
  'end of': 27,
};
const middleOfMonth = 15;

function compose(year: number, monthNumber: number, day: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearFrom(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The day a text names (« le 15 mars », « en mai », « 3/06 »), in the year of `today` unless it says one. */
export function dayNamedIn(text: string, today: string): string | undefined {
  const folded = fold(text);
  const year = Number(today.slice(0, 4));
  const first = dayFirst.exec(folded);
  if (first)
    return compose(yearFrom(first[3], year), monthOf.get(first[2] ?? '') ?? 0, Number(first[1]));
  const named = monthFirst.exec(folded);
  if (named)
    return compose(yearFrom(named[3], year), monthOf.get(named[1] ?? '') ?? 0, Number(named[2]));
  const written = numeric.exec(folded);
  if (written) return compose(yearFrom(written[3], year), Number(written[2]), Number(written[1]));
  const part = partOfMonth.exec(folded);
  if (part) return compose(year, monthOf.get(part[2] ?? '') ?? 0, partDays[part[1] ?? ''] ?? 1);
  const whole = inMonth.exec(folded);
  if (whole)
    return compose(yearFrom(whole[2], year), monthOf.get(whole[1] ?? '') ?? 0, middleOfMonth);
  return yearNamedIn(folded, year);
}

/** A year to come is named as a whole (« en 2027 », « l’an prochain »); this year and the past are no day. */
function yearNamedIn(folded: string, thisYear: number): string | undefined {
  const year = Number(wholeYear.exec(folded)?.[1] ?? (yearToCome.test(folded) ? thisYear + 1 : 0));
  return year > thisYear ? compose(year, 7, 1) : undefined;
}

const present =
  /\b(?:on est|nous sommes|on sera|nous serons|it is|it's|we are|today is|aujourd'hui)\b[^.!?;]{0,40}/;

/** The day a message speaks from: the one it says it is, else the one it names, else today. */
export function dayOfMessage(text: string, today: string): string {
  const saidToBeNow = present.exec(fold(text))?.[0];
  const now = saidToBeNow === undefined ? undefined : dayNamedIn(saidToBeNow, today);
  return now ?? dayNamedIn(text, today) ?? today;
}

const parisDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of an instant in Europe/Paris; a day stays itself. */
export function parisDayOf(now: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(now) ? now : parisDay.format(Date.parse(now));
}
