import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#conversation/message.ts';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { account, type Seed } from '../../support/programme.ts';
import { ask, enter, MONDAY, town } from '../life/town.ts';

/** Two people called Durand are in the town already: « Marie » is also the first name of another one. */
const twoMaries: Seed = {
  ...town,
  accounts: [
    ...(town.accounts ?? []),
    account('marie-2', { firstName: 'Marie', surname: 'Durand-Petit' }),
    account('zoe', { firstName: 'Zoé', surname: 'Lamy', situation: 'demandeur_emploi' }),
  ],
};

async function open(channel: ChannelName = 'teams') {
  const world = await startChats({ now: MONDAY, seed: twoMaries });
  const gilles = await enter(world, channel, 'gilles');
  return { world, gilles };
}

const requestsOf = (world: ChatWorld, personId: string) =>
  world.run(({ requests }) => requests.findViewsOfPerson(personId));

const proposals = async (world: ChatWorld, sessionId: string) => {
  const trail = await world.run(({ audit }) =>
    audit.findBySubject({ type: 'session', id: sessionId }),
  );
  return trail.filter(({ event }) => event === 'session.proposed');
};

describe('enrolling somebody else', () => {
  it.each(['teams', 'telegram', 'playground'] as const)(
    'is said to be theirs to do, and the session is proposed to them on %s',
    async (channel) => {
      const { world, gilles } = await open(channel);
      const jean = await enter(world, 'telegram', 'jean');

      const summary = await gilles.say('inscris Jean Durand à la session Action a1 du 16 novembre');
      const nothing = [...jean.seen];
      await gilles.press('Envoyer la proposition');
      await jean.press('M’inscrire');
      await jean.say('Pour mieux accompagner les jeunes que je reçois.');
      await jean.press('Envoyer');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('processus d’inscription, 1');
      expect(wordsOf(summary)).toContain('accepterait');
      expect(wordsOf(nothing)).not.toContain('vous propose');
      expect(wordsOf(jean.seen)).toContain('Cap Métiers vous propose cette session');
      expect(await requestsOf(world, 'jean')).toMatchObject([{ request: { sessionId: 's1' } }]);
      expect(await proposals(world, 's1')).toMatchObject([
        { actor: 'gilles', details: { personId: 'jean', outcome: 'accepted' } },
      ]);
    },
  );

  it('leaves the choice between people of one name', async () => {
    const { gilles } = await open();

    const which = await gilles.say('inscris Marie Durand à Action a2 du 16 novembre');

    expect(wordsOf(which)).toContain('À qui proposer');
    expect(which.flatMap(({ message }) => message.choices ?? []).length).toBeGreaterThan(1);
  });

  it('takes an address, and says who has no account', async () => {
    const { gilles } = await open();

    const byAddress = await gilles.say('inscrire jean@example.org sur Action a2 du 16 novembre');
    await gilles.say('annuler');
    await gilles.press('Oui');
    const unknown = await gilles.say('inscris Zinédine Inconnu à la session Action a2 du 16/11');

    expect(wordsOf(byAddress)).toContain('Proposer cette session');
    expect(wordsOf(unknown)).toContain('À qui proposer la session');
  });

  it('is not proposed when the règlement would refuse it, nor twice', async () => {
    const { world, gilles } = await open();
    await ask(world, 'jean', 's1');

    const duplicate = await gilles.say('inscris Jean Durand à Action a1 du 16 novembre');
    const notInActivity = await gilles.say('inscris Zoé Lamy à Action a1 du 16 novembre');
    await gilles.say('inscris Emma Durand à Action a1 du 16 novembre');
    await gilles.press('Envoyer la proposition');
    const again = await gilles.say('inscris Emma Durand à Action a1 du 16 novembre');

    expect(wordsOf(duplicate)).toContain('Vous avez déjà une demande en cours');
    expect(wordsOf(notInActivity)).toContain('réservée aux professionnels en activité');
    expect(wordsOf(again)).toContain('déjà été proposée');
    expect(await proposals(world, 's1')).toHaveLength(1);
  });

  it('is for gestionnaires; « inscris-moi » stays one’s own, for them too', async () => {
    const { world, gilles } = await open();
    const sophie = await enter(world, 'teams', 'sophie');

    const asked = await sophie.say('inscris Jean Durand à la session Action a1 du 16 novembre');
    const own = await gilles.say('inscris-moi à Action a1 du 16 novembre');

    expect(wordsOf(asked)).not.toContain('proposer');
    expect(wordsOf(asked)).toContain('fait lui-même sa demande');
    expect(wordsOf(own)).not.toContain('proposer la session');
  });
});
