import type { Intents } from '../exchange.ts';
import { withAccount } from '../open-dialog.ts';
import { askForTime, changeByWords, changeTime } from './change-time.ts';
import {
  openSubscription,
  runSubscriptionNow,
  showSubscriptions,
  stopAll,
  stopByWords,
  stopSubscription,
} from './my-subscriptions.ts';
import { dropPlan, keepPlan, offerPlans, proposePlan } from './subscribe.ts';

/** Questions about figures that are answered again by themselves. */
export function subscriptionIntents(): Intents {
  return {
    'subscription-propose': withAccount(proposePlan),
    'subscribe-offer': withAccount(offerPlans),
    'subscription-keep': withAccount(keepPlan),
    'subscription-drop': dropPlan,
    'subscription-time': withAccount(askForTime),
    'subscription-move': withAccount(changeTime),
    'my-subscriptions': withAccount(showSubscriptions),
    'subscription-open': withAccount(openSubscription),
    'subscription-now': withAccount(runSubscriptionNow),
    'subscription-stop': withAccount(stopSubscription),
    'stop-subscription': withAccount(stopByWords),
    'change-subscription': withAccount(changeByWords),
    'subscriptions-stop-all': withAccount(stopAll),
  };
}
