import type { Effect, Lookup } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { checkEditInDialog, editActionInDialog, foretellEdit } from './actions/edit-action.ts';
import { readEditInDialog } from './actions/read-edit.ts';
import { byManagers } from './for-managers.ts';
import {
  askMembershipInDialog,
  findMemberStructures,
  findMembershipYears,
  foretellMembership,
} from './memberships/ask-membership.ts';
import { findMemberships } from './memberships/find-memberships.ts';
import {
  checkMembershipInDialog,
  findSteps,
  foretellMove,
  moveMembershipInDialog,
} from './memberships/move-membership.ts';
import { findAnyRequest } from './requests/find-requests.ts';
import {
  checkRepairInDialog,
  findOperations,
  foretellRepair,
  repairRequestInDialog,
} from './requests/repair-request.ts';
import {
  alterSessionInDialog,
  checkAlterationInDialog,
  foretellAlteration,
} from './sessions/alter-session.ts';
import {
  checkSessionInDialog,
  createSessionInDialog,
  foretellCreation,
} from './sessions/create-session.ts';
import {
  copySessionInDialog,
  findSessionToCopy,
  readCopyInDialog,
} from './sessions/duplicate-session.ts';
import {
  checkProposalInDialog,
  foretellProposal,
  proposeSessionInDialog,
} from './sessions/propose-session.ts';
import { readAlterationInDialog } from './sessions/read-alteration.ts';
import { settleAlterationInDialog } from './sessions/relative.ts';
import {
  findAnyAction,
  findDays,
  findHours,
  findKinds,
  findProviders,
  findSeats,
  findWhere,
} from './sessions/session-lookups.ts';
import {
  checkMessageInDialog,
  foretellWriting,
  readMessageInDialog,
  writeToSessionInDialog,
} from './sessions/write-to-session.ts';

/** What confirming would do, by dialog. */
export const managementConsequences: Record<string, Lookup<Exchange>> = {
  'create-session': foretellCreation,
  'alter-session': foretellAlteration,
  'edit-action': foretellEdit,
  'propose-session': foretellProposal,
  'write-to-session': foretellWriting,
  'duplicate-session': foretellCreation,
  'ask-membership': foretellMembership,
  'move-membership': foretellMove,
  'repair-request': foretellRepair,
};

/** What the gestionnaires' dialogs choose from. */
export const managementLookups: Record<string, Lookup<Exchange>> = {
  'any-action': findAnyAction,
  kinds: findKinds,
  'session-days': findDays,
  'session-where': findWhere,
  'session-seats': findSeats,
  'session-hours': findHours,
  providers: findProviders,
  'member-structures': findMemberStructures,
  'membership-years': findMembershipYears,
  'memberships-underway': findMemberships,
  'membership-steps': findSteps,
  'any-request': findAnyRequest,
  'session-to-copy': findSessionToCopy,
  'request-operations': findOperations,
};

/** What the gestionnaires' dialogs do. */
export const managementEffects: Record<string, Effect<Exchange>> = {
  'check-session': byManagers(checkSessionInDialog),
  'create-session': createSessionInDialog,
  'read-edit': byManagers(readEditInDialog),
  'check-edit': byManagers(checkEditInDialog),
  'edit-action': editActionInDialog,
  'read-alteration': byManagers(readAlterationInDialog),
  'check-alteration': byManagers(checkAlterationInDialog),
  'settle-alteration': byManagers(settleAlterationInDialog),
  'alter-session': alterSessionInDialog,
  'check-proposal': byManagers(checkProposalInDialog),
  'propose-session': proposeSessionInDialog,
  'read-message': byManagers(readMessageInDialog),
  'check-message': byManagers(checkMessageInDialog),
  'write-to-session': writeToSessionInDialog,
  'read-copy': byManagers(readCopyInDialog),
  'copy-session': byManagers(copySessionInDialog),
  'ask-membership': askMembershipInDialog,
  'check-membership': byManagers(checkMembershipInDialog),
  'move-membership': moveMembershipInDialog,
  'check-repair': byManagers(checkRepairInDialog),
  'repair-request': repairRequestInDialog,
};
