import type { Clock } from '#ports/clock.ts';

/** The clock of the machine, or one started at a simulated instant and running on from there. */
export function createClock(simulatedNow?: string): Clock & { set(now: string): void } {
  let offsetMs = simulatedNow === undefined ? 0 : Date.parse(simulatedNow) - Date.now();
  return {
    now: () => new Date(Date.now() + offsetMs).toISOString(),
    set: (now) => {
      offsetMs = Date.parse(now) - Date.now();
    },
  };
}
