import type { Token } from '../tokens.ts';
import { monthNamed } from './words.ts';

const LOWEST: readonly string[] = (
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
  'dix-sept dix-huit dix-neuf'
).split(' ');
const TENS = { vingt: 20, trente: 30 };

/** « vingt et un », « dix sept »: the numbers up to 39 as they are said, words apart. */
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ...LOWEST.map((said, index) => [said.replace('-', ' '), index + 1] as const),
  ...Object.entries(TENS).flatMap(([said, tens]) => [
    [said, tens] as const,
    [`${said} et un`, tens + 1] as const,
    ...LOWEST.slice(0, 9).map((unit, index) => [`${said} ${unit}`, tens + index + 1] as const),
  ]),
]);
const LONGEST = 3;
const OPENINGS: ReadonlySet<string> = new Set(
  [...SPOKEN.keys()].map((said) => said.split(' ')[0] ?? ''),
);
const CENTURY = 2000;

/** The tokens with days and years as they are dictated in figures: « le vingt et un mars », « deux mille vingt-six ». */
export function withSpokenDates(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm }) => OPENINGS.has(norm.split('-')[0] ?? ''))) return tokens;
  const read: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = spokenYear(tokens, at) ?? spokenDay(tokens, at);
    read.push(found ? inFigures(tokens.slice(at, found.end), found.number) : (tokens[at] as Token));
    at = found?.end ?? at + 1;
  }
  return read;
}

type Spoken = { number: number; end: number };

function spokenYear(tokens: readonly Token[], at: number): Spoken | undefined {
  const apart = tokens[at]?.norm === 'deux' && tokens[at + 1]?.norm === 'mille';
  const rest = apart ? spokenAt(tokens, at + 2) : undefined;
  return rest && { number: CENTURY + rest.number, end: rest.end };
}

/** « douze mai »; « sept » alone is a month unless an article stands before; « au dix-huit juin ». */
function spokenDay(tokens: readonly Token[], at: number): Spoken | undefined {
  const found = spokenAt(tokens, at);
  const isMonth = tokens[at]?.norm === 'sept' && !/^(le|du|au)$/.test(tokens[at - 1]?.norm ?? '');
  if (!found || isMonth) return undefined;
  const isDated = monthNamed(tokens[found.end]) !== undefined;
  return isDated || isCompound(tokens, at, found) || opensRange(tokens, at, found.end)
    ? found
    : undefined;
}

/** « les vingt et un prochains jours »; « le dix sept » may be the tenth, in September. */
const isCompound = (tokens: readonly Token[], at: number, { end }: Spoken): boolean =>
  end > at + 1 && tokens[end - 1]?.norm !== 'sept';

/** « du onze au dix-huit juin » */
function opensRange(tokens: readonly Token[], at: number, end: number): boolean {
  const isFrom = /^(du|le)$/.test(tokens[at - 1]?.norm ?? '');
  const isTo = /^(au|et)$/.test(tokens[end]?.norm ?? '');
  const to = tokens[end + 1]?.norm === 'le' ? end + 2 : end + 1;
  const last = isFrom && isTo ? spokenAt(tokens, to) : undefined;
  return last !== undefined && monthNamed(tokens[last.end]) !== undefined;
}

function spokenAt(tokens: readonly Token[], at: number): Spoken | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const said = tokens.slice(at, at + length).map(({ norm }) => norm.replaceAll('-', ' '));
    const number = said.length === length ? SPOKEN.get(said.join(' ')) : undefined;
    if (number !== undefined) return { number, end: at + length };
  }
  return undefined;
}

function inFigures(said: readonly Token[], number: number): Token {
  const [first, last] = [said[0] as Token, said.at(-1) as Token];
  const figures = String(number);
  return { ...first, raw: figures, norm: figures, end: last.end, kind: 'number', isCapital: false };
}
