import { describe, expect, it } from 'vitest';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account, paidMembership, type Seed, session, structure } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, PAU, town } from './town.ts';

const BAYONNE = '55208131766522';

/** The town, with another prestataire, and somebody of another structure who bears the name of Marie. */
const places: Seed = {
  ...town,
  structures: [
    ...(town.structures ?? []),
    structure(BAYONNE, { name: 'Greta Côte basque', town: 'Bayonne' }),
  ],
  memberships: [paidMembership(PAU, 2026), paidMembership(BAYONNE, 2026)],
  accounts: [
    ...(town.accounts ?? []),
    account('other', { firstName: 'Octave', surname: 'Noir', roles: ['prestataire'] }),
    account('hugo', { surname: 'Bernard', siret: BAYONNE, roles: ['valideur_rh'] }),
    account('marie2', { firstName: 'Marie', surname: 'Durand', siret: BAYONNE }),
    account('zoe', { firstName: 'Zoé', surname: 'Lacoste', siret: BAYONNE }),
  ],
  sessions: [
    ...(town.sessions ?? []),
    session('hidden', 'a3', { firstDay: '2026-11-23', providerId: 'other' }),
  ],
};

async function preregistered(world: ChatWorld, person: string, sessionId: string) {
  const requestId = await ask(world, person, sessionId);
  const isOfBayonne = person === 'marie2' || person === 'zoe';
  await act(world, isOfBayonne ? 'hugo' : 'sophie', { type: 'approve', requestId });
  return requestId;
}

async function statusOf(world: ChatWorld, id: string) {
  return (await world.run(({ requests }) => requests.find(id)))?.status;
}

describe('people whom a prestataire confirms by their name', () => {
  it.each([
    'confirmer Emma Durand',
    'confirme emma durand',
    'je confirme Emma Durand',
    'je confirme Emma Durand pour la session du 16 novembre',
    'je confirme la préinscription d’Emma Durand',
    'valide Emma Durand sur Action a2',
    'ok pour Emma Durand',
    'vous pouvez confirmer Emma Durand ?',
  ])('« %s » shows the sheet, and confirms only after a « oui »', async (said) => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'telegram', 'provider');
    const emma = await preregistered(world, 'emma', 's2');
    await preregistered(world, 'jean', 's2');

    const shown = await provider.say(said);
    expect(wordsOf(shown)).toContain('Confirmer emma Durand');
    expect(wordsOf(shown)).toContain('Pour mieux accompagner');
    expect(await statusOf(world, emma)).toBe('preregistered');
    await provider.say('oui');

    expect(await statusOf(world, emma)).toBe('enrolled');
    expect(world.errors()).toEqual([]);
  });

  it.each([
    'refuse Emma Durand',
    'je refuse Emma Durand pour le 16 novembre',
    'je ne confirme pas Emma Durand',
  ])('« %s » asks the comment', async (said) => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'teams', 'provider');
    const emma = await preregistered(world, 'emma', 's2');

    const asked = await provider.say(said);
    expect(wordsOf(asked)).toContain('emma Durand');
    expect(await statusOf(world, emma)).toBe('preregistered');
    await provider.say('Hors public visé par cette session.');

    expect(await statusOf(world, emma)).toBe('refused_provider');
    expect(world.errors()).toEqual([]);
  });

  it('takes the comment said with the refusal, once confirmed', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'telegram', 'provider');
    const emma = await preregistered(world, 'emma', 's2');

    const shown = await provider.say('refuse Emma Durand car hors public visé');
    expect(wordsOf(shown)).toContain('« hors public visé »');
    expect(await statusOf(world, emma)).toBe('preregistered');
    await provider.press('Refuser');

    expect(await statusOf(world, emma)).toBe('refused_provider');
  });

  it('of two of one name are told apart by their structures', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'teams', 'provider');
    const first = await preregistered(world, 'marie', 's1');
    const second = await preregistered(world, 'marie2', 's1');

    const asked = await provider.say('je confirme Marie Durand');
    const labels = asked.flatMap(({ message }) => message.choices ?? []).map(({ label }) => label);
    expect(labels).toEqual([
      expect.stringContaining('Mission locale du Béarn'),
      expect.stringContaining('Greta Côte basque'),
    ]);
    await provider.press('Greta Côte basque');
    await provider.press('Confirmer');

    expect([await statusOf(world, first), await statusOf(world, second)]).toEqual([
      'preregistered',
      'enrolled',
    ]);
  });

  it('are of their own sessions: of somebody else’s nothing is told', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'teams', 'provider');
    const zoe = await preregistered(world, 'zoe', 'hidden');

    const shown = wordsOf(await provider.say('confirme Zoé Lacoste'));
    const nobody = wordsOf(await provider.say('confirme Zébulon Martinot'));

    expect(shown).toContain('Je ne trouve personne de ce nom à confirmer dans vos sessions');
    expect(nobody).toBe(shown);
    expect(await statusOf(world, zoe)).toBe('preregistered');
  });

  it('already confirmed are shown as they are', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'teams', 'provider');
    const emma = await preregistered(world, 'emma', 's2');
    await act(world, 'provider', { type: 'provider_enrol', requestId: emma });

    const shown = await provider.say('confirme Emma Durand');

    expect(wordsOf(shown)).toContain('n’est pas à confirmer');
  });

  it('all at once lead to the card of the session', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'teams', 'provider');
    await preregistered(world, 'emma', 's2');
    await preregistered(world, 'jean', 's2');

    const asked = await provider.say('je confirme la session du 16 novembre');
    expect(wordsOf(asked)).toContain('Confirmer tous les préinscrits ?');
    const shown = await provider.say('confirme tout le monde pour Action a2');

    expect(wordsOf(shown)).toContain('Confirmer tous les préinscrits ?');
    expect(wordsOf(shown)).toContain('emma Durand');
    expect(wordsOf(await provider.say('oui'))).toContain('2 personnes sont confirmées');
    expect(world.errors()).toEqual([]);
  });

  it('several by their names, or all but one, once confirmed', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'telegram', 'provider');
    const people = ['emma', 'jean', 'yanis', 'lea'];
    const ids: string[] = [];
    for (const [index, person] of people.entries()) {
      ids.push(await preregistered(world, person, `s${1 + (index >> 1)}`));
    }
    const statuses = async () => await Promise.all(ids.map((id) => statusOf(world, id)));
    const due = 'preregistered';

    const two = wordsOf(await provider.say('confirme Emma Durand et Jean Durand'));
    expect(two).toContain('ces 2 personnes');
    expect(two).not.toContain('yanis');
    expect(await statuses()).toEqual([due, due, due, due]);
    await provider.say('oui');
    expect(await statuses()).toEqual(['enrolled', 'enrolled', due, due]);
    const again = wordsOf(await provider.say('confirme Emma et Léa'));
    expect(again).toContain('Rien à décider pour emma Durand');
    const unknown = wordsOf(await provider.say('tout confirmer sauf Zébulon'));
    expect(unknown).toContain('Je ne trouve personne de ce nom');
    await provider.say('tout confirmer sauf Léa');
    await provider.say('oui');

    expect(await statuses()).toEqual(['enrolled', 'enrolled', 'enrolled', due]);
    expect(world.errors()).toEqual([]);
  });

  it('who wait for a seat are admitted by their name, once confirmed', async () => {
    const world = await startChats({ now: MONDAY, seed: places });
    const provider = await enter(world, 'telegram', 'provider');
    await preregistered(world, 'emma', 's1');
    await preregistered(world, 'jean', 's1');
    const yanis = await preregistered(world, 'yanis', 's1');
    expect(await statusOf(world, yanis)).toBe('waitlisted');

    const shown = wordsOf(await provider.say('admets Yanis Durand'));
    expect(shown).toContain('Admettre yanis Durand');
    expect(await statusOf(world, yanis)).toBe('waitlisted');
    const other = wordsOf(await provider.say('laisse entrer Emma'));
    expect(other).toContain('n’est pas en liste d’attente');
    await provider.say('donne une place à Yanis');
    await provider.say('oui');

    expect(await statusOf(world, yanis)).toBe('preregistered');
    expect(world.errors()).toEqual([]);
  });
});
