import { isOneOf } from '../lexicon.ts';
import { longestMatch, type Span } from '../phrase.ts';
import { findPhrases, isTaken, type NameMention, nameAt, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { dayEnd, departmentsEnd } from './numbered.ts';
import {
  freeWord,
  isAcronym,
  isDepartment,
  isEveryday,
  isFirstName,
  isNumberInName,
  isProper,
  isSubject,
  placeEnd,
} from './words.ts';

/** Every structure whose name begins as structures' names do: « Mission locale de Pau », « AFPA Brive ». */
export function findStructures(scene: Scene): NameMention[] {
  const names: NameMention[] = [];
  const tails = findPhrases(scene, scene.lexicon.structureTails);
  let at = 0;
  while (at < scene.tokens.length) {
    const end = structureEnd(scene, at) ?? tailedEnd(scene, at, tails);
    const tail = tails.find(({ start }) => start === end);
    const whole = end === undefined ? undefined : exclaimedEnd(scene, tail?.end ?? end);
    if (whole !== undefined) names.push(nameAt(scene, 'structure', { start: at, end: whole }));
    at = whole ?? at + 1;
  }
  return names;
}

function structureEnd(scene: Scene, at: number): number | undefined {
  const figures = isAnnounced(scene, at) ? figuresEnd(scene, at) : undefined;
  const head = figures ?? headEnd(scene, at);
  if (head === undefined) return undefined;
  const end = continueStructure(scene, head, !scene.tokens[at]?.isCapital && figures === undefined);
  const isAlone = end === at + 1;
  return isAlone && !isAloneAStructure(scene, at) ? undefined : end;
}

/** « Txiki Lab SCOP », « Garage Lafitte & Cie », « dupouy & associés »: what ends as structures' names do. */
function tailedEnd(scene: Scene, at: number, tails: readonly Span[]): number | undefined {
  const tail = tails.find(({ start }) => start > at);
  const first = freeWord(scene, at);
  if (!tail || !first) return undefined;
  const isOpening = at === 0 || scene.tokens[at - 1]?.kind === 'sign';
  if (isEveryday(scene, first) && (isOpening || !first.isCapital)) return undefined;
  const parts = scene.tokens.slice(at, tail.start);
  const isName = parts.every((_, index) => isLinkOrPart(scene, at + index, !first.isCapital));
  return isName ? tail.end : undefined;
}

const isLinkOrPart = (scene: Scene, at: number, isLowerCase: boolean): boolean =>
  isPartAt(scene, at, isLowerCase) ||
  (isOneOf(scene.lexicon, 'structureLinks', scene.tokens[at]) && !isTaken(scene, at));

const BEFORE_VERB = /^(est|a|ont|sont|n'|peut|en|pour|depuis)$/;

/** « 1, 2, 3 Emploi ! est adhérente »: the mark is of the name where the sentence goes on. */
function exclaimedEnd({ tokens }: Scene, end: number): number {
  const isMarked = tokens[end]?.raw === '!' && BEFORE_VERB.test(tokens[end + 1]?.norm ?? '');
  return isMarked ? end + 1 : end;
}

/** Where the figures a name begins with end: « 1, 2, 3 Emploi », « 100 % Emploi ». */
function figuresEnd(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  let end = at;
  while (tokens[end]?.kind === 'number' && tokens[end + 1]?.raw === ',') end += 2;
  if (tokens[end]?.kind !== 'number') return undefined;
  const isShare = tokens[end + 1]?.raw === '%';
  const isFigures = isShare || end > at;
  const name = end + (isShare ? 2 : 1);
  const isWritten = tokens[name]?.isCapital && !isTaken(scene, at) && !isTaken(scene, name);
  return isFigures && isWritten ? name : undefined;
}

/** Whether a name is awaited, or the message begins, here. */
const isAnnounced = ({ tokens, lexicon }: Scene, at: number): boolean =>
  at === 0 ||
  /^(de|d'|l'|la|le)$/.test(tokens[at - 1]?.norm ?? '') ||
  isOneOf(lexicon, 'structureSigns', tokens[at - 1]);

function isAloneAStructure(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (isAcronym(token)) return isSigle(scene, at) || isHead(scene, at);
  return (
    token !== undefined && token.norm.length > 2 && !isEveryday(scene, token) && isHead(scene, at)
  );
}

const LONGEST_SIGLE = 6;

/** Capitals that say no subject and are short, « CIDFF », or follow an article, as nobody’s surname does: « l'ADGESSA ». */
function isSigle(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || !isAcronym(token) || isSubject(scene, token)) return false;
  const before = scene.tokens[at - 1];
  const isAfterArticle =
    before?.isCapital === false && /^(l'|la|le|les|du|au|aux|chez)$/.test(before.norm);
  return token.raw.length <= LONGEST_SIGLE || isAfterArticle;
}

const isHead = (scene: Scene, at: number): boolean =>
  longestMatch(scene.lexicon.structureHeads, scene.tokens, at) !== undefined &&
  !/^(association|asso|lycee|college|foyer|universite)$/.test(scene.tokens[at]?.norm ?? '');

function headEnd(scene: Scene, at: number): number | undefined {
  if (isTaken(scene, at) || isOfPerson(scene, at)) return undefined;
  const token = scene.tokens[at];
  const plain = longestMatch(scene.lexicon.structureHeads, scene.tokens, at)?.end;
  if (plain !== undefined) return plain;
  if (!token?.isCapital && !isOfDepartment(scene, at)) return undefined;
  const capital = longestMatch(scene.lexicon.structureCapitalHeads, scene.tokens, at)?.end;
  if (capital !== undefined) return hasNameAfter(scene, capital) ? capital : undefined;
  const town = namedAfterTown(scene, at);
  if (town !== undefined) return town;
  const isOfAction = isOneOf(scene.lexicon, 'kinds', scene.tokens[at - 1]);
  return !isOfAction && isStructureRun(scene, at) ? at + 1 : undefined;
}

/** « Ylann LACOSTE », « M. DIOP », « J. DURAND », « DURAND J. »: somebody’s surname in capitals. */
function isOfPerson(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  const title = tokens[at - 1]?.raw === '.' ? tokens[at - 2] : tokens[at - 1];
  // « Mme Lourdes Landes »
  if (title?.norm !== 'me' && isOneOf(lexicon, 'titles', title)) return true;
  if (!isAcronym(tokens[at])) return false;
  const isInitial = (token: Token | undefined): boolean =>
    token?.isCapital === true && token.raw.length === 1;
  const isDotted = title !== tokens[at - 1];
  return isFirstName(scene, title) || (isDotted && isInitial(title)) || isInitial(tokens[at + 1]);
}

/** « tremplin 64 », in lower case. */
const isOfDepartment = ({ tokens, lexicon }: Scene, at: number): boolean =>
  !isOneOf(lexicon, 'kinds', tokens[at]) && isDepartment(tokens[at + 1]);

function hasNameAfter(scene: Scene, at: number): boolean {
  let first = at;
  while (first < at + 3 && isOneOf(scene.lexicon, 'structureLinks', scene.tokens[first])) first++;
  const linked = scene.tokens[first];
  if (!linked || isTaken(scene, first)) return false;
  return linked.isCapital || isNumberInName(scene, first);
}

/** « Pau Insertion », « absences de Bordeaux Emploi Services »; « session de Pau Emploi et handicap » is held there. */
function namedAfterTown(scene: Scene, at: number): number | undefined {
  const { tokens, lexicon } = scene;
  const end = placeEnd(scene, at);
  const next = end === undefined ? undefined : tokens[end];
  if (end === undefined || !next?.isCapital || isTaken(scene, end)) return undefined;
  const isInner = longestMatch(lexicon.structureInner, [next], 0) !== undefined;
  const isOfSession = isOneOf(lexicon, 'kinds', tokens[at - 2]);
  const isAwaited = at === 0 || /^(de|d'|l'|chez|pour)$/.test(tokens[at - 1]?.norm ?? '');
  const isJoined =
    /^(et|en|de|des|du|d'|au|aux)$/.test(tokens[end + 1]?.norm ?? '') &&
    !tokens[end + 2]?.isCapital &&
    !isTaken(scene, end + 2);
  return isInner && isAwaited && !isOfSession && !isJoined ? end + 1 : undefined;
}

/** Capitals in a row with an acronym, a number, a town or an institution's word among them. */
function isStructureRun(scene: Scene, at: number): boolean {
  const token = freeWord(scene, at);
  if (!token || !isProper(scene, at) || isFirstName(scene, token) || placeEnd(scene, at))
    return false;
  // « DA COSTA Maria », « VAN DER BERG Piet »
  const before = scene.tokens[at - 1];
  const isAfterParticle = isAcronym(before) && isOneOf(scene.lexicon, 'particles', before);
  if (isAfterParticle || isOneOf(scene.lexicon, 'particles', token)) return false;
  if (isFirstName(scene, scene.tokens[at + 1])) return false;
  let end = at + 1;
  let hasMark = isSigle(scene, at);
  while (scene.tokens[end] && !isTaken(scene, end)) {
    const isJoined = scene.tokens[end]?.raw === '&' && scene.tokens[end + 1]?.isCapital;
    if (isJoined) end++;
    const next = scene.tokens[end];
    const isInner =
      next !== undefined && longestMatch(scene.lexicon.structureInner, [next], 0) !== undefined;
    const isMark =
      isNumberInName(scene, end) ||
      (next?.isCapital && (isInner || placeEnd(scene, end) !== undefined));
    if (isMark) hasMark = true;
    else if (!isProper(scene, end)) break;
    end++;
  }
  return hasMark;
}

function continueStructure(scene: Scene, from: number, isLowerCase: boolean): number {
  let end = from;
  for (;;) {
    const place = placeEnd(scene, end);
    const figures = figuresEnd(scene, end) ?? departmentsEnd(scene, end);
    if (place !== undefined && (scene.tokens[end]?.isCapital || isLowerCase)) end = place;
    else if (figures !== undefined) end = figures;
    else if (isPartAt(scene, end, isLowerCase)) end++;
    else {
      const linked = linkEnd(scene, end, isLowerCase);
      if (linked === undefined) return end;
      end = linked;
    }
  }
}

function linkEnd(scene: Scene, at: number, isLowerCase: boolean): number | undefined {
  let end = at;
  while (
    isOneOf(scene.lexicon, 'structureLinks', scene.tokens[end]) &&
    !isTaken(scene, end) &&
    end < at + 3
  )
    end++;
  if (end === at || isTaken(scene, end)) return undefined;
  const day = dayEnd(scene, end);
  if (day !== undefined) return day;
  const isAnd = /^(et|en|au|aux)$/.test(scene.tokens[at]?.norm ?? '');
  // « CFA BTP 87 et CFA BTP 19 » are two.
  if (isAnd && isHead(scene, end)) return undefined;
  if (isFirstName(scene, scene.tokens[end])) return undefined;
  const place = isAnd ? undefined : placeEnd(scene, end);
  if (place !== undefined) return place;
  return isPartAt(scene, end, isLowerCase && !isAnd) ? end + 1 : undefined;
}

function isPartAt(scene: Scene, at: number, isLowerCase: boolean): boolean {
  const token = scene.tokens[at];
  if (!token || isTaken(scene, at)) return false;
  if (isNumberInName(scene, at) || (isLowerCase && isOfSeveral(scene, at))) return true;
  if (token.kind !== 'word') return false;
  if (token.isCapital) return !/^(a|est|il|elle|qui|en|pour|la|le)$/.test(token.norm);
  return isLowerCase && !isEveryday(scene, token);
}

/** « cfa des 4 saisons », in lower case. */
function isOfSeveral(scene: Scene, at: number): boolean {
  const [before, token, next] = scene.tokens.slice(at - 1, at + 2);
  const isNumbered = before?.norm === 'des' && token?.kind === 'number';
  return isNumbered && next?.kind === 'word' && !isEveryday(scene, next);
}
