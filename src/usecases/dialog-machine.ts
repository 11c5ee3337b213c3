import type { Dialog, Effect, Lookup, Repair } from '#conversation/index.ts';
import { accountEffects, accountLookups } from './accounts/account-machine.ts';
import { foretellDeletion } from './accounts/delete-account.ts';
import { nameSubstituteInDialog } from './approvals/substitute.ts';
import { addInDialog } from './basket/basket.ts';
import { refuseInDialog } from './decide-request.ts';
import { checkInDialog, foretellEnrolment, submitInDialog } from './enrol.ts';
import type { Exchange, Machine } from './exchange.ts';
import { findActions, findSessions } from './find-sessions.ts';
import {
  managementConsequences,
  managementEffects,
  managementLookups,
} from './management/management-machine.ts';
import { askHumanInDialog } from './questions/ask-human.ts';
import { replyInDialog } from './questions/reply.ts';
import { findOwnAbsences, foretellAbsence, reportAbsenceInDialog } from './report-absence.ts';
import {
  cancelSessionInDialog,
  foretellCancellation,
  foretellPostponement,
  postponeSessionInDialog,
  readPostponementInDialog,
  readSessionInDialog,
} from './sessions/change-whole-session.ts';
import { findAnySession } from './sessions/find-any-session.ts';
import {
  checkWithdrawal,
  findOwnLiveRequests,
  foretellWithdrawal,
  withdrawInDialog,
} from './withdraw.ts';

/** What confirming would do, by dialog. */
const consequences: Record<string, Lookup<Exchange>> = {
  enrol: foretellEnrolment,
  withdraw: foretellWithdrawal,
  'report-absence': foretellAbsence,
  'delete-account': foretellDeletion,
  'cancel-session': foretellCancellation,
  'postpone-session': foretellPostponement,
  ...managementConsequences,
};

/** What dialogs may choose from, by the names their files use. */
export const lookups: Record<string, Lookup<Exchange>> = {
  actions: findActions,
  sessions: findSessions,
  'my-requests': findOwnLiveRequests,
  'my-absences': findOwnAbsences,
  'any-session': findAnySession,
  consequence: async (query) => (await consequences[query.dialog]?.(query)) ?? { options: [] },
  ...accountLookups,
  ...managementLookups,
};

/** What dialogs may do, by the names their files use. */
export const effects: Record<string, Effect<Exchange>> = {
  'check-cart': checkInDialog,
  'submit-request': submitInDialog,
  'add-to-basket': addInDialog,
  'check-withdrawal': checkWithdrawal,
  'withdraw-request': withdrawInDialog,
  'report-absence': reportAbsenceInDialog,
  'decide-request': refuseInDialog,
  'ask-human': askHumanInDialog,
  'reply-to-question': replyInDialog,
  'name-substitute': nameSubstituteInDialog,
  'read-session': readSessionInDialog,
  'cancel-session': cancelSessionInDialog,
  'read-postponement': readPostponementInDialog,
  'postpone-session': postponeSessionInDialog,
  ...accountEffects,
  ...managementEffects,
};

/** The dialogs, with the use cases their lookups and effects name. */
export function createMachine(book: { dialogs: Record<string, Dialog>; repair: Repair }): Machine {
  return { ...book, lookups, effects };
}
