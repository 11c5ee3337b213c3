import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from '../life/town.ts';

async function open() {
  const world = await startChats({ now: MONDAY, seed: town });
  return { world, gilles: await enter(world, 'teams', 'gilles') };
}

const audited = (world: ChatWorld, id: string) =>
  world.run(({ audit }) => audit.findBySubject({ type: 'session', id }));

const enrolled = async (world: ChatWorld, person: string) => {
  const requestId = await ask(world, person, 's1');
  await act(world, 'sophie', { type: 'approve', requestId });
  await act(world, 'provider', { type: 'provider_enrol', requestId });
};

describe('a message to those enrolled on a session', () => {
  it('shows who gets it and its words, then reaches each once, audited', async () => {
    const { world, gilles } = await open();
    const marie = await enter(world, 'telegram', 'marie');
    await enrolled(world, 'marie');

    const summary = await gilles.say(
      'préviens les inscrits de la session Action a1 du 16 novembre que la salle change, rendez-vous salle 12',
    );
    const before = marie.seen.length;
    const done = await gilles.press('Envoyer le message');
    await gilles.say(
      'préviens les inscrits de la session Action a1 du 16 novembre que la salle change, rendez-vous salle 12',
    );
    const again = await gilles.press('Envoyer le message');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(summary)).toContain('Une personne le recevra** : marie Durand');
    expect(wordsOf(summary)).toContain('La salle change, rendez-vous salle 12');
    expect(wordsOf(done)).toContain('C’est parti');
    expect(wordsOf(again)).toContain('déjà');
    const told = marie.seen.slice(before);
    expect(told.length).toBe(1);
    expect(wordsOf(told)).toContain('La salle change, rendez-vous salle 12');
    expect(wordsOf(told)).toContain('Action a1');
    expect(await audited(world, 's1')).toMatchObject([
      { actor: 'gilles', event: 'session.written_to', details: { personIds: ['marie'] } },
    ]);
  });

  it('waits for working hours in a chat, and says nothing to those who are not enrolled', async () => {
    const { world, gilles } = await open();
    const marie = await enter(world, 'telegram', 'marie');
    await enrolled(world, 'marie');
    world.moveTo('2026-09-08T20:30:00.000Z');
    const before = marie.seen.length;

    await gilles.say('écris aux inscrits de la session Action a1 du 16 novembre');
    await gilles.say('Apportez un ordinateur.');
    await gilles.press('Envoyer le message');

    expect(marie.seen.length).toBe(before);
    world.moveTo('2026-09-09T07:30:00.000Z');
    await world.settle();
    expect(wordsOf(marie.seen.slice(before))).toContain('Apportez un ordinateur');
  });

  it('says that no session is held on the day named, and takes no other for it', async () => {
    const { gilles } = await open();

    const asked = await gilles.say('préviens les inscrits de la session du 17 novembre 2027');
    const near = await gilles.say('celle du 29 novembre');

    expect(wordsOf(asked)).toContain('À quelle session écrire');
    expect(wordsOf(near)).toContain('Aucune session n’a lieu le');
    expect(wordsOf(near)).toContain('À quelle session écrire');
  });

  it('to nobody is not sent', async () => {
    const { gilles } = await open();

    const none = await gilles.say(
      'préviens les inscrits de la session Action a1 du 16 novembre que la salle change',
    );

    expect(wordsOf(none)).toContain('Personne n’y est inscrit');
  });
});

describe('a session like another one', () => {
  it('takes everything of it but the days, shown before it is created', async () => {
    const { world, gilles } = await open();

    const summary = await gilles.say('duplique la session Action a1 du 16 novembre au 10 décembre');
    await gilles.press('Créer la session');

    const sessions = await world.run((stores) =>
      stores.programme.searchSessions({ actionId: 'a1' }, 10),
    );
    expect(world.errors()).toEqual([]);
    expect(wordsOf(summary)).toContain('Créer cette session');
    expect(sessions.map(({ firstDay }) => firstDay)).toContain('2026-12-10');
    const [first, second] = ['2026-11-16', '2026-12-10'].map((day) =>
      sessions.find(({ firstDay }) => firstDay === day),
    );
    expect(second).toMatchObject({
      lastDay: '2026-12-11',
      place: first?.place,
      hours: first?.hours,
      capacity: first?.capacity,
      providerId: first?.providerId,
    });
    expect(await audited(world, second?.id ?? '')).toMatchObject([{ event: 'session.created' }]);
  });
});

describe('registrations closed by hand', () => {
  it('do not exist: what can be done is said, with its buttons', async () => {
    const { gilles } = await open();

    const said = await gilles.say('ferme les inscriptions de la session Action a1 du 16 novembre');
    const seats = await gilles.press('Nombre de places');

    expect(wordsOf(said)).toContain('ne se ferment pas à la main');
    expect(wordsOf(seats)).toContain('Combien de places');
  });
});

describe('the history of a session', () => {
  it('says who changed what, from what to what', async () => {
    const { world, gilles } = await open();
    await gilles.say('passe la session Action a1 du 16/11 à 14 places et déplace-la au 23/11');
    await gilles.press('Changer la session');
    await gilles.say('change le lieu de la session Action a1 du 23/11 pour Dax');
    await gilles.press('Changer la session');

    const seen = await gilles.say('historique de la session Action a1 du 23 novembre');

    const rows = seen.flatMap(({ message }) => message.card?.table?.rows.flat() ?? []);
    const shown = rows.join(' ').replaceAll('\u00A0', ' ');
    expect(world.errors()).toEqual([]);
    expect(shown).toContain('Gilles Petit');
    expect(shown).toContain('Places : 12 → 14');
    expect(shown).toContain('du 16 novembre 2026 au 17 novembre 2026 → du 23 novembre 2026');
    expect(shown).toContain('Lieu : à Bordeaux → à Dax');
    expect(await audited(world, 's1')).toMatchObject([
      { event: 'session.postponed', details: { before: { firstDay: '2026-11-16' } } },
      { event: 'session.capacity_changed', details: { capacity: 14, before: { capacity: 12 } } },
      { event: 'session.changed', details: { place: 'Dax', before: { place: 'Bordeaux' } } },
    ]);
  });

  it('takes its last change back in a summary: all of it, or the days it had', async () => {
    const { world, gilles } = await open();
    await gilles.say('passe la session Action a1 du 16/11 à 14 places et déplace-la au 23/11');
    await gilles.press('Changer la session');
    const both = await gilles.say('remets comme avant');
    await gilles.press('Changer la session');
    await gilles.say('reporte la session Action a1 du 16/11 au 30/11');
    await gilles.press('Reporter la session');
    const named = await gilles.say('zut, je me suis trompé, remets-la au 16/11');
    await gilles.say('annuler');
    await gilles.say('oui');
    const days = await gilles.say('annule le report');
    const stored = await world.run(({ programme }) => programme.findSession('s1'));
    await gilles.press('Reporter la session');

    expect(wordsOf(both)).toContain('2 changements');
    expect(wordsOf(named)).toContain('du 16 novembre 2026 au 17 novembre 2026');
    expect(wordsOf(days)).toContain('du 16 novembre 2026 au 17 novembre 2026');
    expect(stored).toMatchObject({ firstDay: '2026-11-30' });
    expect(await world.run(({ programme }) => programme.findSession('s1'))).toMatchObject({
      firstDay: '2026-11-16',
      lastDay: '2026-11-17',
      capacity: 12,
    });
  });

  it('leaves out who was refused at once: that changed nothing of it', async () => {
    const { world, gilles } = await open();
    const asks = {
      type: 'submit',
      personId: 'marie',
      sessionId: 's1',
      motivation: 'Utile.',
    } as const;
    await act(world, 'marie', asks);
    const again = await act(world, 'marie', asks);

    const seen = await gilles.say('historique de la session Action a1 du 16 novembre');

    expect(again.outcome).toBe('refused');
    expect(wordsOf(seen)).toContain('Session : historique');
    expect(seen.flatMap(({ message }) => message.card?.table?.rows ?? [])).toEqual([]);
  });

  it('is for gestionnaires', async () => {
    const { world } = await open();
    const marie = await enter(world, 'telegram', 'marie');

    const shown = await marie.say('historique de la session Action a1 du 16 novembre');

    expect(wordsOf(shown)).not.toContain('Session : historique');
  });
});
