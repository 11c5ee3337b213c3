import { type Chat, type ChatWorld, type Seen, wordsOf } from '../../support/chats.ts';
import { account, paidMembership, type Seed, structure } from '../../support/programme.ts';

export const NOW = '2026-09-07T09:00:00.000Z';

/** Real keys: the dialogs check them. */
export const PAU = '73282932000074';
export const BAYONNE = '55208131766522';
export const NEW_SIRET = '44306184100047';

/** Two structures, their référents, a gestionnaire, somebody at each. */
export const town: Seed = {
  structures: [
    structure(PAU, { name: 'Mission locale du Béarn', town: 'Pau', postcode: '64000' }),
    structure(BAYONNE, { name: 'Greta Côte basque', town: 'Bayonne', postcode: '64100' }),
  ],
  memberships: [paidMembership(PAU, 2026)],
  accounts: [
    account('sophie', {
      firstName: 'Sophie',
      surname: 'Leroy',
      siret: PAU,
      roles: ['referent', 'valideur_rh'],
    }),
    account('marie', { firstName: 'Marie', surname: 'Durand', siret: PAU }),
    account('hugo', { firstName: 'Hugo', surname: 'Bernard', siret: BAYONNE, roles: ['referent'] }),
    account('gilles', { firstName: 'Gilles', surname: 'Petit', roles: ['gestionnaire'] }),
    account('ines', { firstName: 'Inès', surname: 'Garcia', roles: ['gestionnaire'] }),
  ],
};

/** Links a chat to an account of the seed, as the person would. */
export async function enter(world: ChatWorld, chat: Chat, email: string): Promise<void> {
  await chat.say('relier mon compte');
  await chat.say(email);
  await chat.say(world.codeOf(email));
}

/** Opens the dialog and proves an address. */
export async function proveAddress(world: ChatWorld, chat: Chat, email: string): Promise<Seen[]> {
  await chat.say('créer mon compte');
  await chat.say(email);
  return await chat.say(world.codeOf(email));
}

export async function giveName(chat: Chat, firstName: string, surname: string): Promise<void> {
  await chat.say('madame');
  await chat.say(surname);
  await chat.say(firstName);
}

/** Asks for a structure that is not in the list, up to the sending. */
export async function askForStructure(chat: Chat, siret: string, name: string): Promise<Seen[]> {
  await chat.say(siret);
  await chat.say(name);
  await chat.say('85.59A');
  await chat.say('12 rue des Lilas, 64000 Pau');
  await chat.say('oui');
  return await chat.press('Envoyer aux gestionnaires');
}

export { wordsOf };
