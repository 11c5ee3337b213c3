import type { Lexicon, QueryRule } from './lexicon.ts';
import { QUERIES, type Query } from './reading.ts';

/** A question a message may be, and the points its rules gave it. */
export type Candidate = { query: Query; points: number };

/** The questions the message may be, the likeliest first; ties in the order questions are declared. */
export function classify(features: ReadonlySet<string>, lexicon: Lexicon): Candidate[] {
  const candidates = QUERIES.flatMap((query) => {
    const rules = lexicon.queries.get(query)?.rules ?? [];
    const points = rules
      .filter((rule) => holds(rule, features))
      .reduce((sum, rule) => sum + rule.points, 0);
    return points > 0 ? [{ query, points }] : [];
  });
  return candidates.sort((a, b) => b.points - a.points);
}

function holds(rule: QueryRule, features: ReadonlySet<string>): boolean {
  return (
    rule.all.every((name) => features.has(name)) && !rule.none.some((name) => features.has(name))
  );
}
