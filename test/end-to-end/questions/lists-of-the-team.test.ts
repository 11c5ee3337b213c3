import { beforeAll, describe, expect, it } from 'vitest';
import { type QuestionsWorld, startQuestions } from './world.ts';

let world: QuestionsWorld;
beforeAll(async () => {
  world = await startQuestions();
});

const QUOTA = 'combien de formations par an ?';
const QUOTA_TITLE = 'Combien de formations maximum par an ?';

describe('👍 and 👎 under an answer', () => {
  it('count once for a person, as they last said', async () => {
    const marie = await world.onTelegram('marie');
    await marie.say(QUOTA);
    await marie.waitFor('👍 Utile');

    for (const [button, answer] of [
      ['👍 Utile', 'Merci'],
      ['👍 Utile', 'C’est déjà noté'],
      ['👎 Pas utile', 'Désolé'],
      ['👎 Pas utile', 'Désolé'],
      ['👍 Utile', 'C’est corrigé'],
      ['👎 Pas utile', 'Désolé'],
    ] as const) {
      await marie.press(button);
      await marie.waitFor(answer);
    }

    const votes = await world.rows('SELECT is_helpful, question FROM feedback');
    expect(votes).toEqual([{ is_helpful: false, question: QUOTA }]);
  });

  it('pressed under an older answer, pass on the question of that one', async () => {
    const jean = await world.onTeams('jean');
    await jean.say('je suis malade demain, je préviens qui ?');
    await jean.waitFor('👎 Pas utile');
    await jean.say(QUOTA);
    await jean.waitFor('👎 Pas utile');
    const [older] = jean.messages().filter(({ buttons }) => buttons.includes('👎 Pas utile'));
    expect(older?.text).not.toMatch(/formations par an/);

    await jean.pressOn(older?.id ?? '', '👎 Pas utile');
    await jean.waitFor('Transmettre ma question');
    await jean.press('Transmettre ma question');

    await jean.waitFor('C’est transmis');
    const asked = await world.rows(`SELECT text FROM unanswered_questions`);
    expect(asked).toEqual([{ text: 'je suis malade demain, je préviens qui ?' }]);
  });
});

describe('the lists of the gestionnaires', () => {
  it('contested answers say what had been asked, and leave the list once looked into', async () => {
    await world.claire.say('réponses contestées');
    const list = await world.claire.waitFor(QUOTA_TITLE);
    expect(list.text).toMatch(new RegExp(`${QUOTA_TITLE.replace('?', '\\?')}\n1\n0`));

    await world.claire.press(QUOTA_TITLE);
    const detail = await world.claire.waitFor('Ce qui avait été demandé');
    expect(detail.text).toContain(`• ${QUOTA}`);
    expect(detail.text).toContain('quota/formations-limit');
    await world.claire.press('C’est revu');
    await world.claire.waitFor('quitte la liste');

    await world.gilles.say('réponses contestées');
    const left = await world.gilles.waitFor('Réponses contestées');
    expect(left.text).not.toContain(QUOTA_TITLE);
  });

  it('questions without an answer are reached from « Gérer », five at a time', async () => {
    const asker = await world.onTelegram();
    const questions = [
      'fumer dans la cour',
      'venir en short',
      'brancher mon vélo',
      'amener mon chat',
    ];
    for (const end of [...questions, 'venir avec mon bébé', 'dormir sur place']) {
      await asker.say(`est-ce qu'on peut ${end} pendant la pause ?`);
      await asker.waitFor('Transmettre ma question');
      await asker.press('Transmettre ma question');
      await asker.waitFor('transmis');
      await world.gilles.waitFor(end);
    }
    const count = (await world.rows(`SELECT FROM unanswered_questions`)).length;
    await world.gilles.say('gérer');
    await world.gilles.waitFor('Questions sans réponse');

    await world.gilles.press('Questions sans réponse');
    await world.gilles.waitFor(`${count} questions attendent une réponse`);
    await world.gilles.waitFor('Les suivantes');
    await world.gilles.press('Les suivantes');

    const last = await world.gilles.waitFor('dormir sur place');
    expect(last.buttons).toEqual(['Répondre']);
    await world.gilles.press('Répondre');
    await world.gilles.waitFor('Que voulez-vous répondre');
    await world.gilles.say('annuler');
  });

  it('the delivery report is reached from « Gérer », and names who was not reached', async () => {
    const gone = await world.onTelegram();
    await gone.say(QUOTA);
    await gone.waitFor('👍 Utile');
    world.app.telegram.blocked.add(gone.chatId);
    await gone.say('merci');
    await expect
      .poll(() => world.rows(`SELECT FROM outbox WHERE status = 'failed'`), { timeout: 10_000 })
      .toHaveLength(1);
    await world.claire.say('gérer');
    await world.claire.waitFor('Rapport d’envoi');

    await world.claire.press('Rapport d’envoi');

    const report = await world.claire.waitFor('Chiffres relevés');
    expect(report.text).toMatch(/1 message.*(pas|non).*arriv/i);
    expect(report.text).toContain('Telegram');
  });

  it('are for gestionnaires only', async () => {
    const marie = await world.onTelegram('emma');

    for (const order of ['questions sans réponse', 'réponses contestées', 'réponses modifiées']) {
      await marie.say(order);
      const [answer] = await marie.next();
      expect(answer?.text).not.toMatch(/attendent une réponse|👎 : |ont changé depuis/);
    }
  });
});

describe('those who were given an answer whose rule has changed', () => {
  const changed = () => /Je vous avais répondu à propos de/;

  it('are told once, in one of their chats, when a gestionnaire has seen what they would read', async () => {
    await world.rows(`UPDATE conversations SET memory = memory - 'given'`);
    const lea = await world.onTelegram('lea');
    const leaAtWork = await world.onTeams('lea');
    const john = await world.onTeams();
    await lea.say(QUOTA);
    await lea.waitFor('👍 Utile');
    await leaAtWork.say(QUOTA);
    await leaAtWork.waitFor('👍 Utile');
    await john.say('how many courses can I take per year?');
    await john.waitFor('👍');
    await world.gilles.say('réponses modifiées');
    await world.gilles.waitFor('Aucune réponse donnée n’a changé');

    await world.rows(
      `UPDATE conversations SET memory = jsonb_set(memory, '{given}', '{"formations-limit": "of-last-year"}')
       WHERE memory ? 'given'`,
    );
    await world.moveTo('2026-03-10T10:20:00+01:00');

    await world.gilles.waitFor('Une réponse que des personnes ont reçue a changé');
    await world.claire.waitFor('Une réponse que des personnes ont reçue a changé');
    await world.gilles.press('Voir ce qui a changé');
    await world.gilles.waitFor(QUOTA_TITLE);
    await world.gilles.press(QUOTA_TITLE);
    const preview = await world.gilles.waitFor('2 personnes ont reçu');
    expect(preview.text).toMatch(changed());
    expect((await lea.next({ count: 0 })).filter(({ text }) => changed().test(text))).toEqual([]);
    await world.claire.press('Voir ce qui a changé');
    await world.claire.waitFor(QUOTA_TITLE);
    await world.claire.press(QUOTA_TITLE);
    await world.claire.waitFor('Prévenir 2 personnes');

    await Promise.all([
      world.gilles.press('Prévenir 2 personnes'),
      world.claire.press('Prévenir 2 personnes'),
    ]);

    const answers = await Promise.all(
      [world.gilles, world.claire].map((manager) => manager.waitFor(/prévenues|déjà occupé/)),
    );
    expect(answers.map(({ text }) => text).sort()).toEqual([
      expect.stringMatching(/^2 personnes sont prévenues/),
      expect.stringMatching(/^Un gestionnaire s’en est déjà occupé/),
    ]);
    await john.waitFor('That answer has changed');
    const told = await leaAtWork.waitFor(changed());
    expect(told.text).toMatch(/3 formations par an[\s\S]*Source/);
    expect(lea.messages().filter(({ text }) => changed().test(text))).toEqual([]);
    await world.gilles.say('réponses modifiées');
    await world.gilles.waitFor('Aucune réponse donnée n’a changé');
  });
});

describe('words that must not be kept', () => {
  it.each([
    [
      'health',
      'je suis hospitalisée pour un cancer, je préviens qui pour ma formation ?',
      'cancer',
    ],
    ['a password', 'mon mdp c’est Soleil1234', 'soleil1234'],
  ])('%s typed outside of a dialog is answered and nowhere kept', async (_, text, secret) => {
    for (const person of [await world.onTelegram('yanis'), await world.onTeams('oceane')]) {
      await person.say(text);
      await person.next();
      await person.say('et sinon ?');
      await person.next();
    }
    await world.app.playground('bruno', { text });

    const tables = await world.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const kept = await world.rows(
        `SELECT row FROM "${name}" row WHERE lower(row::text) LIKE '%' || $1 || '%'`,
        [secret],
      );
      expect(kept, name).toEqual([]);
    }
  });
});
