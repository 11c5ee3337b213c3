import { describe, expect, it } from 'vitest';
import { query } from '../../support/database.ts';
import type { SeenMessage } from '../../support/mailbox.ts';
import { shareWorld } from '../../support/shared-world.ts';

const shared = shareWorld();

/** Somebody of the programme, in a chat of their own where they have written already. */
async function chatOf<Name extends 'teams' | 'telegram'>(person: string, channel: Name) {
  const driver = await shared.chatOf(person, channel);
  await driver.say('bonjour');
  await driver.waitFor('Bonjour');
  return driver;
}

async function count(sql: string): Promise<number> {
  const [row] = await query<{ count: string }>(shared.app.databaseUrl, sql);
  return Number(row?.count);
}

function textsOf(messages: SeenMessage[]): string {
  return messages.map(({ text }) => text).join('\n');
}

describe.each([
  ['teams', 'telegram'],
  ['telegram', 'teams'],
] as const)('on %s, the other one on %s', (channel, other) => {
  it('two référents who confirm the same account at once: one did, the other is told', async () => {
    const marc = await chatOf('marc', channel);
    const second = await chatOf(await shared.world.addTwin('marc'), other);
    for (const one of [marc, second]) {
      await one.say('comptes à confirmer');
      await one.waitFor('Compte à confirmer');
    }

    await Promise.all([marc.press('Confirmer'), second.press('Confirmer')]);

    await expect
      .poll(() => textsOf([...marc.messages(), ...second.messages()]), { timeout: 10_000 })
      .toMatch(/s’en est déjà chargé/);
    for (const one of [marc, second]) {
      await expect.poll(() => textsOf(one.messages()), { timeout: 10_000 }).toContain('acceptée');
    }
    expect(
      await count(`SELECT count(*) FROM audit_trail WHERE event = 'affiliation.confirmed'`),
    ).toBe(1);
  });

  it('an account deleted takes its request back from the card of the Valideur RH', async () => {
    const marc = await chatOf('marc', other);
    await marc.say('mes demandes à valider');
    await marc.waitFor('Accepter');
    const jeanne = await chatOf('jeanne', channel);
    await jeanne.say('préviens-moi quand il y a plus de 5 demandes en attente');
    await jeanne.say('supprimer mon compte');
    await jeanne.waitFor('Ce qui est gardé');
    await jeanne.press('Supprimer mon compte');
    await jeanne.waitFor('votre compte est supprimé');

    await marc.waitFor(/désist/i);
    await marc.say('mes demandes à valider');
    await marc.waitFor('Aucune demande');
    await jeanne.say('où en sont mes demandes ?');
    await jeanne.waitFor('Avez-vous déjà un compte');

    const left = `SELECT count(*) FROM subscriptions WHERE account_id = 'jeanne'`;
    expect(await count(left)).toBe(0);
    expect(await count(`SELECT count(*) FROM accounts WHERE surname = 'Durand'`)).toBe(0);
    expect(await count(`SELECT count(*) FROM requests WHERE person_id = 'jeanne'`)).toBe(1);
  });

  it('what was set aside goes on in the other chat, and is gone from the first', async () => {
    const here = await chatOf('claire', channel);
    const there = await chatOf('claire', other);
    await here.say('inscris-moi à la VAE du 12 mai');
    await here.waitFor(/Pourquoi|motivation/i);
    await here.say('plus tard');
    await here.waitFor('mis de côté');

    await there.say('reprendre');
    const resume = `Reprendre ce que j’ai commencé sur ${NAMES[channel]}`;
    await there.waitFor(resume);
    await there.press(resume);
    await there.waitFor('Nous reprenons votre demande d’inscription');
    await there.say('Pour mieux accompagner mes stagiaires.');
    await there.waitFor('Envoyer ma demande');
    await there.say('oui');
    await there.waitFor('place vous est gardée');
    await here.say('reprendre');
    await here.waitFor(/rien à reprendre/);

    expect(await count(`SELECT count(*) FROM requests WHERE person_id = 'claire'`)).toBe(1);
  });
});

const NAMES = { teams: 'Teams', telegram: 'Telegram' };

describe('a card seen again on Teams', () => {
  it('shows what another Valideur RH decided, even when it could not be redrawn, without its buttons', async () => {
    const marc = await chatOf('marc', 'teams');
    const second = await chatOf(await shared.world.addTwin('marc'), 'telegram');
    await marc.say('mes demandes à valider');
    await marc.waitFor('Accepter');
    await second.say('mes demandes à valider');
    await second.waitFor('Accepter');
    shared.app.teams.forbidden.add(marc.conversationId);
    await second.press('Accepter');
    await second.waitFor(/préinscrit/i);

    await marc.refresh();
    shared.app.teams.forbidden.delete(marc.conversationId);

    const seen = marc.messages().at(-1);
    expect(seen?.text).toMatch(/préinscrit/i);
    expect(seen?.buttons).not.toContain('Accepter');
  });
});
