import type { Stores } from '#ports/unit-of-work.ts';
import { parisDay } from '#reglement/index.ts';
import type { Services } from '../exchange.ts';
import { announceChanged } from '../questions/announce-changed.ts';
import { isDaytime, isWorkingHour } from '../quiet-hours.ts';
import { announceSubstitutes } from './announce-substitutes.ts';
import { closeSubstitutes } from './close-substitutes.ts';
import { remindApprovers } from './remind-approvers.ts';
import { remindPeople } from './remind-people.ts';
import { remindPresences } from './remind-presences.ts';
import { remindProviders } from './remind-providers.ts';
import { tellAttestations } from './tell-attestations.ts';
import { tellHeld } from './tell-held.ts';

/**
 * Whatever nobody should wait for in silence: requests to approve or to confirm, sessions that come near, presences to record, attestations that are ready. Each reminder leaves once, however often this
 * runs and in however many processes; after a pause only the latest of those missed does.
 */
export async function runReminders(services: Services, stores: Stores): Promise<void> {
  const now = services.clock.now();
  const moment = { services, stores, now, today: parisDay(now) };
  await closeSubstitutes(moment);
  if (isWorkingHour(now)) {
    await announceSubstitutes(moment);
    await remindApprovers(moment);
    await remindProviders(moment);
    await tellHeld(moment);
    await remindPresences(moment);
    await tellAttestations(moment);
    await announceChanged(moment);
  }
  if (isDaytime(now)) await remindPeople(moment);
}
