import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const FRIDAY_EVENING = '2026-09-11T19:30:00.000Z';
const MONDAY_MORNING = '2026-09-14T06:00:01.000Z';

/** Three colleagues on one session: two hold a seat, the third waits. */
async function fill(world: ChatWorld, sessionId: string): Promise<string[]> {
  const ids: string[] = [];
  for (const person of ['marie', 'jean', 'emma']) {
    const requestId = await ask(world, person, sessionId);
    await act(world, 'sophie', { type: 'approve', requestId });
    ids.push(requestId);
  }
  return ids;
}

describe('in the quiet hours', () => {
  it('a seat that is free to decline until Saturday is told on Friday evening, with that day', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const emma = await enter(world, 'telegram', 'emma');
    const sophie = await enter(world, 'teams', 'sophie');
    const [marie = ''] = await fill(world, 's5');
    const before = [emma.seen.length, sophie.seen.length];

    world.moveTo(FRIDAY_EVENING);
    await act(world, 'marie', { type: 'withdraw', requestId: marie, reason: 'Un imprévu.' });

    expect(wordsOf(emma.seen.slice(before[0]))).toContain(
      'Le prestataire doit encore confirmer votre inscription.\n\nVous pouvez vous désister sans conséquence jusqu’au samedi 12 septembre 2026.',
    );
    expect(wordsOf(sophie.seen.slice(before[1]))).not.toContain('Une place s’est libérée');
    world.moveTo(MONDAY_MORNING);
    await world.settle();
    expect(wordsOf(sophie.seen.slice(before[1]))).toContain('Une place s’est libérée');
  });

  it('a seat that leaves weeks to decline waits for the morning', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const emma = await enter(world, 'telegram', 'emma');
    const [marie = ''] = await fill(world, 's1');
    const before = emma.seen.length;

    world.moveTo(FRIDAY_EVENING);
    await act(world, 'marie', { type: 'withdraw', requestId: marie, reason: 'Un imprévu.' });
    const inTheEvening = emma.seen.length - before;
    world.moveTo(MONDAY_MORNING);
    await world.settle();

    expect(inTheEvening).toBe(0);
    expect(wordsOf(emma.seen.slice(before))).toContain('jusqu’au vendredi 30 octobre 2026');
  });

  it('a session of tomorrow that is postponed is told tonight to those who would have come', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const provider = await enter(world, 'teams', 'provider');
    await fill(world, 's5');
    const before = [marie.seen.length, provider.seen.length];

    world.moveTo('2026-09-20T19:30:00.000Z');
    const days = { firstDay: '2026-12-01', lastDay: '2026-12-01' };
    await act(world, 'gilles', { type: 'postpone_session', sessionId: 's5', ...days });

    const asked = wordsOf(marie.seen.slice(before[0]));
    expect(asked).toContain('prévue le 21 septembre 2026, est reportée');
    expect(asked).toContain('Gardez-vous votre inscription');
    expect(wordsOf(provider.seen.slice(before[1]))).toContain('est reportée');
    expect(provider.seen.length - (before[1] ?? 0)).toBe(1);
  });

  it('a request that comes to nothing at midnight is told in the morning, with the next session', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const emma = await enter(world, 'telegram', 'emma');
    await fill(world, 's1');
    const before = emma.seen.length;

    world.moveTo('2026-11-15T23:00:01.000Z');
    await act(world, 'system', { type: 'tick' });
    const atMidnight = emma.seen.length - before;
    world.moveTo('2026-11-16T07:00:01.000Z');
    await world.settle();

    expect(atMidnight).toBe(0);
    expect(wordsOf(emma.seen.slice(before))).toContain('sans que votre demande ait pu aboutir');
    expect(wordsOf(await emma.press('Plutôt'))).toContain('Pourquoi cette action');
  });
});
