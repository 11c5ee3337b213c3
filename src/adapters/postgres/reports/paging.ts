import type { Page, Paged } from '#ports/report-repository.ts';
import type { Reads } from '../transaction.ts';
import type { Conditions } from './conditions.ts';

export type WithTotal<Line> = Line & { total: number };

/** Adds a page to a statement. */
export function paged(statement: string, where: Conditions, { limit, offset }: Page): string {
  return `${statement} LIMIT ${where.value(limit)} OFFSET ${where.value(offset)}`;
}

/** The lines of a page, and how many there are in all. */
export function pagedOf<Line>(rows: WithTotal<Line>[]): Paged<Line> {
  const lines = rows.map(({ total: _total, ...line }) => line as unknown as Line);
  return { lines, total: rows[0]?.total ?? 0 };
}

/** One page of a statement, counted before it is put in order: only the first lines need sorting. */
export async function readPage<Line>(
  transaction: Reads,
  statement: string,
  { where, page, order }: { where: Conditions; page: Page; order: string },
): Promise<Paged<Line>> {
  const one = `SELECT page.*, count(*) OVER ()::int AS total FROM (${statement}) page
    ORDER BY ${order}`;
  const limited = paged(one, where, page);
  return pagedOf(await transaction.composed<WithTotal<Line>>(limited, where.values));
}
