import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { holdsSeat, isLive } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { describeBoth } from '../../describe-session.ts';
import { type Exchange, saying } from '../../exchange.ts';
import { notify } from '../../notify.ts';
import { type StartDialog, withAccount } from '../../open-dialog.ts';
import { explainNotDone, requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import type { RequestCommand } from '../../requests/command.ts';
import { foretellPass } from '../../requests/foretell-pass.ts';
import { namesOf } from '../names.ts';
import { wrong } from './create-session.ts';
import { sessionCard } from './session-card.ts';
import { daysOf, seatsOf, whereOf } from './session-lookups.ts';
import {
  daysProblem,
  providerProblem,
  type SessionProblem,
  seatsProblem,
} from './session-problems.ts';
import { whatNamed } from './what-named.ts';

/** « passe la capacité à 15 », *Changer*: with the session of a button, and what the message says is to change. */
export function createOpenAlteration(start: StartDialog) {
  return withAccount(async (exchange, person, args) => {
    const { stores, services, t } = exchange;
    if (!isGestionnaire(person)) return saying({ text: t('manage-not-yours') });
    const { sessionId, text, what: given } = args;
    const what = typeof given === 'string' ? given : whatNamed(services, String(text ?? ''));
    const view =
      typeof sessionId === 'string' ? await stores.programme.findSessionView(sessionId) : null;
    const slots: Slots = {
      ...(what ? { what: { value: what, label: t(`alter-session-what-${what}`) } } : {}),
      ...(view
        ? { session: { value: view.id, label: describeBoth(view.action, view, exchange) } }
        : {}),
    };
    return await start(exchange, 'alter-session', {
      slots,
      ...(typeof text === 'string' ? { text } : {}),
    });
  });
}

type What = 'seats' | 'where' | 'hours' | 'provider' | 'days';

async function readAlteration({ stores }: Exchange, slots: Slots) {
  const view = await stores.programme.findSessionView(slots['session']?.value ?? '');
  const what = (slots['what']?.value ?? '') as What;
  const value = slots[what]?.value;
  return view && value !== undefined ? { view, what, value } : null;
}

/** Effect `check-alteration`: what cannot be is said before anything is shown as done. */
export async function checkAlterationInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  if (!isGestionnaire(exchange.person)) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const read = await readAlteration(exchange, slots);
  if (!read) return { outcome: 'refused', drafts: [{ text: t('any-session-none') }] };
  const problem = await problemOf(exchange, read);
  return problem ? wrong(exchange, [problem]) : { outcome: 'fine' };
}

async function problemOf(
  exchange: Exchange,
  { view, what, value }: { view: SessionView; what: What; value: string },
): Promise<SessionProblem | null> {
  const { firstDay, action } = view;
  switch (what) {
    case 'seats': {
      const seats = seatsOf(value);
      return (
        seatsProblem(exchange, action, { firstDay, seats }) ??
        (await tooFewSeats(exchange, view, seats))
      );
    }
    case 'days':
      return daysProblem(exchange, daysOf(value));
    case 'provider':
      return await providerProblem(exchange, value);
    case 'where':
    case 'hours':
      return null;
    default:
      return what satisfies never;
  }
}

/** Seats already held are never taken back: those who hold them are named. */
async function tooFewSeats(
  exchange: Exchange,
  view: SessionView,
  seats: number | null,
): Promise<SessionProblem | null> {
  const { stores, t } = exchange;
  if (seats === null || seats >= view.seatsTaken) return null;
  const views = await stores.requests.findViewsOfSession(view.id);
  const holders = views.filter(({ request }) => holdsSeat(request));
  const names = await namesOf(
    exchange,
    holders.map(({ request }) => request.personId),
  );
  const text = t('session-wrong-taken', { seats, taken: holders.length, names });
  return { slot: 'seats', text };
}

/** Lookup `consequence` of `alter-session`: whom it touches, by count and by name. */
export async function foretellAlteration({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { person } = exchange;
  const read = await readAlteration(exchange, slots);
  if (!read || !person || !isGestionnaire(person)) return { options: [] };
  const { view, what, value } = read;
  const key = `alter-session-touches-${what}`;
  if (what === 'seats') {
    const context = requestContext(exchange, person);
    const gaining = await foretellPass(exchange.stores, context, {
      sessionId: view.id,
      capacity: seatsOf(value),
    });
    const names = await namesOf(exchange, gaining);
    const before = view.capacity === null ? exchange.t('session-unlimited-short') : view.capacity;
    const args = { before, count: gaining.length, names, queue: view.queueLength };
    return { options: [], message: { key, args } };
  }
  const views = await exchange.stores.requests.findViewsOfSession(view.id);
  const live = views.filter(({ request }) => isLive(request));
  const names = await namesOf(
    exchange,
    live.map(({ request }) => request.personId),
  );
  return { options: [], message: { key, args: { count: live.length, names } } };
}

/** Effect `alter-session`. */
export async function alterSessionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, t } = exchange;
  const read = await readAlteration(exchange, slots);
  if (!read || !person) return { outcome: 'failed' };
  const problem = await problemOf(exchange, read);
  if (problem) return wrong(exchange, [problem]);
  const result = await changeRequests(stores, commandOf(read), requestContext(exchange, person));
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result.why : 'WRONG_STATUS';
    return { outcome: 'refused', drafts: [{ text: explainNotDone(exchange, why) }] };
  }
  const promoted = result.notifications.filter(({ type }) => type === 'request.promoted').length;
  const after = await stores.programme.findSessionView(read.view.id);
  return {
    outcome: 'changed',
    drafts: [
      { text: t('session-is-changed', { promoted }) },
      ...(after ? [await sessionCard(exchange, after)] : []),
    ],
  };
}

function commandOf({
  view,
  what,
  value,
}: {
  view: SessionView;
  what: What;
  value: string;
}): RequestCommand {
  const { id: sessionId, mode, place, hours, providerId } = view;
  const details = { type: 'change_session', sessionId, mode, place, hours, providerId } as const;
  switch (what) {
    case 'seats':
      return { type: 'change_capacity', sessionId, capacity: seatsOf(value) };
    case 'days':
      return { type: 'postpone_session', sessionId, ...daysOf(value) };
    case 'where':
      return { ...details, ...whereOf(value) };
    case 'hours':
      return { ...details, hours: value };
    case 'provider':
      return { ...details, providerId: value };
    default:
      return what satisfies never;
  }
}
