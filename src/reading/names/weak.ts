import { isOneOf } from '../lexicon.ts';
import { hasWord, longestMatch, type Span } from '../phrase.ts';
import { findPhrases, isTaken, type NameMention, nameAt, type Scene } from '../scene.ts';
import { numberNamed } from '../time/words.ts';
import type { Token } from '../tokens.ts';
import { titleEnd } from './action.ts';
import {
  freeWord,
  isAbstract,
  isAcronym,
  isEveryday,
  isFirstName,
  isNumberInName,
  isSubject,
  placeEnd,
} from './words.ts';

type Entity = 'person' | 'structure' | 'action';

/** What the question takes by default, and the names it may hold. */
export type Expected = { entity: Entity; fields: readonly string[] };

/** The words right after which a name in lower case is awaited. */
const AWAITED: Readonly<Record<Entity, RegExp>> = {
  person:
    /^(de|d'|du|pour|a|moi|nous|quota|solde|compteur|historique|chez|et|inscriptions|parcours|demande|absences|desistements)$/,
  structure: /^(de|d'|du|pour|a|par|et|adhesion|cotisation|demandes|structure)$/,
  action:
    /^(de|d'|du|pour|for|on|a|sur|et|attente|dattente|inscrits|inscrit|inscrite|emargement|effectif|remplissage|formation|session|atelier|:)$/,
};
const LONGEST_PERSON = 3;

/** A name that only the question asked gives away: « quota dupont », « liste d'attente laïcité ». */
export function findWeakName(scene: Scene, expected: Expected): NameMention | undefined {
  const covered = findPhrases(scene, scene.lexicon.phrases);
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!isUnknown(scene, at, covered)) continue;
    const field = fieldAt(scene, at, expected);
    const end = field && endOf(scene, at, field, covered);
    if (field && end !== undefined && !hasName(scene, field))
      return nameAt(scene, field, {
        start: startOf(scene, at, field),
        end,
      });
  }
  return undefined;
}

const hasName = (scene: Scene, field: Entity): boolean =>
  scene.names.some((name) => name.field === field);

function startOf(scene: Scene, at: number, field: Entity): number {
  if (field === 'person') return withParticle(scene, at);
  return field === 'action' ? withSubject(scene, at) : at;
}

/** « session de gestion du stress »: the title begins at the noun the unknown word completes. */
function withSubject(scene: Scene, at: number): number {
  const { tokens } = scene;
  const first = at - 2;
  const isOf = /^(de|du|des|d')$/.test(tokens[at - 1]?.norm ?? '');
  const isAfter = AWAITED.action.test(tokens[first - 1]?.norm ?? '');
  return isOf && isAfter && isAbstract(freeWord(scene, first)) ? first : at;
}

/** « quota de le bihan », « la demande de l'hermitte »: the name begins at its particle. */
function withParticle(scene: Scene, at: number): number {
  const before = freeWord(scene, at - 1);
  if (before && /^(le|la|l')$/.test(before.norm)) return at - 1;
  const isElided =
    before?.norm === "d'" && /^(de|pour|a|et)$/.test(scene.tokens[at - 2]?.norm ?? '');
  return isElided ? at - 1 : at;
}

function isUnknown(scene: Scene, at: number, covered: readonly Span[]): boolean {
  const token = freeWord(scene, at);
  if (!token || token.norm.length < 2 || /^\d(?![a-z]{2})/.test(token.norm)) return false;
  if (numberNamed(token) !== undefined) return false;
  if (hasWord(scene.lexicon.orders, token.norm) || isCounting(scene, at)) return false;
  if (isSaidOfSeveral(scene, at)) return false;
  return !isEveryday(scene, token) && !covered.some((span) => at >= span.start && at < span.end);
}

/** « comptant moins de dix participants », « réunissant au moins 9 personnes ». */
const isCounting = ({ tokens }: Scene, at: number): boolean =>
  /ants?$/.test(tokens[at]?.norm ?? '') &&
  (/^(moins|plus|au|entre|seulement)$/.test(tokens[at + 1]?.norm ?? '') ||
    numberNamed(tokens[at + 1]) !== undefined);

const AGREES = /(ent|ees|ants?|antes|ibles|ables|ifs|ives|euses|elles|aires)$/;

/** « demandes classées », « structures qui cumulent », « combien de structures comptent »: an adjective or a verb. */
function isSaidOfSeveral({ tokens, lexicon }: Scene, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.isCapital || lexicon.firstNames.has(token.norm)) return false;
  const isPlural = isOneOf(lexicon, 'headPlurals', before) || before?.norm === 'demandes';
  return isPlural && (AGREES.test(token.norm) || token.raw.endsWith('és'));
}

const HEAD_OF_TITLE = /^(formation|session|atelier|module|inscri|attente|demande|sur)/;

/** « risquent de sauter », « avant de trancher »: what is done, not a title. */
const isDeed = ({ tokens }: Scene, at: number): boolean =>
  /(er|ir|oir|re)$/.test(tokens[at]?.norm ?? '') &&
  /^d[e']$/.test(tokens[at - 1]?.norm ?? '') &&
  tokens[at]?.isCapital === false &&
  !HEAD_OF_TITLE.test(tokens[at - 2]?.norm ?? '');

function fieldAt(scene: Scene, at: number, { entity, fields }: Expected): Entity | undefined {
  // « quelle structure accumule les absences »: after the noun one asks for, a verb.
  if (/^quel(le)?s?$/.test(scene.tokens[at - 2]?.norm ?? '')) return undefined;
  // « combien de chaises je prévois »
  if (/^combien d[e']$/.test(`${scene.tokens[at - 2]?.norm} ${scene.tokens[at - 1]?.norm}`))
    return undefined;
  const before = wordBefore(scene, at);
  if (isOneOf(scene.lexicon, 'structureSigns', before) && fields.includes('structure'))
    return 'structure';
  if (isOneOf(scene.lexicon, 'actionSigns', before) && fields.includes('action')) return 'action';
  if (entity === 'action' && isDeed(scene, at)) return undefined;
  const token = scene.tokens[at];
  if (entity === 'structure' && fields.includes('action') && isTitleLike(scene, at))
    return 'action';
  if (fields.includes('structure') && isAcronym(token) && !isSubject(scene, token))
    return 'structure';
  if (token?.isCapital && isAbstract(token) && fields.includes('action')) return 'action';
  // « traore etait absent ? »
  const isOpening = at === 0 && /^(est|etait|sera|peut)$/.test(scene.tokens[at + 1]?.norm ?? '');
  if (isOpening && fields.includes('person')) return 'person';
  if (!fields.includes(entity)) return undefined;
  // « supprime nogues du 19/05 »
  const isOrdered = longestMatch(scene.lexicon.orders, scene.tokens, at - 1)?.end === at;
  const isFromThere = /^(du|de|des|le|sur|en|pour)$/.test(scene.tokens[at + 1]?.norm ?? '');
  if (entity === 'person' && isOrdered && isFromThere) return entity;
  const isOfOther = /^(de|des|du|d')$/.test(scene.tokens[at + 1]?.norm ?? '');
  const opening = entity === 'person' && !isOfOther ? 'et' : '';
  const direct = directBefore(scene, at) ?? opening;
  const isAwaited = AWAITED[entity].test(direct) || token?.isCapital === true;
  return isAwaited || isFirstName(scene, scene.tokens[at + 1]) ? entity : undefined;
}

/** « refusées pour techniques d’entretien », « absents de mots et maux »: a structure begins with one of its own words. */
function isTitleLike(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  let next = at + 1;
  while (next < at + 3 && isOneOf(lexicon, 'titleLinks', tokens[next])) next++;
  const isJoined = /^(de|des|du|d'|et)$/.test(tokens[at + 1]?.norm ?? '');
  const isSmall = [at, next].every((place) => freeWord(scene, place)?.isCapital === false);
  const isName = placeEnd(scene, next) !== undefined || isFirstName(scene, tokens[next]);
  const isAwaited = /^(pour|sur|en|a|de|d')$/.test(directBefore(scene, at) ?? '');
  return isJoined && isSmall && !isName && isAwaited;
}

/** The word before, an article aside. */
function directBefore(scene: Scene, at: number): string | undefined {
  const before = scene.tokens[at - 1];
  // « a » without its accent is as often the verb: « qui a fini ».
  if (before?.raw === 'a') return 'avoir';
  return /^(la|le|l'|les)$/.test(before?.norm ?? '') ? scene.tokens[at - 2]?.norm : before?.norm;
}

function wordBefore(scene: Scene, at: number): Token | undefined {
  let before = at - 1;
  while (isOneOf(scene.lexicon, 'signSkipped', scene.tokens[before])) before--;
  return scene.tokens[before];
}

function endOf(
  scene: Scene,
  at: number,
  field: Entity,
  covered: readonly Span[],
): number | undefined {
  if (field === 'action') return titleEnd(scene, at);
  let end = at + 1;
  const longest = field === 'person' ? LONGEST_PERSON : 5;
  while (end < at + longest && continues(scene, end, field, covered)) end++;
  return end;
}

function continues(scene: Scene, at: number, field: Entity, covered: readonly Span[]): boolean {
  if (isTaken(scene, at)) return false;
  if (field === 'structure' && isNumberInName(scene, at)) return true;
  return isUnknown(scene, at, covered);
}
