import type { Day } from '#reglement/index.ts';
import { formatFigureDay } from '../format-day.ts';
import type { Column } from './result.ts';

type Rest<Line> = Pick<Column<Line>, 'isWide' | 'isKnown'>;

/** A column of whole numbers. */
export function numberColumn<Line>(
  name: string,
  value: (line: Line) => number,
  rest: Rest<Line> = {},
): Column<Line> {
  const cell = (line: Line) => String(value(line));
  return { name, cell, align: 'right', saved: [{ name, value }], ...rest };
}

/** A column of calendar days. */
export function dayColumn<Line>(
  name: string,
  dayOf: (line: Line) => Day,
  rest: Rest<Line> = {},
): Column<Line> {
  const saved = [{ name, value: (line: Line) => ({ day: dayOf(line) }) }];
  return { name, cell: (line) => formatFigureDay(dayOf(line)), saved, ...rest };
}

/** A column of rates, in hundredths. */
export function rateColumn<Line>(rateOf: (line: Line) => number): Column<Line> {
  return {
    name: 'rate',
    cell: (line) => `${rateOf(line)}\u00a0%`,
    align: 'right',
    saved: [{ name: 'rate-saved', value: rateOf }],
  };
}

/** Seats taken, of those there are. */
export function seatsColumn<
  Line extends { taken: number; capacity: number | null },
>(): Column<Line> {
  return {
    name: 'taken',
    cell: ({ taken, capacity }) => (capacity === null ? String(taken) : `${taken}/${capacity}`),
    align: 'right',
    saved: [
      { name: 'taken-saved', value: ({ taken }) => taken },
      { name: 'capacity', value: ({ capacity }) => capacity },
    ],
  };
}

interface Named {
  person: string;
  email: string;
  structure?: string | null;
}

/** Who, told apart by their structure from others of one name in the same list, or by their address. */
export function personColumns<Line extends Named>(
  lines: readonly Line[],
  rest: Rest<Line> = {},
): Column<Line>[] {
  const namesakes = (line: Line) =>
    lines.filter(({ person, email }) => person === line.person && email !== line.email);
  const cell = (line: Line) => {
    const others = namesakes(line);
    if (others.length === 0) return line.person;
    const isApart = line.structure && others.every(({ structure }) => structure !== line.structure);
    return `${line.person} (${isApart ? line.structure : line.email})`;
  };
  const saved = [{ name: 'person', value: ({ person }: Line) => person }];
  return [
    { name: 'person', cell, saved, ...rest },
    { name: 'email', cell: ({ email }) => email, isWide: true },
  ];
}
