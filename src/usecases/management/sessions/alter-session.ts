import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
  TextRef,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { holdsSeat, isLive } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange } from '../../exchange.ts';
import { notify } from '../../notify.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { explainSessionNotDone, requestContext } from '../../request-context.ts';
import { changeRequests } from '../../requests/change-requests.ts';
import type { RequestCommand } from '../../requests/command.ts';
import { foretellPass } from '../../requests/foretell-pass.ts';
import { forManagers } from '../for-managers.ts';
import { namesOf } from '../names.ts';
import { wrong } from './create-session.ts';
import { sessionCard } from './session-card.ts';
import { daysOf, seatsOf, whereOf } from './session-lookups.ts';
import {
  daysProblem,
  lengthRemark,
  providerProblem,
  type SessionProblem,
  seatsProblem,
} from './session-problems.ts';
import type { Days } from './session-words.ts';
import { PARTS, type Part } from './what-named.ts';

/** « passe la capacité à 15 », *Changer*: with the session of a button, and what that button changes. */
export function createOpenAlteration(start: StartDialog) {
  return forManagers(async (exchange, _person, args) => {
    const { stores, t } = exchange;
    const { sessionId, text, what } = args;
    const view =
      typeof sessionId === 'string' ? await stores.programme.findSessionView(sessionId) : null;
    const slots: Slots = {
      ...(typeof what === 'string'
        ? { what: { value: what, label: t(`alter-session-what-${what}`) } }
        : {}),
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

interface Alteration {
  view: SessionView;
  changes: { what: Part; value: string }[];
}

async function readAlteration({ stores }: Exchange, slots: Slots): Promise<Alteration | null> {
  const view = await stores.programme.findSessionView(slots['session']?.value ?? '');
  const named = slots['what']?.value.split('+') ?? [];
  const changes = PARTS.flatMap((what) => {
    const value = named.includes(what) ? slots[what]?.value : undefined;
    return value === undefined ? [] : [{ what, value }];
  });
  return view && changes.length > 0 ? { view, changes } : null;
}

/** Effect `check-alteration`: what cannot be is said before anything is shown as done. */
export async function checkAlterationInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  const read = await readAlteration(exchange, slots);
  if (!read) return { outcome: 'refused', drafts: [{ text: t('any-session-none') }] };
  const problems = await problemsOf(exchange, read);
  return problems.length > 0 ? wrong(exchange, problems) : { outcome: 'fine' };
}

/** Everything that cannot be, each judged with the other changes: seats are those of the new year. */
async function problemsOf(exchange: Exchange, read: Alteration): Promise<SessionProblem[]> {
  const found = await Promise.all(read.changes.map((change) => problemOf(exchange, read, change)));
  return found.filter((problem) => problem !== null);
}

async function problemOf(
  exchange: Exchange,
  read: Alteration,
  { what, value }: Alteration['changes'][number],
): Promise<SessionProblem | null> {
  const { view } = read;
  const { action } = view;
  const firstDay = daysAfter(read)?.firstDay ?? view.firstDay;
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

function daysAfter({ changes }: Alteration): Days | undefined {
  const moved = changes.find(({ what }) => what === 'days');
  return moved && daysOf(moved.value);
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

/** Lookup `consequence` of `alter-session`: whom each change touches, by count and by name. */
export async function foretellAlteration({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const read = await readAlteration(exchange, slots);
  if (!read || !isGestionnaire(exchange.person)) return { options: [] };
  if (read.view.status !== 'open') {
    return refusedAlteration(exchange, read.view, [exchange.t('refusal-SESSION_CLOSED')]);
  }
  const problems = await problemsOf(exchange, read);
  if (problems.length > 0) {
    const reasons = problems.map(({ text }) => text);
    return refusedAlteration(exchange, read.view, reasons);
  }
  const touches: (TextRef & { what: Part })[] = [];
  for (const { what, value } of read.changes) {
    const args =
      what === 'seats' ? await seatsTouch(exchange, read, value) : await touch(exchange, read);
    touches.push({ what, key: `alter-session-touches-${what}`, args });
  }
  const [only] = touches;
  if (only && touches.length === 1) {
    const { what: _what, ...message } = only;
    return { options: [], message };
  }
  const { t } = exchange;
  const lines = touches.map((touch) => {
    const args = { what: t(`alter-session-what-${touch.what}`), text: t(touch.key, touch.args) };
    return `- ${t('alter-session-touches-line', args)}`;
  });
  const args = { count: touches.length, lines: lines.join('\n') };
  return { options: [], message: { key: 'alter-session-touches-several', args } };
}

/** What was found right, perhaps days ago, no longer is. */
function refusedAlteration({ t }: Exchange, view: SessionView, reasons: string[]): LookupResult {
  const args = { sessionId: view.id };
  return {
    options: [],
    message: { key: 'summary-refused', args: { why: reasons.join('\n\n') } },
    instead: [
      ...(view.status === 'open' ? [button(t('manage-alter-session'), 'alter-session', args)] : []),
      button(t('button-session-people'), 'session-people', args),
    ],
  };
}

async function seatsTouch(exchange: Exchange, read: Alteration, value: string) {
  const { person, stores, t } = exchange;
  const { view } = read;
  const days = daysAfter(read);
  const gaining = person
    ? await foretellPass(stores, requestContext(exchange, person), {
        sessionId: view.id,
        capacity: seatsOf(value),
        ...(days ? { days } : {}),
      })
    : [];
  const before = view.capacity === null ? t('session-unlimited-short') : view.capacity;
  const names = await namesOf(exchange, gaining);
  return { before, count: gaining.length, names, queue: view.queueLength };
}

async function touch(exchange: Exchange, read: Alteration) {
  const { view } = read;
  const days = daysAfter(read);
  const views = await exchange.stores.requests.findViewsOfSession(view.id);
  const live = views.filter(({ request }) => isLive(request));
  const ids = live.map(({ request }) => request.personId);
  const [length = 'none'] = days ? lengthRemark(exchange, view, days) : [];
  return { count: live.length, names: await namesOf(exchange, ids), length };
}

/** Effect `alter-session`: every change, or none. */
export async function alterSessionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, t } = exchange;
  const read = await readAlteration(exchange, slots);
  if (!read || !person) return { outcome: 'failed' };
  const problems = await problemsOf(exchange, read);
  if (problems.length > 0) return wrong(exchange, problems);
  const result = await changeRequests(stores, commandOf(read), requestContext(exchange, person));
  await notify(services, stores, result.notifications);
  if (result.outcome !== 'done') {
    const why = result.outcome === 'not_done' ? result.why : 'WRONG_STATUS';
    return { outcome: 'refused', drafts: [{ text: explainSessionNotDone(exchange, why) }] };
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

function commandOf(read: Alteration): RequestCommand {
  const { view, changes } = read;
  const { mode, place, hours, providerId } = view;
  const changeTo = (part: Part) => changes.find(({ what }) => what === part)?.value;
  const [where, seats] = [changeTo('where'), changeTo('seats')];
  const days = daysAfter(read);
  const details = {
    ...(where ? whereOf(where) : { mode, place }),
    hours: changeTo('hours') ?? hours,
    providerId: changeTo('provider') ?? providerId,
  };
  const isDetailed = changes.some(({ what }) => what !== 'seats' && what !== 'days');
  return {
    type: 'alter_session',
    sessionId: view.id,
    ...(isDetailed ? { details } : {}),
    ...(days ? { days } : {}),
    ...(seats === undefined ? {} : { capacity: seatsOf(seats) }),
  };
}
