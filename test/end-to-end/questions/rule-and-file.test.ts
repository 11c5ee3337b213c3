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
});
