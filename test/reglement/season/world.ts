import {
  type Change,
  concernedSessions,
  isQueued,
  type Request,
  runPass,
  type ScheduledSession,
} from '../../../src/reglement/index.ts';
import { rulebooks } from '../builders.ts';
import { checkSeatGiven } from './invariants.ts';
import type { Programme } from './programme.ts';

/** The programme and its requests, changed only as the règlement's own functions say. */
export interface World extends Programme {
  readonly requests: Map<string, Request>;
  /** The instant now, never going back. */
  at: string;
  /** People a corrected force majeure or a postponement may have put above a limit. */
  readonly excused: Set<string>;
  readonly counts: Map<string, number>;
}

export function createWorld(programme: Programme): World {
  return {
    ...programme,
    requests: new Map(),
    at: '2025-12-01T00:00:00+01:00',
    excused: new Set(),
    counts: new Map(),
  };
}

/** Applies what an operation changed, then the pass over every session that may be unblocked. */
export function apply(world: World, name: string, changes: readonly Change[]): void {
  count(world, name);
  store(world, changes, name !== 'admit');
  const changed = changes.map(({ after }) => after);
  const queued = [...world.requests.values()].filter(isQueued);
  pass(world, concernedSessions(changed, queued));
}

/** Runs the pass over some sessions, all of them when none are named. */
export function pass(world: World, ids: readonly string[] = [...world.sessions.keys()]): void {
  const changes = runPass(rulebooks, { ...input(world), sessions: scheduled(world, ids) });
  if (changes.length > 0) count(world, 'promote', changes.length);
  store(world, changes, true);
}

export function input(world: World) {
  return {
    at: world.at,
    requests: [...world.requests.values()],
    people: Object.fromEntries(world.people),
    memberships: world.memberships,
  };
}

export function count(world: World, name: string, times = 1): void {
  world.counts.set(name, (world.counts.get(name) ?? 0) + times);
}

function scheduled(world: World, ids: readonly string[]): ScheduledSession[] {
  return ids.flatMap((id) => world.sessions.get(id) ?? []);
}

function store(world: World, changes: readonly Change[], checksStructure: boolean): void {
  for (const { before, after } of changes) {
    if (checksStructure) checkSeatGiven(world, before, after);
    world.requests.set(after.id, after);
  }
}
