import { beforeAll, describe, expect, it } from 'vitest';
import { type QuestionsWorld, startQuestions } from './world.ts';

let world: QuestionsWorld;
beforeAll(async () => {
  world = await startQuestions();
});

describe('a question about what is kept and who sees it', () => {
  it.each([
    'tout ça c’est confidentiel ?',
    'qui peut voir mes demandes ?',
    'vous gardez mes messages combien de temps ?',
  ])('« %s » gets what the product really does, in a dialog too', async (question) => {
    const marie = await world.onTelegram('marie');

    await marie.say(question);
    const atRest = await marie.waitFor('Vos collègues ne les voient pas');
    await marie.say('inscris-moi à une formation');
    await marie.waitFor('Quelle action');
    await marie.say(question);
    const inDialog = await marie.waitFor('Vos collègues ne les voient pas');
    const again = await marie.waitFor('Revenons à votre demande');

    expect(atRest.text).toContain('30 jours');
    expect(inDialog.text).toBe(atRest.text);
    expect(again.text).toContain('Quelle action');
  });

  it('leaves other questions that hold these words alone', async () => {
    const marie = await world.onTeams('marie');

    await marie.say('où en sont mes demandes ?');
    const seen = await marie.waitFor('demande');

    expect(seen.text).not.toContain('confidentiel');
  });
});

describe('words that cancel, and something else in the same message', () => {
  it.each([
    ['laisse tomber, c’est quoi mon quota ?', '0/5'],
    ['laisse tomber c’est quoi mon quota', '0/5'],
    ['annule et montre mes demandes', 'Auparavant'],
  ])('« %s » does both', async (text, shown) => {
    const marie = await world.onTelegram('marie');
    await marie.say('inscris-moi à une formation');
    await marie.waitFor('Quelle action');

    await marie.say(text);
    await marie.waitFor('C’est abandonné');
    await marie.waitFor(shown);
    await marie.say(text);
    const atRest = await marie.waitFor(shown);

    expect(atRest.text).not.toContain('personne');
  });
});
