import type { Table } from '#conversation/index.ts';

/** What a query gives, whatever it asks: a headline, figures or lines, and what they mean. */
export interface QueryResult {
  /** Key of the sentence that gives the answer at once, and its arguments. */
  headline: { key: string; args: Record<string, string | number> };
  /** The lines behind the figure; absent when there is none. */
  table?: Table;
  /** Lines in all; more than the table holds when it is paged. */
  total: number;
  /** What is drawn on request: one value per category. */
  chart?: { categories: string[]; values: number[]; unit: string };
  /** Key of what the figure counts. */
  definition: string;
}
