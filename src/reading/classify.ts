import type { Lexicon, QueryRule, QueryShape } from './lexicon.ts';
import { QUERIES, type Query } from './reading.ts';

/** A question a message may be, and the points its rules gave it. */
export type Candidate = { query: Query; points: number };

/** What a question loses for each name of the message it has no room for. */
const POINTS_LOST = Object.entries({ person: 6, structure: 2, action: 2 });

/** The questions the message may be, the likeliest first; ties in the order questions are declared. */
export function classify(features: ReadonlySet<string>, lexicon: Lexicon): Candidate[] {
  const candidates = QUERIES.flatMap((query) => {
    const shape = lexicon.queries.get(query);
    const points = shape ? pointsOf(shape, features) : 0;
    return points > 0 ? [{ query, points }] : [];
  });
  return candidates.sort((a, b) => b.points - a.points);
}

function pointsOf({ rules, fields }: QueryShape, features: ReadonlySet<string>): number {
  let sum = 0;
  for (const rule of rules) if (holds(rule, features)) sum += rule.points;
  for (const [name, points] of POINTS_LOST)
    if (features.has(name) && !fields.includes(name)) sum -= points;
  return sum;
}

function holds(rule: QueryRule, features: ReadonlySet<string>): boolean {
  const { all, none } = rule;
  return all.every((name) => features.has(name)) && !none.some((name) => features.has(name));
}
