import { describe, expect, it } from 'vitest';
import { query } from '../support/database.ts';
import { startTestApp } from '../support/running-app.ts';

const MONDAY = '2026-09-07T09:00:00+02:00';
const PATIENT = { timeoutMs: 60_000 };
const NEXT_MONDAY = '2026-09-14T08:31:00+02:00';

describe('a subscription, over the wires', { timeout: 180_000 }, () => {
  it.each(['teams', 'telegram'] as const)(
    'is confirmed on %s, survives a restart, and comes once on its day',
    async (channel) => {
      const app = await startTestApp({ SIMULATED_NOW: MONDAY });
      const person = channel === 'teams' ? app.onTeams('gilles-entra') : app.onTelegram(4242);
      const senderId = channel === 'teams' ? 'gilles-entra' : '4242';
      await query(
        app.databaseUrl,
        `INSERT INTO chat_identities (channel, sender_id, account_id, linked_at)
         SELECT $1, $2, id, now() FROM accounts WHERE id = 'gilles'`,
        [channel, senderId],
      );
      await person.join();
      await person.say('chaque lundi les demandes en attente');
      const proposed = await person.waitFor('Voici ce que j’ai compris', PATIENT);
      expect(proposed.text).toContain('chaque lundi à 8 h 30');
      expect(proposed.text).toContain('14 septembre 2026 à 8\u00A0h\u00A030');
      await person.press('Confirmer');
      await person.waitFor('C’est noté', PATIENT);

      await app.restart({ SIMULATED_NOW: NEXT_MONDAY });
      const told = await person.waitFor('Chiffres relevés le 14 septembre 2026', PATIENT);
      await app.restart({ SIMULATED_NOW: '2026-09-14T08:40:00+02:00' });

      expect(told.text).toMatch(/demandes en attente/);
      await person.press('Arrêter cette alerte');
      await person.waitFor('Alerte arrêtée', PATIENT);
      const sent = await query(
        app.databaseUrl,
        `SELECT status FROM outbox WHERE key LIKE 'subscription:%'`,
      );
      expect(sent).toEqual([{ status: 'sent' }]);
    },
  );
});
