import type { Lexicon, QueryRule, QueryShape } from './lexicon.ts';
import { QUERIES, type Query } from './reading.ts';

/** A question a message may be, and the points its rules gave it. */
export type Candidate = { query: Query; points: number };

/** What a question loses for each name of the message it has no room for. */
const POINTS_LOST: Readonly<Record<string, number>> = { person: 6, structure: 2, action: 2 };

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
  const won = rules.filter((rule) => holds(rule, features)).map((rule) => rule.points);
  const lost = Object.entries(POINTS_LOST)
    .filter(([name]) => features.has(name) && !fields.includes(name))
    .map(([, points]) => -points);
  return [...won, ...lost].reduce((sum, points) => sum + points, 0);
}

function holds(rule: QueryRule, features: ReadonlySet<string>): boolean {
  const { all, none } = rule;
  return all.every((name) => features.has(name)) && !none.some((name) => features.has(name));
}
