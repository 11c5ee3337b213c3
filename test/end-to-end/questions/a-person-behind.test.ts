import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { entryShape } from '#knowledge/index.ts';
import type { ChannelDriver } from '../../support/mailbox.ts';
import { MORNING, type QuestionsWorld, startQuestions } from './world.ts';

let world: QuestionsWorld;
beforeAll(async () => {
  world = await startQuestions();
});

const NIGHT = '2026-03-10T21:30:00+01:00';
const NEXT_MORNING = '2026-03-11T08:01:00+01:00';

async function passOn(person: ChannelDriver, question: string, button = 'Transmettre ma question') {
  await person.say(question);
  await person.waitFor(button);
  await person.press(button);
}

/** From the card to the last press. */
async function reply(manager: ChannelDriver, words: string, keep: 'oui' | 'non' = 'non') {
  await manager.press('Répondre');
  await manager.waitFor('Que voulez-vous répondre');
  await manager.say(words);
  await manager.waitFor('brouillon');
  await manager.say(keep);
  await manager.waitFor('Envoyer ma réponse');
  await manager.press('Envoyer ma réponse');
}

describe('a question the documents do not answer', () => {
  it('is passed on in one press, and once however often it is pressed', async () => {
    const marie = await world.onTelegram('marie');

    await passOn(marie, 'est-ce que je peux amener mon chien en formation ?');
    await marie.waitFor('C’est transmis à l’équipe');
    await marie.press('Transmettre ma question');

    await marie.waitFor('déjà transmise');
    const [onTelegram] = await world.gilles.next();
    const [onTeams] = await world.claire.next();
    expect(onTelegram?.text).toMatch(/Posée par\u00A0: Marie Durand, .+/);
    expect(onTeams?.text).toContain('amener mon chien');
    expect(onTeams?.buttons).toEqual(['Répondre']);
    const kept = await world.rows(`SELECT id FROM unanswered_questions WHERE text ILIKE '%chien%'`);
    expect(kept).toHaveLength(1);
  });

  it('answered by two gestionnaires at once gets one answer, and the second hears of the first', async () => {
    const marie = await world.onTelegram('jean');
    await passOn(marie, 'les salles sont elles climatisées ?');
    await world.gilles.waitFor('climatisées');
    await world.claire.waitFor('climatisées');
    await world.claire.press('Répondre');
    await world.claire.waitFor('Que voulez-vous répondre');

    await reply(world.gilles, 'Oui, toutes.');
    await world.gilles.waitFor('Votre réponse est partie');
    await world.claire.say('Non, aucune.');
    await world.claire.waitFor('brouillon');
    await world.claire.say('non');
    await world.claire.waitFor('Envoyer ma réponse');
    await world.claire.press('Envoyer ma réponse');

    const refused = await world.claire.waitFor('a déjà répondu');
    expect(refused.text).toMatch(/Gilles Petit a déjà répondu[\s\S]*Oui, toutes\./);
    const answer = await marie.waitFor('L’équipe vous répond');
    expect(answer.text).toContain('Oui, toutes.');
    const card = world.claire.messages().find(({ text }) => text.includes('Réponse de'));
    expect(card?.text).toMatch(/Question répondue[\s\S]*Gilles Petit[\s\S]*Oui, toutes\./);
    expect(card?.buttons).toEqual([]);
  });

  it('asked in English without an account, at night, is answered there, in English, in the morning', async () => {
    const john = await world.onTeams();
    await passOn(john, 'can I bring my own projector to the room?', 'Pass my question on');
    await john.waitFor('Passed on to the team');
    const card = await world.gilles.waitFor('projector');
    expect(card.text).toMatch(/quelqu’un sans compte\nLangue\u00A0: anglais/);
    await world.moveTo(NIGHT);

    await reply(world.gilles, 'Yes, there is a socket in each room.');
    const written = await world.gilles.waitFor('Votre réponse est partie');
    expect(written.text).toBe('Votre réponse est partie.');
    const waiting = await world.rows(
      `SELECT not_before FROM outbox WHERE key LIKE 'question:%:reply%' AND status = 'waiting'`,
    );
    expect(waiting).toEqual([{ not_before: new Date('2026-03-11T08:00:00+01:00') }]);
    await world.moveTo(NEXT_MORNING);

    const answer = await john.waitFor('The team answers you', { timeoutMs: 20_000 });
    expect(answer.text).toMatch(/projector[\s\S]*there is a socket/);
    await world.moveTo(MORNING);
  });

  it('of somebody who has left reaches their other chat, and without an account the gestionnaire is told', async () => {
    const known = await world.onTelegram('karim');
    await passOn(known, 'peut-on venir en short en formation ?');
    await known.waitFor('C’est transmis');
    await known.leave();
    await world.gilles.waitFor('short');
    await reply(world.gilles, 'Oui, venez à l’aise.');
    await world.gilles.waitFor('Votre réponse est partie');

    const elsewhere = await world.app.playground('karim', { text: 'bonjour' });
    const unknown = await world.onTelegram();
    await passOn(unknown, 'y a-t-il un frigo pour mon repas ?');
    await unknown.waitFor('C’est transmis');
    await unknown.leave();
    await world.gilles.waitFor('frigo');
    await reply(world.gilles, 'Oui, au rez-de-chaussée.');

    await world.gilles.waitFor('ne peut pas lui parvenir');
    const chat = await fetch(`${world.app.url}/playground/api/messages?person=karim`);
    expect(await chat.text()).toContain('venez à l’aise');
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it('goes to and comes from the playground as well', async () => {
    const visitor = (text: string) => world.app.playground('visiteur', { text });
    await visitor('quel est le code wifi de la salle ?');
    await world.app.playground('visiteur', { choice: 'Transmettre ma question' });
    await world.gilles.waitFor('code wifi');
    await reply(world.gilles, 'Il est affiché dans la salle.', 'oui');
    await world.gilles.waitFor('Votre réponse est partie');

    const chat = await fetch(`${world.app.url}/playground/api/messages?person=visiteur`);

    expect(await chat.text()).toContain('Il est affiché dans la salle.');
  });

  it('answered and kept becomes an entry to complete, then leaves the drafts', async () => {
    await world.gilles.say('brouillons de réponses');
    await world.gilles.waitFor('C’est repris');

    const file = await world.gilles.acceptFile('brouillons.yaml');
    const drafts = parseAllDocuments(Buffer.from(file).toString()).map((one) => one.toJSON());
    const [draft] = drafts.filter(Boolean);
    expect(draft).toMatchObject({
      id: 'quel-est-le-code-wifi-de',
      answer: { fr: 'Il est affiché dans la salle.', en: '…' },
      questions: { fr: ['quel est le code wifi de la salle ?'] },
    });
    expect(entryShape.safeParse(draft).success).toBe(false);
    const completed = {
      ...draft,
      theme: 'rooms',
      questions: { fr: ['a', 'b', 'c'], en: ['a', 'b'] },
      source: { document: '2024-01-faq', article: '1', date: '2024' },
    };
    expect(entryShape.safeParse(completed).error).toBeUndefined();

    await world.gilles.press('C’est repris');
    await world.gilles.waitFor('quittent la liste');
    await world.gilles.say('brouillons de réponses');
    await world.gilles.waitFor('Aucun brouillon');
  });
});
