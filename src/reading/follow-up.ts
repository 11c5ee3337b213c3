import type { Candidate } from './classify.ts';
import { type Facts, firstStated } from './features.ts';
import { isOneOf } from './lexicon.ts';
import { pointsAtBefore } from './pointers.ts';
import type { Query, Reading } from './reading.ts';
import { saysEveryAction, saysEverywhere } from './refine.ts';
import { isTaken } from './scene.ts';
import type { Token } from './tokens.ts';

/** The question a follow-up asks: the one before, or another about the same things. */
export type FollowUp = { query: Query };

type Sequel = {
  facts: Facts;
  /** The questions the message may be by itself. */
  alone: readonly Candidate[];
  /** The questions it may be about whom and what the question before named. */
  borrowing: readonly Candidate[];
  before: Reading;
};

const OF_SESSION: ReadonlySet<Query> = new Set([
  'absences',
  'waiting_list',
  'session_registrations',
  'withdrawals',
  'late_withdrawals',
  'fill_rate',
]);
const FEWEST_POINTS = 2;
const STRONG_POINTS = 5;
const COMPLETE_POINTS = 7;
const LONGEST_PART = 5;

/**
 * How the message follows the question before; nothing when it stands by itself: a message that is
 * complete never borrows a name, a place or a period from what was asked earlier.
 */
export function followUpOf(sequel: Sequel): FollowUp | undefined {
  const { facts, alone, borrowing, before } = sequel;
  if (before.query === 'unsupported') return undefined;
  const own = alone[0];
  const leans = leansOn(facts, own) || asksOnOfSession(facts, own?.query, before);
  if (!leans && (standsAlone(facts, own) || !statesAnything(facts))) return undefined;
  const best = leans ? borrowing[0] : own;
  const isSame = !best || best.points < COMPLETE_POINTS || best.query === before.query;
  const isOther = best && best.points >= STRONG_POINTS && (!isSame || isOtherNoun(facts));
  return { query: isOther ? best.query : sharpened(facts, before.query) };
}

/** Whether its words say that it goes on from the question before. */
function leansOn(facts: Facts, own: Candidate | undefined): boolean {
  const { tokens, lexicon } = facts.scene;
  if (pointsAtBefore(facts) || onlyArranges(facts)) return true;
  if (tokens.some((token) => isOneOf(lexicon, 'onlyMarks', token))) return true;
  if (!isOneOf(lexicon, 'followMarks', tokens[0])) return false;
  // « ok, et à Pau ? »: what is said in passing counts less than what comes after it.
  const first = tokens.find(
    (token) => token.kind !== 'sign' && !isOneOf(lexicon, 'passingMarks', token),
  );
  return isOneOf(lexicon, 'followMarks', first) || !standsAlone(facts, own);
}

/** « du moins rempli au plus rempli », « par mois »: how to show what was asked. */
function onlyArranges({ scene, stated }: Facts): boolean {
  const spans = ['order', 'groupBy', 'output'].flatMap((part) => stated.get(part) ?? []);
  if (spans.length === 0) return false;
  const isSaid = (at: number) =>
    isOneOf(scene.lexicon, 'arrangers', scene.tokens[at]) ||
    spans.some(({ start, end }) => at >= start && at < end);
  const words = scene.tokens.flatMap(({ kind }, at) => (kind === 'sign' ? [] : [at]));
  return words.length > 0 && words.every(isSaid);
}

/** A question whose own words say what it asks, or too long to be a part of another. */
function standsAlone(facts: Facts, own: Candidate | undefined): boolean {
  const { tokens, names } = facts.scene;
  const isFree = (token: Token, at: number) => token.kind === 'word' && !isTaken(facts.scene, at);
  if (tokens.filter(isFree).length > LONGEST_PART) return true;
  if (own === undefined || own.points < FEWEST_POINTS) return false;
  const saysWhom = names.some(({ field }) => field !== 'place');
  return own.points >= STRONG_POINTS || isOtherNoun(facts) || saysWhom;
}

/** Whether there is anything in it that could refine a question. */
const statesAnything = (facts: Facts): boolean =>
  facts.scene.names.length > 0 ||
  facts.scene.times.length > 0 ||
  facts.counts.length > 0 ||
  [...facts.stated.values()].some((values) => values.length > 0) ||
  facts.features.has('who') ||
  saysEverywhere(facts) ||
  saysEveryAction(facts);

/** « qui ont été absents ? » after a question about a session. */
function asksOnOfSession(facts: Facts, query: Query | undefined, before: Reading): boolean {
  const { names, times } = facts.scene;
  const isRanked = ['groupBy', 'order', 'stage'].some((part) => firstStated(facts, part));
  const isBare = [names, times, facts.counts].every(({ length }) => length === 0) && !isRanked;
  const isOne = query !== undefined && (OF_SESSION.has(query) || facts.features.has('fullness'));
  const isOfSession = before.session_date !== undefined && isOne;
  return isBare && isOfSession && query !== before.query;
}

/** Whether the message names another thing to ask about. */
function isOtherNoun({ features }: Facts): boolean {
  const nouns = [
    'quota',
    'remaining',
    'withdrawal',
    'absence',
    'fill',
    'membership',
    'historyNoun',
    'waitingList',
    'request',
    'registrationNoun',
    'sessionPlural',
    'programme',
    'doubleNoun',
    'enrolledNoun',
  ];
  return nouns.some((noun) => features.has(noun));
}

/** « seulement les tardifs » makes withdrawals late ones. */
function sharpened({ features }: Facts, query: Query): Query {
  if (query === 'late_withdrawals' && features.has('timing')) return 'withdrawals';
  return query === 'withdrawals' && features.has('late') ? 'late_withdrawals' : query;
}
