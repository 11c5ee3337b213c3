import type { Draft } from '#conversation/index.ts';
import { describeReading, type Field, type Query, type Reading } from '#reading/index.ts';
import type { Day } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { yearAsked } from './filters.ts';

/** Parts that narrow or arrange nothing by themselves, and need no word. */
const ALWAYS: readonly Field[] = ['query', 'reason', 'output', 'value'];

const WHERE: readonly Field[] = [
  'action',
  'kinds',
  'except_kinds',
  'mode',
  'session_date',
  'place',
  'except_place',
  'period',
];
const WHOSE: readonly Field[] = ['person', 'structure'];
const SHARED: readonly Field[] = ['comparison', 'limit', 'order'];
const LIST: readonly Field[] = [
  ...WHOSE,
  ...WHERE,
  ...SHARED,
  'older_than_days',
  'younger_than_days',
  'different',
  'group_by',
  'threshold',
  'below',
];
const REQUESTS: readonly Field[] = [...LIST, 'status', 'stage'];
const QUOTA: readonly Field[] = [
  ...WHOSE,
  ...SHARED,
  'place',
  'period',
  'measure',
  'threshold',
  'below',
];
const SESSIONS: readonly Field[] = [
  'person',
  ...WHERE,
  ...SHARED,
  'status',
  'state',
  'below',
  'threshold',
];

/** The parts each question is narrowed, split or arranged by; any other that is said is told to be left out. */
const USED: Readonly<Record<Exclude<Query, 'unsupported'>, readonly Field[]>> = {
  quota: QUOTA,
  quota_reached: QUOTA,
  registrations: REQUESTS,
  history: REQUESTS,
  request_status: REQUESTS,
  session_registrations: REQUESTS,
  pending_requests: REQUESTS,
  requests: REQUESTS,
  waiting_list: LIST,
  late_withdrawals: LIST,
  withdrawals: [...LIST, 'timing'],
  absences: [...LIST, 'type'],
  double_registration: [
    ...WHOSE,
    ...WHERE,
    'status',
    'stage',
    'older_than_days',
    'younger_than_days',
    'comparison',
    'limit',
  ],
  structure_limit: [
    ...WHOSE,
    ...WHERE,
    'status',
    'stage',
    'older_than_days',
    'younger_than_days',
    'threshold',
    'comparison',
    'limit',
  ],
  fill_rate: [...SESSIONS, 'group_by'],
  sessions: [...SESSIONS, 'group_by'],
  membership: [...WHOSE, 'place', 'period', 'status', 'formula', 'comparison', 'limit'],
};

/** Counted by whole years. */
const YEARLY: readonly Query[] = ['quota', 'quota_reached', 'membership'];

/** The parts of a question that its answer does not follow. */
export function leftOut(reading: Reading, today: Day): Field[] {
  const { query } = reading;
  if (query === 'unsupported' || !(query in USED)) return [];
  const used = [...ALWAYS, ...USED[query]];
  return (Object.keys(reading) as Field[]).filter(
    (field) =>
      reading[field] !== undefined && (!used.includes(field) || isIdle(reading, field, today)),
  );
}

/** Used by this question in general, and not as it is put. */
function isIdle(reading: Reading, field: Field, today: Day): boolean {
  const { query, person, comparison, group_by: group, threshold, period } = reading;
  const isOfOne = (query === 'quota' && person !== undefined) || namesStructure(reading);
  const isByYear = YEARLY.includes(query);
  switch (field) {
    case 'period':
      return isByYear && period !== undefined && !isWholeYear(period, today);
    // Two totals are compared, nothing else.
    case 'group_by':
    case 'limit':
    case 'order':
      if (field === 'order' && isByYear) return reading.order !== 'desc';
      return comparison !== undefined || (field === 'limit' && isOfOne);
    case 'place':
    case 'threshold':
    case 'comparison':
      return isOfOne && !(field === 'comparison' && query === 'quota');
    case 'below':
      if (isOfOne) return true;
      return isCounted(query) && group === undefined && threshold === undefined;
    case 'different':
      return group !== undefined;
    case 'formula':
      return namesStructure(reading) || reading.status !== undefined;
    case 'status':
      return namesStructure(reading) || (query === 'fill_rate' && reading.status === 'annulée');
    case 'person':
      return query === 'membership' && reading.structure !== undefined;
    default:
      return false;
  }
}

function namesStructure({ query, structure, person }: Reading): boolean {
  return query === 'membership' && (structure ?? person) !== undefined;
}

/** Requests are counted under a figure only by groups. */
function isCounted(query: Query): boolean {
  return query !== 'unsupported' && USED[query].includes('older_than_days');
}

/** « cette année », « depuis janvier ». */
function isWholeYear(period: string, today: Day): boolean {
  const [from = '', until = ''] = period.split('/');
  const isToEnd = until.slice(5) === '12-31' || until >= today;
  return from.slice(5) === '01-01' && from.slice(0, 4) === until.slice(0, 4) && isToEnd;
}

/** The question as its answer follows it. */
export function usedPart(reading: Reading, today: Day): Reading {
  const out = leftOut(reading, today);
  const parts = Object.entries(reading).filter(([field]) => !out.includes(field as Field));
  return Object.fromEntries(parts) as Reading;
}

/** « Je n’ai pas tenu compte de … »: what was said and does not narrow the figures; nothing when all does. */
export function leftOutText(asking: Asking, reading: Reading): string | null {
  const { t, today, language } = asking;
  const out = leftOut(reading, today);
  const said = describeReading(reading, t).filter(
    ({ field }) => field !== 'others' && out.includes(field),
  );
  const quoted = (parts: readonly string[]) =>
    listNames(
      parts.map((part) => `« ${part.replace(/^« | »$/g, '')} »`),
      language,
    );
  const isOfYear = out.includes('period') && YEARLY.includes(reading.query);
  const told = [
    ...(said.length > 0
      ? [t('query-left-out', { what: quoted(said.map(({ text }) => text)) })]
      : []),
    ...(isOfYear ? [t('query-by-year', { year: String(yearAsked(reading, today)) })] : []),
    ...(reading.others ? [t('query-one-at-a-time', { what: quoted(reading.others) })] : []),
  ];
  return told.length > 0 ? told.join(' ') : null;
}

/** The same above an answer. */
export function withLeftOut(asking: Asking, reading: Reading, drafts: Draft[]): Draft[] {
  const text = leftOutText(asking, reading);
  const [first, ...rest] = drafts;
  if (!text || !first) return drafts;
  return [{ ...first, text: [text, first.text].filter(Boolean).join('\n\n') }, ...rest];
}
