import type { z } from 'zod';
import {
  approve,
  type Decision,
  decide,
  isMember,
  MissingPersonError,
  MissingRequestError,
  NoRulebookError,
  type OperationRefusal,
  parisDay,
  promote,
  type RequestStatus,
  type Rulebooks,
  recordAbsence,
  rulebookFor,
  withdraw,
  yearOf,
} from '#reglement/index.ts';
import { CASE_SHAPES, type CaseOf, type FunctionName, LINE_SHAPE } from './reglement-cases.ts';
import { explainDecision, type Say } from './reglement-words.ts';

/** The answer to one line: its result, or what is wrong with it. */
export type Answer = { readonly id: string | number | null } & (
  | { readonly out: unknown; readonly explanation?: unknown }
  | { readonly error: string }
);

/** Answers one line of cases, through the same functions as the product. */
export function answerLine(rulebooks: Rulebooks, say: Say, line: string): Answer {
  const raw = parseJson(line);
  const id = idOf(raw);
  if (raw === null) return { id, error: say('case-error-not-json') };
  const parsed = LINE_SHAPE.safeParse(raw);
  if (!parsed.success) return { id, error: describe(say, parsed.error, raw, []) };
  const { fn } = parsed.data;
  const shaped = CASE_SHAPES[fn].safeParse(parsed.data.case);
  if (!shaped.success) {
    return { id, error: describe(say, shaped.error, parsed.data.case, ['case']) };
  }
  try {
    return { id, ...run(rulebooks, say, { fn, case: shaped.data } as TypedCase) };
  } catch (error) {
    return { id, error: describeFailure(say, error) };
  }
}

type TypedCase = { [Name in FunctionName]: { fn: Name; case: CaseOf<Name> } }[FunctionName];

function run(rulebooks: Rulebooks, say: Say, typed: TypedCase) {
  // A session that no rulebook covers is an error whatever is asked about it.
  if (typed.fn !== 'isMember') rulebookFor(rulebooks, yearOf(typed.case.session.firstDay));
  switch (typed.fn) {
    case 'decide': {
      const decision = decide(rulebooks, typed.case);
      return { out: decisionOut(decision), explanation: explainDecision(say, decision) };
    }
    case 'withdraw': {
      const result = withdraw(rulebooks, typed.case);
      const { workingDays, calendarDays, signals } = result;
      return { out: { ...statusOut(result), workingDays, calendarDays, signals } };
    }
    case 'absence':
      return { out: statusOut(recordAbsence(rulebooks, typed.case)) };
    case 'promote':
      return { out: promote(rulebooks, typed.case) };
    case 'approve':
      return { out: statusOut(approve(rulebooks, typed.case)) };
    case 'isMember':
      return { out: isMemberOut(rulebooks, typed.case) };
  }
}

/** The part of a decision the format of the cases describes. */
export function decisionOut(decision: Decision) {
  return {
    outcome: decision.outcome,
    reasons: decision.reasons.map(({ code, opensOn }) =>
      opensOn === undefined ? { code } : { code, opensOn },
    ),
    warnings: decision.warnings.map(({ code }) => code),
    needsEmployer: decision.needsEmployer,
    quotaBefore: decision.quotaBefore,
    quotaAfter: decision.quotaAfter,
  };
}

function statusOut(result: { status: RequestStatus } | { refused: OperationRefusal }) {
  return 'refused' in result ? { refused: result.refused } : { status: result.status };
}

/** Membership does not wait for the first rulebook: an earlier day is read with that one. */
function isMemberOut(rulebooks: Rulebooks, { at, on, structure, memberships }: CaseOf<'isMember'>) {
  const day = at === undefined ? (on ?? '') : parisDay(at);
  const year = Math.max(yearOf(day), ...rulebooks.years.slice(0, 1));
  const { rulebook } = rulebookFor(rulebooks, year);
  return structure !== null && isMember(rulebook, day, structure.siret, memberships);
}

function parseJson(line: string): Record<string, unknown> | null {
  try {
    const raw: unknown = JSON.parse(line);
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function idOf(raw: Record<string, unknown> | null): string | number | null {
  const id = raw?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function describe(say: Say, error: z.ZodError, input: unknown, prefix: string[]): string {
  const [issue] = error.issues;
  if (issue === undefined) return say('case-error-not-json');
  const field = [...prefix, ...issue.path.map(String)].join('.');
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small') {
    const isOwn = /^[a-z]+(?:-[a-z]+)*$/.test(issue.message);
    return say(`case-error-${isOwn ? issue.message : 'out-of-range'}`, { field });
  }
  if (valueAt(input, issue.path) === undefined) return say('case-error-missing', { field });
  if (issue.code === 'invalid_value') {
    return say('case-error-unknown-value', { field, expected: issue.values.join(', ') });
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  return expected === undefined
    ? say('case-error-wrong', { field })
    : say('case-error-wrong-type', { field, expected });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function describeFailure(say: Say, error: unknown): string {
  if (error instanceof NoRulebookError) {
    const args = { field: 'case.session.firstDay', year: String(error.year) };
    return say('case-error-no-rulebook', args);
  }
  if (error instanceof MissingPersonError) {
    return say('case-error-missing-person', { field: `case.people.${error.personId}` });
  }
  if (error instanceof MissingRequestError) {
    return say('case-error-missing-request', { field: 'case.requestId' });
  }
  throw error;
}
