import { z } from 'zod';
import type { RuleCode, Source } from './types.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, YYYY-MM-DD');
const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'must be MM-DD');
const words = z.string().trim().min(1, 'must not be empty');
const count = z.number().int().nonnegative();
const positive = z.number().int().positive();

const source = z.strictObject({ since: day, document: words, article: words, says: words });
const figure = <Value extends z.ZodType>(value: Value) => source.extend({ value });

const schema = z.strictObject({
  year: z.number().int(),
  version: words,
  title: words,
  documents: z.record(words, words),
  figures: z.strictObject({
    annualActions: figure(positive),
    annualFormations: figure(positive),
    labStudioSessions: figure(positive),
    structurePeople: figure(positive),
    structureScope: figure(z.enum(['session', 'action_and_year'])),
    shortNoticeDays: figure(positive),
    lateWithdrawalDays: figure(positive),
    lateWithdrawalUnit: figure(z.enum(['calendar_days', 'working_days'])),
    graceWorkingDays: figure(positive),
    graceDays: figure(count),
    confirmationDays: figure(count),
    forceMajeureReportDays: figure(count),
    repeatedLateWithdrawals: figure(positive),
    formationMinimum: figure(positive),
    formationMaximum: figure(positive),
    tooFewNoticeDays: figure(positive),
    semesterOneUntil: figure(monthDay),
    membershipRenewalUntil: figure(monthDay),
    membershipFeeSimple: figure(positive),
    membershipFeePremium: figure(positive),
    premiumRoomBookings: figure(positive),
  }),
  rules: z.strictObject({
    NOT_IN_ACTIVITY: source,
    MEMBERSHIP_REQUIRED: source,
    TRAINING_ORGANISATION_ONLY: source,
    ONE_SESSION_PER_FORMATION: source,
    SESSION_FULL: source,
  }),
  paliers: z.array(
    source.extend({ from: day, formations: positive, sessions: z.enum(['semester_1', 'year']) }),
  ),
});

/** The règlement of one year: every figure with its article, and since when. */
export type Rulebook = z.infer<typeof schema>;
export type Palier = Rulebook['paliers'][number];

/** Every rulebook known, by year, from the earliest. */
export interface Rulebooks {
  readonly years: readonly number[];
  readonly byYear: ReadonlyMap<number, ChosenRulebook>;
  /** What decides for the years after the last rulebook. */
  readonly latest: ChosenRulebook;
}

/** The rulebook that decides for a year; `fallback` when it is that of an earlier year. */
export interface ChosenRulebook {
  readonly rulebook: Rulebook;
  readonly fallback: boolean;
}

/** The rulebooks contradict themselves: the product must not start with them. */
export class RulebookError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Rulebooks refused:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'RulebookError';
    this.problems = problems;
  }
}

/** No rulebook covers a session of that year: there can be no decision. */
export class NoRulebookError extends Error {
  readonly year: number;

  constructor(year: number) {
    super(`no rulebook covers ${year}`);
    this.name = 'NoRulebookError';
    this.year = year;
  }
}

/** Reads the raw content of one rulebook file, or throws a `RulebookError` naming every wrong field. */
export function parseRulebook(raw: unknown, name = 'rulebook'): Rulebook {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new RulebookError(
    result.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

/** Puts the rulebooks together, or throws a `RulebookError` with every inconsistency. */
export function createRulebooks(list: readonly Rulebook[]): Rulebooks {
  const problems = [...list.flatMap(inconsistencies), ...repeatedYears(list)];
  const sorted = [...list].sort((a, b) => a.year - b.year);
  const last = sorted.at(-1);
  if (last === undefined) throw new RulebookError(['there is no rulebook']);
  if (problems.length > 0) throw new RulebookError(problems);
  return {
    years: sorted.map(({ year }) => year),
    byYear: new Map(sorted.map((rulebook) => [rulebook.year, { rulebook, fallback: false }])),
    latest: asFallback(last),
  };
}

/** The rulebook of a session's year, or the latest earlier one without its paliers. */
export function rulebookFor(rulebooks: Rulebooks, year: number): ChosenRulebook {
  const own = rulebooks.byYear.get(year);
  if (own !== undefined) return own;
  const earlier = [...rulebooks.byYear.values()].findLast(({ rulebook }) => rulebook.year < year);
  if (earlier === undefined) throw new NoRulebookError(year);
  return asFallback(earlier.rulebook);
}

/** Paliers are dated in one year: they are left out for another. */
function asFallback(rulebook: Rulebook): ChosenRulebook {
  return { rulebook: { ...rulebook, paliers: [] }, fallback: true };
}

/** The document and article behind a code in a rulebook; null when no document states the rule. */
export function sourceOf(rulebook: Rulebook, code: RuleCode): Source | null {
  const entry = entryBehind(rulebook, code);
  return entry === undefined ? null : cite(rulebook, entry);
}

/** Turns an entry of a rulebook into a citation with the document's full title. */
export function cite(rulebook: Rulebook, entry: Source): Source {
  return {
    document: rulebook.documents[entry.document] ?? entry.document,
    article: entry.article,
  };
}

function entryBehind({ rules, figures, paliers }: Rulebook, code: RuleCode): Source | undefined {
  switch (code) {
    case 'NOT_IN_ACTIVITY':
    case 'MEMBERSHIP_REQUIRED':
    case 'TRAINING_ORGANISATION_ONLY':
    case 'ONE_SESSION_PER_FORMATION':
    case 'SESSION_FULL':
      return rules[code];
    case 'LAB_STUDIO_LIMIT':
      return figures.labStudioSessions;
    case 'ANNUAL_LIMIT':
    case 'LAST_ACTION':
      return figures.annualActions;
    case 'FORMATION_LIMIT':
    case 'LAST_FORMATION':
      return figures.annualFormations;
    case 'TIER_NOT_OPEN':
    case 'TIER_LIMIT':
      return paliers[0];
    case 'STRUCTURE_LIMIT':
      return figures.structurePeople;
    case 'SHORT_NOTICE':
      return figures.shortNoticeDays;
    case 'SESSION_CLOSED':
    case 'DUPLICATE':
    case 'RULEBOOK_FALLBACK':
      return undefined;
  }
}

function repeatedYears(list: readonly Rulebook[]): string[] {
  const years = list.map(({ year }) => year);
  const repeated = years.filter((year, index) => years.indexOf(year) !== index);
  return [...new Set(repeated)].map((year) => `${year}: two rulebooks for one year`);
}

function inconsistencies(rulebook: Rulebook): string[] {
  const { year, figures, paliers } = rulebook;
  const wrong: [boolean, string][] = [
    [
      figures.annualFormations.value > figures.annualActions.value,
      'figures.annualFormations is above figures.annualActions, the total',
    ],
    [
      figures.labStudioSessions.value > figures.annualActions.value,
      'figures.labStudioSessions is above figures.annualActions, the total',
    ],
    [
      figures.formationMinimum.value > figures.formationMaximum.value,
      'figures.formationMinimum is above figures.formationMaximum',
    ],
    [
      figures.membershipFeeSimple.value > figures.membershipFeePremium.value,
      'figures.membershipFeeSimple is above figures.membershipFeePremium',
    ],
  ];
  const found = wrong.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
  const problems = [
    ...found,
    ...paliers.flatMap((palier, index) => palierProblems(rulebook, palier, index)),
    ...unknownDocuments(rulebook),
  ];
  return problems.map((problem) => `${year}: ${problem}`);
}

function palierProblems(rulebook: Rulebook, palier: Palier, index: number): string[] {
  const name = `paliers.${index}`;
  const previous = rulebook.paliers[index - 1];
  const problems: string[] = [];
  if (!palier.from.startsWith(`${rulebook.year}-`))
    problems.push(`${name}.from is not in ${rulebook.year}`);
  if (previous !== undefined && palier.from <= previous.from)
    problems.push(`${name}.from is not after the palier before it`);
  if (palier.formations > rulebook.figures.annualFormations.value)
    problems.push(`${name}.formations is above figures.annualFormations, the total`);
  return problems;
}

function unknownDocuments(rulebook: Rulebook): string[] {
  const entries = [
    ...Object.entries(rulebook.figures).map(([name, entry]) => [`figures.${name}`, entry] as const),
    ...Object.entries(rulebook.rules).map(([name, entry]) => [`rules.${name}`, entry] as const),
    ...rulebook.paliers.map((entry, index) => [`paliers.${index}`, entry] as const),
  ];
  return entries
    .filter(([, entry]) => rulebook.documents[entry.document] === undefined)
    .map(([name, entry]) => `${name}.document is unknown: ${entry.document}`);
}
