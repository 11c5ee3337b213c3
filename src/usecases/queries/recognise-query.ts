import { fold, type KnowledgeResult } from '#knowledge/index.ts';
import type { Query, Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { lastReading } from './query-memory.ts';

const SURE = 0.8;

/** Queries only gestionnaires may put. */
const RESERVED: readonly Query[] = ['membership'];

/**
 * The query a message states; `null` when it is none. A question the knowledge answers surely stays a question, unless
 * the message names somebody, a session, or something only figures have.
 */
export function recogniseQuery(
  exchange: Exchange,
  text: string,
  understood: KnowledgeResult,
): Reading | null {
  if (!exchange.person) return null;
  const reading = readMessage(exchange, text);
  if (reading.query === 'unsupported') return recogniseRefusal(exchange, text, reading, understood);
  return isManager(exchange)
    ? recogniseForManager(exchange, text, reading, understood)
    : recogniseForOthers(exchange, text, reading, understood);
}

/** What the message says by itself, unless it refines the question before. */
function readMessage(exchange: Exchange, text: string): Reading {
  const { services, today } = exchange;
  const alone = services.readQuery(text, today);
  const before = lastReading(exchange);
  if (!before || (alone.query !== 'unsupported' && !refines(exchange, text))) return alone;
  return services.readQuery(text, today, before);
}

function recogniseForManager(
  exchange: Exchange,
  text: string,
  reading: Reading,
  understood: KnowledgeResult,
): Reading | null {
  const { route, score } = understood;
  if (namesForSure(reading, text) || isSequel(exchange, text)) return reading;
  const isGeneral = speaksInGeneral(exchange, text);
  switch (route) {
    case 'smalltalk':
      return null;
    case 'command':
    case 'personal':
      return isGeneral || (score >= SURE && statedParts(reading) === 0) ? null : reading;
    case 'answer':
      return isGeneral || (score >= SURE && statedParts(reading) === 0) ? null : reading;
    default:
      return isGeneral ? null : reading;
  }
}

/** Others ask about their own perimeter only with a name or a date: their questions are general otherwise. */
function recogniseForOthers(
  exchange: Exchange,
  text: string,
  reading: Reading,
  { route }: KnowledgeResult,
): Reading | null {
  if (RESERVED.includes(reading.query)) return null;
  if (namesSomebody(reading, text)) return reading;
  if (route === 'smalltalk' || route === 'command' || route === 'personal') return null;
  if (isSequel(exchange, text)) return reading;
  if (route === 'answer' || speaksInGeneral(exchange, text)) return null;
  return namesForSure(reading, text) || statedParts(reading) > 0 ? reading : null;
}

/** A write asked of us in a sentence is refused kindly; what is out of scope may still be known to the knowledge. */
function recogniseRefusal(
  exchange: Exchange,
  text: string,
  reading: Reading,
  { route, score, intent }: KnowledgeResult,
): Reading | null {
  if (!isManager(exchange) || intent === 'change-session') return null;
  const isNamed = namesForSure(reading, text);
  if (reading.reason !== 'write') return isNamed && route === 'decline' ? reading : null;
  if (isNamed || reading.session_date || reading.structure) return reading;
  return route === 'decline' || (route === 'answer' && score < SURE) ? reading : null;
}

function isManager({ person }: Exchange): boolean {
  return person?.roles.includes('gestionnaire') ?? false;
}

/** Somebody by first name and surname or address, a title between quotation marks, a structure. */
function namesForSure(reading: Reading, text: string): boolean {
  const { action, structure } = reading;
  const isQuoted = action !== undefined && /[«“"]/.test(text);
  const isProper = structure !== undefined && /\p{Lu}/u.test(structure);
  return isQuoted || isProper || namesSomebody(reading, text);
}

function namesSomebody({ person }: Reading, text: string): boolean {
  if (person === undefined) return false;
  return person.includes('@') || (/^\p{Lu}/u.test(person) && text.includes(person));
}

/** How many parts only figures have are stated. */
function statedParts(reading: Reading): number {
  const { query: _query, measure: _measure, value: _value, ...parts } = reading;
  return Object.keys(parts).length;
}

/** « je », « comment », « a-t-on le droit »: a question about the règlement, not about figures. */
function speaksInGeneral(exchange: Exchange, text: string): boolean {
  return has(exchange, 'query-general-marks', ` ${words(text)} `.replace(/ d (un|une) /g, ' '));
}

/** « seulement Pau », « et pour 2025 ? », « depuis janvier ». */
function refines(exchange: Exchange, text: string): boolean {
  const said = ` ${words(text)} `;
  const first = said.trim().split(' ')[0] ?? '';
  return (
    has(exchange, 'query-sequel-marks', said) ||
    has(exchange, 'query-sequel-beginnings', ` ${first} `)
  );
}

function isSequel(exchange: Exchange, text: string): boolean {
  const before = lastReading(exchange);
  if (!before) return false;
  const { services, today } = exchange;
  const followed = services.readQuery(text, today, before);
  return refines(exchange, text) && JSON.stringify(followed) !== JSON.stringify(before);
}

function has({ services }: Exchange, key: string, said: string): boolean {
  return Object.values(services.translations).some((t) =>
    t(key)
      .split('|')
      .some((mark) => said.includes(` ${mark} `)),
  );
}

function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
