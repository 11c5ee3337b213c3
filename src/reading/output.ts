import type { Facts } from './features.ts';
import { isOneOf } from './lexicon.ts';
import type { Query } from './reading.ts';
import { isTaken, type Scene } from './scene.ts';
import { wordsAt } from './time/words.ts';
import type { Token } from './tokens.ts';

/** Of one person: neither listed nor counted. */
const OF_ONE: ReadonlySet<Query> = new Set(['quota', 'request_status']);

/**
 * Whether a list, a count, a chart or a file is asked for; nothing when the message leaves it open.
 * What refines the question before keeps its output unless it says another in so many words.
 */
export function outputOf(facts: Facts, query: Query, isSame: boolean): string | undefined {
  if (query === 'unsupported') return undefined;
  const values = statedOutputs(facts, query);
  if (OF_ONE.has(query)) return values.includes('export') ? 'export' : undefined;
  for (const value of ['export', 'chart', 'count']) if (values.includes(value)) return value;
  if (values.includes('list') || asksWho(facts.scene)) return 'list';
  if (isSame) return undefined;
  const isRanking =
    query === 'history' || (query !== 'fill_rate' && query !== 'sessions' && ranks(facts));
  const isRate = query === 'fill_rate' && asksHowFull(facts.scene);
  const isPlural = opensWithPlural(facts.scene) && !asksIfThereAre(facts.scene);
  return isPlural && !isRanking && !isRate ? 'list' : undefined;
}

/** « est-ce que les sessions se remplissent bien ? », « les sessions du T3, ça donne quoi ? ». */
const asksHowFull = ({ tokens }: Scene): boolean =>
  tokens.some(
    (_, at) =>
      wordsAt('est-ce|est ce? que', tokens, at) !== undefined ||
      wordsAt("se|s' rempli*", tokens, at) !== undefined ||
      wordsAt('ca donne|fait', tokens, at) !== undefined,
  );

const ranks = ({ features }: Facts): boolean =>
  features.has('limit') ||
  (features.has('ranked') && (features.has('order') || features.has('ranking')));

function statedOutputs({ scene, stated }: Facts, query: Query): string[] {
  const all = stated.get('output') ?? [];
  const meant = all.filter(({ value, start }) =>
    value === 'list'
      ? !isWaitingList(scene, start)
      : value !== 'count' || !isCriterion(scene, start, query),
  );
  return meant.map(({ value }) => value);
}

/** « liste d'attente » asks for a list at the head of the message only. */
function isWaitingList({ tokens, lexicon }: Scene, at: number): boolean {
  const isShort = tokens[at]?.norm === 'la-attente';
  if (!isShort && !/^list/.test(tokens[at]?.norm ?? '')) return false;
  if (tokens[at - 1]?.norm === 'waiting') return at > 1;
  const isOfWaiting = /attente/.test(`${tokens[at + 1]?.norm} ${tokens[at + 2]?.norm}`);
  const head = tokens.findIndex(
    (token) => !isOneOf(lexicon, 'headSkipped', token) && token.kind === 'word',
  );
  if (isShort) return head !== at && !isTheList(tokens, at);
  if (isOfWaiting && !tokens[at]?.norm.endsWith('s')) return head !== at && !isTheList(tokens, at);
  return /^list/.test(tokens[at]?.norm ?? '') && /^(sur|une)$/.test(tokens[at - 1]?.norm ?? '');
}

/** « auriez-vous la liste d'attente de Pau »; « combien sur la liste » asks for none. */
const isTheList = (tokens: readonly Token[], at: number): boolean =>
  /^(la|les|cette)$/.test(tokens[at - 1]?.norm ?? '') &&
  !/^(sur|dans|en|de|a|est)$/.test(tokens[at - 2]?.norm ?? '');

/** After these « a » lacks its accent: « on est a combien ». */
const REACHES = /^(est|sont|etait|suis|sommes|rempli.*)$/;

/** « par nombre de demandes » says how to rank. */
function isCriterion({ tokens }: Scene, at: number, query: Query): boolean {
  const before = tokens[at - 1];
  const isRankedIn = before?.norm === 'en' && /^d[e']$/.test(tokens[at + 1]?.norm ?? '');
  const isAt =
    before?.raw === 'à' ||
    (before?.norm === 'de' && tokens[at - 2]?.norm === 'est') ||
    (before?.raw === 'a' && REACHES.test(tokens[at - 2]?.norm ?? ''));
  // « les désistements, on en est à combien ? » counts them; « remplies à combien » asks for a rate.
  const isMeasure =
    query === 'fill_rate' &&
    isAt &&
    wordsAt('combien de sessions|formations|actions', tokens, at) === undefined;
  return isMeasure || isRankedIn || /^(par|selon)$/.test(before?.norm ?? '');
}

function asksWho(scene: Scene): boolean {
  const { tokens, lexicon } = scene;
  return tokens.some(
    (token, at) =>
      token.norm === 'qui' &&
      !isOneOf(lexicon, 'relatives', tokens[at - 1]) &&
      !isOfSeveral(tokens, at) &&
      !isOfNamed(scene, at) &&
      !isOfNoun(tokens, at),
  );
}

/** « j'ai en ligne la MFR d'Orthez qui me dit … » */
const isOfNamed = ({ tokens, names }: Scene, at: number): boolean =>
  /^(me|m'|nous|veut|dit|demande)$/.test(tokens[at + 1]?.norm ?? '') &&
  names.some(({ field, end }) => end === at && /^(person|structure)$/.test(field));

/** « une inscription qui coince », « un dossier qui traîne ». */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && /^(une?|cet)$/.test(tokens[at - 2]?.norm ?? '');

const PLURAL_VERB = /^(ont|sont|font|vont|.{3,}ent|.{3,}aient)$/;

/** « les demandes de Bressuire qui attendent »: after « who? » the verb is in the singular. */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isOpening =
    before === undefined || before.kind === 'sign' || /^(et|a|as)$/.test(before.norm);
  const verb = tokens[at + 1]?.norm ?? '';
  const asksToName = wordsAt('sont les|ces|nos|vos|leurs|mes|tous|toutes', tokens, at + 1);
  return !isOpening && PLURAL_VERB.test(verb) && asksToName === undefined;
}

/**
 * « absents de mai », « les sessions à Pau », « les 5 sessions les moins remplies »; after a comma
 * too: « avant d'annuler, je veux voir les sessions de juillet ».
 */
function opensWithPlural(scene: Scene): boolean {
  const { tokens } = scene;
  if (wordsAt('a|sur|pour quoi', tokens, 0) !== undefined) return false;
  const clauses = tokens.flatMap((token, at) => (/^[,:;.–-]$/.test(token.raw) ? [at + 1] : []));
  return [0, ...clauses].some((start) => isPluralAt(scene, headFrom(scene, start)));
}

/** « repérer les absents », never « les ateliers ». */
const INFINITIVE = /[^i]er$|[^o]ir$|oir$/;

/** The first word, from there on, that is neither said in passing nor part of a name or a time. */
function headFrom(scene: Scene, start: number): number {
  const { tokens, lexicon } = scene;
  const isHead = (token: Token, at: number) =>
    at >= start &&
    token.kind === 'word' &&
    !isOneOf(lexicon, 'headSkipped', token) &&
    !INFINITIVE.test(token.norm) &&
    !isTaken(scene, at);
  return tokens.findIndex(isHead);
}

const isPluralAt = (scene: Scene, head: number): boolean => {
  const { tokens, lexicon, names } = scene;
  return (
    (isOneOf(lexicon, 'headPlurals', tokens[head]) && !isSaidOfOne(tokens[head], names)) ||
    isPluralByArticle(scene, head) ||
    isHurriedPlural(tokens, head)
  );
};

/** « y a-t-il 2 personnes de l'Udaf 40 sur … ? », which « yes » answers. */
const asksIfThereAre = ({ tokens, names }: Scene): boolean =>
  names.some(({ field }) => field === 'structure') &&
  tokens.some(({ kind }, at) => kind === 'number' && THERE_ARE.test(wordsBefore(tokens, at)));

const THERE_ARE = /\by a( deja)?( t)?( il)?( deja)?$/;
const wordsBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ norm }) => norm)
    .join(' ');

/** « les personne », « les inscrit »: the article says what the s should. */
function isPluralByArticle({ tokens, lexicon }: Scene, head: number): boolean {
  const token = tokens[head];
  const isPlural = /^(les|des|mes|nos|ces)$/.test(tokens[head - 1]?.norm ?? '');
  return isPlural && isOneOf(lexicon, 'headPlurals', token && { ...token, norm: `${token.norm}s` });
}

/** « absent de mai » may be a hurried plural; « M. Roy absent le 12 ? », « les Compagnons sont adhérents ? » are of them. */
const isSaidOfOne = (head: Token | undefined, names: Scene['names']): boolean => {
  const field = { absent: 'person', adherents: 'structure' }[head?.norm ?? ''];
  return field !== undefined && names.some((name) => name.field === field);
};

/** « structure avec 2 inscrit », « session qui ont moins de 9 inscrits »: the s was left out. */
const isHurriedPlural = (tokens: readonly Token[], head: number): boolean =>
  wordsAt('structure|session|personne avec|ayant|ont|sous|a|pas|non|sans', tokens, head) !==
    undefined ||
  wordsAt('structure|session|personne qui ont|on|sont|font', tokens, head) !== undefined ||
  wordsAt('ceux qui', tokens, head) !== undefined;
