import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  SlotValue,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { isLive } from '#reglement/index.ts';
import { button, type Exchange } from '../exchange.ts';
import { forManagers } from '../management/for-managers.ts';
import { namesOf } from '../management/names.ts';
import { readMove } from '../management/sessions/move-days.ts';
import { pointedSlot } from '../management/sessions/pointed-session.ts';
import { relativeValue } from '../management/sessions/relative.ts';
import { isOneDay } from '../management/sessions/session-length.ts';
import { daysOf, daysOption } from '../management/sessions/session-lookups.ts';
import { lengthRemark } from '../management/sessions/session-problems.ts';
import { readDays } from '../management/sessions/session-words.ts';
import { readShift } from '../management/sessions/shift.ts';
import { notify } from '../notify.ts';
import type { StartDialog } from '../open-dialog.ts';
import { explainSessionNotDone, requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import type { RequestCommand } from '../requests/command.ts';
import { sessionOption } from './find-any-session.ts';

/** *Annuler la session*, *Reporter*: for gestionnaires; a button names the session. */
export function createOpenOnSession(
  start: StartDialog,
  dialog: 'cancel-session' | 'postpone-session' | 'write-to-session' | 'duplicate-session',
) {
  return forManagers(async (exchange, _person, args) => {
    const { stores } = exchange;
    const { sessionId, text } = args;
    const view =
      typeof sessionId === 'string' ? await stores.programme.findSessionView(sessionId) : null;
    if (!view) return await start(exchange, dialog, typeof text === 'string' ? { text } : {});
    return await start(exchange, dialog, { slots: { session: sessionOption(view, exchange) } });
  });
}

/** Lookup `consequence` of `cancel-session`: how many people lose their seat, before confirming. */
export async function foretellCancellation(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const over = await overSummary(query, ({ status }) => status !== 'open');
  if (over) return over;
  const requests = await requestsOf(query);
  const live = requests.filter(isLive);
  const back = requests.filter(({ status }) => status === 'withdrawn_late').length;
  const args = { live: live.length, back, names: await namesIn(query, live) };
  return { options: [], message: { key: 'cancel-session-touches', args } };
}

/** Lookup `consequence` of `postpone-session`: how many people are asked to confirm. */
export async function foretellPostponement(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { today } = query.actor;
  const over = await overSummary(
    query,
    ({ status, firstDay }) => status !== 'open' || firstDay <= today,
  );
  if (over) return over;
  const requests = await requestsOf(query);
  const live = requests.filter(isLive);
  const { actor, slots } = query;
  const view = await actor.stores.programme.findSessionView(slots['session']?.value ?? '');
  const days = daysOf(slots['days']?.value ?? '');
  const [length = 'none'] = view ? lengthRemark(actor, view, days) : [];
  const args = { live: live.length, names: await namesIn(query, live), length };
  return { options: [], message: { key: 'postpone-session-touches', args } };
}

/** A session that was cancelled or has begun meanwhile: said, and another may be chosen. */
async function overSummary(
  { actor: { stores, t }, slots, dialog }: LookupQuery<Exchange>,
  isOver: (session: SessionView) => boolean,
): Promise<LookupResult | null> {
  const view = await stores.programme.findSessionView(slots['session']?.value ?? '');
  if (!view || !isOver(view)) return null;
  return {
    options: [],
    message: { key: 'refusal-SESSION_CLOSED' },
    instead: [button(t(`manage-${dialog}`), dialog)],
  };
}

async function namesIn({ actor }: LookupQuery<Exchange>, requests: { personId: string }[]) {
  return await namesOf(
    actor,
    requests.map(({ personId }) => personId),
  );
}

async function requestsOf({ actor: { stores }, slots }: LookupQuery<Exchange>) {
  const id = slots['session']?.value;
  if (!id) return [];
  const found = await stores.requests.findScope({ sessionIds: [id] });
  return found.filter(({ sessionId }) => sessionId === id);
}

/** Effect `read-session`: the session that the opening message points at, « annule-la ». */
export async function readSessionInDialog({
  slots,
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  if (said === undefined || slots['session']) return { outcome: 'read' };
  const { slots: found, about } = await pointedSlot(exchange, said);
  return { outcome: 'read', slots: found, left: `${said}${about}` };
}

/** Effect `cancel-session`. */
export async function cancelSessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const sessionId = call.slots['session']?.value;
  if (!sessionId) return { outcome: 'failed' };
  return await carryOut(call.actor, { type: 'cancel_session', sessionId }, 'cancelled');
}

/** What a postponement changes, for what it shares with the other changes of a session. */
const DAYS: SlotValue = { value: 'days', label: '' };

/** Effect `read-postponement`: the new days of the opening message, and what is left of it to say which session. */
export async function readPostponementInDialog({
  slots,
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  if (said === undefined) return { outcome: 'read', slots: { what: DAYS } };
  const isKnown = slots['session'] !== undefined;
  const pointed = isKnown ? null : await pointedSlot(exchange, said);
  const about = pointed?.about ?? '';
  const isPointed = pointed?.slots.session !== undefined || about !== '';
  const move = readMove(exchange, said, { isKnown: isKnown || isPointed });
  const days = readDays(move.fresh)?.value;
  const shift = days ? undefined : readShift(said);
  const isStart = isOneDay(move.fresh, said);
  return {
    outcome: 'read',
    slots: {
      what: DAYS,
      ...pointed?.slots,
      ...(shift ? { relative: relativeValue({ days: shift.value }) } : {}),
      ...(days && isStart ? { relative: relativeValue({ firstDay: days.firstDay }) } : {}),
      ...(days && !isStart ? { days: daysOption(days, exchange) } : {}),
    },
    left: `${shift ? said.replace(shift.matched, ' ') : move.left}${about}`,
  };
}

/** Effect `postpone-session`. */
export async function postponeSessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const [sessionId, days] = ['session', 'days'].map((slot) => call.slots[slot]?.value);
  if (!sessionId || !days) return { outcome: 'failed' };
  const command = { type: 'postpone_session', sessionId, ...daysOf(days) } as const;
  return await carryOut(call.actor, command, 'postponed');
}

async function carryOut(
  exchange: Exchange,
  command: RequestCommand,
  outcome: 'cancelled' | 'postponed',
): Promise<EffectResult> {
  const { person, stores, services, t } = exchange;
  if (!person) return { outcome: 'failed' };
  const result = await changeRequests(stores, command, requestContext(exchange, person));
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result.why : 'WRONG_STATUS';
    return {
      outcome: why === 'WRONG_DAYS' ? 'wrong' : 'refused',
      drafts: [{ text: explainSessionNotDone(exchange, why) }],
    };
  }
  const count = result.notifications.flatMap((event) =>
    event.type === 'session.cancelled' || event.type === 'session.postponed'
      ? event.requestIds
      : [],
  ).length;
  return { outcome, drafts: [{ text: t(`session-is-${outcome}`, { count }) }] };
}
