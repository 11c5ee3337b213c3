import type { Query, Reading } from '#reading/index.ts';
import type { Exchange } from '../exchange.ts';
import { lastReading } from '../queries/query-memory.ts';
import type { Plan, Watch } from './plan.ts';
import { readWish, type Wish } from './read-wish.ts';

/** Questions whose numbers are about each line, not about how many there are. */
const OF_LINES: readonly Query[] = [
  'sessions',
  'quota_reached',
  'structure_limit',
  'double_registration',
  'membership',
];

/** State of a session that is not full, as questions name states. */
const ROOM = 'disponible';

/** What is known of a wish before its author is: `unclear` when what to watch is not understood. */
export type RecognisedWish = Pick<Plan, 'reading' | 'askedOn' | 'when'> | 'unclear' | 'needs-limit';

/** « préviens-moi si … », « chaque lundi … »; `null` when the message is no such wish. */
export function recogniseWish(exchange: Exchange, text: string): RecognisedWish | null {
  const { person, services, today } = exchange;
  if (!person) return null;
  const wish = readWish(text, services.translations);
  if (!wish) return null;
  const read = readQuestion(exchange, wish);
  if (!read) {
    const isMeant = wish.isConditional && person.roles.includes('gestionnaire');
    return isMeant ? 'unclear' : null;
  }
  const { schedule } = wish;
  if (schedule) return { reading: newsOf(read), askedOn: today, when: { schedule } };
  const reading = watchable(wish.isOfRoom ? withRoom(read) : read);
  const watch = watchOf(reading, wish);
  return watch
    ? { reading: watch.reading, askedOn: today, when: { watch: watch.watch } }
    : 'needs-limit';
}

/** The question of a wish; « envoie-moi ça chaque lundi » is about the one before. */
function readQuestion(exchange: Exchange, { question, schedule }: Wish): Reading | null {
  const { services, today } = exchange;
  const read = services.readQuery(question, today);
  if (read.query !== 'unsupported') return read;
  const isShort = question.split(' ').filter(Boolean).length <= 1;
  return schedule && isShort ? (lastReading(exchange) ?? null) : null;
}

/** « chaque jour les inscriptions »: those asked for since the day before, not everybody who is enrolled. */
function newsOf(reading: Reading): Reading {
  const isOfSomething = reading.person ?? reading.action ?? reading.session_date ?? reading.period;
  if (reading.query !== 'registrations' || isOfSomething !== undefined) return reading;
  return { ...reading, query: 'requests' };
}

/** « une place se libère »: what is watched is that the session has room. */
function withRoom(reading: Reading): Reading {
  return reading.query === 'sessions' ? { ...reading, status: ROOM } : reading;
}

/** A quota is watched as somebody who reaches it, a day of sessions as the session of that day. */
function watchable(reading: Reading): Reading {
  const { query, period, ...rest } = reading;
  if (query === 'quota') return { ...reading, query: 'quota_reached' };
  const [from, until] = period?.split('/') ?? [];
  const isOneDay = query === 'sessions' && from !== undefined && from === until;
  return isOneDay ? { query, ...rest, session_date: from } : reading;
}

function watchOf(reading: Reading, wish: Wish): { reading: Reading; watch: Watch } | null {
  const { query, threshold: _threshold, below: _below, ...others } = reading;
  const { limit, isOfEach } = wish;
  const isRate = query === 'fill_rate';
  if (isOfEach || OF_LINES.includes(query)) return { reading, watch: { for: 'lines' } };
  if (limit) return { reading: { query, ...others }, watch: { for: 'figure', limit } };
  return isRate ? null : { reading, watch: { for: 'lines' } };
}
