import { type Facts, firstStated } from './features.ts';
import { type Limits, yearlyLimit } from './limits.ts';
import { isSetAside } from './names/place.ts';
import type { OWN_FIELDS, Query, Reading, Slots } from './reading.ts';
import { isNamed, type NameMention } from './scene.ts';
import { daysOf, readAmount } from './time/amount.ts';
import { wordsAt } from './time/words.ts';

type Own = Pick<Slots, (typeof OWN_FIELDS)[number]>;

type OwnInput = { facts: Facts; query: Query; limits: Limits; stated: Slots };

/** The parts that figures follow and that the agreed form of a reading does not have, and what they change in the others. */
export function withOwn({ facts, query, limits, stated }: OwnInput): Slots {
  const own = ownOf(facts, query);
  const uncounted = uncountedOf(facts, query, stated);
  const others = othersOf(facts, stated);
  return {
    ...stated,
    ...own,
    ...youngerOf(facts, stated),
    ...countedOnce(facts, query, stated),
    ...leftOver({ facts, query, limits, stated }),
    ...(own.state === 'free_seats' ? { status: undefined, ...seatsLeft(facts) } : {}),
    ...(own.state === 'too_few' && stated.below === undefined
      ? { below: limits.minimum, kinds: ['formation'] }
      : {}),
    ...(facts.features.has('idle') && /^(quota_reached|sessions)$/.test(query) ? { below: 1 } : {}),
    ...(uncounted === undefined ? {} : { uncounted }),
    ...(others.length > 0 ? { others } : {}),
  };
}

/** What no question answers, and what it asks that no figure says. */
export function toldUncounted(reading: Reading, facts: Facts): Reading {
  if (reading.reason !== 'out_of_scope') return reading;
  const uncounted = uncountedOf(facts, 'unsupported', {});
  return uncounted === undefined ? reading : { ...reading, uncounted };
}

function ownOf(facts: Facts, query: Query): Own {
  const { scene, stated } = facts;
  const own: Record<string, unknown> = {};
  for (const field of ['mode', 'state', 'timing', 'formula'] as const) {
    const found = stated.get(field)?.find(({ start }) => !isNamed(scene, start));
    if (found) own[field] = found.value;
  }
  if (query !== 'sessions') delete own['state'];
  const kinds = (stated.get('kinds') ?? []).filter(({ start }) => !isNamed(scene, start));
  const isOut = ({ start }: { start: number }) => isSetAside(scene, start);
  const [inside, outside] = [kinds.filter((kind) => !isOut(kind)), kinds.filter(isOut)];
  if (inside.length > 0 && !isOfPerson(facts, query)) own['kinds'] = valuesOf(inside);
  if (outside.length > 0) own['except_kinds'] = valuesOf(outside);
  return own;
}

const valuesOf = (all: readonly { value: string }[]): string[] => [
  ...new Set(all.map(({ value }) => value)),
];

/** « les formations de Marie Durand » are all she does; of a limit, « formations » is what is counted. */
function isOfPerson(facts: Facts, query: Query): boolean {
  const kinds = valuesOf(facts.stated.get('kinds') ?? []);
  const isGeneric = kinds.length === 1 && kinds[0] === 'formation';
  return isGeneric && (facts.features.has('person') || query.startsWith('quota'));
}

/** « plus de 15 jours et moins d’un mois », « depuis moins de 10 jours ». */
function youngerOf({ scene }: Facts, { older_than_days: older }: Slots): Slots {
  if (older === undefined) return {};
  const { tokens, ref } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const end = wordsAt("moins de|d'", tokens, at);
    const amount = end === undefined ? undefined : readAmount(tokens, end, ref);
    if (!amount) continue;
    const days = daysOf(amount.value);
    return { younger_than_days: days, ...(days === older ? { older_than_days: undefined } : {}) };
  }
  return {};
}

/** « combien de personnes différentes » counts people, « et par qui ? » who decided. */
function countedOnce(facts: Facts, query: Query, { group_by: group }: Slots): Slots {
  const once = firstStated(facts, 'different');
  const who = query === 'requests' ? firstStated(facts, 'byWhom') : undefined;
  if (once === 'person') return { different: once };
  const by = group ?? once ?? who;
  return by === undefined ? {} : { group_by: by };
}

/** « qui a encore droit à 2 formations ? »: those who have used fewer than what leaves two. */
function leftOver({ facts, query, limits, stated }: OwnInput): Slots {
  const { measure, threshold, period } = stated;
  const isLeft = facts.features.has('remaining') && query === 'quota_reached';
  if (!isLeft || measure === undefined || stated.below !== undefined) return {};
  const said = facts.counts.find(({ number }) => number === threshold)?.number;
  const year = Number((period ?? facts.scene.ref).slice(0, 4));
  const limit = yearlyLimit(limits, measure, year);
  if (limit === undefined || said === undefined) return {};
  return { below: Math.max(0, limit - said + 1), threshold: undefined };
}

/** « au moins 3 places libres », « plus de 3 »: from four on. */
function seatsLeft({ counts }: Facts): Slots {
  const said = counts.find(({ role, noun }) => role === 'threshold' && noun.startsWith('place'));
  return said ? { threshold: said.number + (said.isPassed ? 1 : 0) } : {};
}

/** Told by itself where no question was found. */
const FIGURES_ALONE: readonly string[] = ['rate', 'mean', 'delay', 'money', 'compare'];

function uncountedOf(facts: Facts, query: Query, { person }: Slots): string | undefined {
  const isNobody = facts.features.has('idle') && person === undefined;
  if (isNobody && !/^(quota_reached|sessions|unsupported)$/.test(query)) return 'nobody';
  const all = (facts.stated.get('uncounted') ?? []).filter(
    ({ start }) => !isNamed(facts.scene, start),
  );
  const isKnown = query !== 'unsupported';
  return all.find(({ value }) => (isKnown ? value !== 'compare' : FIGURES_ALONE.includes(value)))
    ?.value;
}

const FOLLOWED_ALONE = ['person', 'structure', 'action', 'place'] as const;

/** « quota de Marie Durand et de Jean Martin »: the names after the first of their kind. */
function othersOf({ scene }: Facts, stated: Slots): string[] {
  return FOLLOWED_ALONE.flatMap((field) => {
    const first = stated[field];
    const named = scene.names.filter((name) => name.field === field);
    return first === undefined ? [] : distinct(named, first);
  });
}

function distinct(names: readonly NameMention[], first: string): string[] {
  const repeats = (a: string, b: string) => a.includes(b) || b.includes(a);
  const found = names.map(({ text }) => text);
  return found.filter(
    (text, at) =>
      ![first, ...found.slice(0, at)].some((other) =>
        repeats(other.toLowerCase(), text.toLowerCase()),
      ),
  );
}
