import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account } from '../../support/programme.ts';
import { act, enrolled, enter, MONDAY, remind, town } from './town.ts';

const READY = 'Votre attestation est prête';
/** The day of the session, the afternoon; the morning after. */
const AFTERNOON = '2026-09-21T14:00:00.000Z';
const MORNING = '2026-09-22T06:15:00.000Z';

async function attended(world: ChatWorld, person: string): Promise<string> {
  const [requestId = ''] = await enrolled(world, person);
  world.moveTo(AFTERNOON);
  await act(world, 'provider', { type: 'record_attendance', requestId });
  return requestId;
}

describe('an attestation that is ready', () => {
  it.each(['teams', 'telegram'] as const)(
    'is told once on %s, in working hours once the session is over, and one press gives it',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, channel, 'marie');
      await attended(world, 'marie');
      const told = () => marie.seen.filter((seen) => wordsOf([seen]).includes(READY));

      await remind(world, '2026-09-21T16:00:00.000Z');
      await remind(world, '2026-09-22T05:00:00.000Z');
      expect(told()).toEqual([]);
      await remind(world, MORNING);
      await remind(world, '2026-09-22T06:30:00.000Z');
      await remind(world, '2026-09-23T07:00:00.000Z');
      expect(told()).toHaveLength(1);
      expect(wordsOf(told())).toContain('Action a5, le lundi 21 septembre 2026');

      const [given] = await marie.press('Mon attestation');
      expect(given?.message.file?.name).toBe('attestation-action-a5-2026-09-21.pdf');
      expect(world.errors()).toEqual([]);
    },
  );

  it('is not told to who was absent, nor twice when the presence is corrected', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const requestId = await attended(world, 'marie');
    const told = () => marie.seen.filter((seen) => wordsOf([seen]).includes(READY)).length;
    const repair = (status: 'attended' | 'absent_unexcused') =>
      act(world, 'gilles', { type: 'repair_attendance', requestId, status });

    await repair('absent_unexcused');
    await remind(world, MORNING);
    expect(told()).toBe(0);
    await repair('attended');
    await remind(world, '2026-09-22T07:00:00.000Z');
    expect(told()).toBe(1);
    world.moveTo('2026-09-22T08:00:00.000Z');
    await repair('absent_unexcused');
    world.moveTo('2026-09-22T08:10:00.000Z');
    await repair('attended');
    await remind(world, '2026-09-23T07:00:00.000Z');
    expect(told()).toBe(1);
  });

  it('is told when the presence is recorded long after', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    const [requestId = ''] = await enrolled(world, 'marie');
    world.moveTo('2026-12-03T14:00:00.000Z');
    await act(world, 'provider', { type: 'record_attendance', requestId });

    await remind(world, '2026-12-03T14:15:00.000Z');

    expect(wordsOf(marie.seen)).toContain(READY);
  });

  it('comes with the mail to who has no chat, and counts among the messages sent', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    await attended(world, 'marie');
    await gilles.say('rapport d’envoi');
    const before = world.mails.length;
    const sentBefore = countOf(wordsOf(gilles.seen.slice(-1)));

    await remind(world, MORNING);

    const [mail, ...others] = world.mails.slice(before);
    expect(others).toEqual([]);
    expect(mail?.to).toBe(account('marie').email);
    expect(mail?.subject).toContain(READY);
    expect(mail?.attachments?.map(({ name }) => name)).toEqual([
      'attestation-action-a5-2026-09-21.pdf',
    ]);
    expect(mail?.text).not.toContain('ouvrez l’assistant');
    await gilles.say('rapport d’envoi');
    // The report itself has left in between.
    expect(countOf(wordsOf(gilles.seen.slice(-1)))).toBe(sentBefore + 2);
  });

  it('falls back on a mail when the chat is blocked', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    await attended(world, 'marie');
    marie.block();
    const before = world.mails.length;

    await remind(world, MORNING);

    expect(world.mails.slice(before).map(({ subject }) => subject)).toEqual([
      expect.stringContaining(READY),
    ]);
  });
});

describe('an attestation asked for too soon', () => {
  it('is not made out before the last day of the session', async () => {
    const seed = {
      ...town,
      sessions: (town.sessions ?? []).map((one) =>
        one.id === 's5' ? { ...one, lastDay: '2026-09-23' } : one,
      ),
    };
    const world = await startChats({ now: MONDAY, seed });
    const marie = await enter(world, 'teams', 'marie');
    await attended(world, 'marie');

    const soon = await marie.say('mon attestation');
    expect(soon.flatMap(({ message }) => message.file ?? [])).toEqual([]);
    expect(wordsOf(soon)).toContain('fin de la session');
    world.moveTo('2026-09-23T15:30:00.000Z');
    const [then] = await marie.say('mon attestation');
    expect(then?.message.file?.name).toContain('attestation');
  });
});

function countOf(report: string): number {
  return Number(/sont arrivés \((\d+)\)/.exec(report)?.[1]);
}
