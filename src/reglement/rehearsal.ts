import { yearOf } from './calendar.ts';
import { decide } from './decide.ts';
import { createRulebooks, type Rulebook, type Rulebooks } from './rulebook.ts';
import type { Decision, DecisionInput, Outcome, RuleCode } from './types.ts';

/** A decision once taken, with everything it depended on. */
export interface RehearsalCase {
  readonly id: string;
  readonly input: DecisionInput;
}

/** A request that the draft would have decided otherwise. */
interface RehearsedChange {
  readonly id: string;
  readonly personId: string;
  readonly before: Decision;
  readonly after: Decision;
}

/** What a draft rulebook would have changed. */
export interface Rehearsal {
  readonly decided: number;
  readonly before: Readonly<Record<Outcome, number>>;
  readonly after: Readonly<Record<Outcome, number>>;
  /** How many requests gain or lose each code, reasons and warnings alike. */
  readonly gained: ReadonlyMap<RuleCode, number>;
  readonly lost: ReadonlyMap<RuleCode, number>;
  readonly changes: readonly RehearsedChange[];
}

/**
 * Decides past requests under the rulebook in force and under a draft carried to their year. Each
 * request meets the requests it met then: what the draft would have freed or filled is not replayed.
 */
export async function rehearse(
  rulebooks: Rulebooks,
  draft: Rulebook,
  cases: AsyncIterable<RehearsalCase> | Iterable<RehearsalCase>,
): Promise<Rehearsal> {
  const drafts = new Map<number, Rulebooks>();
  const before = { accepted: 0, waitlisted: 0, refused: 0 };
  const after = { accepted: 0, waitlisted: 0, refused: 0 };
  const gained = new Map<RuleCode, number>();
  const lost = new Map<RuleCode, number>();
  const changes: RehearsedChange[] = [];
  let decided = 0;
  for await (const { id, input } of cases) {
    const year = yearOf(input.session.firstDay);
    const carried = drafts.get(year) ?? createRulebooks([carryToYear(draft, year)]);
    drafts.set(year, carried);
    const was = decide(rulebooks, input);
    const would = decide(carried, input);
    decided += 1;
    before[was.outcome] += 1;
    after[would.outcome] += 1;
    const isChanged = countMoves(codesOf(was), codesOf(would), { gained, lost });
    if (isChanged) changes.push({ id, personId: input.person.id, before: was, after: would });
  }
  return { decided, before, after, gained, lost, changes };
}

/** The same rulebook for another year, its paliers on the same dates of that year. */
export function carryToYear(rulebook: Rulebook, year: number): Rulebook {
  const paliers = rulebook.paliers.map((palier) => ({
    ...palier,
    from: `${year}${palier.from.slice(4)}`,
  }));
  return { ...rulebook, year, paliers };
}

function codesOf({ reasons, warnings }: Decision): ReadonlySet<RuleCode> {
  const codes = [...reasons, ...warnings].map(({ code }) => code);
  return new Set(codes.filter((code) => code !== 'RULEBOOK_FALLBACK'));
}

function countMoves(
  was: ReadonlySet<RuleCode>,
  would: ReadonlySet<RuleCode>,
  counts: { readonly gained: Map<RuleCode, number>; readonly lost: Map<RuleCode, number> },
): boolean {
  const gained = [...would].filter((code) => !was.has(code));
  const lost = [...was].filter((code) => !would.has(code));
  for (const code of gained) counts.gained.set(code, (counts.gained.get(code) ?? 0) + 1);
  for (const code of lost) counts.lost.set(code, (counts.lost.get(code) ?? 0) + 1);
  return gained.length + lost.length > 0;
}
