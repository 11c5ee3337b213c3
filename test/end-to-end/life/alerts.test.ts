import { describe, expect, it } from 'vitest';
import { type Chat, startChats, wordsOf } from '../../support/chats.ts';
import { account } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const seeded = {
  ...town,
  accounts: [
    ...(town.accounts ?? []),
    account('claire', { firstName: 'Claire', surname: 'Vasseur', roles: ['gestionnaire'] }),
  ],
};

/** A gestionnaire on each channel, and everybody's requests on the sessions of November. */
async function begin() {
  const world = await startChats({ now: MONDAY, seed: seeded });
  const chats = {
    teams: await enter(world, 'teams', 'gilles'),
    telegram: await enter(world, 'telegram', 'claire'),
  };
  const tickAt = async (instant: string) => {
    world.moveTo(instant);
    await act(world, 'system', { type: 'tick' });
  };
  const heard = (words: string) =>
    Object.values(chats).map(
      (chat: Chat) => chat.seen.filter((seen) => wordsOf([seen]).includes(words)).length,
    );
  return { world, tickAt, heard };
}

async function enrolled(world: Awaited<ReturnType<typeof begin>>['world'], sessionId: string) {
  const requestId = await ask(world, 'marie', sessionId);
  await act(world, 'sophie', { type: 'approve', requestId });
  return requestId;
}

describe('an alert of the règlement to the gestionnaires, on Teams and on Telegram', () => {
  it('says once of each session that too few are expected, from fifteen days before', async () => {
    const { world, tickAt, heard } = await begin();

    await tickAt('2026-10-31T08:00:00.000Z');
    const tooEarly = heard('Action a1');
    await tickAt('2026-11-02T08:00:00.000Z');
    const onTheDay = heard('Action a1');
    await tickAt('2026-11-02T15:00:00.000Z');
    await tickAt('2026-11-03T08:00:00.000Z');
    await tickAt('2026-11-10T08:00:00.000Z');

    expect(world.errors()).toEqual([]);
    expect(tooEarly).toEqual([0, 0]);
    expect(onTheDay).toEqual([1, 1]);
    expect(heard('Action a1')).toEqual([1, 1]);
    expect(heard('Action a2')).toEqual([1, 1]);
  });

  it('says it again of a session whose days moved, once they are near', async () => {
    const { world, tickAt, heard } = await begin();
    await tickAt('2026-11-02T08:00:00.000Z');
    await act(world, 'gilles', {
      type: 'postpone_session',
      sessionId: 's1',
      firstDay: '2026-12-14',
      lastDay: '2026-12-15',
    });
    const before = heard('du 14 au 15 décembre 2026, à Bordeaux, n’a');

    await tickAt('2026-12-01T08:00:00.000Z');

    expect(before).toEqual([0, 0]);
    expect(heard('du 14 au 15 décembre 2026, à Bordeaux, n’a')).toEqual([1, 1]);
  });

  it('says each late withdrawal from the second on, and none of the first', async () => {
    const { world, heard } = await begin();
    const ids = [await enrolled(world, 's1'), await enrolled(world, 's2')];
    world.moveTo('2026-11-10T09:00:00.000Z');
    const withdraw = (requestId = '') =>
      act(world, 'marie', { type: 'withdraw', requestId, reason: 'Un imprévu.' });

    await withdraw(ids[0]);
    const afterOne = heard('désistements tardifs');
    await withdraw(ids[1]);
    const afterTwo = heard('2 désistements tardifs');

    expect(world.errors()).toEqual([]);
    expect(afterOne).toEqual([0, 0]);
    expect(afterTwo).toEqual([1, 1]);
  });

  it('says a second late withdrawal too when it comes from a force majeure that was none', async () => {
    const { world, heard } = await begin();
    const ids = [await enrolled(world, 's1'), await enrolled(world, 's2')];
    world.moveTo('2026-11-10T09:00:00.000Z');
    const reason = 'Un imprévu.';
    await act(world, 'marie', { type: 'withdraw', requestId: ids[0] ?? '', reason });
    await act(world, 'marie', {
      type: 'withdraw',
      requestId: ids[1] ?? '',
      reason,
      forceMajeure: { kind: 'illness' },
    });
    const excused = heard('2 désistements tardifs');

    await act(world, 'gilles', { type: 'correct_force_majeure', requestId: ids[1] ?? '' });

    expect(world.errors()).toEqual([]);
    expect(excused).toEqual([0, 0]);
    expect(heard('2 désistements tardifs')).toEqual([1, 1]);
  });

  it('says that a session is cancelled or postponed to the other gestionnaires', async () => {
    const { world, heard } = await begin();

    await act(world, 'gilles', { type: 'cancel_session', sessionId: 's2' });
    await act(world, 'gilles', {
      type: 'postpone_session',
      sessionId: 's3',
      firstDay: '2026-12-14',
      lastDay: '2026-12-15',
    });

    expect(world.errors()).toEqual([]);
    expect(heard('Action a2')).toEqual([0, 1]);
    expect(heard('Action a3')).toEqual([0, 1]);
  });
});
