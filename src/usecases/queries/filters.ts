import type { Account } from '#ports/account-repository.ts';
import type { RequestFilter, SessionFigureFilter, Stretch } from '#ports/report-repository.ts';
import type { Reading } from '#reading/index.ts';
import {
  ACTION_KINDS,
  type ActionKind,
  addDays,
  type Day,
  type RequestStatus,
  startOfDay,
  yearOf,
} from '#reglement/index.ts';

/** The names of a reading, as ids. */
export interface Resolved {
  person?: Account;
  sirets?: string[];
  actionIds?: string[];
}

/** French labels of readings, as the statuses they cover. */
const STATUSES: Readonly<Record<string, readonly RequestStatus[]>> = {
  refusée: ['refused_employer', 'refused_provider'],
  acceptée: ['preregistered', 'enrolled', 'attended'],
  validée: ['preregistered', 'enrolled', 'attended'],
  préinscrit: ['preregistered'],
  préinscrite: ['preregistered'],
  inscrit: ['enrolled', 'attended'],
  inscrite: ['enrolled', 'attended'],
  'en liste d’attente': ['waitlisted'],
  'en attente': ['pending_employer', 'preregistered'],
  'en attente ou en liste d’attente': ['pending_employer', 'waitlisted'],
  annulée: ['cancelled_manager', 'session_cancelled'],
  'sans suite': ['expired'],
  expirée: ['expired'],
  présent: ['attended'],
  présente: ['attended'],
};
export const TAKES_PART: RequestStatus[] = ['preregistered', 'enrolled', 'attended'];

const SESSION_STATUSES: readonly string[] = [
  'complète',
  'non complète',
  'disponible',
  'annulée',
  'ouverte',
];

/** Whether the state a reading names is one that is stored; another would be left out in silence. */
export function isKnownStatus({ query, status }: Reading): boolean {
  if (status === undefined || query === 'membership') return true;
  if (query === 'sessions' || query === 'fill_rate') return SESSION_STATUSES.includes(status);
  return labelled(status) !== undefined;
}

/** Whether those who take part are asked for in a state where nobody does: « et en attente ? » after « inscrits ». */
export function isOfNoPart({ query, status }: Reading): boolean {
  const isOfPart = query === 'registrations' || query === 'session_registrations';
  const found = status === undefined ? undefined : labelled(status);
  return isOfPart && found !== undefined && !found.some((one) => TAKES_PART.includes(one));
}

function labelled(status: string): readonly RequestStatus[] | undefined {
  return STATUSES[status.toLowerCase().replace("'", '’')];
}

/** The period of a reading; `null` when none was said. */
function periodOf({ period }: Pick<Reading, 'period'>): Stretch | null {
  const [from, until] = period?.split('/') ?? [];
  return from && until ? { from, until } : null;
}

/** The year a question is about: that of its period, else the present one. */
export function yearAsked(reading: Reading, today: Day): number {
  const stretch = periodOf(reading);
  return yearOf(stretch ? stretch.from : today);
}

/** Which requests a reading is about. Which day its period narrows depends on what is counted. */
export function requestFilter(
  reading: Reading,
  resolved: Resolved,
  { today, periodOn }: { today: Day; periodOn: 'firstDay' | 'submitted' | 'changed' },
): RequestFilter {
  const stretch = periodOf(reading);
  const { older_than_days: age, younger_than_days: youth } = reading;
  const { session_date: sessionDay, status, stage } = reading;
  const statuses = statusesOf(status, stage);
  return {
    ...(resolved.person ? { personIds: [resolved.person.id] } : {}),
    ...(resolved.sirets ? { sirets: resolved.sirets } : {}),
    ...(resolved.actionIds ? { actionIds: resolved.actionIds } : {}),
    ...formatOf(reading),
    ...placesOf(reading),
    ...(statuses ? { statuses } : {}),
    ...(stretch ? { [periodOn]: stretch } : {}),
    ...(sessionDay ? { firstDay: { from: sessionDay, until: sessionDay } } : {}),
    ...(age === undefined ? {} : { waitingBefore: startOfDay(addDays(today, -age)) }),
    ...(youth === undefined ? {} : { waitingSince: startOfDay(addDays(today, 1 - youth)) }),
  };
}

/** « les Labs » are of two kinds. */
function kindsOf(said: readonly string[]): ActionKind[] {
  return ACTION_KINDS.filter((kind) =>
    said.some((one) => one === kind || (one === 'lab' && kind.startsWith('lab_'))),
  );
}

/** The kinds and the mode a reading is narrowed to. */
function formatOf({
  kinds,
  except_kinds: except,
  mode,
}: Reading): Pick<RequestFilter, 'kinds' | 'mode'> {
  const inside = kinds ? kindsOf(kinds) : ACTION_KINDS;
  const outside = kindsOf(except ?? []);
  const isNarrow = (kinds ?? except) !== undefined;
  return {
    ...(isNarrow ? { kinds: inside.filter((kind) => !outside.includes(kind)) } : {}),
    ...(mode ? { mode } : {}),
  };
}

function placesOf({ place, except_place: exceptPlace }: Reading) {
  return { ...(place ? { place } : {}), ...(exceptPlace ? { exceptPlace } : {}) };
}

function statusesOf(status: string | undefined, stage: Reading['stage']): RequestStatus[] | null {
  const named = status ? labelled(status) : undefined;
  if (stage === undefined) return named ? [...named] : null;
  if (named === undefined) {
    return [stage === 'valideur_rh' ? 'pending_employer' : 'preregistered'];
  }
  const refusedBy = stage === 'valideur_rh' ? 'refused_employer' : 'refused_provider';
  const narrowed = named.filter((one) => !one.startsWith('refused') || one === refusedBy);
  return [...(narrowed.length > 0 ? narrowed : named)];
}

/** Which sessions a reading is about. For a rate, « moins de 50 » is of a hundred seats. */
export function sessionFilter(
  reading: Reading,
  resolved: Resolved,
  today: Day,
): SessionFigureFilter {
  const stretch = periodOf(reading);
  const { session_date: day, below, threshold, status } = reading;
  const isRate = reading.query === 'fill_rate';
  const isFree = reading.state === 'free_seats';
  const [under, least] = isRate
    ? (['rateBelow', 'rateAtLeast'] as const)
    : isFree
      ? (['freeBelow', 'freeAtLeast'] as const)
      : (['below', 'atLeast'] as const);
  return {
    ...(resolved.actionIds ? { actionIds: resolved.actionIds } : {}),
    ...formatOf(reading),
    ...placesOf(reading),
    ...(day ? { firstDay: { from: day, until: day } } : stretch ? { firstDay: stretch } : {}),
    ...(below === undefined ? {} : { [under]: below }),
    ...(threshold === undefined ? {} : { [least]: threshold }),
    ...(isRate ? { isLimited: true } : {}),
    ...(reading.state ? { notBefore: today } : {}),
    ...(status === 'complète' ? { isFull: true } : {}),
    ...(isFree || status === 'non complète' || status === 'disponible' ? { hasRoom: true } : {}),
    status: status === 'annulée' ? 'cancelled' : 'open',
  };
}
