import type { RequestDay, RequestGroup, SessionGroup } from '#ports/report-repository.ts';
import { APART, TIME_GROUPS } from '#ports/report-repository.ts';
import { ACTION, PERSON, STRUCTURE } from './tables.ts';

/** A name, and what tells apart those who share it. */
function apart(name: string, mark: string): string {
  return `${name} || '${APART}' || coalesce(${mark}, '')`;
}

/** The day a request is put at, as a date in Paris. */
const DAYS: Readonly<Record<RequestDay, string>> = {
  firstDay: 'session.first_day',
  submitted: `(request.submitted_at AT TIME ZONE 'Europe/Paris')::date`,
  changed: `(request.changed_at AT TIME ZONE 'Europe/Paris')::date`,
};

const PERIODS: Readonly<Record<(typeof TIME_GROUPS)[number], (day: string) => string>> = {
  week: (day) => `to_char(${day}, 'IYYY-"S"IW')`,
  month: (day) => `to_char(${day}, 'YYYY-MM')`,
  quarter: (day) => `to_char(${day}, 'YYYY-"T"Q')`,
  semester: (day) =>
    `extract(year FROM ${day}) || '-' || CASE WHEN extract(month FROM ${day}) <= 6 THEN 1 ELSE 2 END`,
  year: (day) => `to_char(${day}, 'YYYY')`,
};

const OF_SESSIONS: Readonly<Record<Exclude<SessionGroup, keyof typeof PERIODS>, string>> = {
  action: 'action.title',
  session: apart(
    `action.title || ', ' || to_char(session.first_day, 'DD/MM/YYYY')`,
    'session.place',
  ),
  place: `coalesce(session.place, '–')`,
  provider: `(SELECT ${apart(`trim(first_name || ' ' || surname)`, 'email')} FROM accounts WHERE id = session.provider_id)`,
  theme: 'action.theme',
  kind: 'action.kind',
};

const OF_REQUESTS: Readonly<Record<Exclude<RequestGroup, SessionGroup>, string>> = {
  structure: `coalesce(${apart('structure.name', `coalesce(structure.town, structure.siret)`)}, '–')`,
  department: `coalesce(left(structure.postcode, 2), '–')`,
  person: apart(`trim(person.first_name || ' ' || person.surname)`, 'person.email'),
  status: 'request.status',
  stage: `CASE WHEN request.status IN ('pending_employer', 'refused_employer') THEN 'valideur_rh'
    WHEN request.status IN ('preregistered', 'refused_provider') THEN 'prestataire' ELSE '–' END`,
  reason: `coalesce(request.force_majeure ->> 'kind', request.last_words, '–')`,
};

/** The tables a group of requests is named after, besides those of the session. */
export function tablesOfGroup(group: RequestGroup): string {
  switch (group) {
    case 'action':
    case 'session':
    case 'theme':
    case 'kind':
      return ACTION;
    case 'structure':
    case 'department':
      return STRUCTURE;
    case 'person':
      return PERSON;
    default:
      return '';
  }
}

/** What sessions are told apart by. */
export function sessionGroup(group: SessionGroup): string {
  return isTime(group) ? PERIODS[group](DAYS.firstDay) : OF_SESSIONS[group];
}

/** What requests are told apart by. */
export function requestGroup(group: RequestGroup, day: RequestDay): string {
  if (isTime(group)) return PERIODS[group](DAYS[day]);
  return group in OF_REQUESTS
    ? OF_REQUESTS[group as keyof typeof OF_REQUESTS]
    : OF_SESSIONS[group as keyof typeof OF_SESSIONS];
}

/** The moment requests are put in order by. */
export function dayOf(day: RequestDay): string {
  return day === 'firstDay' ? 'session.first_day' : `request.${day}_at`;
}

/** Time goes by in its order. */
export function isTime(group: string): group is (typeof TIME_GROUPS)[number] {
  return (TIME_GROUPS as readonly string[]).includes(group);
}
