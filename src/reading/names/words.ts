import { hasWord, longestMatch } from '../phrase.ts';
import { isTaken, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';

const DEPARTMENTS_HERE = /^(16|17|19|23|24|33|40|47|64|79|86|87)$/;
const NUMBER_IN_NAME = /^\d{2,4}$/;

/** The token, when nothing has claimed it and it is a word. */
export function freeWord(scene: Scene, at: number): Token | undefined {
  const token = scene.tokens[at];
  return token?.kind === 'word' && !isTaken(scene, at) ? token : undefined;
}

/** Whether a word is one people use every day, rather than a name. */
export function isEveryday(scene: Scene, token: Token): boolean {
  const { everyday, conceptWords } = scene.lexicon;
  // « auriez », « pourriez »: a verb, never a name.
  return everyday.has(token.norm) || /.riez$/.test(token.norm) || hasWord(conceptWords, token.norm);
}

/** A word written as a name: with a capital, and not merely because it opens the message. */
export function isProper(scene: Scene, at: number): boolean {
  const token = freeWord(scene, at);
  if (!token?.isCapital) return false;
  return !isEveryday(scene, token);
}

/** A word written in capitals throughout, such as GRETA. */
export function isAcronym(token: Token | undefined): boolean {
  return token?.isCapital === true && /^\d?\p{Lu}[\p{Lu}\d&-]+$/u.test(token.raw);
}

/** Whether an acronym is what is taught: VAE. */
export const isSubject = ({ lexicon }: Scene, token: Token | undefined): boolean =>
  lexicon.subjects.has(token?.norm ?? '');

const ABSTRACT = /(ement|tion|sion|ite|ance|ence|isme|ique|ologie|ing)$/;

/** A word such as « Codéveloppement », which names a subject rather than someone or a town. */
export function isAbstract(token: Token | undefined): boolean {
  return token !== undefined && token.norm.length >= 7 && ABSTRACT.test(token.norm);
}

/** Whether a token is a first name, or two joined: « Yves-Marie ». */
export function isFirstName({ lexicon }: Scene, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const parts = token.norm.includes('-') ? token.norm.split('-') : [];
  return (
    lexicon.firstNames.has(token.norm) ||
    (parts.length === 2 && parts.every((part) => lexicon.firstNames.has(part)))
  );
}

/** Where the place that begins at this token ends. */
export function placeEnd(scene: Scene, at: number): number | undefined {
  const token = scene.tokens[at];
  if (!token || isTaken(scene, at)) return undefined;
  if (!token.isCapital && scene.lexicon.placesWithCapital.has(token.norm) && !isPlaced(scene, at))
    return undefined;
  return longestMatch(scene.lexicon.places, scene.tokens, at)?.end;
}

const BEFORE_PLACE = /^(a|en|sur|la|les|des)$/;
const HELD_THERE = /^(sessions?|celles?|ceux|celui|dates?|formations?)$/;

/** « à saintes », « la session de saintes », « dans les landes »: in lower case, only what stands before tells a place. */
function isPlaced({ tokens }: Scene, at: number): boolean {
  return isOfSession(tokens, at) || BEFORE_PLACE.test(tokens[at - 1]?.norm ?? '');
}

/** « la session de tarnos », « celles de saintes » */
const isOfSession = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'de' && HELD_THERE.test(tokens[at - 2]?.norm ?? '');

const BEFORE_TOWN = /^(a|de|d'|sur|session|ville|,|:|-)$/;

/** The same, or where a smaller town ends, which only its capital and the word before tell from other words. */
export function townEnd(scene: Scene, at: number): number | undefined {
  const token = scene.tokens[at];
  const before = scene.tokens[at - 1]?.norm ?? '';
  // « absents du 12 mai Tarnos »
  const isAfterTime = scene.times.some(({ end }) => end === at);
  const isWritten = token?.isCapital
    ? isAfterTime || BEFORE_TOWN.test(before)
    : before === 'a' || isOfSession(scene.tokens, at);
  const isOther = isFirstName(scene, token) || isFirstName(scene, scene.tokens[at + 1]);
  const small = isWritten && !isOther && !isTaken(scene, at);
  return (
    placeEnd(scene, at) ??
    (small ? longestMatch(scene.lexicon.towns, scene.tokens, at)?.end : undefined)
  );
}

/** Whether a number is that of a department of the region. */
export const isDepartment = (token: Token | undefined): boolean =>
  token?.kind === 'number' && DEPARTMENTS_HERE.test(token.norm);

/** Whether a number is one that names carry: that of a department, « Horizon 2000 », « les 4 Vents ». */
export function isNumberInName(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]];
  if (token?.kind !== 'number' || isTaken(scene, at)) return false;
  if (next?.isCapital && /^\d+$/.test(token.norm) && !isEveryday(scene, next)) return true;
  if (!NUMBER_IN_NAME.test(token.norm)) return false;
  // The number of a department here stays with the name: « Emploi Avenir 33 inscrits le 23 juin ».
  if (isDepartment(token)) return true;
  return !/^(inscri|personne|jour|demande|place|desist|absen|session|formation|action|salarie)/.test(
    next?.norm ?? '',
  );
}

/** « O’Brien », « N’Diaye »: a surname by its very shape. */
export function isNameShaped(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[omn]['’]\p{L}{2,}/iu.test(token.raw);
}
