import type { Slots, SlotValue } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { fullName } from '../../people.ts';
import { sessionOption } from '../../sessions/find-any-session.ts';
import { forManagers } from '../for-managers.ts';
import { askWhich, sessionMeant, type Trail, trailsOf } from './session-history.ts';
import { daysOption, seatsOption, whereOption } from './session-lookups.ts';
import { PARTS, type Part } from './what-named.ts';

/** « annule le report », « remets comme avant »: the last change of a session the other way round, asked before it is done. */
export function createUndoChange(start: StartDialog) {
  return forManagers(async (exchange, _person, { sessionId, text }) => {
    const given =
      typeof sessionId === 'string'
        ? await exchange.stores.programme.findSessionView(sessionId)
        : null;
    const said = typeof text === 'string' ? text : '';
    const meant = given ? { view: given } : await sessionMeant(exchange, said);
    if (!('view' in meant)) return askWhich(exchange, 'undo-change', meant.options);
    return await undo(start, exchange, meant.view);
  });
}

async function undo(
  start: StartDialog,
  exchange: Exchange,
  view: SessionView,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const args = { sessionId: view.id };
  if (view.status !== 'open')
    return saying({
      text: t('undo-change-cancelled'),
      choices: [button(t('undo-change-copy'), 'duplicate-session', args)],
    });
  const before = await trailBefore(exchange, view);
  const values = before ? await valuesOf(exchange, view, before) : {};
  const parts = PARTS.filter((part) => values[part] !== undefined);
  if (parts.length === 0)
    return saying({
      text: t('undo-change-none'),
      choices: [button(t('button-managed-session'), 'managed-session', args)],
    });
  const what = {
    value: parts.join('+'),
    label: parts.map((part) => t(`alter-session-what-${part}`)).join(', '),
  };
  const isMove = parts.every((part) => part === 'days');
  const slots: Slots = { session: sessionOption(view, exchange), what, ...values };
  return await start(exchange, isMove ? 'postpone-session' : 'alter-session', { slots });
}

/** What the session was before its last change, which may have been several at once. */
async function trailBefore({ stores }: Exchange, view: SessionView): Promise<Trail | null> {
  const trail = await stores.audit.findBySubject({ type: 'session', id: view.id });
  const changes = trail
    .filter(({ details }) => Object.keys(trailsOf(details).before).length > 0)
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const last = changes.at(-1);
  const first = changes.find(({ at }) => at === last?.at);
  return first ? trailsOf(first.details).before : null;
}

/** The answers of the dialog that gives back what was, for what is no longer so. */
async function valuesOf(
  exchange: Exchange,
  view: SessionView,
  { firstDay, lastDay, capacity, mode, place, hours, providerId }: Trail,
): Promise<Partial<Record<Part, SlotValue>>> {
  const { stores, t } = exchange;
  const provider =
    providerId && providerId !== view.providerId ? await stores.accounts.find(providerId) : null;
  const isMoved = firstDay !== view.firstDay || lastDay !== view.lastDay;
  const isElsewhere = mode !== view.mode || place !== view.place;
  return {
    ...(firstDay && lastDay && isMoved
      ? { days: daysOption({ firstDay, lastDay }, exchange) }
      : {}),
    ...(mode && place !== undefined && isElsewhere
      ? { where: whereOption({ mode, place }, exchange) }
      : {}),
    ...(hours && hours !== view.hours ? { hours: { value: hours, label: hours } } : {}),
    ...(capacity !== undefined && capacity !== view.capacity
      ? { seats: seatsOption(capacity, t) }
      : {}),
    ...(provider ? { provider: { value: provider.id, label: fullName(provider) } } : {}),
  };
}
