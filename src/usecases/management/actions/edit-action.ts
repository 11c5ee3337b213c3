import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { ActionRecord } from '#ports/programme-repository.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { showActionSheet } from '../../catalogue/action-sheet.ts';
import { spoken } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';
import { comingSessions } from '../../find-sessions.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { forManagers } from '../for-managers.ts';
import { EDITABLE, type Editable } from './read-edit.ts';

const MOST_LETTERS: Readonly<Record<Editable, number>> = {
  title: 200,
  theme: 80,
  duration: 80,
  objectives: 2000,
  audience: 500,
  prerequisites: 500,
};

/** « change les objectifs de … », *Modifier la fiche*: the action of a button is known. */
export function createOpenEdit(start: StartDialog) {
  return forManagers(async (exchange, _person, { actionId, text }) => {
    const { stores } = exchange;
    const action =
      typeof actionId === 'string' ? await stores.programme.findAction(actionId) : null;
    return await start(exchange, 'edit-action', {
      ...(action ? { slots: { action: { value: action.id, label: action.title } } } : {}),
      ...(typeof text === 'string' ? { text } : {}),
    });
  });
}

interface Edit {
  action: ActionRecord;
  part: Editable;
  wording: string;
}

async function readEdit({ stores }: Exchange, slots: Slots): Promise<Edit | null> {
  const action = await stores.programme.findAction(slots['action']?.value ?? '');
  const part = EDITABLE.find((one) => one === slots['part']?.value);
  const wording = slots['wording']?.value.trim();
  return action && part && wording ? { action, part, wording } : null;
}

/** Why a text cannot stand, in words; `null` when it can. */
async function problemOf({ stores, t }: Exchange, edit: Edit): Promise<string | null> {
  const { action, part, wording } = edit;
  const max = MOST_LETTERS[part];
  if (wording.length > max) return t('edit-action-too-long', { max, length: wording.length });
  if (wording === action[part]) return t('edit-action-same');
  if (part !== 'title') return null;
  const actions = await stores.programme.findActions();
  const twin = actions.find(
    ({ id, title }) => id !== action.id && spoken(title) === spoken(wording),
  );
  return twin ? t('edit-action-twin', { title: twin.title }) : null;
}

/** Effect `check-edit`. */
export async function checkEditInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  const edit = await readEdit(exchange, slots);
  if (!edit) return { outcome: 'refused', drafts: [{ text: t('action-unknown') }] };
  const problem = await problemOf(exchange, edit);
  return problem ? wrong(problem) : { outcome: 'fine' };
}

function wrong(text: string): EffectResult {
  return { outcome: 'wrong', drafts: [{ text }], forget: ['wording'] };
}

/** Lookup `consequence` of `edit-action`: before, after, and who will read it. */
export async function foretellEdit({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const edit = isGestionnaire(exchange.person) ? await readEdit(exchange, slots) : null;
  if (!edit) return { options: [] };
  const { action, part, wording } = edit;
  const sessions = await comingSessions(exchange, { actionId: action.id });
  const before = action[part] || exchange.t('edit-action-empty');
  const args = { before, after: wording, count: sessions.length };
  return { options: [], message: { key: 'edit-action-touches', args } };
}

/** Effect `edit-action`. */
export async function editActionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, person, t, now } = exchange;
  const edit = await readEdit(exchange, slots);
  if (!edit || !person || !isGestionnaire(await stores.accounts.find(person.id))) {
    return { outcome: 'failed' };
  }
  const problem = await problemOf(exchange, edit);
  if (problem) return wrong(problem);
  const { action, part, wording } = edit;
  await stores.programme.saveAction({ ...action, [part]: wording });
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'action.edited',
    subject: { type: 'action', id: action.id },
    details: { part, before: action[part], after: wording },
  });
  const sheet = await showActionSheet(exchange, { actionId: action.id });
  return { outcome: 'edited', drafts: [{ text: t('edit-action-done') }, ...sheet.drafts] };
}
