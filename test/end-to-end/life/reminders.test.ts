import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, remind, town } from './town.ts';

describe('reminders', () => {
  it.each(['teams', 'telegram'] as const)(
    'come on %s to the Valideur RH after three and six working days, then to the référent, once each',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const sophie = await enter(world, channel, 'sophie');
      const denis = await enter(world, channel, 'denis');
      await ask(world, 'marie', 's1');
      const reminders = () =>
        sophie.seen.filter((seen) => wordsOf([seen]).includes('Rappel : 1 demande')).length;
      const told = () => wordsOf(denis.seen).includes('attend depuis 7 jours ouvrés');

      await remind(world, '2026-09-09T08:00:00.000Z');
      expect(reminders()).toBe(0);
      await remind(world, '2026-09-10T08:00:00.000Z');
      await remind(world, '2026-09-10T08:15:00.000Z');
      expect(reminders()).toBe(1);
      await remind(world, '2026-09-15T08:00:00.000Z');
      expect([reminders(), told()]).toEqual([2, false]);
      await remind(world, '2026-09-16T08:00:00.000Z');
      await remind(world, '2026-09-17T08:00:00.000Z');
      expect([reminders(), told()]).toEqual([2, true]);
    },
  );

  it('tell the référent of all that waits in one message, and each author that they know', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const denis = await enter(world, 'telegram', 'denis');
    const marie = await enter(world, 'teams', 'marie');
    await ask(world, 'marie', 's1');
    await ask(world, 'jean', 's2');
    const before = [denis.seen.length, marie.seen.length];

    await remind(world, '2026-09-16T08:00:00.000Z');
    await remind(world, '2026-09-17T08:00:00.000Z');

    const told = denis.seen.slice(before[0]);
    expect(told).toHaveLength(1);
    expect(wordsOf(told)).toMatch(/La demande de marie.*La demande de jean/s);
    const waiting = marie.seen.slice(before[1]);
    expect(waiting).toHaveLength(1);
    expect(wordsOf(waiting)).toContain('attend toujours. Je l’ai rappelée à Sophie Leroy.');
    expect(wordsOf(waiting)).toContain('Votre référent est au courant (Denis Auger).');
  });

  it('do not tell a référent again of what they are reminded of as a Valideur RH', async () => {
    const accounts = town.accounts?.map((one) =>
      one.id === 'sophie' || one.id === 'jean'
        ? { ...one, roles: ['valideur_rh' as const, 'referent' as const] }
        : one,
    );
    const world = await startChats({
      now: MONDAY,
      seed: { ...town, ...(accounts && { accounts }) },
    });
    const sophie = await enter(world, 'teams', 'sophie');
    const denis = await enter(world, 'telegram', 'denis');
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');
    const before = [sophie.seen.length, denis.seen.length];

    await remind(world, '2026-09-16T08:00:00.000Z');

    expect(sophie.seen).toHaveLength((before[0] ?? 0) + 1);
    expect(wordsOf(sophie.seen)).toContain('Rappel : 1 demande');
    expect(denis.seen).toHaveLength((before[1] ?? 0) + 1);
    expect(wordsOf(marie.seen)).toContain('Votre référent est au courant (Denis Auger).');
  });

  it('tell the author once when nobody can decide', async () => {
    const accounts = town.accounts?.filter(({ id }) => id !== 'sophie') ?? [];
    const world = await startChats({ now: MONDAY, seed: { ...town, accounts } });
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');
    const before = marie.seen.length;

    for (const day of ['10', '15', '16', '17']) await remind(world, `2026-09-${day}T08:00:00.000Z`);

    const told = marie.seen.slice(before);
    expect(told).toHaveLength(1);
    expect(wordsOf(told)).toContain('Personne ne tient le rôle de Valideur RH');
  });

  it('are one message after a pause, however many were missed', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, 'teams', 'sophie');
    await ask(world, 'marie', 's1');
    await ask(world, 'jean', 's2');
    const before = sophie.seen.length;

    await remind(world, '2026-09-28T08:00:00.000Z');

    expect(wordsOf(sophie.seen.slice(before))).toContain('Rappel : 2 demandes');
    expect(sophie.seen.length - before).toBe(1);
  });

  it('come when the person asks for one, once a day', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, 'teams', 'sophie');
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'marie', 's1');
    const before = sophie.seen.length;

    const first = await marie.say('relance mon valideur rh');
    const second = await marie.say('relance mon valideur rh');

    expect(wordsOf(first)).toContain('je viens de le rappeler à Sophie Leroy');
    expect(wordsOf(second)).toContain('déjà rappelé aujourd’hui');
    expect(wordsOf(sophie.seen.slice(before))).toBe(
      'marie Durand vous rappelle sa demande pour Action a1, du 16 au 17 novembre 2026, à Bordeaux.',
    );
  });

  it('stop once the request is decided', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const sophie = await enter(world, 'telegram', 'sophie');
    const request = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'approve', requestId: request });

    await remind(world, '2026-09-15T08:00:00.000Z');

    expect(wordsOf(sophie.seen)).not.toContain('Rappel');
  });

  it('tell people three weeks before, on the last free day and the day before, with a way out', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const request = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'approve', requestId: request });
    await act(world, 'provider', { type: 'provider_enrol', requestId: request });
    const since = async (at: string) => {
      const before = marie.seen.length;
      await remind(world, at);
      return wordsOf(marie.seen.slice(before));
    };

    // First day: Monday 16 November; ten working days before, 11 November aside: Friday 30 October.
    expect(await since('2026-10-23T08:00:00.000Z')).toBe('');
    expect(await since('2026-10-26T08:00:00.000Z')).toContain('jusqu’au vendredi 30 octobre 2026');
    expect(await since('2026-10-26T09:00:00.000Z')).toBe('');
    expect(await since('2026-10-30T08:00:00.000Z')).toContain('dernier jour pour vous désister');
    expect(await since('2026-11-02T08:00:00.000Z')).toBe('');
    expect(await since('2026-11-15T08:00:00.000Z')).toContain('C’est demain');
    expect(wordsOf(await marie.press('Je me désiste'))).toContain('raison');
  });
});

describe('quiet hours', () => {
  it('hold a notification back until the next working morning', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    const request = await ask(world, 'marie', 's1');
    const before = marie.seen.length;
    world.moveTo('2026-09-11T19:30:00.000Z');
    await act(world, 'sophie', { type: 'approve', requestId: request });
    const inTheEvening = marie.seen.length - before;

    world.moveTo('2026-09-14T06:00:01.000Z');
    await world.settle();

    expect(inTheEvening).toBe(0);
    expect(wordsOf(marie.seen.slice(before))).toContain('a accepté votre demande');
  });

  it('deliver in the morning a card as it then is, not one to decide what was withdrawn in the night', async () => {
    const world = await startChats({ now: '2026-09-10T20:00:00.000Z', seed: town });
    const sophie = await enter(world, 'teams', 'sophie');
    const marie = await enter(world, 'telegram', 'marie');
    world.moveTo('2026-09-10T20:30:00.000Z');
    const request = await ask(world, 'marie', 's1');
    await act(world, 'marie', { type: 'withdraw', requestId: request, reason: 'Un empêchement.' });
    const before = sophie.seen.length;

    world.moveTo('2026-09-11T06:00:01.000Z');
    await world.settle();

    const delivered = sophie.seen.slice(before);
    expect(world.errors()).toEqual([]);
    expect(marie.seen.length).toBeGreaterThan(0);
    expect(wordsOf(delivered)).toContain('désistement dans les délais');
    const labels = delivered.flatMap(({ message }) => message.choices ?? []);
    expect(labels.map(({ label }) => label)).not.toContain('Accepter');
  });

  it('do not delay what answers, nor people who chose any hour', async () => {
    const world = await startChats({ now: '2026-09-12T20:00:00.000Z', seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const request = await ask(world, 'marie', 's1');

    const refused = await marie.say('ne m’écris pas le soir');
    const answered = await marie.say('notifications à toute heure');
    const before = marie.seen.length;
    world.moveTo('2026-09-12T21:00:00.000Z');
    await act(world, 'sophie', { type: 'approve', requestId: request });

    expect(wordsOf(refused)).toContain('entre 8 h et 19 h');
    expect(wordsOf(answered)).toContain('à toute heure');
    expect(wordsOf(marie.seen.slice(before))).toContain('a accepté votre demande');
  });
});

describe('the delivery report', () => {
  it('names who was not reached, why, and what took over', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const gilles = await enter(world, 'teams', 'gilles');
    const nothing = await gilles.say('rapport d’envoi');
    const request = await ask(world, 'marie', 's1');
    marie.block();
    await act(world, 'sophie', { type: 'approve', requestId: request });

    const report = await gilles.say('rapport d’envoi');

    expect(wordsOf(nothing)).toContain('sont arrivés');
    expect(wordsOf(report)).toContain('1 message n’est pas arrivé');
    expect(report[0]?.message.card?.table?.rows[0]?.slice(1)).toEqual([
      'marie Durand',
      'Telegram',
      'l’assistant est bloqué ou retiré (repris par courriel)',
    ]);
  });
});
