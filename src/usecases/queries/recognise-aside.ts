import type { Query, Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { isManager } from './perimeter.ts';
import { lastReading } from './query-memory.ts';

const MOST_WORDS = 5;

/** What nobody names to say which session, person or structure a dialog is about. */
const FIGURES: readonly Query[] = [
  'late_withdrawals',
  'withdrawals',
  'absences',
  'fill_rate',
  'pending_requests',
  'requests',
  'double_registration',
];

/**
 * The query a gestionnaire puts in the middle of a dialog, when it can be no answer to what the dialog asks: it counts,
 * lists or looks into a quota, and says of whom, of what or of when.
 */
export function recogniseAside(exchange: Exchange, text: string): Reading | null {
  if (!isManager(exchange)) return null;
  const file = fileOfLast(exchange, text);
  if (file) return file;
  const reading = exchange.services.readQuery(text, exchange.today);
  const { query, output, value: _value, ...parts } = reading;
  if (query === 'unsupported') return null;
  if (output === undefined && Object.keys(parts).length === 0)
    return isBareList(reading, text) ? reading : null;
  const isOfSomebody = query === 'quota' && parts.person !== undefined;
  const asks = output !== undefined || isOfSomebody || isFigure(reading);
  return asks && !mayBeAnswer(reading) ? reading : null;
}

const PLURAL = /^(?:les |des |mes )?\p{L}{4,}s(?!\p{L})/iu;

/** « désistements tardifs », « demandes en attente »: the name of a list and nothing else; one of them may be an answer. */
function isBareList({ query }: Reading, text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= MOST_WORDS;
  return isShort && FIGURES.includes(query) && PLURAL.test(text.trim());
}

/** « quota de Marie Durand » is nobody’s reason; « quota dépassé par Marie Durand, signalé par … » may be one. */
export function isNoReason({ query, person, output }: Reading, text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= MOST_WORDS;
  if (text.includes('?')) return output !== undefined;
  return isShort && query === 'quota' && person !== undefined && output === undefined;
}

/** « export excel stp »: the figures shown last, as a file or a picture. */
function fileOfLast(exchange: Exchange, text: string): Reading | null {
  const { services, today } = exchange;
  const before = lastReading(exchange);
  if (!before || text.trim().split(/\s+/).length > MOST_WORDS) return null;
  const followed = services.readQuery(text, today, before);
  const isFile = followed.output === 'export' || followed.output === 'chart';
  return isFile && followed.query === before.query ? followed : null;
}

/** « désistements tardifs de février »; « désistements de dernière minute » may be the reason the dialog asks for. */
function isFigure({
  query,
  period,
  group_by: group,
  stage,
  older_than_days: age,
}: Reading): boolean {
  return FIGURES.includes(query) && (period ?? group ?? stage ?? age) !== undefined;
}

/** « les sessions de juin à Pau » may well say which session the dialog is about. */
function mayBeAnswer({ query, output, below, status, group_by: group }: Reading): boolean {
  return query === 'sessions' && output === 'list' && (below ?? status ?? group) === undefined;
}
