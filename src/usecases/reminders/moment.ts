import type { Stores } from '#ports/unit-of-work.ts';
import type { Day, Instant } from '#reglement/index.ts';
import type { Services } from '../exchange.ts';

/** What every reminder needs. */
export interface Moment {
  services: Services;
  stores: Stores;
  now: Instant;
  today: Day;
}
