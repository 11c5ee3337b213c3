import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, PEOPLE, town } from './town.ts';

/** Sophie, and the requests of some people that wait for her. */
async function waiting(people: readonly string[], channel: 'teams' | 'telegram' = 'telegram') {
  const world = await startChats({ now: MONDAY, seed: town });
  const ids: Record<string, string> = {};
  for (const person of people) {
    ids[person] = await ask(world, person, `s${PEOPLE.indexOf(person) + 1}`);
  }
  const sophie = await enter(world, channel, 'sophie');
  const statuses = async () =>
    await Promise.all(people.map((person) => statusOf(world, ids[person] ?? '')));
  return { world, sophie, ids, statuses };
}

async function statusOf(world: ChatWorld, id: string) {
  return (await world.run(({ requests }) => requests.find(id)))?.status;
}

const PENDING = 'pending_employer';

describe('requests that a Valideur RH decides by their name', () => {
  it('shows the one named, or by its place, and accepts it only after a « oui »', async () => {
    const { world, sophie, statuses } = await waiting(['marie', 'jean']);

    for (const said of [
      'accepter Marie Durand',
      'j’accepte la demande de marie durand',
      'ok pour Marie',
      'tu peux valider la demande de Marie Durand ?',
      'accepte la première',
      'accepte celle de Marie, elle en a besoin',
    ]) {
      const shown = wordsOf(await sophie.say(said));
      expect(shown, said).toContain('Accepter marie Durand, Action a1');
      expect(shown, said).toContain('Pour mieux accompagner');
    }
    const own = wordsOf(await sophie.say('je prends la formation du 16 novembre'));
    expect(own).not.toContain('Accepter marie Durand');
    await sophie.say('annuler');
    expect(wordsOf(await sophie.say('accepte la demande Action a1'))).toContain('Accepter marie');
    expect(await statuses()).toEqual([PENDING, PENDING]);
    const done = await sophie.say('oui');

    expect(wordsOf(done)).toContain('préinscrit');
    expect(await statuses()).toEqual(['preregistered', PENDING]);
    expect(world.errors()).toEqual([]);
  });

  it('takes the reason said with the refusal, or asks it', async () => {
    const { world, sophie, statuses } = await waiting(['marie', 'jean']);

    const shown = wordsOf(
      await sophie.say('refuse la demande de jean Durand parce que l’équipe est trop juste'),
    );
    expect(shown).toContain('« l’équipe est trop juste »');
    expect(await statuses()).toEqual([PENDING, PENDING]);
    await sophie.press('Refuser');
    await sophie.say('je refuse la demande de Marie');
    await sophie.say('Ce n’est pas sa mission.');

    expect(await statuses()).toEqual(['refused_employer', 'refused_employer']);
    expect(world.errors()).toEqual([]);
  });

  it('decides together those named together, and leaves aside what it says it does', async () => {
    const { world, sophie, statuses } = await waiting(['marie', 'jean', 'emma']);

    const two = wordsOf(await sophie.say('accepte celle de Marie, refuse celle de Jean'));
    expect(two).toContain('pas pris en compte : « refuse celle de Jean »');
    expect(two).toContain('Accepter marie Durand');
    const unknown = wordsOf(await sophie.say('accepte Marie et Zébulon'));
    expect(unknown).toContain('pas pris en compte : « Zébulon »');
    const butOne = wordsOf(await sophie.say('accepte Marie mais pas Emma'));
    expect(butOne).toContain('Accepter marie Durand');
    expect(wordsOf(await sophie.say('accepte-la'))).toContain('Laquelle ?');
    const not = wordsOf(await sophie.say('accepte pas la demande d’Emma'));
    expect(not).toContain('Pour quelle raison refusez-vous');
    await sophie.say('annuler');
    const both = wordsOf(await sophie.say('accepte Marie et Emma'));
    expect(both).toContain('ces 2 demandes');
    expect(both).not.toContain('jean');
    await sophie.say('oui');

    expect(await statuses()).toEqual(['preregistered', PENDING, 'preregistered']);
    expect(world.errors()).toEqual([]);
  });

  it('accepts everything, or everything but somebody, once confirmed', async () => {
    const { world, sophie, statuses } = await waiting(['marie', 'jean', 'emma']);

    const nobody = wordsOf(await sophie.say('accepte tout sauf Zébulon'));
    expect(nobody).toContain('Aucune demande à ce nom');
    const all = wordsOf(await sophie.say('tout accepter'));
    expect(all).toContain('jean Durand');
    const shown = wordsOf(await sophie.say('accepte tout sauf Jean'));
    expect(shown).toContain('Tout accepter ?');
    expect(shown).not.toContain('jean Durand');
    expect(await statuses()).toEqual([PENDING, PENDING, PENDING]);
    await sophie.say('oui');

    expect(await statuses()).toEqual(['preregistered', PENDING, 'preregistered']);
    expect(world.errors()).toEqual([]);
  });

  it('checks the request again: what somebody else decided meanwhile stays', async () => {
    const { world, sophie, ids, statuses } = await waiting(['marie']);

    await sophie.say('accepter Marie Durand');
    await act(world, 'sophie', {
      type: 'refuse',
      requestId: ids['marie'] ?? '',
      comment: 'Pas ce mois-ci.',
    });
    await sophie.say('oui');

    expect(await statuses()).toEqual(['refused_employer']);
  });

  it('is for those who decide: a colleague gets no card', async () => {
    const { world } = await waiting(['marie']);
    const jean = await enter(world, 'teams', 'jean');

    const shown = wordsOf(await jean.say('accepte la demande de Marie Durand'));

    expect(shown).not.toContain('Accepter marie');
    expect(shown).not.toContain('Pour mieux accompagner');
  });
});
