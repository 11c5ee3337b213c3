import { isOneOf } from '../lexicon.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { freeWord, isAbstract, isAcronym, isEveryday, isFirstName, placeEnd } from './words.ts';

/** Particles that are small words too. */
const SMALL_WORD = /^(de|du|d'|des|le|la|l'|y)$/;
const AFTER_OF = /^(la|l'|los|las|saint|sainte)$/;
const AFTER_PREPOSITION = /^(de|d'|pour|a|chez|et|par|que|qu')$/;
const AFTER_NOUN = /^(quota|solde|compteur|inscrite?)$/;
const MOST_PARTICLES = 3;

/**
 * Where a surname with its particles ends: « Le Bihan », « d'Artigues », « de la Tour », « van den Berg »; with a
 * town in it only where a lone first name or a particled surname stands before: « Sophie de Lormont ».
 */
export function particledEnd(scene: Scene, at: number, mayBeTown = false): number | undefined {
  let end = at;
  while (end < at + MOST_PARTICLES && isParticle(scene, end, at)) end++;
  // « Le Du »: the last of them may be the surname itself.
  while (end > at && !isSurname(scene, end)) end--;
  const span = scene.tokens.slice(at, end + 1);
  const isTown = span.some((_, index) => placeEnd(scene, at + index) !== undefined);
  return end === at || (isTown && !mayBeTown) ? undefined : end + 1;
}

function isSurname(scene: Scene, at: number): boolean {
  const token = freeWord(scene, at);
  const particle = scene.tokens[at - 1];
  // « LE BIHAN » is written in capitals throughout; « la VAE » is not.
  if (!token || (isAcronym(token) && !isShouted(particle))) return false;
  const isWritten = token.isCapital && particle?.isCapital === true;
  const isSmall = isEveryday(scene, token) || isOneOf(scene.lexicon, 'particles', token);
  return isWritten || !isSmall;
}

const isShouted = (token: Token | undefined): boolean =>
  /^\p{Lu}{2,}$|^\p{Lu}['’]$/u.test(token?.raw ?? '');

function isParticle(scene: Scene, at: number, first: number): boolean {
  const token = freeWord(scene, at);
  if (!token || !isOneOf(scene.lexicon, 'particles', token)) return false;
  // « de le », « de van » are the preposition and a name.
  const before = scene.tokens[at - 1];
  const isAfterOf = at > first && /^(de|d')$/.test(before?.norm ?? '') && !before?.isCapital;
  return !isAfterOf || AFTER_OF.test(token.norm);
}

/** Whether a name that no title and no first name announces begins here: « quota de le Bihan », « et d'Artigues ? ». */
export function opensWithParticle(scene: Scene, at: number): boolean {
  const end = particledEnd(scene, at);
  const first = scene.tokens[at];
  if (end === undefined || !first) return false;
  const surname = scene.tokens[end - 1];
  if (!surname || isEveryday(scene, surname) || isAbstract(surname)) return false;
  if (isFirstName(scene, surname) && SMALL_WORD.test(first.norm)) return false;
  // « à l'ami Serge Pujol »
  if (first.norm === "l'" && !first.isCapital) return false;
  const before = scene.tokens[at - 1];
  const isPreceded = AFTER_PREPOSITION.test(before?.norm ?? '');
  const isSmall = SMALL_WORD.test(first.norm);
  if (!isSmall && AFTER_NOUN.test(before?.norm ?? '')) return true;
  const isClear = !isSmall || first.norm === "d'" || isFirstName(scene, freeWord(scene, end));
  if (isClear) return first.isCapital || isPreceded;
  if (isOneOf(scene.lexicon, 'kinds', before) || before?.norm === 'sur') return false;
  return first.isCapital && surname.isCapital && !continuesInLowerCase(scene, end);
}

/** Where the initials a name begins with end: « J. Morel », « J.-P. Morel ». */
export function initialsEnd(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  let end = at;
  while (
    tokens[end]?.kind === 'word' &&
    tokens[end]?.raw.length === 1 &&
    tokens[end + 1]?.raw === '.' &&
    tokens[end + 1]?.start === tokens[end]?.end
  ) {
    end += tokens[end + 2]?.raw === '-' ? 3 : 2;
  }
  const surname = freeWord(scene, end);
  const isWritten = tokens[at]?.isCapital
    ? surname?.isCapital
    : surname && !isEveryday(scene, surname);
  return end > at && isWritten ? end : undefined;
}

/** « Le Codéveloppement en pratique »: a title rather than someone. */
const continuesInLowerCase = ({ tokens }: Scene, at: number): boolean =>
  /^(de|du|des|d'|en|pour|sur|au|aux)$/.test(tokens[at]?.norm ?? '');
