import type { Count } from './counts.ts';
import { type Facts, firstStated, namesOf } from './features.ts';
import { type Limits, yearlyLimit } from './limits.ts';
import { outputOf } from './output.ts';
import { withOwn } from './own.ts';
import { OWN_FIELDS, type Query, type Reading, type Slots } from './reading.ts';
import { isNamed } from './scene.ts';
import type { Stated } from './stated.ts';
import { wordsAt } from './time/words.ts';
import { whenOf } from './when.ts';

/** What the parts of a reading are made from. */
export type SlotInput = {
  facts: Facts;
  query: Query;
  limits: Limits;
  /** Whether it is the question asked before, refined. */
  isSame?: boolean;
  /** Whether a threshold is the fewest that count: four for « plus de 3 », else the number said. */
  forFigures?: boolean | undefined;
};

const COUNTED_LINES: ReadonlySet<string> = new Set(['structure', 'place', 'provider']);
const MEASURED = /^(formations?|actions?)$/;

/** Every part the message states that this question can hold. */
export function slotsOf(input: SlotInput): Slots {
  const { facts, query } = input;
  const shape = facts.scene.lexicon.queries.get(query);
  const fields = shape?.fields ?? [];
  const when = whenOf(facts, query, fields);
  const stated: Slots = {
    ...namesOf(facts.scene),
    ...when,
    ...valuesOf(facts),
    ...rankingOf(facts),
  };
  const counted = { ...stated, ...countsOf(input, stated) };
  const statuses = shape?.statuses;
  if (counted.status !== undefined && statuses?.includes(counted.status) === false) {
    delete counted.status;
  }
  // « Cap Emploi 17 n'est pas adhérente ? » asks whether it is.
  if (query === 'membership' && counted.structure !== undefined) delete counted.status;
  const kept = Object.entries(counted).filter(([field]) => fields.includes(field));
  const slots: Slots = Object.fromEntries(kept);
  const output = outputOf(facts, query, input.isSame ?? false);
  const own = input.forFigures ? withOwn({ ...input, stated: slots }) : slots;
  return { ...own, ...(output === undefined ? {} : { output }) };
}

function valuesOf(facts: Facts): Slots {
  const slots: Slots = {};
  for (const field of ['measure', 'value', 'status', 'type'] as const) {
    const value = firstStated(facts, field);
    if (value !== undefined) slots[field] = value;
  }
  // « acceptées et refusées »: neither alone.
  if (new Set(facts.stated.get('status')?.map(({ value }) => value)).size > 1) delete slots.status;
  const groups = groupsOf(facts);
  const stages = facts.stated
    .get('stage')
    ?.filter((each) => !groups.some((group) => group.start < each.end && group.end > each.start));
  const stage = (stages?.find((each) => isWaitedFor(facts, each)) ?? stages?.[0])?.value;
  if (stage === 'valideur_rh' || stage === 'prestataire') slots.stage = stage;
  return slots;
}

/** « acceptées par le valideur mais en attente chez le prestataire ». */
const isWaitedFor = ({ scene }: Facts, { start }: Stated): boolean =>
  [1, 2].some((back) => /^(atten|bloqu)/.test(scene.tokens[start - back]?.norm ?? ''));

/** How the lines are grouped; « refusées par prestataire » says who refused, « demandes par prestataire » does not. */
function groupsOf({ stated }: Facts): readonly Stated[] {
  const stages = stated.get('stage') ?? [];
  return (stated.get('groupBy') ?? []).filter(
    (group) => !stages.some((stage) => stage.start < group.start && stage.end >= group.end),
  );
}

function rankingOf(facts: Facts): Slots {
  const limit = facts.counts.find((count) => count.role === 'limit');
  const order = orderOf(facts) ?? endOfLine(limit);
  const groupBy = groupsOf(facts)[0]?.value ?? rankedGroup(facts, limit, order);
  return {
    ...(groupBy === undefined ? {} : { group_by: groupBy }),
    ...(limit === undefined ? {} : { limit: limit.number }),
    ...(order === undefined ? {} : { order }),
  };
}

/** « top 10 des moins remplies »: « top » alone says the most first, any other word says better. */
function orderOf({ scene, stated }: Facts): string | undefined {
  const all = stated.get('order') ?? [];
  const said = all.find(({ start }) => scene.tokens[start]?.norm !== 'top') ?? all[0];
  return said?.value;
}

/** « les 10 dernières demandes »: the latest first. */
function endOfLine(limit: Count | undefined): string | undefined {
  if (limit?.noun.startsWith('dernier')) return 'desc';
  return limit?.noun.startsWith('premier') ? 'asc' : undefined;
}

/** « 3 meilleures villes », « les structures qui ont le plus de désistements »: one line for each. */
function rankedGroup(
  facts: Facts,
  limit: Count | undefined,
  order: string | undefined,
): string | undefined {
  const { scene, features } = facts;
  const isRanking = limit !== undefined || order !== undefined || features.has('ranking');
  const isTime = ({ start }: Stated) =>
    scene.times.some((time) => start >= time.start && start < time.end);
  const isLine = (each: Stated) =>
    isRanking ? !isTime(each) && !isNamed(scene, each.end) : isCounted(facts, each);
  return facts.stated.get('ranked')?.find(isLine)?.value;
}

/** « structures avec plus de 3 désistements », « villes où il y a plus de 10 demandes ». */
function isCounted({ scene, features }: Facts, { value, end }: Stated): boolean {
  const isOfMany = COUNTED_LINES.has(value) && features.has('threshold');
  return isOfMany && wordsAt('avec|ayant|qui|dont|ou|comptant|a', scene.tokens, end) !== undefined;
}

function countsOf(input: SlotInput, stated: Slots): Slots {
  const { facts, query } = input;
  const below = facts.counts.find((count) => count.role === 'below');
  const slots: Slots = {};
  if (below) slots.below = below.number;
  else if (query === 'quota_reached' && facts.features.has('nothingTaken')) slots.below = 1;
  const threshold = slots.below === 1 ? undefined : thresholdOf(input, stated);
  if (threshold !== undefined) slots.threshold = threshold;
  return slots;
}

function thresholdOf(
  { facts, query, limits, forFigures }: SlotInput,
  stated: Slots,
): number | undefined {
  const limit = facts.scene.lexicon.queries.get(query)?.limit;
  const said = facts.counts
    .filter((count) => count.role === 'threshold')
    .map((count) =>
      forFigures && count.isPassed ? { ...count, number: count.number + 1 } : count,
    );
  if (limit === 'colleagues') return said[0]?.number ?? limits.colleagues;
  if (limit === 'measure') {
    const ofMeasure = said.find((count) => MEASURED.test(count.noun)) ?? said[0];
    return ofMeasure?.number ?? reachedLimit(facts, stated, limits);
  }
  return said.find((count) => NUMBERED[forFigures ? 'figures' : 'agreed'].test(count.noun))?.number;
}

/** What a number of times is of. */
const NUMBERED = {
  agreed: /^(desist|absen|fois|inscri|demande|personne|gens|%|ou|et|en$)/,
  figures: /^(desist|absen|fois|inscri|demande|personne|gens|%|ou|et|en$|refus|annul)/,
};

/** The figure behind « au max de ses formations », in the year spoken of. */
function reachedLimit(
  facts: Facts,
  { measure, period }: Slots,
  limits: Limits,
): number | undefined {
  if (measure === undefined || !facts.features.has('reached')) return undefined;
  const year = Number((period ?? facts.scene.ref).slice(0, 4));
  return yearlyLimit(limits, measure, year);
}

/** What one message could not be told stays with it. */
const OWN_KEPT = OWN_FIELDS.filter((field) => field !== 'uncounted' && field !== 'others');

/** The parts of a former reading the question can still hold. */
export function heldBy(reading: Reading, fields: readonly string[]): Slots {
  const { query: _, ...slots } = reading;
  const kept = Object.entries(slots).filter(([field]) =>
    [...fields, ...OWN_KEPT, 'output'].includes(field),
  );
  return Object.fromEntries(kept);
}
