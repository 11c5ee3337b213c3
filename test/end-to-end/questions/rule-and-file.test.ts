import { beforeAll, describe, expect, it } from 'vitest';
import { type QuestionsWorld, startQuestions } from './world.ts';

let world: QuestionsWorld;
beforeAll(async () => {
  world = await startQuestions();
});

describe('a question that may be about one’s own file or about the rule', () => {
  it('is given the rule, then the file', async () => {
    const marie = await world.onTelegram('marie');

    await marie.say('on a payé, ça y est on est adhérents ?');
    const rule = await marie.waitFor(/paiement de la facture qui confirme l’adhésion/);
    const file = await marie.waitFor('est adhérente en 2026');

    expect(rule.text).toContain('Source');
    expect(file.text).not.toBe(rule.text);
  });

  it('is told that no room booking is in any file', async () => {
    const marie = await world.onTelegram('marie');

    await marie.say('combien de réservations de salle avons-nous déjà utilisées ?');

    await marie.waitFor(/Je ne vois pas les réservations de salle/);
  });

  it('leans on nothing said before « recommencer »', async () => {
    const marie = await world.onTelegram('marie');
    await marie.say("C'est quoi le Lab Studio ?");
    await marie.waitFor(/capsules pédagogiques/);

    await marie.say('recommencer');
    await marie.waitFor(/Bonjour Marie/);
    await marie.say('c’est pour qui ?');

    await marie.waitFor(/ParcoursPro s’adresse aux professionnels/);
  });
});

describe('a withdrawal foretold', () => {
  it('is foretold again for « et le 2 ? », in English too, and never begun', async () => {
    const bruno = await world.onTelegram('bruno');

    await bruno.say('what if I withdraw on March 12th?');
    const late = await bruno.waitFor('If you withdraw on Thursday 12 March 2026');
    await bruno.say('and the 16th?');
    const later = await bruno.waitFor('If you withdraw on Monday 16 March 2026');
    await bruno.say('et la veille ?');
    const eve = await bruno.waitFor('la veille de la session');

    expect(late.text).toContain('Late withdrawal, 4 working days');
    expect(later.text).toContain('Late withdrawal, 2 working days');
    expect(eve.text).toContain('à 1 jour ouvré de la session');
  });

  it('has a last day, however it is asked for', async () => {
    const bruno = await world.onTelegram('bruno');

    await bruno.say('je peux encore me désister jusqu’à quand sans que ça compte ?');
    const last = await bruno.waitFor('Pour vous désister sans que');

    expect(last.text).toMatch(/Il reste \d+ jours ouvrés avant la session/);
  });

  it('stated with its two days is counted, never begun, and whatever the file holds', async () => {
    const bruno = await world.onTelegram('bruno');

    await bruno.say('je me désiste le 2 juin de la formation du 16 juin, ça compte');
    const said = await bruno.waitFor('il y a 10 jours ouvrés');
    await bruno.say('je me désiste');
    const order = await bruno.next();

    expect(said.text).toMatch(/dans les délais.*Source\s: Conditions d’accès et règlement 2026/su);
    expect(order.map(({ text }) => text).join()).not.toContain('jours ouvrés');
  });
});
