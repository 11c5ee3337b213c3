import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, remind, town } from './town.ts';

/** Asked for, and accepted by the Valideur RH. */
async function approved(world: ChatWorld, person: string, session: string): Promise<string> {
  const requestId = await ask(world, person, session);
  await act(world, 'sophie', { type: 'approve', requestId });
  return requestId;
}

const at = (day: string, hour = '08:00') => `2026-09-${day}T${hour}:00.000Z`;

describe('a prestataire asks who waits for them', () => {
  it.each([
    'qui dois-je confirmer ?',
    'inscriptions a confirmer svp',
    'demandes en attente',
    'demandes à valider',
  ])('« %s » gives each session, and opens it', async (text) => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'telegram', 'provider');
    expect(wordsOf(await provider.say(text))).toContain('Personne n’attend votre confirmation.');
    await approved(world, 'marie', 's1');
    await ask(world, 'jean', 's2');

    const shown = wordsOf(await provider.say(text));

    expect(shown).toContain('Une personne attend votre confirmation');
    expect(shown).toMatch(/Action a1.* : 1 à confirmer/);
    expect(shown).not.toContain('Action a2');
    expect(wordsOf(await provider.press('Action a1'))).toContain('marie Durand');
    await provider.press('Confirmer la préinscription');
    expect(wordsOf(await provider.say(text))).toContain('Personne n’attend votre confirmation.');
    expect(world.errors()).toEqual([]);
  });

  it('is told nothing of the sessions of others', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    await approved(world, 'jean', 's2');

    const shown = wordsOf(await marie.say('qui dois-je confirmer ?'));

    expect(shown).not.toMatch(/jean Durand|à confirmer$/m);
  });
});

describe('people whom a prestataire has not confirmed', () => {
  it.each(['teams', 'telegram'] as const)(
    'are recalled on %s after three and six working days, in one message, with what opens their session',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const provider = await enter(world, channel, 'provider');
      await approved(world, 'marie', 's1');
      await approved(world, 'jean', 's2');
      const recalls = () =>
        provider.seen.filter((seen) => wordsOf([seen]).includes('attendent votre confirmation'));

      await remind(world, at('09'));
      expect(recalls()).toHaveLength(0);
      // A night, then the morning; said again neither an hour later nor the day after.
      await remind(world, at('10', '05:00'));
      expect(recalls()).toHaveLength(0);
      for (const moment of [at('10'), at('10', '09:00'), at('11')]) await remind(world, moment);
      expect(recalls()).toHaveLength(1);
      expect(wordsOf(recalls())).toMatch(/2 personnes.*- marie Durand : Action a1.*- jean Durand/s);
      // A week-end counts for nothing.
      await remind(world, at('13'));
      await remind(world, at('14'));
      expect(recalls()).toHaveLength(1);
      for (const moment of [at('15'), at('15', '10:00')]) await remind(world, moment);
      expect(recalls()).toHaveLength(2);

      const opened = await provider.press('Action a1');
      expect(wordsOf(opened)).toContain('marie Durand');
      expect(wordsOf(await provider.press('Confirmer la préinscription'))).toContain('confirmée');
      expect(world.errors()).toEqual([]);
    },
  );

  it('are no longer recalled once confirmed, refused or gone', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'teams', 'provider');
    const [marie, jean, emma] = [
      await approved(world, 'marie', 's1'),
      await approved(world, 'jean', 's2'),
      await approved(world, 'emma', 's3'),
    ];
    await act(world, 'provider', { type: 'provider_enrol', requestId: marie });
    const comment = 'Hors public.';
    await act(world, 'provider', { type: 'provider_refuse', requestId: jean, comment });
    await act(world, 'emma', { type: 'withdraw', requestId: emma, reason: 'Un empêchement.' });

    for (const day of ['10', '15', '16']) await remind(world, at(day));

    expect(wordsOf(provider.seen)).not.toContain('votre confirmation');
  });

  it('are told to the gestionnaires after seven working days, and to the person, once', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const gilles = await enter(world, 'teams', 'gilles');
    const marie = await enter(world, 'telegram', 'marie');
    await approved(world, 'marie', 's1');
    await approved(world, 'jean', 's2');
    const since = [gilles.seen.length, marie.seen.length];

    for (const day of ['10', '15']) await remind(world, at(day));
    expect([gilles.seen.length, marie.seen.length]).toEqual(since);
    for (const day of ['16', '17', '18']) await remind(world, at(day));

    const told = gilles.seen.slice(since[0]);
    expect(told).toHaveLength(1);
    expect(wordsOf(told)).toMatch(/2 personnes.*marie Durand.*Paula Noiret.*jean Durand/s);
    const waiting = marie.seen.slice(since[1]);
    expect(waiting).toHaveLength(1);
    expect(wordsOf(waiting)).toContain('attend toujours la confirmation du prestataire');
    expect(wordsOf(waiting)).toContain('Votre place vous est gardée');
  });

  it('are counted anew when their session is postponed', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const provider = await enter(world, 'teams', 'provider');
    await approved(world, 'marie', 's1');
    await remind(world, at('10'));
    const days = { firstDay: '2026-11-23', lastDay: '2026-11-24' };
    await act(world, 'gilles', { type: 'postpone_session', sessionId: 's1', ...days });
    const before = provider.seen.length;

    await remind(world, at('11'));
    expect(provider.seen).toHaveLength(before);
    await remind(world, at('15'));
    expect(wordsOf(provider.seen.slice(before))).toContain('1 personne attend votre confirmation');
  });
});

describe('somebody who is confirmed', () => {
  it.each(['teams', 'telegram'] as const)(
    'gets the convocation by one press on %s',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const marie = await enter(world, channel, 'marie');
      const requestId = await approved(world, 'marie', 's1');
      await act(world, 'provider', { type: 'provider_enrol', requestId });

      const [given] = await marie.press('Ma convocation');

      expect(given?.message.file?.name).toContain('convocation-action-a1');
      expect(world.errors()).toEqual([]);
    },
  );
});

describe('somebody whom only a prestataire can admit', () => {
  it.each(['teams', 'telegram'] as const)(
    'is told to them on %s when the waiting begins, in working hours, once',
    async (channel) => {
      const world = await startChats({ now: MONDAY, seed: town });
      const provider = await enter(world, channel, 'provider');
      await approved(world, 'marie', 's1');
      await approved(world, 'jean', 's1');
      const emma = await ask(world, 'emma', 's1');
      const told = () =>
        provider.seen.filter((seen) => wordsOf([seen]).includes('admettre, à titre exceptionnel'));

      // Her Valideur RH has not decided: nobody can admit her yet.
      await remind(world, at('07', '08:00'));
      expect(told()).toHaveLength(0);
      world.moveTo(at('07', '18:30'));
      await act(world, 'sophie', { type: 'approve', requestId: emma });
      await remind(world, at('07', '18:45'));
      expect(told()).toHaveLength(0);
      for (const moment of [at('08'), at('08', '09:00'), at('14')]) await remind(world, moment);
      expect(told()).toHaveLength(1);
      expect(wordsOf(told())).toContain('emma Durand : Action a1');

      await provider.press('Voir emma Durand');
      expect(wordsOf(await provider.press('Admettre'))).toContain('préinscrit');
      expect(world.errors()).toEqual([]);
    },
  );

  it('is not said of who waits for a seat in a full session', async () => {
    const seed = {
      ...town,
      sessions: (town.sessions ?? []).map((one) =>
        one.id === 's1' ? { ...one, capacity: 2, minimum: null } : one,
      ),
    };
    const world = await startChats({ now: MONDAY, seed });
    const provider = await enter(world, 'teams', 'provider');
    for (const person of ['marie', 'jean', 'emma']) await approved(world, person, 's1');

    await remind(world, at('08'));

    expect(wordsOf(provider.seen)).not.toContain('à titre exceptionnel');
  });
});
