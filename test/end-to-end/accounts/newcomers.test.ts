import { describe, expect, it } from 'vitest';
import { startChats } from '../../support/chats.ts';
import { enter, NOW, town, wordsOf } from './people.ts';

async function startStranger() {
  const world = await startChats({ now: NOW, seed: town });
  return world.chat('telegram', '4242');
}

const ASKS_ADDRESS = 'Quelle est votre adresse mail professionnelle ?';

describe('somebody without an account', () => {
  it.each([
    'creer compt',
    'slt creer mon compte stp',
    'bonjour, j’aurais souhaité créer un compte afin de m’inscrire à une formation, est-ce possible ?',
    'j’aimerais savoir comment avoir un compte chez vous',
    'I don’t have an account',
  ])('begins one by « %s »', async (said) => {
    const stranger = await startStranger();

    const answer = wordsOf(await stranger.say(said));

    expect(answer).toMatch(/Quelle est votre adresse mail professionnelle|work e-mail address/);
  });

  it.each([
    'je voudrais supprimer mon compte',
    'comment créer un compte ?',
    'je voudrais savoir si j’ai un compte',
    'pas encore',
  ])('does not by « %s »', async (said) => {
    const stranger = await startStranger();

    expect(wordsOf(await stranger.say(said))).not.toContain(ASKS_ADDRESS);
  });

  it('begins one by an address and nothing else', async () => {
    const stranger = await startStranger();

    expect(wordsOf(await stranger.say('c.renaud@plateforme.fr merci'))).toContain(
      'Recopiez ici le code à six chiffres',
    );
  });

  it('says « non, pas encore » to whether they have one, at once and not later', async () => {
    const stranger = await startStranger();

    await stranger.say('slt jveu minscrire');
    const answer = wordsOf(await stranger.say('bah non jen ai pas'));

    expect(answer).toContain(ASKS_ADDRESS);
  });

  it('says « oui » to whether they have one', async () => {
    const stranger = await startStranger();

    await stranger.say('mes demandes');
    const answer = await stranger.say('oui');

    expect(wordsOf(answer)).toContain(ASKS_ADDRESS);
    expect(wordsOf(answer)).not.toContain('Créons votre compte');
  });

  it('is not asked for an account in the middle of creating one', async () => {
    const stranger = await startStranger();

    await stranger.say('créer mon compte');
    const answer = wordsOf(await stranger.say('mes demandes'));

    expect(answer).toContain('Pour cela, il faut un compte : terminons-le d’abord.');
    expect(answer).toContain(ASKS_ADDRESS);
  });
});

describe('several things of one’s own', () => {
  it.each([
    'montre mes demandes et mon quota',
    'mes demandes et mon quota svp',
    'ou en sont mes demandes, et quel est mon quota ?',
  ])('are all shown: %s', async (said) => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('teams', 'marie-entra');
    await enter(world, marie, 'marie@example.org');

    const answer = wordsOf(await marie.say(said));

    expect(answer).toContain('Vous n’avez pas encore de demande.');
    expect(answer).toContain('Actions :');
  });
});
