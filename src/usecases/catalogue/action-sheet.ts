import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { ActionRecord, SessionView } from '#ports/programme-repository.ts';
import { isGestionnaire } from '../accounts/members.ts';
import { describePlace, describeSeats, describeWhen, writeHours } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { comingSessions, givenAction } from '../find-sessions.ts';
import { listNames } from '../list-names.ts';
import type { StartDialog } from '../open-dialog.ts';
import { fullName } from '../people.ts';
import { rememberSessions } from '../sessions/spoken-of.ts';
import { namedBesides } from './named-besides.ts';
import { rememberShown } from './shown-actions.ts';

const MOST_SESSIONS = 10;

/** Everything about one action, and its sessions to come. */
export async function showActionSheet(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const action = await stores.programme.findAction(textArg(args, 'actionId'));
  if (!action) return saying({ text: t('catalogue-gone') });
  const sessions = await comingSessions(exchange, { actionId: action.id });
  rememberShown(exchange, [action.id]);
  rememberSessions(
    exchange,
    sessions.map(({ id }) => id),
  );
  return saying(await sheetDraft(exchange, action, sessions.slice(0, MOST_SESSIONS)));
}

async function sheetDraft(
  exchange: Exchange,
  action: ActionRecord,
  sessions: SessionView[],
): Promise<Draft> {
  const { t } = exchange;
  const providers = await providersOf(exchange, sessions);
  const fact = (name: string, value: string) =>
    value ? [{ label: t(`sheet-${name}`), value }] : [];
  return {
    card: {
      title: action.title,
      subtitle: `${t(`kind-${action.kind}`)} · ${action.theme}`,
      facts: [
        ...fact('audience', action.audience),
        ...fact('prerequisites', action.prerequisites),
        ...fact('duration', action.duration),
        ...fact('provider', providers),
        ...fact('price', t('sheet-price-none')),
      ],
      body: [action.objectives, sessions.length === 0 ? t('sheet-no-session') : '']
        .filter(Boolean)
        .join('\n\n'),
      ...(sessions.length > 0 ? { table: sessionTable(exchange, sessions) } : {}),
    },
    choices: sheetChoices(exchange, action, sessions),
  };
}

async function providersOf(
  { stores, language }: Exchange,
  sessions: SessionView[],
): Promise<string> {
  const ids = [...new Set(sessions.map(({ providerId }) => providerId))];
  const providers = await stores.accounts.findMany(ids);
  return listNames(providers.map(fullName).sort(), language);
}

function sessionTable(exchange: Exchange, sessions: SessionView[]) {
  const { t } = exchange;
  return {
    columns: ['when', 'hours', 'seats'].map((name) => ({ label: t(`sheet-${name}`) })),
    rows: sessions.map((session) => [
      describeWhen(session, exchange),
      writeHours(session.hours) || describePlace(session, exchange),
      describeSeats(session, exchange),
    ]),
  };
}

function sheetChoices(
  { t, person }: Exchange,
  action: ActionRecord,
  sessions: SessionView[],
): Choice[] {
  const args = { actionId: action.id };
  const edit = button(t('button-edit-action'), 'edit-action', args);
  const all = [
    button(t('button-catalogue-all'), 'catalogue', { filter: {} }),
    ...(isGestionnaire(person) ? [edit] : []),
  ];
  if (sessions.length === 0) return all;
  return [
    { ...button(t('button-enrol'), 'enrol-action', args), style: 'primary' },
    button(t('button-add-to-basket'), 'add-to-basket', args),
    ...(person ? [button(t('button-basket'), 'basket')] : []),
    ...all,
  ];
}

/** Opens a dialog with the action already chosen: that of the sheet, or one pointed to in a list, which is then named. */
export function createOpenWithAction(
  start: StartDialog,
  dialog: 'enrol' | 'add-to-basket',
  { isNamed = false } = {},
) {
  return async (
    exchange: Exchange,
    _person: Account,
    args: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const action = await exchange.stores.programme.findAction(textArg(args, 'actionId'));
    if (!action) return saying({ text: exchange.t('catalogue-gone') });
    const slots = { action: givenAction(action, exchange.t) };
    const opened = await start(exchange, dialog, { slots });
    if (!isNamed) return opened;
    const named = { text: exchange.t('enrol-shown', { title: action.title }) };
    return { ...opened, drafts: [named, ...opened.drafts] };
  };
}

/** Opens a dialog on an order in words; what it names besides is said to come after, and is not kept. */
export function createEnrolInWords(start: StartDialog, dialog: 'enrol' | 'add-to-basket') {
  return async (
    exchange: Exchange,
    _person: Account,
    { text }: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    if (typeof text !== 'string') return await start(exchange, dialog, {});
    const opened = await start(exchange, dialog, { text });
    const run = opened.state?.active;
    if (run?.dialog !== dialog) return opened;
    const { action, motivation } = run.slots;
    const asked = motivation ? text.replace(motivation.value, '') : text;
    const besides = await namedBesides(exchange, asked, action?.value);
    if (besides.length === 0) return opened;
    const names = listNames(
      besides.map((name) => `**${name}**`),
      exchange.language,
    );
    const note = action
      ? exchange.t('enrol-one-at-a-time', { title: action.label, names, count: besides.length })
      : exchange.t('enrol-several-named');
    return { ...opened, drafts: [{ text: note }, ...opened.drafts] };
  };
}
