import { describe, expect, it } from 'vitest';
import { lastMailCode, startTestApp } from '../../support/running-app.ts';

describe('a new structure, over the wires of Telegram and Teams', () => {
  it('goes from /start to an approved account, with a gestionnaire on Teams', async () => {
    const app = await startTestApp({ SIMULATED_NOW: '2026-09-07T09:00:00+02:00' });
    const manager = app.onTeams('manager-entra', 'Gestionnaire');
    await manager.join();
    await manager.waitFor('J’ai un compte');
    await manager.say('relier mon compte');
    await manager.waitFor(/adresse/);
    const people = (await (await fetch(`${app.url}/playground/api/people`)).json()) as {
      people: { email: string; roles: string[] }[];
    };
    const address = people.people.find(({ roles }) => roles.includes('gestionnaire'))?.email ?? '';
    await manager.say(address);
    await manager.waitFor('Un code à six chiffres');
    await manager.say(await lastMailCode(app, address));
    await manager.waitFor('C’est fait');

    const lea = app.onTelegram(777, 'Léa');
    await lea.say('/start');
    await lea.waitFor('Créer mon compte');
    await lea.press('Créer mon compte');
    await lea.waitFor(/adresse mail professionnelle/);
    await lea.say('lea.morel@tremplin.example');
    await lea.waitFor('Un code à six chiffres');
    await lea.say(await lastMailCode(app, 'lea.morel@tremplin.example'));
    await lea.waitFor('civilité');
    await lea.press('Madame');
    await lea.waitFor('nom de famille');
    await lea.say('Morel');
    await lea.waitFor('prénom');
    await lea.say('Léa');
    await lea.waitFor('situation');
    await lea.press('En emploi salarié');
    await lea.waitFor('Dans quelle structure');
    await lea.press('Elle n’est pas dans la liste');
    await lea.waitFor('SIRET');
    await lea.say('443 061 841 00047');
    await lea.waitFor('nom de la structure');
    await lea.say('Association Tremplin Adour');
    await lea.waitFor('APE');
    await lea.say('85.59A');
    await lea.waitFor('adresse postale');
    await lea.say('12 rue des Lilas, 64000 Pau');
    await lea.waitFor('organisme de formation');
    await lea.press('Oui');
    await lea.waitFor('Envoyer aux gestionnaires');
    await lea.press('Envoyer aux gestionnaires');
    await lea.waitFor('24 à 48 heures');
    await lea.say('inscris-moi à une formation');
    const waiting = await lea.waitFor('attend l’enregistrement de la structure');

    const card = await manager.waitFor('Structure à valider');
    await manager.press('Valider');
    await lea.waitFor('est maintenant enregistrée');
    await lea.waitFor('Créer mon compte');
    await lea.press('Créer mon compte');
    const created = await lea.waitFor('référent');
    await lea.say('qui suis-je ?');
    const who = await lea.waitFor('Messageries reliées');

    expect(waiting.buttons).toEqual([]);
    expect(card.text).toContain('443 061 841 00047');
    expect(created.text).toContain('Association Tremplin Adour');
    expect(who.text).toContain('lea.morel@tremplin.example');
  });
});
