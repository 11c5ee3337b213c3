import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { account, action, change, type Seed, session } from '../../support/programme.ts';
import { enter, NOW, proveAddress, town, wordsOf } from './people.ts';

const withSession: Seed = {
  ...town,
  accounts: [...(town.accounts ?? []), account('provider', { roles: ['prestataire'] })],
  actions: [action('vae', { title: 'Accompagner une VAE' })],
  sessions: [session('later', 'vae', { firstDay: '2026-11-16' })],
};

async function startEnrolled() {
  const world = await startChats({ now: NOW, seed: withSession });
  await change(
    { run: world.run },
    { type: 'submit', personId: 'marie', sessionId: 'later', motivation: 'Mieux accompagner.' },
    { actor: 'marie', now: '2026-08-03T09:00:00.000Z' },
  );
  const marie = world.chat('teams', 'marie-entra');
  await enter(world, marie, 'marie@example.org');
  return { world, marie };
}

describe('what people really write', () => {
  it.each([
    'J’ai un souci de garde la semaine prochaine, je ne pourrai pas venir. Merci de retirer mon inscription.',
    'On m’a dit que moins de 10 jours avant c’était décompté. Tant pis, merci de retirer mon inscription. Bonne journée !',
  ])('does what a story ends with: %s', async (story) => {
    const { marie } = await startEnrolled();

    const answer = wordsOf(await marie.say(story));

    expect(answer).toContain('Accompagner une VAE');
    expect(answer).not.toContain('Source :');
  });

  it('says nothing begins again when only work does, and asks before it does', async () => {
    const { marie } = await startEnrolled();
    await marie.say('changer de structure');
    await marie.say('salariée');

    const work = wordsOf(await marie.say('je veux recommencer à travailler bientôt'));
    const over = wordsOf(await marie.say('revenons en arrière stp je veux tout refaire'));

    expect(work).not.toContain('repart du début');
    expect(work).toContain('rien trouvé');
    expect(over).toContain('Voulez-vous recommencer');
  });

  it('never opens the deletion of one’s own account for somebody else’s', async () => {
    const { marie } = await startEnrolled();

    const answer = wordsOf(
      await marie.say('Mon collègue part vendredi. Merci de supprimer son compte'),
    );

    expect(answer).toContain('Chacun supprime son propre compte');
    expect(answer).not.toContain('Ce qui est effacé');
    expect(wordsOf(await marie.press('Supprimer mon compte'))).toContain('Ce qui est effacé');
  });

  it('reminds nobody on a doubt', async () => {
    const { world, marie } = await startEnrolled();
    const sophie = world.chat('telegram', '900');
    await enter(world, sophie, 'sophie@example.org');

    const before = sophie.seen.length;
    const answer = wordsOf(await marie.say('j’attends la réponse de mon responsable'));

    expect(answer).toContain('Accompagner une VAE');
    await world.settle();
    expect(sophie.seen).toHaveLength(before);
  });

  it('enrols whoever writes as on a phone', async () => {
    const { marie } = await startEnrolled();

    const answer = wordsOf(await marie.say('jveux minscrire a la formation accompagner une vae'));

    expect(answer).toContain('C’est noté : formation');
    expect(answer).not.toContain('Source :');
  });

  it('greets whoever writes « /start » on Teams', async () => {
    const { marie } = await startEnrolled();

    expect(wordsOf(await marie.say('/start'))).toContain('Bonjour Marie');
  });

  it('knows that a telephone call does not answer after a telephone number', async () => {
    const { marie } = await startEnrolled();
    await marie.say('quel est le numéro de téléphone ?');

    expect(wordsOf(await marie.say('et par mail plutôt ?'))).toContain(
      'parcourspro@cap-metiers.pro',
    );
  });

  it('takes no sentence and no situation for a surname', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const stranger = world.chat('telegram', '77');
    await proveAddress(world, stranger, 'lea@example.org');
    await stranger.say('madame');

    expect(wordsOf(await stranger.say('ma boîte mail est pleine'))).toContain('nom de famille');
    expect(wordsOf(await stranger.say('salariée'))).toContain('nom de famille');
    expect(wordsOf(await stranger.say('Etcheverry'))).toContain('prénom');
  });
});
