import { isOneOf } from './lexicon.ts';
import { isTaken, type Scene } from './scene.ts';
import { numberNamed, ordinalNamed, unitNamed, wordsAt } from './time/words.ts';

/** What a number in a message is for. */
export type Count = {
  at: number;
  number: number;
  role: 'below' | 'limit' | 'threshold';
  noun: string;
  /** Whether it is said to be passed or reached: « plus de 3 », « au moins 3 ». */
  isOver?: boolean;
  /** Whether reaching it is not enough: « plus de 3 » begins at four. */
  isPassed?: boolean;
};

const BELOW = [
  "moins|- de|d' la?",
  "dessous|en-dessous|deca|en-deca du|de|des la|le|les|l'? seuil|barre|minimum|plancher|cap? de|d'|des|a?",
  "sous la|les|le|l'? seuil|barre|minimum|plancher|cap? de|d'|des|a?",
  "atteint|atteignent|atteindre|atteignant pas la|le seuil|barre|minimum|plancher|cap de|d'|des",
  "faute de|d'",
  'inferieur|inferieurs|inferieure|inferieures a',
  '<',
  "pas encore? atteint|ont|a|atteignent? le|la|les|leur|leurs|son|ses? minimum|seuil|compte|barre? de|des|d'?",
  "n' atteignent|atteint|ont|a pas encore? les?",
  'fewer|less than',
  'under|below',
];
/** « au plus 8 » is below nine. */
const AT_MOST = ['au plus', "maximum|max|maxi de|d'?", 'at most', "pas plus de|d'"];
const AT_LEAST = ['au moins', 'a partir de', 'at least'];
const MORE_THAN = [
  "plus de|d' la?",
  '+ de',
  'superieur|superieurs|superieure|superieures a',
  '>',
  'depasse|depassent|depassant les?',
  'more than',
];
const OVER = [...AT_LEAST, ...MORE_THAN];
const RANKED_AFTER = 3;
const HALF = 50;
/** « plusieurs désistements »: two at least. */
const SEVERAL = 2;
const MEASURE = /^(formation|action)s?$/;

/** Every number of the message that is neither in a name nor in a date, with what it is for. */
export function findCounts(scene: Scene): Count[] {
  return scene.tokens.flatMap((token, at): Count[] => {
    const number = isTaken(scene, at) ? undefined : numberAt(scene, at);
    const isDuration = unitNamed(scene.tokens[at + 1]) !== undefined;
    if (number === undefined || isDuration || (isArticle(token.norm) && !hasComparator(scene, at)))
      return [];
    const noun = scene.tokens[at + 1]?.norm ?? '';
    if (saysOrFewer(scene, at) || isAtMost(scene, at))
      return [{ at, number: number + 1, role: 'below', noun }];
    const isOver = endsAt(OVER, scene, at);
    const isPassed = endsAt(MORE_THAN, scene, at) && noun !== '%';
    return [{ at, number, role: isOver ? 'threshold' : roleAt(scene, at), noun, isOver, isPassed }];
  });
}

/** « trois », « sa troisième formation », « la moitié ». */
function numberAt({ tokens }: Scene, at: number): number | undefined {
  const token = tokens[at];
  if (token?.norm === 'moitie') return HALF;
  if (token?.norm === 'plusieurs') return SEVERAL;
  const isRank =
    MEASURE.test(tokens[at + 1]?.norm ?? '') && /^(sa|leur)$/.test(tokens[at - 1]?.norm ?? '');
  return (isRank ? ordinalNamed(token) : undefined) ?? numberNamed(token);
}

/** « 5 inscrits ou moins », « 5 inscrits maximum » are below six. */
const saysOrFewer = ({ tokens }: Scene, at: number): boolean =>
  [at + 1, at + 2].some((next) => wordsAt('ou|et moins', tokens, next) !== undefined) ||
  wordsAt('inscrits|personnes|participants max|maxi|maximum', tokens, at + 1) !== undefined ||
  (tokens[at - 1]?.raw === '(' && wordsAt('max|maxi|maximum )', tokens, at + 1) !== undefined);

/** « au plus 8 inscrits », never « au maximum de ses 3 formations ». */
const isAtMost = (scene: Scene, at: number): boolean =>
  endsAt(AT_MOST, scene, at) && !MEASURE.test(scene.tokens[at + 1]?.norm ?? '');

const isArticle = (norm: string): boolean => norm === 'un' || norm === 'une';

const endsAt = (phrases: readonly string[], scene: Scene, at: number): boolean =>
  [1, 2, 3, 4, 5].some(
    (back) => back <= at && phrases.some((words) => wordsAt(words, scene.tokens, at - back) === at),
  );

const hasComparator = (scene: Scene, at: number): boolean =>
  endsAt(BELOW, scene, at) || endsAt(OVER, scene, at) || endsAt(AT_MOST, scene, at);

function roleAt(scene: Scene, at: number): Count['role'] {
  const isHalfEmpty = scene.tokens[at + 1]?.norm.startsWith('vide');
  if (isHalfEmpty || endsAt(BELOW, scene, at)) return 'below';
  return isRanking(scene, at) ? 'limit' : 'threshold';
}

/** « top 5 », « les 5 sessions les moins remplies », « 3 meilleures villes ». */
function isRanking(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]?.norm ?? '';
  if (/^(top|flop)$/.test(before)) return true;
  if (
    !/^(les|des|nos|mes|ces|the)$/.test(before) &&
    at > 0 &&
    !isOneOf(scene.lexicon, 'ranks', scene.tokens[at + 1])
  )
    return false;
  const after = scene.tokens.slice(at + 1, at + 2 + RANKED_AFTER);
  const rank = after.findIndex((token) => isOneOf(scene.lexicon, 'ranks', token));
  if (rank >= 0) return true;
  const rest = scene.tokens
    .slice(at + 1)
    .map((token) => token.norm)
    .join(' ');
  return /^\S+ (qui|avec|ayant|ou) .*le (plus|moins)\b/.test(rest);
}
