import type { Dialog, Repair } from '#conversation/index.ts';
import { linkInDialog, sendCodeInDialog } from './accounts/link-account.ts';
import { refuseInDialog } from './decide-request.ts';
import { checkInDialog, submitInDialog } from './enrol.ts';
import type { Machine } from './exchange.ts';
import { findActions, findSessions } from './find-sessions.ts';
import { findOwnLiveRequests, foretellWithdrawal, withdrawInDialog } from './withdraw.ts';

/** The dialogs, with the use cases their lookups and effects name. */
export function createMachine(book: { dialogs: Record<string, Dialog>; repair: Repair }): Machine {
  return {
    ...book,
    lookups: {
      actions: findActions,
      sessions: findSessions,
      'my-requests': findOwnLiveRequests,
      consequence: foretellWithdrawal,
    },
    effects: {
      'check-cart': checkInDialog,
      'submit-request': submitInDialog,
      'withdraw-request': withdrawInDialog,
      'decide-request': refuseInDialog,
      'send-email-code': sendCodeInDialog,
      'link-account': linkInDialog,
    },
  };
}
