import type { Dialog, Effect, Lookup, Repair } from '#conversation/index.ts';
import { linkInDialog, sendCodeInDialog } from './accounts/link-account.ts';
import { refuseInDialog } from './decide-request.ts';
import { checkInDialog, submitInDialog } from './enrol.ts';
import type { Exchange, Machine } from './exchange.ts';
import { findActions, findSessions } from './find-sessions.ts';
import { askHumanInDialog } from './questions/ask-human.ts';
import { replyInDialog } from './questions/reply.ts';
import { findOwnLiveRequests, foretellWithdrawal, withdrawInDialog } from './withdraw.ts';

/** What dialogs may choose from, by the names their files use. */
export const lookups: Record<string, Lookup<Exchange>> = {
  actions: findActions,
  sessions: findSessions,
  'my-requests': findOwnLiveRequests,
  consequence: foretellWithdrawal,
};

/** What dialogs may do, by the names their files use. */
export const effects: Record<string, Effect<Exchange>> = {
  'check-cart': checkInDialog,
  'submit-request': submitInDialog,
  'withdraw-request': withdrawInDialog,
  'decide-request': refuseInDialog,
  'send-email-code': sendCodeInDialog,
  'link-account': linkInDialog,
  'ask-human': askHumanInDialog,
  'reply-to-question': replyInDialog,
};

/** Named by the dialogs and not carried out yet: said so, and nothing is lost. */
for (const name of [
  'add-to-basket',
  'check-email-code',
  'create-account',
  'delete-account',
  'give-role',
  'hand-over',
  'name-substitute',
  'report-absence',
  'request-structure',
  'take-role',
]) {
  effects[name] ??= async () => ({ outcome: 'failed' });
}
for (const name of ['colleagues', 'my-absences', 'structures']) {
  lookups[name] ??= async () => ({ options: [] });
}

/** The dialogs, with the use cases their lookups and effects name. */
export function createMachine(book: { dialogs: Record<string, Dialog>; repair: Repair }): Machine {
  return { ...book, lookups, effects };
}
