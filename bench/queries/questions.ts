import type { ReportRepository } from '#ports/report-repository.ts';

const everything = { kind: 'everything' } as const;
const page = { limit: 10, offset: 0 };
const may = { from: '2026-05-01', until: '2026-05-31' };
const year = { from: '2026-01-01', until: '2026-12-31' };
const taking = ['preregistered', 'enrolled', 'attended'] as const;

type Question = (reports: ReportRepository) => Promise<unknown>;

/** The usual questions, one for each kind, as the use case puts them. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  'quota_reached, formations of 2026': (reports) =>
    reports.findQuotas({ year: 2026, measure: 'formations', threshold: 3 }, everything, page),
  'quota_reached, actions of 2026': (reports) =>
    reports.findQuotas({ year: 2026, measure: 'actions', threshold: 5 }, everything, page),
  'quota_reached in one structure': (reports) =>
    reports.findQuotas(
      { year: 2026, measure: 'actions', threshold: 2, sirets: ['00000001200001'] },
      everything,
      page,
    ),
  'registrations of a person': (reports) =>
    reports.findRequests({ personIds: ['p12'], statuses: [...taking] }, everything, page),
  'history of a person': (reports) =>
    reports.findRequests({ personIds: ['p12'] }, everything, page),
  'waiting_list of a day': (reports) =>
    reports.findRequests(
      { isQueued: true, firstDay: { from: '2026-06-12', until: '2026-06-12' } },
      everything,
      page,
    ),
  'waiting_list of an action': (reports) =>
    reports.findRequests({ isQueued: true, actionIds: ['a12'] }, everything, page),
  'session_registrations of a day': (reports) =>
    reports.findRequests(
      { statuses: [...taking], firstDay: { from: '2026-06-12', until: '2026-06-12' } },
      everything,
      page,
    ),
  'pending_requests for more than a week': (reports) =>
    reports.findRequests(
      { statuses: ['pending_employer'], waitingBefore: '2026-05-25T00:00:00+02:00' },
      everything,
      page,
    ),
  'pending_requests by structure': (reports) =>
    reports.countRequests({ statuses: ['pending_employer'] }, everything, {
      by: 'structure',
      day: 'submitted',
    }),
  'requests of a month': (reports) => reports.findRequests({ submitted: may }, everything, page),
  'requests refused in a month': (reports) =>
    reports.findRequests(
      { statuses: ['refused_employer', 'refused_provider'], submitted: may },
      everything,
      page,
    ),
  'late_withdrawals since January': (reports) =>
    reports.findRequests(
      { statuses: ['withdrawn_late'], changed: { from: '2026-01-01', until: '2026-06-01' } },
      everything,
      page,
    ),
  'withdrawals of a year by month': (reports) =>
    reports.countRequests(
      { statuses: ['withdrawn', 'withdrawn_late'], changed: year },
      everything,
      { by: 'month', day: 'changed' },
    ),
  'absences of a month': (reports) =>
    reports.findRequests(
      { statuses: ['absent_unexcused', 'absent_excused'], firstDay: may },
      everything,
      page,
    ),
  'requests of a kind in a month': (reports) =>
    reports.findRequests({ kinds: ['atelier'], submitted: may }, everything, page),
  'registrations of a kind and mode in a year': (reports) =>
    reports.findRequests(
      { kinds: ['atelier'], mode: 'distanciel', statuses: [...taking], firstDay: year },
      everything,
      page,
    ),
  'people enrolled in a month': (reports) =>
    reports.countPeople({ statuses: [...taking], firstDay: may }, everything),
  'pending_requests between a week and a month': (reports) =>
    reports.findRequests(
      {
        statuses: ['pending_employer'],
        waitingBefore: '2026-05-25T00:00:00+02:00',
        waitingSince: '2026-05-03T00:00:00+02:00',
      },
      everything,
      page,
    ),
  'structure_limit of an action': (reports) =>
    reports.findStructuresAtLimit(
      { actionIds: ['a12'], firstDay: { from: '2026-01-01', until: '2026-12-31' }, threshold: 2 },
      everything,
      page,
    ),
  double_registration: (reports) => reports.findDoubles({}, everything, page),
  'sessions by place': (reports) =>
    reports.countSessions({ firstDay: year }, everything, { by: 'place' }),
  'fill_rate of a month': (reports) => reports.measureFill({ firstDay: may }, everything),
  'fill_rate of a year by action': (reports) =>
    reports.measureFill({ firstDay: year }, everything, { by: 'action' }),
  'fill_rate of a kind in a year': (reports) =>
    reports.measureFill({ firstDay: year, kinds: ['formation'] }, everything),
  'free seats of a year': (reports) =>
    reports.measureFill(
      { firstDay: year, notBefore: '2026-06-01', hasRoom: true, mode: 'presentiel' },
      everything,
    ),
  'sessions with fewer than 9': (reports) =>
    reports.findSessions(
      { below: 9, firstDay: { from: '2026-06-01', until: '2026-06-30' } },
      everything,
      page,
    ),
  'requests of a structure, for its Valideur RH': (reports) =>
    reports.findRequests({}, { kind: 'structures', sirets: ['00000001200001'] }, page),
  'requests of a SIREN, for a Valideur RH': (reports) =>
    reports.findRequests(
      {},
      { kind: 'structures', sirets: ['00000001200001'], siren: '000000012', except: [] },
      page,
    ),
  'late_withdrawals of a prestataire': (reports) =>
    reports.findRequests(
      { statuses: ['withdrawn_late'] },
      { kind: 'provider', accountId: 'provider3' },
      page,
    ),
};
