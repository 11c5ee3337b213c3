import { fold, type KnowledgeResult } from '#knowledge/index.ts';
import type { Query, Reading } from '#reading/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { spokenOf } from '../sessions/spoken-of.ts';
import { isManager, looksAfter } from './perimeter.ts';
import { isOfSessions } from './provider-meant.ts';
import { lastReading, wasChart } from './query-memory.ts';
import { isOfSessionMeant } from './session-meant.ts';
import {
  isAboutJoining,
  isFigure,
  namesForSure,
  namesSomebody,
  statedParts,
} from './stated-parts.ts';

const SURE = 0.8;
const CERTAIN = 0.9;
/** Of a question that names nothing, and may be about what the one before named. */
const MOST_WORDS = 4;

/** Queries whose names are said of lists, seldom of rules. */
const NOUNS: readonly Query[] = [
  'late_withdrawals',
  'withdrawals',
  'absences',
  'fill_rate',
  'requests',
];

/** Queries that are of gestionnaires unless a structure is named. */
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
  const reading = readMessage(exchange, text, understood);
  // A message that adds nothing to the question before is no question.
  if (
    JSON.stringify(reading) === JSON.stringify(lastReading(exchange)) &&
    !saysItself(exchange, text)
  )
    return null;
  if (saysMeasure(exchange, reading)) return reading;
  if (reading.query === 'unsupported') return recogniseRefusal(exchange, text, reading, understood);
  if (spokenOf.last(exchange) && isOfSessionMeant(exchange, text, reading)) return reading;
  const found = isManager(exchange)
    ? recogniseForManager(exchange, text, reading, understood)
    : recogniseForOthers(exchange, text, reading, understood);
  return found && withOwnStage(exchange, found);
}

/** « taux d’absence », « moyenne d’inscrits »: no figure says it, and no document either. */
function saysMeasure(exchange: Exchange, { query, uncounted }: Reading): boolean {
  const isMeasure = MEASURES.includes(uncounted ?? '');
  return isMeasure && (isManager(exchange) || (query !== 'unsupported' && looksAfter(exchange)));
}

const MEASURES: readonly string[] = ['rate', 'mean', 'delay', 'money', 'compare'];

/** What waits, of a prestataire, waits for their confirmation. */
function withOwnStage(exchange: Exchange, reading: Reading): Reading {
  const isSaid = reading.query !== 'pending_requests' || reading.stage !== undefined;
  return isSaid || !confirms(exchange) ? reading : { ...reading, stage: 'prestataire' };
}

/** Runs sessions, and decides of nothing else. */
const confirms = (exchange: Exchange): boolean =>
  exchange.person?.roles.includes('prestataire') === true &&
  !isManager(exchange) &&
  !looksAfter(exchange);

/** Whether the message is a query without the one before. */
function saysItself({ services, today }: Exchange, text: string): boolean {
  return services.readQuery(text, today).query !== 'unsupported';
}

/** What the message says by itself, unless it refines the question before. */
function readMessage(exchange: Exchange, text: string, { route, score }: KnowledgeResult): Reading {
  const { services, today } = exchange;
  const alone = services.readQuery(text, today);
  // « mon absence, elle est excusée ? » is of nobody spoken of before.
  if (
    route === 'personal' &&
    alone.person === undefined &&
    has(exchange, 'query-own-words', ` ${words(text)} `)
  )
    return alone;
  const before = lastReading(exchange);
  const { output: _output, order, ...named } = alone;
  // « du plus rempli au moins rempli » only arranges what the question before found.
  const isShort = order !== undefined || words(text).split(' ').length <= MOST_WORDS;
  const isBare = statedParts(named) === 0 && isShort;
  const isAlone = alone.query !== 'unsupported' && !isBare && !refines(exchange, text, alone);
  const isGeneral = alone.query === 'unsupported' && route === 'answer' && score >= SURE;
  const waiting = before && stillWaiting(exchange, text, before);
  if (waiting) return waiting;
  if (!before || isAlone || (isGeneral && !refines(exchange, text, alone))) return alone;
  const followed = withProvider(services.readQuery(text, today, before), before);
  const isSame = wasChart(exchange) && has(exchange, 'query-same-marks', ` ${words(text)} `);
  return isSame ? { ...followed, output: 'chart' } : followed;
}

/** « et en novembre ? » after the sessions of a prestataire is still of them. */
function withProvider(followed: Reading, { query, person }: Reading): Reading {
  const isKept = person !== undefined && isOfSessions(query) && followed.query === query;
  return isKept ? { person, ...followed } : followed;
}

/** « et en attente ? » after those who are enrolled: those who are not yet. */
function stillWaiting(exchange: Exchange, text: string, before: Reading): Reading | null {
  const { query, status: _status, ...asked } = before;
  const isOfPart = query === 'registrations' || query === 'session_registrations';
  const said = spoken(text).replace(/^ (et|mais|and) /, ' ');
  const isSaid = wordings(exchange.services, 'query-still-waiting').includes(said);
  return isOfPart && isSaid
    ? { ...asked, query, status: 'en attente ou en liste d’attente' }
    : null;
}

function recogniseForManager(
  exchange: Exchange,
  text: string,
  reading: Reading,
  understood: KnowledgeResult,
): Reading | null {
  const { route, score, lang } = understood;
  if (namesForSure(reading, text)) return reading;
  // « demandes en attente » are a Valideur RH's own to decide; anybody else asks how many there are.
  if (understood.intent === 'my-approvals' && !decides(exchange)) return reading;
  if (speaksInGeneral(exchange, text))
    return route === 'command' ? null : onlyDated(reading, route);
  if (isSequel(exchange, text, understood)) return reading;
  if (route === 'smalltalk' || (route === 'answer' && isAboutJoining(reading))) return null;
  if (lang === 'en' && route === 'answer') return null;
  if (score >= CERTAIN && route === 'answer' && isVague(exchange, text)) return null;
  if (isFigure(reading) || score < SURE) return reading;
  return statedParts(reading) === 0 || isVague(exchange, text) ? null : reading;
}

const decides = ({ person }: Exchange): boolean => person?.roles.includes('valideur_rh') ?? false;

/** « si … le 3 juin » is a question about the règlement, whatever its date; nobody answers it otherwise. */
function onlyDated(reading: Reading, route: KnowledgeResult['route']): Reading | null {
  return route === 'clarify' && isFigure(reading) ? reading : null;
}

/** « à la VAE » names a training; « Le Goff » somebody. */
const ARTICLE = /^(?:la|le|les|the) |^l['’]/u;

/** Others ask about their own perimeter with a name, a date or a place: their questions are general otherwise. */
function recogniseForOthers(
  exchange: Exchange,
  text: string,
  reading: Reading,
  understood: KnowledgeResult,
): Reading | null {
  const { route, score, lang } = understood;
  if (ARTICLE.test(reading.person ?? '')) return null;
  if (reading.query === 'pending_requests' && route !== 'answer' && confirms(exchange)) {
    return isFigure(reading) || reading.period !== undefined ? reading : null;
  }
  if (RESERVED.includes(reading.query) && !namesForSure(reading, text)) return null;
  if (namesSomebody(reading, text) && (lang === 'fr' || / |@/.test(reading.person ?? '')))
    return reading;
  if (isOfOwnStructure(exchange, text, reading) && lang === 'fr') return reading;
  const isOwnOrUnknown = route === 'personal' || route === 'decline';
  if (isOwnOrUnknown && isOfOthers(exchange, text, reading)) return reading;
  if (route === 'answer' && looksForIdle(exchange, text, reading)) return reading;
  if (route === 'smalltalk' || route === 'command' || route === 'personal') return null;
  // « formations restantes en mars » looks for a session: of nobody’s quota.
  if (reading.query === 'quota' && !reading.person) return null;
  if (speaksInGeneral(exchange, text) || lang === 'en') return null;
  if (isSequel(exchange, text, understood)) return reading;
  if (route === 'answer' && isVague(exchange, text)) return null;
  if (namesForSure(reading, text) || isFigure(reading)) return reading;
  return reading.period && (score < CERTAIN || NOUNS.includes(reading.query)) ? reading : null;
}

/** Of those whose sessions one runs. */
const OF_SESSIONS: readonly Query[] = [
  'sessions',
  'session_registrations',
  'waiting_list',
  'fill_rate',
  'absences',
];

/** What sounds like one’s own affairs, and is not: somebody is named, or it is asked of those one looks after. */
function isOfOthers(exchange: Exchange, text: string, reading: Reading): boolean {
  const roles = exchange.person?.roles ?? [];
  if (/\p{L} \p{L}/u.test(reading.person ?? '')) return true;
  const isCounted = (reading.period ?? reading.session_date ?? reading.output) !== undefined;
  // Nobody has a fill rate of their own; « mes sessions » are those one runs.
  if (roles.includes('prestataire') && reading.query === 'fill_rate') return true;
  if (roles.includes('prestataire') && OF_SESSIONS.includes(reading.query)) return isCounted;
  return (
    reading.query === 'quota_reached' && looksAfter(exchange) && !speaksInGeneral(exchange, text)
  );
}

/** « absences dans ma structure » are no absences of one’s own, nor withdrawals to make. */
function isOfOwnStructure(exchange: Exchange, text: string, { query }: Reading): boolean {
  if (!looksAfter(exchange) || !OF_PEOPLE.includes(query)) return false;
  const said = ` ${words(text)} `;
  const marks = exchange.t('query-own-structure').split('|');
  const mark = marks.find((one) => said.includes(` ${one} `));
  if (mark === undefined) return false;
  return !has(exchange, 'query-general-marks', said.replace(` ${mark} `, ' '));
}

/** What is asked of people, and of one’s structure means all of them. */
const OF_PEOPLE: readonly Query[] = [
  'registrations',
  'session_registrations',
  'waiting_list',
  'requests',
  'withdrawals',
  'late_withdrawals',
  'absences',
];

/** « qui chez nous n’a pas encore pris de formation »: no document answers that. */
function looksForIdle(exchange: Exchange, text: string, reading: Reading): boolean {
  const isBelow = reading.query === 'quota_reached' && reading.below !== undefined;
  return isBelow && looksAfter(exchange) && !speaksInGeneral(exchange, text);
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
  if (route === 'command' && !isNamed && !reading.structure) return null;
  if (reading.reason !== 'write') return isNamed && route === 'decline' ? reading : null;
  if (isNamed || reading.session_date || reading.structure) return reading;
  // « peut-on reporter une session ? » orders nothing.
  const isAsked = text.includes('?') && route === 'answer';
  return route === 'decline' || (!isAsked && route === 'answer' && score < SURE) ? reading : null;
}

/** « un », « on peut »: words of both, that count when the knowledge is sure of its answer. */
function isVague(exchange: Exchange, text: string): boolean {
  return has(exchange, 'query-vague-marks', ` ${words(text)} `.replace(/ d (un|une) /g, ' '));
}

/** « je », « comment », « a-t-on le droit »: a question about the règlement, not about figures. */
function speaksInGeneral(exchange: Exchange, text: string): boolean {
  return has(exchange, 'query-general-marks', ` ${words(text)} `);
}

/** « seulement Pau », « et pour 2025 ? », « depuis janvier ». */
function refines(exchange: Exchange, text: string, alone: Reading): boolean {
  const said = ` ${words(text)} `;
  const first = said.trim().split(' ')[0] ?? '';
  if (has(exchange, 'query-sequel-beginnings', ` ${first} `)) return true;
  return !namesForSure(alone, text) && has(exchange, 'query-sequel-marks', said);
}

function isSequel(exchange: Exchange, text: string, { route, score }: KnowledgeResult): boolean {
  const before = lastReading(exchange);
  if (!before) return false;
  const { services, today } = exchange;
  const followed = services.readQuery(text, today, before);
  const alone = services.readQuery(text, today);
  const isUnknown = alone.query === 'unsupported' && !(route === 'answer' && score >= SURE);
  const isPart = isUnknown || refines(exchange, text, alone);
  return isPart && JSON.stringify(followed) !== JSON.stringify(before);
}

function has({ services }: Exchange, key: string, said: string): boolean {
  return Object.values(services.translations).some((t) =>
    t(key)
      .split('|')
      .some((mark) => said.includes(` ${mark} `)),
  );
}

/** The words of a text, without the titles between quotation marks. */
function words(text: string): string {
  return fold(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
