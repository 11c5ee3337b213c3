import { DateTime } from 'luxon';
import { addDays, type Day, daysBetween } from '#reglement/index.ts';

const UNITS = ['week', 'month', 'quarter', 'year'] as const;

/**
 * A period understood on one day, as its words would be understood on another: « ce mois » is the month of that day, « depuis
 * janvier » ends with it, « dans les 15 jours » begins with it. One that touches neither stays as it is.
 */
export function movePeriod(
  period: string,
  { from: asked, to: today }: { from: Day; to: Day },
): string {
  const [from = '', until = ''] = period.split('/');
  if (asked === today || from === until) return period;
  const whole = wholeUnit(from, until, { asked, today });
  if (whole) return whole;
  const shift = daysBetween(asked, today);
  if (from === asked || from === addDays(asked, 1)) {
    const isToTheEnd = until.endsWith('-12-31') || until.endsWith('-06-30');
    return `${addDays(from, shift)}/${isToTheEnd && until >= today ? until : addDays(until, shift)}`;
  }
  if (until === asked || until === addDays(asked, -1)) {
    const isSinceStart = from.endsWith('-01') && from >= `${today.slice(0, 4)}-01-01`;
    return `${isSinceStart ? from : addDays(from, shift)}/${addDays(until, shift)}`;
  }
  return period;
}

/** Whether a period moves with the days. */
export function isMoving(period: string, asked: Day): boolean {
  return movePeriod(period, { from: asked, to: addDays(asked, 400) }) !== period;
}

function wholeUnit(
  from: Day,
  until: Day,
  { asked, today }: { asked: Day; today: Day },
): string | null {
  const on = DateTime.fromISO(asked);
  const day = DateTime.fromISO(today);
  for (const unit of UNITS) {
    for (const back of [0, 1]) {
      const of = (date: DateTime) => date.minus({ [unit]: back });
      const start = of(on).startOf(unit);
      if (start.toISODate() === from && start.endOf(unit).toISODate() === until) {
        const moved = of(day).startOf(unit);
        return `${moved.toISODate()}/${moved.endOf(unit).toISODate()}`;
      }
    }
  }
  return semester(from, until, { asked, today });
}

function semester(from: Day, until: Day, { asked, today }: { asked: Day; today: Day }) {
  const of = (day: Day) => {
    const year = day.slice(0, 4);
    return day.slice(5) <= '06-30' ? `${year}-01-01/${year}-06-30` : `${year}-07-01/${year}-12-31`;
  };
  return `${from}/${until}` === of(asked) ? of(today) : null;
}
