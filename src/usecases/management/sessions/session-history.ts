import { type Option, readDates, sureOption } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { AuditEntry } from '#ports/audit-trail.ts';
import type { SessionTrail, SessionView } from '#ports/programme-repository.ts';
import { describeBoth, describePlace } from '../../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../../exchange.ts';
import { formatInstant } from '../../format-day.ts';
import { fullName } from '../../people.ts';
import { rememberSession } from '../../sessions/spoken-of.ts';
import { chooseAmongAll } from './duplicate-session.ts';
import { pointedSlot } from './pointed-session.ts';
import { describeDays } from './session-lookups.ts';

/** « historique de la session du 8 octobre »: who changed what of it, when, from what to what; for gestionnaires. */
export async function showSessionHistory(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t, stores } = exchange;
  const { sessionId, text } = args;
  if (typeof sessionId === 'string') {
    const view = await stores.programme.findSessionView(sessionId);
    return view ? await history(exchange, view) : saying({ text: t('session-history-none') });
  }
  const meant = await sessionMeant(exchange, typeof text === 'string' ? text : '');
  return 'view' in meant
    ? await history(exchange, meant.view)
    : askWhich(exchange, 'session-history', meant.options);
}

/** The session an order on its past is about, or those it may be. */
export async function sessionMeant(
  exchange: Exchange,
  said: string,
): Promise<{ view: SessionView } | { options: Option[] }> {
  const { today, language, stores } = exchange;
  const { view, about } = await pointedSlot(exchange, said);
  if (view) return { view };
  const words = `${said}${about}`;
  const dates = readDates(words, today, { language });
  const found = await chooseAmongAll(exchange, words, dates);
  const sure = sureOption(found);
  const chosen = sure ? await stores.programme.findSessionView(sure.value) : null;
  return chosen ? { view: chosen } : { options: found.options };
}

/** Asks which session it is. */
export function askWhich({ t }: Exchange, intent: string, options: Option[]): ExchangeResult {
  if (options.length === 0) return saying({ text: t('session-history-none') });
  return saying({
    text: t('session-history-which'),
    layout: 'column',
    choices: options.map(({ label, value }) => button(label, intent, { sessionId: value })),
  });
}

async function history(exchange: Exchange, view: SessionView): Promise<ExchangeResult> {
  const { stores, t, language } = exchange;
  rememberSession(exchange, view.id);
  const trail = await stores.audit.findBySubject({ type: 'session', id: view.id });
  // Requests refused at once are kept there too: they changed nothing of it.
  const entries = trail.filter(({ event }) => event.startsWith('session.'));
  const ids = entries.flatMap(({ actor, details }) => [actor, ...providersOf(details)]);
  const people = await stores.accounts.findMany([...new Set(ids)]);
  const nameOf = (id: string) => {
    const found = people.find((account) => account.id === id);
    return found ? fullName(found) : t(id === 'system' ? 'history-system' : 'history-nobody');
  };
  const rows = entries.map((entry) => [
    formatInstant(entry.at, language),
    nameOf(entry.actor),
    t(`session-event-${entry.event.replace(/^[a-z]+\./, '').replaceAll('_', '-')}`),
    changesOf(exchange, entry, nameOf).join('\n') || '–',
  ]);
  const columns = ['when', 'who', 'what', 'change'].map((name) => ({
    label: t(`history-${name}`),
  }));
  return saying({
    card: {
      title: t('session-history-title'),
      subtitle: describeBoth(view.action, view, exchange),
      ...(rows.length > 0 ? { table: { columns, rows } } : { body: t('session-history-empty') }),
    },
    choices: [button(t('button-managed-session'), 'managed-session', { sessionId: view.id })],
  });
}

/** What an entry keeps of a session: all of it since each change keeps what was, fewer things before. */
export type Trail = Partial<SessionTrail>;

export function trailsOf(details: AuditEntry['details']): { after: Trail; before: Trail } {
  const { before = {}, ...after } = (details ?? {}) as Trail & { before?: Trail };
  return { after, before };
}

function providersOf(details: AuditEntry['details']): string[] {
  const { after, before } = trailsOf(details);
  return [after.providerId, before.providerId].filter((id) => id !== undefined);
}

/** « Places : 12 → 14 »; alone, what it became, when what was is not known. */
function changesOf(
  exchange: Exchange,
  { event, details }: AuditEntry,
  nameOf: (id: string) => string,
): string[] {
  const { t } = exchange;
  const { after, before } = trailsOf(details);
  if (event === 'session.written_to' || event === 'session.proposed') return [];
  const said = (trail: Trail) => describeTrail(exchange, trail, nameOf);
  const [was, is] = [said(before), said(after)];
  return FACTS.flatMap((fact) => {
    const [from, to] = [was[fact], is[fact]];
    if (to === undefined || from === to) return [];
    const what = t(`session-fact-${fact}`);
    return [
      from === undefined
        ? t('session-history-value', { what, to })
        : t('session-history-change', { what, from, to }),
    ];
  });
}

const FACTS = ['days', 'where', 'hours', 'seats', 'provider'] as const;

function describeTrail(
  exchange: Exchange,
  trail: Trail,
  nameOf: (id: string) => string,
): Partial<Record<(typeof FACTS)[number], string>> {
  const { firstDay, lastDay, capacity, mode, place, hours, providerId } = trail;
  const { t } = exchange;
  return {
    ...(firstDay && lastDay ? { days: describeDays({ firstDay, lastDay }, exchange) } : {}),
    ...(mode && place !== undefined ? { where: describePlace({ mode, place }, exchange) } : {}),
    ...(hours ? { hours } : {}),
    ...(capacity === undefined
      ? {}
      : { seats: capacity === null ? t('session-unlimited-short') : String(capacity) }),
    ...(providerId ? { provider: nameOf(providerId) } : {}),
  };
}
