import { describe, expect, it } from 'vitest';
import { dayColumn, numberColumn, rateColumn, seatsColumn } from '#usecases/queries/columns.ts';
import { tablesOf } from '#usecases/queries/result.ts';

const LINES = [
  { day: '2026-12-02', taken: 2, capacity: 12 },
  { day: '2027-01-14', taken: 5, capacity: null },
];

const { table, sheet } = tablesOf((key) => key, LINES, [
  dayColumn('session', ({ day }) => day),
  seatsColumn(),
  rateColumn(({ taken }) => taken * 10),
  numberColumn('queue', ({ taken }) => taken, { isWide: true }),
]);

describe('the lines of a figure', () => {
  it('are texts for the eye', () => {
    expect(table.rows).toEqual([
      ['02/12/26', '2/12', '20\u00a0%'],
      ['14/01/27', '5', '50\u00a0%'],
    ]);
  });

  it('are figures and days for a spreadsheet, where « 2/12 » would be the 2 December', () => {
    expect(sheet.columns).toEqual([
      'column-session',
      'column-taken-saved',
      'column-capacity',
      'column-rate-saved',
      'column-queue',
    ]);
    expect(sheet.rows).toEqual([
      [{ day: '2026-12-02' }, 2, 12, 20, 2],
      [{ day: '2027-01-14' }, 5, null, 50, 5],
    ]);
  });
});
