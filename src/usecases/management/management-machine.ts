import type { Effect, Lookup } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
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
  findAnyAction,
  findDays,
  findHours,
  findKinds,
  findProviders,
  findSeats,
  findWhere,
} from './sessions/session-lookups.ts';

/** What confirming would do, by dialog. */
export const managementConsequences: Record<string, Lookup<Exchange>> = {
  'create-session': foretellCreation,
  'alter-session': foretellAlteration,
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
};

/** What the gestionnaires' dialogs do. */
export const managementEffects: Record<string, Effect<Exchange>> = {
  'check-session': checkSessionInDialog,
  'create-session': createSessionInDialog,
  'check-alteration': checkAlterationInDialog,
  'alter-session': alterSessionInDialog,
};
