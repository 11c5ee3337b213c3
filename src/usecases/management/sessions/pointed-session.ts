import { readDates } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Query, Reading } from '#reading/index.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';
import { comingSessions } from '../../find-sessions.ts';
import { lastReading } from '../../queries/query-memory.ts';
import { chooseSession, sessionOption } from '../../sessions/find-any-session.ts';
import { rememberSessions, spokenOf } from '../../sessions/spoken-of.ts';
import { readMove } from './move-days.ts';

/** Keeps the sessions an answer lists, unless its question says which one it is about. */
export function rememberListed(exchange: Exchange, reading: Reading, ids: readonly string[]): void {
  const isOfSessions = reading.query === 'sessions' || reading.query === 'fill_rate';
  const isSplit = (reading.group_by ?? reading.comparison) !== undefined;
  if (isOfSessions && !isSplit && !isOfOne(reading) && ids.length > 0) {
    rememberSessions(exchange, ids);
  }
}

/** Questions whose answer may be about one session. */
const OF_A_SESSION: readonly Query[] = [
  'session_registrations',
  'waiting_list',
  'fill_rate',
  'sessions',
  'absences',
];

/** A verb and « la », « le », « lui », « les »; « reporte le 12 » has a day. */
const PRONOUN =
  /(?<!\p{L})\p{L}{3,}[- ](?:l[ae]|lui|les|it)(?=\s*$|[.,;!?]|\s+(?:au|à|a|aux|en|pour|que|qu['’]\p{L}*|d['’]\s*une?|de\s+\d+|de\s+(?:deux|trois|quatre|huit|dix|quinze)|plut[ôo]t|stp|svp|\d+\s+\p{L}|une?|deux|trois|quatre|cinq|to|by|from)(?!\p{L}))/iu;

/** « annuler une session » is about none in particular. */
const ANY_SESSION =
  /(?<!\p{L})(?:une?|an?)\s+(?:autre\s+)?(?:session|formation|atelier|webinaire|webatelier|conf|table|module|auto|lab|stage|journ)/iu;

/** Whether a text orders something of « la », without a name: « reporte-la au 15 octobre ». */
export function saysIt(text: string): boolean {
  return PRONOUN.test(text);
}

/** Whether there is a session that « la » may stand for: spoken of before, or in the same message. */
export function knowsSession(exchange: Exchange, text: string): boolean {
  const at = PRONOUN.exec(text)?.index ?? 0;
  return namesSession(exchange, text.slice(0, at)) || hasSpokenOf(exchange);
}

function hasSpokenOf(exchange: Exchange): boolean {
  return spokenOf.last(exchange) !== undefined || readingOfSession(exchange) !== undefined;
}

function namesSession({ services, today, language }: Exchange, text: string): boolean {
  if (text.trim() === '') return false;
  if (readDates(text, today, { language }).length > 0) return true;
  const { action, place } = services.readQuery(text, today);
  const says = takeOut(spoken(text), wordings(services, 'orders-about-session')) !== null;
  return action !== undefined || (says && place !== undefined);
}

function readingOfSession(exchange: Exchange): Reading | undefined {
  const reading = lastReading(exchange);
  return reading && OF_A_SESSION.includes(reading.query) && isOfOne(reading) ? reading : undefined;
}

/** A day or a title says which session a question is about. */
const isOfOne = (reading: Reading): boolean => (dayOf(reading) ?? reading.action) !== undefined;

/** The one day that a question is about. */
function dayOf({ session_date: day, period = '' }: Reading): string | undefined {
  const [from, until] = period.split('/');
  return day ?? (from !== '' && from === until ? from : undefined);
}

/** What a text points at: the one session, or words that say which it may be. */
interface Pointed {
  session?: SessionView;
  about?: string;
}

/** The session an order is about without naming one; `null` when it names its own, or none was spoken of. */
async function sessionPointedAt(
  exchange: Exchange,
  said: string,
  isMove: boolean,
): Promise<Pointed | null> {
  const pronoun = PRONOUN.exec(said);
  const isNamed = pronoun
    ? namesSession(exchange, said.slice(0, pronoun.index))
    : namesAny(exchange, said, isMove);
  if (isNamed) return await spokenOfNamed(exchange, said);
  const kept = spokenOf.last(exchange);
  if (kept) {
    const [only, ...others] = kept.sessionIds;
    if (only === undefined || others.length > 0) return {};
    const view = await exchange.stores.programme.findSessionView(only);
    return view ? { session: view } : null;
  }
  const reading = readingOfSession(exchange);
  return reading ? await sessionAsked(exchange, reading) : null;
}

/** « la session Aider à parler » after one of them: by its title alone, it is that one. */
async function spokenOfNamed(exchange: Exchange, said: string): Promise<Pointed | null> {
  const { action, place } = exchange.services.readQuery(said, exchange.today);
  const [only, ...others] = spokenOf.last(exchange)?.sessionIds ?? [];
  if (!action || place || !only || others.length > 0) return null;
  if (ANY_SESSION.test(said) || readMove(exchange, said).old.length > 0) return null;
  const view = await exchange.stores.programme.findSessionView(only);
  const isIt = view?.status === 'open' && spoken(view.action.title) === spoken(action);
  return isIt ? { session: view } : null;
}

/** Without a pronoun, the days it is moved to say nothing of which session it is. */
function namesAny(exchange: Exchange, said: string, isMove: boolean): boolean {
  if (ANY_SESSION.test(said)) return true;
  const { old } = readMove(exchange, said, { isMove });
  const { action, place, structure, person } = exchange.services.readQuery(said, exchange.today);
  return old.length > 0 || (action ?? place ?? structure ?? person) !== undefined;
}

/** The session of the question before, as its answer found it. */
async function sessionAsked(exchange: Exchange, reading: Reading): Promise<Pointed> {
  const { action, place } = reading;
  const day = dayOf(reading);
  const coming = await comingSessions(exchange, {});
  const dated = coming.filter(
    ({ firstDay, lastDay, ...session }) =>
      (!day || (firstDay <= day && lastDay >= day)) &&
      (!place || spoken(session.place ?? '') === spoken(place)),
  );
  const titled = action
    ? chooseSession(dated, { text: action, dates: [] }, exchange).options.map(({ value }) => value)
    : dated.map(({ id }) => id);
  const [only] = titled;
  if (only && titled.length === 1) {
    const session = dated.find(({ id }) => id === only);
    return session ? { session } : {};
  }
  const [year, month, date] = (day ?? '').split('-');
  const words = [...(day ? [`le ${date}/${month}/${year}`] : []), place, action];
  return { about: words.filter(Boolean).join(' ') };
}

/** The session pointed at, as the answer of a dialog. */
export async function pointedSlot(exchange: Exchange, said: string, { isMove = false } = {}) {
  const pointed = await sessionPointedAt(exchange, said, isMove);
  const { session, about } = pointed ?? {};
  return {
    view: session ?? null,
    slots: session ? { session: sessionOption(session, exchange) } : {},
    about: about ? ` ${about}` : '',
  };
}
