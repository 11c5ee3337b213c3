import type { Intents } from '../exchange.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { cancelComing } from './cancel-coming.ts';
import { createOpenOnSession } from './change-whole-session.ts';
import { createEnrolIn, createWithdrawThis, stay } from './own-request.ts';
import { switchSession } from './switch-session.ts';

/** What people answer when something happens to their session, and what gestionnaires do with one. */
export function sessionIntents(start: StartDialog): Intents {
  return {
    stay: withAccount(stay),
    'withdraw-this': createWithdrawThis(start),
    'enrol-in': createEnrolIn(start),
    'switch-session': withAccount(switchSession),
    'cancel-coming': withAccount(cancelComing),
    'cancel-session': createOpenOnSession(start, 'cancel-session'),
    'postpone-session': createOpenOnSession(start, 'postpone-session'),
  };
}
