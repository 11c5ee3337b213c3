import { isOneOf } from '../lexicon.ts';
import { hasWord } from '../phrase.ts';
import { type NameMention, nameAt, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { initialsEnd, opensWithParticle, particledEnd } from './particle.ts';
import {
  freeWord,
  isAbstract,
  isEveryday,
  isFirstName,
  isNameShaped,
  isProper,
  placeEnd,
  townEnd,
} from './words.ts';

const LONGEST_NAME = 6;

/** Every person announced by a title or a first name, or written as two names with capitals. */
export function findPeople(scene: Scene): NameMention[] {
  const names: NameMention[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const start = nameStart(scene, at);
    const end = start === undefined ? undefined : personEnd(scene, start, start > at);
    if (start !== undefined && end !== undefined) {
      names.push(nameAt(scene, 'person', { start, end }));
      at = end;
    } else at = longTownEnd(scene, at) ?? at + 1;
  }
  return names;
}

/** « St Jean d'Angely »: within a town of several words nobody is named. */
function longTownEnd(scene: Scene, at: number): number | undefined {
  const end = townEnd(scene, at);
  return end !== undefined && end > at + 1 ? end : undefined;
}

/** The token a name begins at: after the title when there is one. */
function nameStart(scene: Scene, at: number): number | undefined {
  const token = freeWord(scene, at);
  if (!token) return undefined;
  if (!isTitle(scene, at)) return at;
  const hasDot = scene.tokens[at + 1]?.raw === '.' && scene.tokens[at + 1]?.start === token.end;
  return at + (hasDot ? 2 : 1);
}

function isTitle(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || !isOneOf(scene.lexicon, 'titles', token)) return false;
  if (token.norm === 'me') return false;
  return token.norm !== 'm' || token.isCapital || scene.tokens[at + 1]?.raw === '.';
}

function personEnd(scene: Scene, start: number, hasTitle: boolean): number | undefined {
  const first = freeWord(scene, start);
  if (!first) return undefined;
  const surname = initialsEnd(scene, start);
  if (surname !== undefined) return nameEnd(scene, surname);
  if (hasTitle) return isNameLike(scene, first) ? nameEnd(scene, start) : undefined;
  if (isNameShaped(first)) return nameEnd(scene, start);
  if (isFirstName(scene, first)) return firstNamed(scene, start);
  if (opensWithParticle(scene, start)) return nameEnd(scene, start);
  if (isSurnameFirst(scene, start)) return start + 2;
  return isCapitalPair(scene, start) ? nameEnd(scene, start) : undefined;
}

function firstNamed(scene: Scene, start: number): number | undefined {
  const first = scene.tokens[start];
  const end = nameEnd(scene, start);
  const isAlone = end === start + 1;
  return isAlone && !first?.isCapital && !isAddressed(scene, start) ? undefined : end;
}

const isNameLike = (scene: Scene, token: Token): boolean =>
  token.isCapital || !isEveryday(scene, token) || isOneOf(scene.lexicon, 'particles', token);

/** « dupont julien »: the first name comes last. */
function isSurnameFirst(scene: Scene, start: number): boolean {
  const surname = scene.tokens[start];
  const first = freeWord(scene, start + 1);
  if (!surname || !first || !isFirstName(scene, first) || isEveryday(scene, surname)) return false;
  if (hasWord(scene.lexicon.orders, surname.norm)) return false;
  const third = freeWord(scene, start + 2);
  const isFirstOfAnother = third !== undefined && !isEveryday(scene, third);
  return (
    !isFirstOfAnother &&
    surname.isCapital === first.isCapital &&
    placeEnd(scene, start) === undefined
  );
}

/** « quota de julie »: a first name alone in lower case, where a name is awaited. */
function isAddressed(scene: Scene, start: number): boolean {
  return /^(de|d'|pour|a|chez|quota|et|solde|compteur|que|qu')$/.test(
    scene.tokens[start - 1]?.norm ?? 'et',
  );
}

/** Two words with capitals that nothing announces as the name of something else. */
function isCapitalPair(scene: Scene, start: number): boolean {
  if (!isProper(scene, start) || placeEnd(scene, start) !== undefined) return false;
  // « Approve Maria Da Costa »
  if (start === 0 && hasWord(scene.lexicon.orders, scene.tokens[0]?.norm ?? '')) return false;
  const second = scene.tokens[start + 1];
  if (!second?.isCapital || !freeWord(scene, start + 1) || placeEnd(scene, start + 1) !== undefined)
    return false;
  const isEnd = !scene.tokens[start + 2]?.isCapital;
  const before = scene.tokens[start - 1]?.norm ?? '';
  const announcesOther =
    /^(la|sur|session|formation|atelier|module|webinaire|structure|chez|association|conference|lab)$/;
  return (
    (isProper(scene, start + 1) || (isOneOf(scene.lexicon, 'particles', second) && !isEnd)) &&
    !announcesOther.test(before)
  );
}

/** Where the name ends: surnames, double names, particles. */
function nameEnd(scene: Scene, start: number): number {
  let end = particledEnd(scene, start) ?? start + 1;
  const isCapital = scene.tokens[end - 1]?.isCapital ?? false;
  let isParticled = end > start + 1;
  while (end < start + LONGEST_NAME) {
    const isSecond = end === start + 1;
    const next = surnameEnd(scene, end, { isCapital, isSecond, isParticled });
    if (next === undefined) return end;
    isParticled ||= next > end + 1;
    end = next;
  }
  return end;
}

type NameSoFar = { isCapital: boolean; isSecond: boolean; isParticled: boolean };

function surnameEnd(
  scene: Scene,
  at: number,
  { isCapital, isSecond, isParticled }: NameSoFar,
): number | undefined {
  const token = freeWord(scene, at);
  if (!token) return undefined;
  const isLoneFirst = isSecond && isFirstName(scene, scene.tokens[at - 1]);
  const particled = particledEnd(scene, at, isCapital && (isLoneFirst || isParticled));
  if (particled !== undefined) {
    const isWritten = !isCapital || scene.tokens[particled - 1]?.isCapital === true;
    const isSurname =
      isSecond || isParticled || token.isCapital || isFirstName(scene, scene.tokens[at - 1]);
    return isWritten && isSurname ? particled : undefined;
  }
  if (isOneOf(scene.lexicon, 'afterPerson', token)) return undefined;
  // « nadège collin Saintes »
  const isTown = token.isCapital && placeEnd(scene, at) !== undefined;
  if (isTown && !isCapital && !isSecond) return undefined;
  const isSurname = token.isCapital
    ? isSecond || !(isEveryday(scene, token) || opensTitle(scene, at))
    : !isCapital &&
      isSurnameInLowerCase(scene, token, isSecond || placeEnd(scene, at) === undefined) &&
      (isSecond || !(isAbstract(token) || opensTitle(scene, at)));
  if (!isSurname) return undefined;
  return isDotted(scene.tokens, at) ? at + 2 : at + 1;
}

/** « Nicolas B. »: an initial keeps its full stop. */
const isDotted = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.raw.length === 1 &&
  tokens[at + 1]?.raw === '.' &&
  tokens[at + 1]?.start === tokens[at]?.end;

const isSurnameInLowerCase = (scene: Scene, token: Token, isNoTown: boolean): boolean =>
  isNoTown && (!isEveryday(scene, token) || isFirstName(scene, token));

/** « Marion Delage Animer un collectif »: the name is over, a title begins. */
function opensTitle({ tokens }: Scene, at: number): boolean {
  const next = tokens[at + 1]?.raw ?? '';
  const isCompleted =
    /^(un|une|le|la|les|l'|des|et|de|d')$/.test(next) ||
    (tokens[at]?.isCapital === false && /^(en|avec|son|sa|ses|dans)$/.test(next));
  return isCompleted && (isAbstract(tokens[at]) || /(er|ir|re)$/.test(tokens[at]?.norm ?? ''));
}
