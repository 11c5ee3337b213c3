import type { Intents } from '../exchange.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { createOpenEdit } from './actions/edit-action.ts';
import { showManagement } from './manage.ts';
import { createOpenMembership } from './memberships/ask-membership.ts';
import { createOpenMove } from './memberships/move-membership.ts';
import { showMemberships } from './memberships/show-memberships.ts';
import { tellRefused } from './memberships/tell-refused.ts';
import { remindRenewals } from './remind-renewals.ts';
import { showRenewals } from './renewals.ts';
import { createOpenRepair } from './requests/repair-request.ts';
import { showRequestHistory } from './requests/request-history.ts';
import { createOpenAlteration } from './sessions/alter-session.ts';
import { createOpenCreation } from './sessions/create-session.ts';
import { createOpenProposal } from './sessions/propose-session.ts';
import { showManagedSession } from './sessions/session-card.ts';

/** What gestionnaires change, by message or by a press. */
export function managementIntents(start: StartDialog): Intents {
  return {
    manage: withAccount(showManagement),
    renewals: withAccount(showRenewals),
    'remind-renewals': withAccount(remindRenewals),
    memberships: withAccount(showMemberships),
    'ask-membership': createOpenMembership(start),
    'move-membership': createOpenMove(start),
    'tell-refused': withAccount(tellRefused),
    'request-history': withAccount(showRequestHistory),
    'repair-request': createOpenRepair(start),
    'managed-session': withAccount(showManagedSession),
    'create-session': createOpenCreation(start),
    'edit-action': createOpenEdit(start),
    'alter-session': createOpenAlteration(start),
    'propose-session': createOpenProposal(start),
  };
}
