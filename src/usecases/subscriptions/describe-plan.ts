import { describeReading } from '#reading/index.ts';
import type { Day, Instant } from '#reglement/index.ts';
import type { Reader } from '../describe-session.ts';
import { formatInstant } from '../format-day.ts';
import { isMoving } from './moving-period.ts';
import { type Plan, saidOn } from './plan.ts';
import type { Schedule } from './schedule.ts';

/** « Demandes en attente · depuis plus de 7 jours ». */
export function askedIn({ reading }: Plan, { t }: Pick<Reader, 't'>): string {
  const { output: _output, ...asked } = reading;
  return describeReading(asked, t)
    .map(({ text }) => text)
    .join(' · ');
}

/** The same as it would be asked today: « dans les 15 jours » has moved since. */
export function askedNow(plan: Plan, reader: Pick<Reader, 't'> & { today: Day }): string {
  return askedIn({ ...plan, reading: saidOn(plan, reader.today) }, reader);
}

/** « chaque lundi à 8 h 30 », « quand le chiffre dépasse 5 ». */
export function whenIn({ when }: Plan, reader: Pick<Reader, 't'>): string {
  const { t } = reader;
  if ('schedule' in when) return describeSchedule(when.schedule, reader);
  const { watch } = when;
  return watch.for === 'lines'
    ? t('when-lines')
    : t(`when-${watch.limit.is}`, { value: watch.limit.value });
}

/** When it comes next. An alert has no hour of its own. */
export function nextIn({ when }: Plan, next: Instant, { t, language }: Reader): string {
  return 'schedule' in when ? formatInstant(next, language) : t('subscription-watched-from');
}

/** What a period, or its absence, becomes from one time to the next. */
export function periodNote(plan: Plan, reading: Plan['reading'], { t }: Pick<Reader, 't'>): string {
  const { period } = plan.reading;
  if (period) return isMoving(period, plan.askedOn) ? t('subscription-moves') : '';
  return 'schedule' in plan.when && reading.period ? t('subscription-since-last') : '';
}

function describeSchedule(schedule: Schedule, { t }: Pick<Reader, 't'>): string {
  const [hours = '', minutes = ''] = schedule.hour.split(':');
  const hour = t('when-hour', { hours: String(Number(hours)), minutes });
  switch (schedule.every) {
    case 'day':
      return t('when-day', { hour });
    case 'week':
      return t('when-week', { hour, weekday: t('when-weekday', { weekday: schedule.weekday }) });
    case 'month':
      return t('when-month', { hour, day: schedule.day });
    default:
      return schedule satisfies never;
  }
}

/** Two plans that would tell the same. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  const of = ({ reading, when }: Plan) => JSON.stringify([sorted(reading), when]);
  return of(one) === of(other);
}

function sorted(reading: object): [string, unknown][] {
  return Object.entries(reading)
    .filter(([field]) => field !== 'output')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
