import { addTo, unitAround, writeInterval } from './calendar.ts';
import type { Facts } from './features.ts';
import { type Limits, yearlyLimit } from './limits.ts';
import type { Query, Reading, Slots } from './reading.ts';
import { heldBy } from './slots.ts';
import { daysOf, readAmount } from './time/amount.ts';
import { dayNumberNamed, unitNamed, wordsAt } from './time/words.ts';

type Refinement = {
  before: Reading;
  stated: Slots;
  fields: readonly string[];
  facts: Facts;
  limits: Limits;
  query: Query;
};

const KINDS = ['kinds', 'except_kinds'] as const;

/** The parts of the question before, with what the message states in their place. */
export function refine(refinement: Refinement): Slots {
  const { before, stated, fields, facts, query } = refinement;
  const kept: Slots = heldBy(before, fields);
  if (stated.session_date !== undefined || stated.period !== undefined) {
    if (stated.session_date === undefined && !isKeptDate(facts)) delete kept.session_date;
    if (stated.period === undefined) delete kept.period;
  }
  if (stated.person !== undefined && stated.structure === undefined) delete kept.structure;
  if (stated.structure !== undefined && stated.person === undefined) delete kept.person;
  if (saysEveryAction(facts)) for (const field of ['action', ...KINDS] as const) delete kept[field];
  if (KINDS.some((field) => stated[field] !== undefined))
    for (const field of KINDS) delete kept[field];
  if (saysEverywhere(facts) || kept.place === stated.except_place) delete kept.place;
  if (stated.place !== undefined) delete kept.except_place;
  if (query !== before.query) dropFigures(kept, stated);
  const slots = {
    ...kept,
    ...stated,
    ...neighbourOf(facts, before),
    ...dayOfSameMonth(facts, before, stated),
    ...bareFigure(facts, before, stated),
    ...ageOf(facts, before, stated),
    ...otherEnd(facts, before),
    ...headOfQueue(facts, query, before),
  };
  // « les 3 premières » of the structures are those with the most.
  const isTop = slots.group_by !== undefined && stated.group_by === undefined && saysFirst(facts);
  if (isTop) slots.order = 'desc';
  return query === 'quota_reached' ? withLimit(slots, refinement) : slots;
}

/** « et les moins ? » after « les 3 actions les plus demandées ». */
function otherEnd({ scene }: Facts, before: Reading): Slots {
  const { tokens } = scene;
  if ((before.order ?? before.limit ?? before.group_by) === undefined) return {};
  const said = tokens.find(
    ({ norm }, at) =>
      /^(moins|plus|mieux)$/.test(norm) &&
      /^(les?|la|\d+|trois|cinq|dix)$/.test(tokens[at - 1]?.norm ?? '') &&
      tokens[at + 1]?.kind !== 'word',
  );
  return said ? { order: said.norm === 'moins' ? 'asc' : 'desc' } : {};
}

/** « qui est premier ? » after a queue. */
function headOfQueue({ scene }: Facts, query: Query, { session_date: day }: Reading): Slots {
  if (query !== 'waiting_list') return {};
  const at = scene.tokens.findIndex(({ norm }) => /^(premiere?|tete|1er|1ere|1re)$/.test(norm));
  const next = scene.tokens[at + 1];
  const isAlone = next?.kind !== 'word' || /^(de|dans|sur|a|en)$/.test(next.norm);
  // « le premier » is no day of the month.
  return at < 0 || !isAlone ? {} : ({ limit: 1, session_date: day } as Slots);
}

/** « le mois d'avant », « l'année suivante »: counted from the period before, not from today. */
function neighbourOf({ features, scene }: Facts, { period }: Reading): Slots {
  const shift = features.has('periodBefore') ? -1 : features.has('periodAfter') ? 1 : 0;
  const unit = scene.tokens.map(unitNamed).find((each) => each !== undefined);
  if (shift === 0 || period === undefined || unit === undefined) return {};
  const moved = addTo(period.slice(0, 10), shift, unit);
  return { period: writeInterval(unitAround(moved, unit)) };
}

/** « et la session du 25 ? » after one of the 11 June: the 25 June. */
function dayOfSameMonth({ scene }: Facts, before: Reading, stated: Slots): Slots {
  if (before.session_date === undefined || stated.session_date === undefined) return {};
  const { tokens, times } = scene;
  const isBare = times.some(
    ({ start, end }) => end === start + 2 && dayNumberNamed(tokens[start + 1]) !== undefined,
  );
  if (!isBare) return {};
  return { session_date: before.session_date.slice(0, 8) + stated.session_date.slice(8) };
}

/** « plutôt 5 » after « moins de 9 inscrits »: the same figure, another number. */
function bareFigure({ counts }: Facts, before: Reading, stated: Slots): Slots {
  const [only, other] = counts;
  if (!only || other || !/^(plutot)?$/.test(only.noun) || stated.below !== undefined) return {};
  const figures = ['below', 'limit', 'threshold', 'older_than_days'] as const;
  const [asked] = figures.filter((field) => before[field] !== undefined);
  return asked === undefined ? {} : { [asked]: only.number };
}

/** « toutes actions confondues ». */
export const saysEveryAction = ({ scene }: Facts): boolean =>
  scene.tokens.some(
    (_, at) =>
      wordsAt('toutes|tous les? actions|formations|ateliers|sessions', scene.tokens, at) !==
      undefined,
  );

/** « toutes les villes », « partout ». */
export const saysEverywhere = ({ scene }: Facts): boolean =>
  scene.tokens.some(
    ({ norm }, at) =>
      norm === 'partout' ||
      wordsAt('toutes|tous les? villes|lieux|sites|departements', scene.tokens, at) !== undefined,
  );

/** « et si c'est 15 jours ? » after « depuis plus de 10 jours ». */
function ageOf({ scene }: Facts, before: Reading, stated: Slots): Slots {
  if (before.older_than_days === undefined || stated.older_than_days !== undefined) return {};
  for (let at = 0; at < scene.tokens.length; at++) {
    const amount = readAmount(scene.tokens, at, scene.ref);
    if (amount) return { older_than_days: daysOf(amount.value) };
  }
  return {};
}

const saysFirst = ({ counts }: Facts): boolean =>
  counts.some(({ role, noun }) => role === 'limit' && noun.startsWith('premier'));

const isKeptDate = ({ scene }: Facts): boolean =>
  scene.tokens.some((token) => token.norm === 'session');

const FIGURES = [
  'threshold',
  'below',
  'limit',
  'order',
  'older_than_days',
  'younger_than_days',
  'state',
  'timing',
] as const;

function dropFigures(kept: Slots, stated: Slots): void {
  for (const field of FIGURES) {
    if (stated[field] === undefined) delete kept[field];
  }
}

/** The limit follows the measure and the year when one of them is replaced; a figure of one's own stays. */
function withLimit(slots: Slots, { stated, before, limits, facts }: Refinement): Slots {
  const isMoved = stated.measure !== undefined || stated.period !== undefined;
  const limitIn = ({ measure, period }: Slots): number | undefined =>
    measure === undefined
      ? undefined
      : yearlyLimit(limits, measure, Number((period ?? facts.scene.ref).slice(0, 4)));
  const wasLimit = before.threshold !== undefined && before.threshold === limitIn(before);
  if (!isMoved || stated.threshold !== undefined || !wasLimit) return slots;
  const threshold = limitIn(slots);
  return threshold === undefined ? slots : { ...slots, threshold };
}
