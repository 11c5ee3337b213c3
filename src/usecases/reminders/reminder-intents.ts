import type { Intents } from '../exchange.ts';
import { forManagers } from '../management/for-managers.ts';
import { withAccount } from '../open-dialog.ts';
import { createChooseHours } from './any-hour.ts';
import { nudgeApprovers } from './nudge-approvers.ts';
import { preferChannel } from './prefer-channel.ts';
import { showDeliveryReport } from './show-delivery-report.ts';
import { showMissingPresences } from './show-missing-presences.ts';

/** When the bot writes of itself, and whether it arrived. */
export function reminderIntents(): Intents {
  return {
    'any-hour': withAccount(createChooseHours(true)),
    'quiet-hours': withAccount(createChooseHours(false)),
    'prefer-channel': withAccount(preferChannel),
    'remind-approver': withAccount(nudgeApprovers),
    'delivery-report': withAccount(showDeliveryReport),
    'missing-presences': forManagers(showMissingPresences),
  };
}
