import type {
  Draft,
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import { matchOptions } from '#conversation/index.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import { ACTION_KINDS } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { describeWhen } from '../../describe-session.ts';
import type { Exchange } from '../../exchange.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { readerOf, tell } from '../../tell.ts';
import { forManagers } from '../for-managers.ts';
import { sessionCard } from './session-card.ts';
import { daysOf, seatsOf, whereOf } from './session-lookups.ts';
import {
  daysProblem,
  daysRemarks,
  formationSeats,
  providerProblem,
  type SessionProblem,
  seatsProblem,
} from './session-problems.ts';
import { quotedTitle } from './session-words.ts';

const DIALOG = 'create-session';

/** « crée une session de … »: a title between quotation marks that the programme does not have is a new action's. */
export function createOpenCreation(start: StartDialog) {
  return forManagers(async (exchange, _person, args) => {
    const { stores, t } = exchange;
    const text = typeof args['text'] === 'string' ? args['text'] : undefined;
    const title = text && quotedTitle(text);
    if (!title) return await start(exchange, DIALOG, text ? { text } : {});
    const actions = await stores.programme.findActions();
    const options = actions.map(({ id, title: label }) => ({ value: id, label }));
    if (matchOptions(title, options).options.length > 0)
      return await start(exchange, DIALOG, { text });
    const slots = {
      new: { value: 'yes', label: t('conversation-yes') },
      title: { value: title, label: title },
    };
    return await start(exchange, DIALOG, { slots, text: text.replace(/[«“"][^»”"]*[»”"]/u, ' ') });
  });
}

/** What the dialog has gathered. */
interface Wanted {
  action: ActionRecord;
  isNewAction: boolean;
  session: SessionRecord;
}

async function readWanted(exchange: Exchange, slots: Slots): Promise<Wanted | null> {
  const { stores, services } = exchange;
  const value = (name: string) => slots[name]?.value ?? '';
  const isNewAction = value('new') === 'yes';
  const action = isNewAction
    ? newAction(value, services.newId())
    : await stores.programme.findAction(value('action'));
  if (!action) return null;
  const session: SessionRecord = {
    id: services.newId(),
    actionId: action.id,
    ...daysOf(value('days')),
    ...whereOf(value('where')),
    capacity: seatsOf(value('seats')),
    minimum: null,
    hours: value('hours'),
    providerId: value('provider'),
    status: 'open',
  };
  return { action, isNewAction, session };
}

function newAction(value: (name: string) => string, id: string): ActionRecord | null {
  const kind = ACTION_KINDS.find((one) => one === value('kind'));
  if (!kind) return null;
  return {
    id,
    kind,
    title: value('title'),
    theme: value('theme'),
    duration: value('duration'),
    objectives: '',
    audience: '',
    prerequisites: '',
  };
}

async function problemsOf(exchange: Exchange, wanted: Wanted): Promise<SessionProblem[]> {
  const { session, action } = wanted;
  const { firstDay, capacity: seats } = session;
  const found = [
    daysProblem(exchange, session),
    seatsProblem(exchange, action, { firstDay, seats }),
    await providerProblem(exchange, session.providerId),
  ];
  return found.filter((problem) => problem !== null);
}

/** Effect `check-session`: every wrong value is named, and asked again; nothing is stored. */
export async function checkSessionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  const wanted = await readWanted(exchange, slots);
  if (!wanted) return { outcome: 'refused', drafts: [{ text: t('action-unknown') }] };
  const problems = await problemsOf(exchange, wanted);
  return problems.length === 0 ? { outcome: 'fine' } : wrong(exchange, problems);
}

/** What a dialog says of values that cannot stand. */
export function wrong({ t }: Exchange, problems: SessionProblem[]): EffectResult {
  const lines = problems.map(({ text }) => `- ${text}`).join('\n');
  return {
    outcome: 'wrong',
    drafts: [{ text: `${t('session-wrong', { count: problems.length })}\n\n${lines}` }],
    forget: problems.map(({ slot }) => slot),
  };
}

/** Lookup `consequence` of `create-session`: who sees it, and what is worth knowing of its days. */
export async function foretellCreation({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const { t } = exchange;
  const days = daysOf(slots['days']?.value ?? '');
  const remarks = daysRemarks(exchange, days).map((remark) => `- ${remark}`);
  const args = { remarks: remarks.join('\n') || 'none', isNew: slots['new'] ? 'yes' : 'no' };
  return {
    options: [],
    message: {
      key: 'create-session-touches',
      args: { ...args, provider: slots['provider']?.label ?? t('session-fact-provider') },
    },
  };
}

/** Effect `create-session`. */
export async function createSessionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t } = exchange;
  if (!person || !isGestionnaire(await stores.accounts.find(person.id))) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const wanted = await readWanted(exchange, slots);
  if (!wanted) return { outcome: 'failed' };
  const problems = await problemsOf(exchange, wanted);
  if (problems.length > 0) return wrong(exchange, problems);
  await store(exchange, person.id, withMinimum(exchange, wanted));
  await tellProvider(exchange, wanted);
  const view = await stores.programme.findSessionView(wanted.session.id);
  const card: Draft[] = view ? [await sessionCard(exchange, view)] : [];
  return { outcome: 'created', drafts: [{ text: t('session-is-created') }, ...card] };
}

/** Under how many people a formation may be cancelled is the règlement's figure of its year. */
function withMinimum({ services }: Exchange, wanted: Wanted): Wanted {
  const { session, action } = wanted;
  if (action.kind !== 'formation') return wanted;
  const { least } = formationSeats(services.rulebooks, session.firstDay);
  return { ...wanted, session: { ...session, minimum: least } };
}

async function store(
  { stores, now }: Exchange,
  actor: string,
  { action, session, isNewAction }: Wanted,
): Promise<void> {
  const record = (type: 'action' | 'session', id: string, details = {}) =>
    stores.audit.append({
      at: now,
      actor,
      event: `${type}.created`,
      subject: { type, id },
      details,
    });
  if (isNewAction) {
    await stores.programme.saveAction(action);
    await record('action', action.id, { kind: action.kind });
  }
  await stores.programme.saveSession(session);
  const { firstDay, lastDay, capacity, providerId } = session;
  await record('session', session.id, { firstDay, lastDay, capacity, providerId });
}

async function tellProvider(
  { stores, services }: Exchange,
  { action, session }: Wanted,
): Promise<void> {
  const provider = await stores.accounts.find(session.providerId);
  if (!provider) return;
  const reader = readerOf(services, provider);
  const text = reader.t('session-created-provider', {
    action: action.title,
    when: describeWhen(session, reader),
    hours: session.hours,
  });
  await tell(services, stores, provider, { text }, `session.created:${session.id}`);
}
