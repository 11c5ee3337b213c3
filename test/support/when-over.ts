import type { RunnerTestSuite } from 'vitest';

type Stop = (file: RunnerTestSuite) => Promise<unknown>;

let stops: Stop[] = [];

/** Runs once the tests of the file are over, the last asked first; from `beforeAll`, where `afterAll` would be forgotten. */
export function whenFileIsOver(stop: Stop): void {
  stops.push(stop);
}

/** The tests of a file are over. */
export async function fileIsOver(file: RunnerTestSuite): Promise<void> {
  const left = stops.reverse();
  stops = [];
  for (const stop of left) await stop(file);
}
