import type { Intents } from '../exchange.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { showManagement } from './manage.ts';
import { showRenewals } from './renewals.ts';
import { createOpenAlteration } from './sessions/alter-session.ts';
import { createOpenCreation } from './sessions/create-session.ts';
import { showManagedSession } from './sessions/session-card.ts';

/** What gestionnaires change, by message or by a press. */
export function managementIntents(start: StartDialog): Intents {
  return {
    manage: withAccount(showManagement),
    renewals: withAccount(showRenewals),
    'managed-session': withAccount(showManagedSession),
    'create-session': createOpenCreation(start),
    'alter-session': createOpenAlteration(start),
  };
}
