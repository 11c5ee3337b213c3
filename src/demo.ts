import type { PlaygroundPerson } from '#adapters/playground/types.ts';
import type { Account, RoleName } from '#ports/account-repository.ts';
import { addDays, parisDay } from '#reglement/index.ts';
import type { Services } from '#usecases/exchange.ts';
import { fullName } from '#usecases/people.ts';
import type { Storage } from './storage.ts';

const DEMO = 'demo-loaded';

/** Loads the demo programme on the first start, around the clock's day; later starts find it again. */
export async function loadDemo(storage: Storage, services: Services): Promise<void> {
  const now = services.clock.now();
  const today = parisDay(now);
  await storage.unitOfWork.run(async (stores) => {
    if (!(await stores.marks.setOnce(DEMO, { today }, now))) return;
    const siret = '31234567100019';
    await stores.structures.save({
      siret,
      name: 'Mission locale du Val fictif',
      apeCode: '88.99B',
      address: '1 rue des Lilas',
      postcode: '64000',
      town: 'Pau',
      isTrainingOrganisation: false,
      status: 'active',
    });
    await stores.structures.saveMembership({
      id: services.newId(),
      siret,
      year: Number(today.slice(0, 4)),
      formula: 'simple',
      status: 'active',
      isRenewal: false,
      invoiceNumber: 'F-1',
      requestedAt: now,
    });
    const people: [string, string, string, RoleName[]][] = [
      ['marie', 'Marie', 'Durand', []],
      ['jean', 'Jean', 'Martin', []],
      ['sophie', 'Sophie', 'Leroy', ['valideur_rh', 'referent']],
      ['gilles', 'Gilles', 'Petit', ['gestionnaire']],
      ['paula', 'Paula', 'Noir', ['prestataire']],
    ];
    for (const [id, firstName, surname, roles] of people) {
      await stores.accounts.insert({
        id,
        email: `${firstName}.${surname}@example.org`.toLowerCase(),
        civility: null,
        surname,
        firstName,
        situation: 'salarie',
        siret,
        status: 'active',
        roles,
        language: null,
      });
      await stores.accounts.linkIdentity({
        channel: 'playground',
        senderId: id,
        accountId: id,
        linkedAt: now,
      });
      await stores.inbox.record({
        id: `demo:${id}`,
        conversation: { channel: 'playground', id, scope: 'private' },
        sender: { id },
        receivedAt: now,
        content: { type: 'joined' },
        addressed: true,
        address: {},
      });
    }
    await stores.programme.saveAction({
      id: 'a1',
      kind: 'formation',
      title: 'Mener un entretien à distance',
      theme: 'Accompagnement',
      objectives: 'Préparer et conduire un entretien en visioconférence.',
      audience: 'Conseillers',
      prerequisites: 'Aucun',
      duration: '2 jours',
    });
    for (const [index, offset] of [30, 60].entries()) {
      await stores.programme.saveSession({
        id: `s${index}`,
        actionId: 'a1',
        firstDay: addDays(today, offset),
        lastDay: addDays(today, offset + 1),
        capacity: 12,
        minimum: 9,
        mode: 'presentiel',
        place: 'Pau',
        hours: '9 h – 17 h',
        providerId: 'paula',
        status: 'open',
      });
    }
  });
}

/** The demo people, as the playground offers them. */
export async function listPlaygroundPeople(
  storage: Storage,
  _services: Services,
): Promise<PlaygroundPerson[]> {
  return await storage.unitOfWork.run(async (stores) => {
    const accounts: Account[] = await stores.accounts.findMany([
      'marie',
      'jean',
      'sophie',
      'gilles',
      'paula',
    ]);
    return accounts.map((account) => ({
      id: account.id,
      name: fullName(account),
      email: account.email,
      roles: account.roles,
      structure: null,
      description: '',
    }));
  });
}
