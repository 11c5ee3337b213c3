import { isOneOf } from '../lexicon.ts';
import { longestMatch } from '../phrase.ts';
import { isTaken, type NameMention, nameAt, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
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
  let at = 0;
  while (at < scene.tokens.length) {
    const end = structureEnd(scene, at);
    if (end !== undefined) names.push(nameAt(scene, 'structure', { start: at, end }));
    at = end ?? at + 1;
  }
  return names;
}

function structureEnd(scene: Scene, at: number): number | undefined {
  const head = headEnd(scene, at);
  if (head === undefined) return undefined;
  const end = continueStructure(scene, head, !scene.tokens[at]?.isCapital);
  const isAlone = end === at + 1;
  return isAlone && !isAloneAStructure(scene, at) ? undefined : end;
}

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
  const isOfAction = isOneOf(scene.lexicon, 'kinds', scene.tokens[at - 1]);
  return !isOfAction && isStructureRun(scene, at) ? at + 1 : undefined;
}

/** « Ylann LACOSTE », « M. DIOP », « J. DURAND », « DURAND J. »: somebody’s surname in capitals. */
function isOfPerson(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (!isAcronym(tokens[at])) return false;
  const isInitial = (token: Token | undefined): boolean =>
    token?.isCapital === true && token.raw.length === 1;
  const before = tokens[at - 1]?.raw === '.' ? tokens[at - 2] : tokens[at - 1];
  const isNamed = isFirstName(scene, before) || isOneOf(lexicon, 'titles', before);
  return isNamed || (before !== tokens[at - 1] && isInitial(before)) || isInitial(tokens[at + 1]);
}

/** « tremplin 64 », in lower case. */
const isOfDepartment = ({ tokens, lexicon }: Scene, at: number): boolean =>
  !isOneOf(lexicon, 'kinds', tokens[at]) && isDepartment(tokens[at + 1]);

function hasNameAfter(scene: Scene, at: number): boolean {
  let first = at;
  while (first < at + 3 && isOneOf(scene.lexicon, 'structureLinks', scene.tokens[first])) first++;
  const linked = scene.tokens[first];
  if (!linked || isTaken(scene, first)) return false;
  return linked.isCapital || isNumberInName(linked, scene.tokens[first + 1]);
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
    const next = scene.tokens[end];
    const isInner =
      next !== undefined && longestMatch(scene.lexicon.structureInner, [next], 0) !== undefined;
    const isMark =
      isNumberInName(next, scene.tokens[end + 1]) ||
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
    if (place !== undefined && (scene.tokens[end]?.isCapital || isLowerCase)) end = place;
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
  const isAnd = /^(et|en|au|aux)$/.test(scene.tokens[at]?.norm ?? '');
  if (isFirstName(scene, scene.tokens[end])) return undefined;
  const place = isAnd ? undefined : placeEnd(scene, end);
  if (place !== undefined) return place;
  return isPartAt(scene, end, isLowerCase && !isAnd) ? end + 1 : undefined;
}

function isPartAt(scene: Scene, at: number, isLowerCase: boolean): boolean {
  const token = scene.tokens[at];
  if (!token || isTaken(scene, at)) return false;
  if (isNumberInName(token, scene.tokens[at + 1])) return true;
  if (token.kind !== 'word') return false;
  if (token.isCapital) return !/^(a|est|il|elle|qui|en|pour|la|le)$/.test(token.norm);
  return isLowerCase && !isEveryday(scene, token);
}
