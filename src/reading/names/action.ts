import { isOneOf } from '../lexicon.ts';
import { hasWord } from '../phrase.ts';
import { findPhrases, isTaken, type NameMention, nameAt, type Scene } from '../scene.ts';
import { wordsAt } from '../time/words.ts';
import { freeWord, isAbstract, isEveryday, isFirstName, placeEnd, townEnd } from './words.ts';

/** « avant de répondre au directeur »: what the asker does, not a title. */
const WANTING = /^(avant|afin|besoin|envie|lieu|but|peur|moyen|train|temps|merci)$/;
const INFINITIVE = /(er|ir|re|oir)$/;

/** Every action written as a title: a capital, then words in lower case, up to a date, a town or a verb. */
export function findActions(scene: Scene): NameMention[] {
  const names: NameMention[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const isTitle = opensTitle(scene, at) || opensVerb(scene, at) || opensAfterArticle(scene, at);
    const end = isTitle ? titleEnd(scene, at) : undefined;
    if (end !== undefined) names.push(nameAt(scene, 'action', { start: at, end }));
    at = end ?? townEnd(scene, at) ?? at + 1;
  }
  return names;
}

function opensTitle(scene: Scene, at: number): boolean {
  const token = freeWord(scene, at);
  if (!token?.isCapital || isFirstName(scene, token)) return false;
  const town = townEnd(scene, at);
  if (town !== undefined) return opensAsTown(scene, at, town);
  if (isOneOf(scene.lexicon, 'titles', token) || token.raw.length === 1) return false;
  const isKnown = isEveryday(scene, token);
  const isOrder = hasWord(scene.lexicon.orders, token.norm);
  if (isAddressingVerb(scene, at)) return false;
  if (at === 0) return !isKnown && !isOrder && continuesInLowerCase(scene, at);
  if (/^[.?!]$/.test(scene.tokens[at - 1]?.raw ?? '') && isKnown) return false;
  if (isKnown && !INFINITIVE.test(token.norm))
    return (isAfterKind(scene, at) || isAfterTo(scene, at)) && continuesInLowerCase(scene, at);
  return continuesInLowerCase(scene, at) || isAfterKind(scene, at);
}

/** « Sens et travail », « Tours de main »: what a town begins, where a word that is no place is joined to it. */
function opensAsTown(scene: Scene, at: number, town: number): boolean {
  const { tokens, lexicon } = scene;
  let next = town;
  while (isOneOf(lexicon, 'titleLinks', tokens[next]) && !isTaken(scene, next)) next++;
  const joined = freeWord(scene, next);
  const isSmall = joined !== undefined && !joined.isCapital && !isEveryday(scene, joined);
  const isInscription = /^(inscri|particip)/.test(tokens[at - 2]?.norm ?? '');
  if (!isSmall || placeEnd(scene, next) !== undefined) return false;
  if (tokens[at - 1]?.norm === 'a' && !isInscription) return false;
  return next > town || isAfterKind(scene, at);
}

/** « inscrits à Bien vieillir »: whatever the word, its capital tells a title. */
const isAfterTo = ({ tokens }: Scene, at: number): boolean =>
  !/^l[ea]s?$/.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.norm === 'a' &&
  /^(inscri|particip|absent)/.test(tokens[at - 2]?.norm ?? '');

/** « Pourriez-vous », « Auriez-vous », « Savez-vous »: nobody's title. */
function isAddressingVerb({ tokens }: Scene, at: number): boolean {
  const isAsked = /^(vous|tu|nous|on|il|elle|ils|elles|je|moi|t)$/.test(tokens[at + 1]?.norm ?? '');
  return isAsked || /riez$/.test(tokens[at]?.norm ?? '');
}

/** « sur gérer les conflits »: a title typed in lower case begins with a verb. */
function opensVerb(scene: Scene, at: number): boolean {
  const token = freeWord(scene, at);
  const before = scene.tokens[at - 1];
  if (!token || !INFINITIVE.test(token.norm) || token.norm.length < 4) return false;
  const isOrder =
    hasWord(scene.lexicon.orders, token.norm) && !isOneOf(scene.lexicon, 'beforeOrder', before);
  if (isEveryday(scene, token) || isOrder) return false;
  if (isFirstName(scene, token) || !isOneOf(scene.lexicon, 'afterVerb', scene.tokens[at + 1]))
    return false;
  if (before === undefined) return /^[,:]$/.test(scene.tokens[titleEnd(scene, at)]?.raw ?? '');
  if (before.norm === 'de' && WANTING.test(scene.tokens[at - 2]?.norm ?? '')) return false;
  // « marie durand parler en public », « structures à 2 parler en public »
  const isAfterName = scene.names.some(({ field, end }) => field === 'person' && end === at);
  if (isAfterName || before.kind === 'email' || before.norm === '2') return true;
  return isOneOf(scene.lexicon, 'beforeVerb', before);
}

/** « pour Les clés de la motivation »: in the middle of a message the article's capital tells a title. */
function opensAfterArticle(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const [before, article] = [tokens[at - 2], tokens[at - 1]];
  const isArticle = article?.isCapital === true && /^(l[ea]s?|l')$/.test(article.norm);
  const token = freeWord(scene, at);
  if (!isArticle || !token || token.isCapital || isEveryday(scene, token)) return false;
  return /^(pour|sur|a|de|d'|du|et)$/.test(before?.norm ?? '') && continuesInLowerCase(scene, at);
}

function continuesInLowerCase(scene: Scene, at: number): boolean {
  const end = titleEnd(scene, at);
  return end > at + 1;
}

/** « session Codéveloppement », « sur Codéveloppement ». */
function isAfterKind(scene: Scene, at: number): boolean {
  let before = at - 1;
  const isTown = scene.tokens[before]?.norm === 'a' && !isAbstract(scene.tokens[at]);
  if (isTown && !continuesInLowerCase(scene, at)) return false;
  while (before > at - 4 && isOneOf(scene.lexicon, 'beforeTitle', scene.tokens[before])) {
    if (scene.tokens[before]?.norm === 'sur') return true;
    before--;
  }
  return isOneOf(scene.lexicon, 'kinds', scene.tokens[before]);
}

/** Where the title that begins at this token ends. */
export function titleEnd(scene: Scene, start: number): number {
  const boundaries = new Set(
    findPhrases(scene, scene.lexicon.groupings).map(({ start: at }) => at),
  );
  let end = start + 1;
  for (;;) {
    let at = end;
    while (isLink(scene, at, end - start) && !boundaries.has(at)) at++;
    if (isStop(scene, at) || boundaries.has(at) || isPlaceStop(scene, at, end)) return end;
    end = at + 1;
  }
}

/** A word that joins two of a title; « a » without its accent, only inside a title begun. */
function isLink(scene: Scene, at: number, length: number): boolean {
  const token = scene.tokens[at];
  if (!token || !isOneOf(scene.lexicon, 'titleLinks', token) || isTaken(scene, at)) return false;
  if (asksWhether(scene, at)) return false;
  const next = scene.tokens[at + 1];
  const opensPart = next !== undefined && (!isEveryday(scene, next) || next.norm === 'distance');
  return token.raw !== 'a' || (length > 1 && opensPart);
}

function isStop(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const isBounded = !token || isTaken(scene, at) || token.kind === 'sign';
  return isBounded || isOneOf(scene.lexicon, 'titleStops', token) || asksWhether(scene, at);
}

/** « … ou pas ? », « … oui ou non ? » */
const asksWhether = ({ tokens }: Scene, at: number): boolean =>
  wordsAt('oui? ou bien|toujours? pas|non', tokens, at) !== undefined;

/** A town after « à » or « sur » is where it takes place, not part of the title. */
function isPlaceStop(scene: Scene, at: number, end: number): boolean {
  const place = placeEnd(scene, at);
  if (place === undefined) return false;
  return at > end || scene.tokens[at]?.isCapital === true;
}
