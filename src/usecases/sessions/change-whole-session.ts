import {
  type EffectCall,
  type EffectResult,
  type LookupQuery,
  type LookupResult,
  matchOptions,
  type Option,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { isLive } from '#reglement/index.ts';
import { describeBoth, describeSeats } from '../describe-session.ts';
import { type Exchange, saying } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { notify } from '../notify.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { explainNotDone, requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import type { RequestCommand } from '../requests/command.ts';

const MOST_OFFERED = 12;

/** *Annuler la session*, *Reporter*: for gestionnaires; a button names the session. */
export function createOpenOnSession(
  start: StartDialog,
  dialog: 'cancel-session' | 'postpone-session',
) {
  return withAccount(async (exchange, person, args) => {
    const { stores, t } = exchange;
    if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
    const { sessionId, text } = args;
    const view =
      typeof sessionId === 'string' ? await stores.programme.findSessionView(sessionId) : null;
    if (!view) return await start(exchange, dialog, typeof text === 'string' ? { text } : {});
    return await start(exchange, dialog, { slots: { session: toOption(view, exchange) } });
  });
}

/** Lookup `any-session`: the open sessions to come, by action, place or date, for a gestionnaire. */
export async function findAnySession(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, dates } = query;
  if (!exchange.person?.roles.includes('gestionnaire')) return { options: [] };
  const coming = await comingSessions(exchange, {});
  if (text === undefined) {
    return { options: coming.slice(0, MOST_OFFERED).map((view) => toOption(view, exchange)) };
  }
  const dated = coming.filter(({ firstDay, lastDay }) =>
    dates.some(({ from, until }) => firstDay <= until && lastDay >= from),
  );
  const options = (dated.length > 0 ? dated : coming).map((view) => toOption(view, exchange));
  const matched = matchOptions(text, options);
  if (matched.options.length > 0) return matched;
  return dated.length > 0 ? { options, exact: dated.length === 1 } : { options: [] };
}

function toOption(view: SessionView, exchange: Exchange): Option {
  return {
    value: view.id,
    label: describeBoth(view.action, view, exchange),
    detail: describeSeats(view, exchange),
    words: [view.action.theme, view.place ?? ''],
  };
}

/** Lookup `consequence` of `cancel-session`: how many people lose their seat, before confirming. */
export async function foretellCancellation(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const requests = await requestsOf(query);
  const live = requests.filter(isLive).length;
  const back = requests.filter(({ status }) => status === 'withdrawn_late').length;
  return { options: [], message: { key: 'cancel-session-touches', args: { live, back } } };
}

/** Lookup `consequence` of `postpone-session`: how many people are asked to confirm. */
export async function foretellPostponement(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const requests = await requestsOf(query);
  const live = requests.filter(isLive).length;
  return { options: [], message: { key: 'postpone-session-touches', args: { live } } };
}

async function requestsOf({ actor: { stores }, slots }: LookupQuery<Exchange>) {
  const id = slots['session']?.value;
  if (!id) return [];
  const found = await stores.requests.findScope({ sessionIds: [id] });
  return found.filter(({ sessionId }) => sessionId === id);
}

/** Effect `cancel-session`. */
export async function cancelSessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const sessionId = call.slots['session']?.value;
  if (!sessionId) return { outcome: 'failed' };
  return await carryOut(call.actor, { type: 'cancel_session', sessionId }, 'cancelled');
}

/** Effect `postpone-session`. */
export async function postponeSessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const [sessionId, firstDay, lastDay] = ['session', 'from', 'until'].map(
    (slot) => call.slots[slot]?.value,
  );
  if (!sessionId || !firstDay || !lastDay) return { outcome: 'failed' };
  const command = { type: 'postpone_session', sessionId, firstDay, lastDay } as const;
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
    return { outcome: 'refused', drafts: [{ text: explainNotDone(exchange, why) }] };
  }
  const count = result.notifications.flatMap((event) =>
    event.type === 'session.cancelled' || event.type === 'session.postponed'
      ? event.requestIds
      : [],
  ).length;
  return { outcome, drafts: [{ text: t(`session-is-${outcome}`, { count }) }] };
}
