import { readDates } from '#conversation/index.ts';
import { type Day, isDay } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';

const IN_FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ENDS_WITH_YEAR = /\d{4}$/;

/** « 2026-03-14 », « 14/03/2026 », « 14.3.26 », « samedi 14 mars 2026 »: a day that says its year, and nothing else. */
export function readDay({ today, language }: Exchange, value: string): Day | null {
  if (isDay(value)) return value;
  const [, day = '', month = '', year = ''] = IN_FIGURES.exec(value) ?? [];
  if (year) {
    const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(iso) ? iso : null;
  }
  const said = value.replace(/^le\s+/i, '');
  const [found] = readDates(said, today, { language });
  const isWhole = found?.text === said && found.precision === 'day' && ENDS_WITH_YEAR.test(said);
  return isWhole ? found.from : null;
}
