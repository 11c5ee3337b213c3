import { describe, expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { act, ask, enter, MONDAY, town } from './town.ts';

const COMMENT = 'Votre planning est déjà plein ce mois-ci.';

describe('what is told of a request leads to what may be done', () => {
  it('shows a prestataire whom to confirm, in one press', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const paula = await enter(world, 'telegram', 'provider');
    const requestId = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'approve', requestId });

    const told = wordsOf(paula.seen);
    const shown = await paula.press('Voir marie Durand');
    await paula.press('Confirmer');

    expect(told).toContain('À vous de confirmer.');
    expect(wordsOf(shown)).toContain('Pour mieux accompagner');
    expect(await world.run(({ requests }) => requests.find(requestId))).toMatchObject({
      status: 'enrolled',
    });
    expect(wordsOf(await paula.say('mes sessions'))).not.toContain('à confirmer');
  });

  it('counts for a prestataire who is to confirm, and who waits though places are left', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const paula = await enter(world, 'teams', 'provider');
    for (const person of ['marie', 'jean', 'emma']) {
      const requestId = await ask(world, person, 's1');
      await act(world, 'sophie', { type: 'approve', requestId });
    }

    expect(wordsOf(await paula.say('mes sessions'))).toMatch(
      /16 au 17 novembre 2026[^\n]*, 2 à confirmer, 1 personne en attente/,
    );
  });

  it('offers another session with a refusal, and keeps its comment among the requests', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    const requestId = await ask(world, 'marie', 's1');
    await act(world, 'sophie', { type: 'refuse', requestId, comment: COMMENT });

    const { message } = marie.seen.at(-1) ?? {};
    const listed = await marie.say('mes demandes');

    expect(message?.choices?.map(({ label }) => label).join()).toContain('7 décembre 2026');
    expect(wordsOf(listed)).toContain(`Commentaire : « ${COMMENT} »`);
  });

  it('lists requests by the day of their session, the soonest first', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'teams', 'marie');
    for (const session of ['s1-later', 's5', 's2']) await ask(world, 'marie', session);

    expect(wordsOf(await marie.say('mes demandes'))).toMatch(
      /21 septembre.*16 au 17 novembre.*7 décembre/s,
    );
  });

  it('says why an enrolment was cancelled, and where to speak of it', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    for (const session of ['s1', 's2', 's3']) {
      const requestId = await ask(world, 'marie', session);
      await act(world, 'sophie', { type: 'approve', requestId });
      if (session === 's3') continue;
      world.moveTo('2026-11-10T09:00:00.000Z');
      await act(world, 'marie', { type: 'withdraw', requestId, reason: 'Un rendez-vous.' });
      world.moveTo(MONDAY);
    }
    await act(world, 'gilles', { type: 'cancel_coming', personId: 'marie', year: 2026 });

    const { message } = marie.seen.at(-1) ?? {};
    expect(wordsOf(marie.seen.slice(-1))).toContain('après des désistements tardifs répétés');
    expect(message?.choices?.map(({ label }) => label)).toContain('Contacter l’équipe');
  });

  it('explains a receipt without promising what is over', async () => {
    const world = await startChats({ now: MONDAY, seed: town });
    const marie = await enter(world, 'telegram', 'marie');
    await ask(world, 'jean', 's1');
    await ask(world, 'emma', 's1');
    const requestId = await ask(world, 'marie', 's1');
    const stored = await world.run(({ requests }) => requests.find(requestId));
    const code = stored?.receiptCode;
    const waiting = await marie.say(`pourquoi ${code} ?`);
    await act(world, 'marie', { type: 'withdraw', requestId, reason: 'Un rendez-vous.' });

    const over = await marie.say(`pourquoi ${code} ?`);

    expect(wordsOf(waiting)).toContain('Je vous écris si une place se libère');
    expect(wordsOf(over)).toContain('désistement dans les délais');
    expect(wordsOf(over)).not.toContain('Je vous écris');
  });
});
