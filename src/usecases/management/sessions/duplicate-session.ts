import {
  type DateReading,
  type EffectCall,
  type EffectResult,
  type LookupQuery,
  type LookupResult,
  readDates,
} from '#conversation/index.ts';
import { addDays } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import type { Exchange } from '../../exchange.ts';
import { fullName } from '../../people.ts';
import { chooseSession, offerComing } from '../../sessions/find-any-session.ts';
import { readMove } from './move-days.ts';
import { pointedSlot } from './pointed-session.ts';
import { daysFrom, relativeValue } from './relative.ts';
import { isOneDay } from './session-length.ts';
import { daysOption, seatsOption, whereOption } from './session-lookups.ts';
import { readDays } from './session-words.ts';

const DAYS_BACK = 366;
const MOST_SESSIONS = 500;

/** Lookup `session-to-copy`: those to come, and those of the year gone by. */
export async function findSessionToCopy(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, dates } = query;
  if (!isGestionnaire(exchange.person)) return { options: [] };
  if (text !== undefined) return await chooseAmongAll(exchange, text, dates);
  return await offerComing(exchange);
}

/** The sessions a text speaks of, to come or of the year gone by. */
export async function chooseAmongAll(
  exchange: Exchange,
  text: string,
  dates: readonly DateReading[],
): Promise<LookupResult> {
  const { stores, today, language } = exchange;
  const from = addDays(today, -DAYS_BACK);
  const sessions = await stores.programme.searchSessions({ from }, MOST_SESSIONS);
  const past = readDates(text, today, { language, prefersFuture: false });
  return chooseSession(sessions, { text, dates: [...dates, ...past] }, exchange);
}

/** Effect `read-copy`: which session is copied, and to which days, in the opening message. */
export async function readCopyInDialog({
  slots,
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  if (said === undefined) return { outcome: 'read' };
  const pointed = slots['session'] ? null : await pointedSlot(exchange, said, { isMove: true });
  const isKnown = Boolean(slots['session'] ?? pointed?.slots.session ?? pointed?.about);
  const move = readMove(exchange, said, { isKnown, isMove: true });
  const days = readDays(move.fresh)?.value;
  const isStart = days && isOneDay(move.fresh, said);
  return {
    outcome: 'read',
    slots: {
      ...pointed?.slots,
      ...(isStart ? { relative: relativeValue({ firstDay: days.firstDay }) } : {}),
      ...(days && !isStart ? { days: daysOption(days, exchange) } : {}),
    },
    left: `${withoutYear(move.left, said)}${pointed?.about ?? ''}`,
  };
}

/** A year that nobody said: the session copied may be one to come, or one gone by. */
function withoutYear(left: string, said: string): string {
  return left.replace(/(\d{2}\/\d{2})\/(\d{4})/gu, (whole, day: string, year: string) =>
    said.includes(year) ? whole : day,
  );
}

/** Effect `copy-session`: what the new session takes from the other, unless the message says otherwise. */
export async function copySessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { stores, t } = exchange;
  const view = await stores.programme.findSessionView(slots['session']?.value ?? '');
  if (!view) return { outcome: 'copied' };
  const provider = await stores.accounts.find(view.providerId);
  const days = daysFrom(slots, view);
  const { mode, place, hours, capacity } = view;
  return {
    outcome: 'copied',
    slots: {
      relative: { value: '', label: '' },
      action: { value: view.actionId, label: view.action.title },
      where: slots['where'] ?? whereOption({ mode, place }, exchange),
      seats: slots['seats'] ?? seatsOption(capacity, t),
      hours: slots['hours'] ?? { value: hours, label: hours },
      ...(provider && !slots['provider']
        ? { provider: { value: provider.id, label: fullName(provider) } }
        : {}),
      ...(days ? { days: daysOption(days, exchange) } : {}),
    },
  };
}
