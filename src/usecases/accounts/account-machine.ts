import type { Effect, Lookup } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { changeEmailInDialog } from './change-email.ts';
import { changeStructureInDialog } from './change-structure.ts';
import { findColleagues } from './colleagues.ts';
import { checkCodeInDialog, createAccountInDialog } from './create-account.ts';
import { refusePetitionInDialog } from './decide-petition.ts';
import { readStructureDecision } from './decide-structure.ts';
import { deleteAccountInDialog } from './delete-account.ts';
import { findStructures } from './find-structures.ts';
import { handOverInDialog } from './hand-over.ts';
import { linkInDialog, sendCodeInDialog } from './link-account.ts';
import {
  checkRightsInDialog,
  findAccounts,
  foretellRoles,
  giveRoleInDialog,
  takeRoleInDialog,
} from './manage-roles.ts';
import { findOtherRoles } from './other-roles.ts';
import { repairRoleInDialog } from './repair-role.ts';
import { requestStructureInDialog } from './request-structure.ts';

/** What the dialogs about accounts choose from. */
export const accountLookups: Record<string, Lookup<Exchange>> = {
  structures: findStructures,
  colleagues: findColleagues,
  accounts: findAccounts,
  'role-touches': foretellRoles,
  'other-roles': findOtherRoles,
};

/** What the dialogs about accounts do. */
export const accountEffects: Record<string, Effect<Exchange>> = {
  'send-email-code': sendCodeInDialog,
  'check-email-code': checkCodeInDialog,
  'link-account': linkInDialog,
  'create-account': createAccountInDialog,
  'request-structure': requestStructureInDialog,
  'read-structure-decision': readStructureDecision,
  'change-structure': changeStructureInDialog,
  'change-email': changeEmailInDialog,
  'check-rights': checkRightsInDialog,
  'give-role': giveRoleInDialog,
  'take-role': takeRoleInDialog,
  'hand-over': handOverInDialog,
  'repair-role': repairRoleInDialog,
  'decide-petition': refusePetitionInDialog,
  'delete-account': deleteAccountInDialog,
};
