/** The règlement: pure decisions over plain data. The only door of this folder. */

export * from './absence.ts';
export * from './approval.ts';
export {
  addDays,
  compareInstants,
  daysBetween,
  isDay,
  isInstant,
  isWorkingDay,
  parisDay,
  startOfDay,
  workingDaysBetween,
  yearOf,
} from './calendar.ts';
export { decide, decideSituation, initialState } from './decide.ts';
export { type Explanation, explainReason, explainWarning } from './explain.ts';
export type { RequestView, Situated } from './facts.ts';
export { isReserved } from './kinds.ts';
export { isMember, sirenOf } from './membership.ts';
export { isRefused } from './operations.ts';
export {
  holdingReasons,
  MissingPersonError,
  nextPromotion,
  type PassInput,
  type PromotionInput,
  promote,
  runPass,
} from './promotion.ts';
export { queueOf, rankOf } from './queue.ts';
export * from './rehearsal.ts';
export { createRequestIndex } from './request-index.ts';
export * from './rulebook.ts';
export { isSeatFree, seatsTaken } from './seats.ts';
export * from './session-events.ts';
export {
  countsTowardsLimits,
  holdsSeat,
  isExpected,
  isLive,
  isQueued,
  isWaiting,
} from './status.ts';
export * from './types.ts';
export { earliestPassing, lastAdvisedDay, quotaOf } from './what-if.ts';
export {
  lastFreeWithdrawalDay,
  repeatedLateWithdrawals,
  type WithdrawalInput,
  withdraw,
} from './withdrawal.ts';
