import { describe, expect, it } from 'vitest';
import { addDays, expire, startOfDay } from '../../../src/reglement/index.ts';
import { EVENTS, liveCount } from './events.ts';
import { checkWorld } from './invariants.ts';
import { createProgramme } from './programme.ts';
import { createChance } from './random.ts';
import { apply, createWorld, pass, type World } from './world.ts';

const EVENTS_A_DAY = 10;
const PALIERS_AND_NEW_YEAR = ['2026-01-01', '2026-01-30', '2026-04-01', '2026-04-30', '2026-06-01'];

function beginDay(world: World, day: string): void {
  world.at = startOfDay(day);
  for (const { session } of world.sessions.values()) {
    if (session.firstDay !== day) continue;
    apply(world, 'expire', expire(world.at, session, [...world.requests.values()]));
  }
  if (PALIERS_AND_NEW_YEAR.includes(day)) pass(world);
}

function playYear(seed: number): World {
  const chance = createChance(seed);
  const world = createWorld(createProgramme(chance));
  for (let day = '2025-12-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    beginDay(world, day);
    checkWorld(world);
    for (let turn = 0; turn < EVENTS_A_DAY; turn += 1) {
      const hour = String(8 + turn).padStart(2, '0');
      world.at = `${day}T${hour}:${String(chance.below(60)).padStart(2, '0')}:00+00:00`;
      chance.of(EVENTS)?.(world, chance);
      checkWorld(world);
    }
  }
  return world;
}

describe('a year of three hundred people, twelve structures and random events', () => {
  it('never breaks a limit and passes nobody over', () => {
    const world = playYear(1);

    const happened = Object.fromEntries(world.counts);
    expect(world.requests.size).toBeGreaterThan(400);
    for (const name of MUST_HAPPEN) expect(happened[name], name).toBeGreaterThan(0);
    expect(liveCount(world)).toBeLessThan(world.requests.size);
  }, 60_000);
});

/** What a year must hold for the proof to be worth something. */
const MUST_HAPPEN = [
  'submit accepted',
  'submit waitlisted',
  'submit refused',
  'approve',
  'refuse',
  'provider confirm',
  'provider refuse',
  'withdraw',
  'attend',
  'absence',
  'correct',
  'admit',
  'promote',
  'capacity',
  'membership',
  'person',
  'cancel',
  'postpone',
  'cancel coming',
  'expire',
];
