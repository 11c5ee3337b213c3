import type { Intents } from '../exchange.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { createOpenOnSession } from '../sessions/change-whole-session.ts';
import { createOpenEdit } from './actions/edit-action.ts';
import { forManagers } from './for-managers.ts';
import { showManagement } from './manage.ts';
import { createOpenMembership, offerMembership } from './memberships/ask-membership.ts';
import { createOpenMove } from './memberships/move-membership.ts';
import { showMemberships } from './memberships/show-memberships.ts';
import { tellRefused } from './memberships/tell-refused.ts';
import { remindRenewals } from './remind-renewals.ts';
import { showRenewals } from './renewals.ts';
import { createOpenRepair } from './requests/repair-request.ts';
import { showRequestHistory } from './requests/request-history.ts';
import { showWhyWaiting } from './requests/why-waiting.ts';
import { createOpenAlteration } from './sessions/alter-session.ts';
import { tellRegistrations } from './sessions/close-registrations.ts';
import { createOpenCreation } from './sessions/create-session.ts';
import { createOpenProposal } from './sessions/propose-session.ts';
import { showManagedSession } from './sessions/session-card.ts';
import { showSessionHistory } from './sessions/session-history.ts';
import { createUndoChange } from './sessions/undo-change.ts';

/** What gestionnaires change, by message or by a press. */
export function managementIntents(start: StartDialog): Intents {
  return {
    manage: forManagers(showManagement),
    renewals: forManagers(showRenewals),
    'remind-renewals': forManagers(remindRenewals),
    memberships: forManagers(showMemberships),
    'ask-membership': createOpenMembership(start),
    'renew-membership': withAccount(offerMembership),
    'move-membership': createOpenMove(start),
    'tell-refused': forManagers(tellRefused),
    'request-history': forManagers(showRequestHistory),
    'why-waiting': forManagers(showWhyWaiting),
    'repair-request': createOpenRepair(start),
    'managed-session': forManagers(showManagedSession),
    'create-session': createOpenCreation(start),
    'edit-action': createOpenEdit(start),
    'alter-session': createOpenAlteration(start),
    'propose-session': createOpenProposal(start),
    'write-to-session': createOpenOnSession(start, 'write-to-session'),
    'duplicate-session': createOpenOnSession(start, 'duplicate-session'),
    'session-history': forManagers(showSessionHistory),
    'undo-change': createUndoChange(start),
    'session-registrations': forManagers(tellRegistrations),
  };
}
