import { isOneOf } from '../lexicon.ts';
import { hasWord } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { dayNumberNamed, monthNamed } from '../time/words.ts';
import type { Token } from '../tokens.ts';
import { isDepartment, placeEnd } from './words.ts';

/** The tokens without the days and the numbers that are of a name: « lycée du 8 Mai 1945 », « Cap Emploi 16-17 ». */
export function withoutNamesOfDays(scene: Scene, tokens: readonly Token[]): readonly Token[] {
  const named = tokens.flatMap((_, at) => {
    const end = dayEnd(scene, at) ?? departmentsEnd(scene, at);
    return end === undefined ? [] : tokens.slice(at, end);
  });
  if (named.length === 0) return tokens;
  return tokens.map((token) =>
    named.includes(token) ? { ...token, raw: ';', norm: ';', kind: 'sign' as const } : token,
  );
}

/** « l'association du 11 Novembre »: a month written with a capital, after what is called after days. */
export function dayEnd({ tokens, lexicon }: Scene, at: number): number | undefined {
  const isDay = dayNumberNamed(tokens[at]) !== undefined && tokens[at - 1]?.norm === 'du';
  if (!isDay || !isOneOf(lexicon, 'namedAfterDays', tokens[at - 2])) return undefined;
  const month = tokens[at + 1];
  if (!month?.isCapital || monthNamed(month) === undefined) return undefined;
  return /^\d{4}$/.test(tokens[at + 2]?.raw ?? '') ? at + 3 : at + 2;
}

/** « INFA 17-79 »: two departments; « Pau 16-17 juin » says two days. */
export function departmentsEnd(scene: Scene, at: number): number | undefined {
  const { tokens, lexicon } = scene;
  const [first, dash, second] = tokens.slice(at, at + 3);
  const isPair = isDepartment(first) && dash?.raw === '-' && isDepartment(second);
  if (!isPair || dash?.start !== first?.end) return undefined;
  const before = tokens[at - 1];
  if (!before?.isCapital && !hasWord(lexicon.structureHeads, before?.norm ?? '')) return undefined;
  const isDated = monthNamed(tokens[at + 3]) !== undefined || placeEnd(scene, at - 1) !== undefined;
  return isDated ? undefined : at + 3;
}
