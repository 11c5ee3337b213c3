import { type NameMention, nameAt, type Scene } from '../scene.ts';
import { wordsAt } from '../time/words.ts';
import { freeWord, isAbstract, isEveryday, isFirstName, townEnd } from './words.ts';

/** Every town or department known by name, and « à Xxx » where the name is not known. */
export function findPlaces(scene: Scene): NameMention[] {
  const names: NameMention[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const end = townEnd(scene, at) ?? unknownTownEnd(scene, at);
    const isLeftOut = isSetAside(scene, at) || isExcluded(scene, end);
    const field = isLeftOut ? 'except_place' : 'place';
    if (end !== undefined) names.push(nameAt(scene, field, { start: at, end }));
    at = end ?? at + 1;
  }
  return names;
}

/** « sans Pau », « sauf à Pau », « à part celles de Pau ». */
export function isSetAside({ tokens }: Scene, at: number): boolean {
  let before = at - 1;
  while (BETWEEN.test(tokens[before]?.norm ?? '')) before--;
  const norm = tokens[before]?.norm ?? '';
  return SET_ASIDE.test(norm) || (norm === 'part' && tokens[before - 1]?.norm === 'a');
}

/** « Bordeaux exclu », « Pau mis à part ». */
const isExcluded = ({ tokens }: Scene, end = tokens.length): boolean =>
  wordsAt('exclu|exclue|exclus|excepte|exceptee', tokens, end) !== undefined ||
  wordsAt('mis|mise a part', tokens, end) !== undefined ||
  wordsAt('non compris|comprise|inclus', tokens, end) !== undefined;

const BETWEEN = /^(a|de|d'|sur|celle|celles|ceux|celui|la|le|les|sessions?|ville)$/;

const SET_ASIDE =
  /^(sans|sauf|hors|hormis|except|excepte|exclu|exclus|excluant|without|excluding)$/;
const TOWN_SHAPE = /^(saint|sainte|st|ste)-|-(sur|en|les|lès|de|du|la|le)-/;

function unknownTownEnd(scene: Scene, at: number): number | undefined {
  const token = freeWord(scene, at);
  if (!token || isFirstName(scene, token) || isEveryday(scene, token)) return undefined;
  if (isAbstract(token)) return undefined;
  const before = scene.tokens[at - 1]?.norm;
  if (TOWN_SHAPE.test(token.norm) && (token.isCapital || before === 'a')) return at + 1;
  if (!token.isCapital) return undefined;
  const isInscription = /^(inscri|participe|demande)/.test(scene.tokens[at - 2]?.norm ?? '');
  return before === 'a' && !isInscription && !freeWord(scene, at + 1)?.isCapital
    ? at + 1
    : undefined;
}
