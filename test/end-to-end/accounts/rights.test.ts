import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { purgeTexts } from '#usecases/accounts/purge-texts.ts';
import { type Chat, type ChatWorld, type Seen, startChats } from '../../support/chats.ts';
import { query } from '../../support/database.ts';
import { account, action, change, type Seed, session } from '../../support/programme.ts';
import {
  askForStructure,
  enter,
  giveName,
  NEW_SIRET,
  NOW,
  proveAddress,
  town,
  wordsOf,
} from './people.ts';

const withSessions: Seed = {
  ...town,
  accounts: [...(town.accounts ?? []), account('provider', { roles: ['prestataire'] })],
  actions: [
    action('vae', { title: 'Accompagner une VAE' }),
    action('ia', { title: 'Découvrir l’IA' }),
  ],
  sessions: [
    session('soon', 'vae', { firstDay: '2026-09-14' }),
    session('later', 'ia', { firstDay: '2026-11-16' }),
  ],
};

const IN_THE_FILE = new Set([
  'accounts',
  'account_settings',
  'chat_identities',
  'email_codes',
  'requests',
  'request_events',
  'receipts',
  'petitions',
  'sessions',
  'basket_items',
  'substitutes',
  'subscriptions',
  'unanswered_questions',
  'feedback',
  'conversations',
  'inbox',
  'outbox',
  'audit_trail',
]);

/** Tables that are in nobody’s file, and why. */
const NOT_THERE: Record<string, string> = {
  actions: 'names nobody',
  structures: 'names nobody',
  memberships: 'names nobody',
  marks: 'what was done once, by id of request or session',
  presses: 'buttons of the messages that are in the file',
  playground_messages: 'those messages again, in the playground',
  shown_mails: 'those mails again, in the playground',
};

function readFile(seen: Seen | undefined): Record<string, unknown[]> {
  const bytes = Buffer.from(seen?.message.file?.contentBase64 ?? '', 'base64');
  return JSON.parse(bytes.toString('utf8'));
}

async function askTheTeam(chat: Chat, question: string): Promise<void> {
  await chat.say('parler à quelqu’un');
  await chat.say(question);
}

describe('rights over one’s own data', () => {
  const MOTIVATION = 'Pour mieux accompagner mes stagiaires.';

  async function startWithRequests() {
    const world = await startChats({ now: NOW, seed: withSessions });
    const unitOfWork = { run: world.run };
    for (const sessionId of ['soon', 'later']) {
      await change(
        unitOfWork,
        { type: 'submit', personId: 'marie', sessionId, motivation: MOTIVATION },
        { actor: 'marie', now: '2026-08-03T09:00:00.000Z' },
      );
    }
    const pending = await world.run(({ requests }) => requests.findScope({ personIds: ['marie'] }));
    for (const { id } of pending) {
      await change(
        unitOfWork,
        { type: 'approve', requestId: id },
        { actor: 'sophie', now: '2026-08-04T09:00:00.000Z' },
      );
    }
    return world;
  }

  it('gives everything kept about a person as a file they can read', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('chaque lundi à 9 h mes demandes en attente');
    await marie.press('Confirmer');

    const [sent] = await marie.say('mes données');

    expect(world.errors()).toEqual([]);
    expect(sent?.message.file?.name).toBe('mes-donnees-parcourspro-2026-09-07.json');
    const bytes = Buffer.from(sent?.message.file?.contentBase64 ?? '', 'base64');
    const data = JSON.parse(bytes.toString('utf8'));
    expect(data['Compte']).toMatchObject({ Nom: 'Durand', Adresse: 'marie@example.org' });
    expect(data['Demandes']).toHaveLength(2);
    expect(JSON.stringify(data['Demandes'])).toContain(MOTIVATION);
    expect(JSON.stringify(data['Alertes et envois réguliers'])).toContain('chaque lundi à 9 h');
    expect(JSON.stringify(data['Conversations encore gardées'])).toContain('relier mon compte');
    expect(JSON.stringify(data)).not.toContain('sophie@example.org');
  });

  it('gives what was asked, thought, sent and left unfinished, and nothing of anybody else', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    const sophie = world.chat('telegram', '506');
    await enter(world, marie, 'marie@example.org');
    await enter(world, sophie, 'sophie@example.org');
    await askTheTeam(marie, 'La cantine de Pau ouvre à quelle heure ?');
    await askTheTeam(sophie, 'Le parking de Bayonne est-il gratuit ?');
    await marie.say('combien de formations par an ?');
    await marie.press('👍');
    await sophie.say('donne le rôle de valideur à Marie');
    await sophie.press('Confirmer');
    await marie.say('changer de structure');
    await marie.say('salariée');
    await marie.say('Greta Côte basque');
    await marie.press('Confirmer');
    await marie.say('inscris-moi à une formation');

    const [own] = await marie.say('mes données');
    const [others] = await sophie.say('mes données');

    expect(world.errors()).toEqual([]);
    const data = readFile(own);
    const said = (part: string) => JSON.stringify(data[part]);
    expect(said('Questions posées à l’équipe')).toContain('La cantine de Pau');
    expect(data['Avis donnés sur des réponses']).toHaveLength(1);
    expect(said('Demandes de compte et de droits')).toContain('rattachement à une structure');
    expect(data['Reçus des décisions']).toHaveLength(2);
    expect(said('Opérations sur le compte')).toContain('role.given');
    expect(said('Démarches commencées')).toContain('votre demande d’inscription');
    expect(said('Codes envoyés à l’adresse')).toContain('Telegram');
    expect(JSON.stringify(data)).not.toMatch(/parking de Bayonne|sophie@example/);
    expect(JSON.stringify(readFile(others))).toContain('accord du Valideur RH');
    expect(JSON.stringify(readFile(others))).not.toMatch(/cantine|accompagner mes stagiaires/);
  });

  it('leaves no table that names a person out of the file without saying why', async () => {
    const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8');
    const tables = [...schema.matchAll(/@@map\("(\w+)"\)/g)].map((match) => match[1] ?? '');

    expect(tables.filter((name) => !IN_THE_FILE.has(name) && !(name in NOT_THERE))).toEqual([]);
  });

  it('mails the file where the chat may not take it, and shows strangers what it keeps of them', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('teams', 'marie-entra');
    const stranger = world.chat('telegram', '1');
    await enter(world, marie, 'marie@example.org');

    const mailed = await marie.say('mes données');
    const [given] = await stranger.say('mes données');

    expect(wordsOf(mailed)).toContain('par courriel, à marie@example.org');
    expect(world.mails.findLast(({ to }) => to === 'marie@example.org')?.attachments).toHaveLength(
      1,
    );
    expect(given?.message.file?.mediaType).toBe('application/json');
  });

  it('says what deleting costs, withdraws the live requests first and forgets the person', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const warned = await marie.say('supprimer mon compte');
    const done = await marie.press('Supprimer mon compte');
    const after = await marie.say('mes demandes');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(warned)).toContain('Ce qui est gardé');
    const styles = warned.at(-1)?.message.choices?.map(({ label, style }) => [label, style]);
    expect(styles).toEqual([
      ['Supprimer mon compte', 'destructive'],
      ['Annuler', undefined],
    ]);
    expect(wordsOf(warned)).toContain('Vos 2 demandes en cours sont d’abord retirées');
    expect(wordsOf(warned)).toContain('Un de ces désistements est tardif');
    expect(wordsOf(done)).toContain('votre compte est supprimé');
    expect(wordsOf(after)).toContain('Avez-vous déjà un compte');
    const requests = await world.run((stores) =>
      stores.requests.findScope({ personIds: ['marie'] }),
    );
    expect(requests.map(({ status }) => status).sort()).toEqual(['withdrawn', 'withdrawn_late']);
    expect(requests.map(({ motivation }) => motivation)).toEqual(['', '']);
    expect(await world.run(({ accounts }) => accounts.findByEmail('marie@example.org'))).toBeNull();
  });

  it('counts the places already used again for whoever comes back with the same address', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const warned = wordsOf(await marie.say('supprimer mon compte'));
    const done = wordsOf(await marie.press('Supprimer mon compte'));
    const back = world.chat('teams', 'marie-again');
    await openAccount(world, back, 'marie@example.org');
    const quota = wordsOf(await back.say('mon quota'));

    expect(world.errors()).toEqual([]);
    expect(warned).toContain('jusqu’au 31 décembre 2026');
    expect(done).toContain('Une empreinte de votre adresse est gardée jusqu’au 31 décembre 2026');
    expect(wordsOf(back.seen)).toContain('les places déjà comptées sont de nouveau les vôtres');
    expect(quota).toContain('il vous reste **4 actions**');
    const account = await world.run(({ accounts }) => accounts.findByEmail('marie@example.org'));
    expect(account).toMatchObject({ id: 'marie', status: 'active', surname: 'Duval', roles: [] });
    expect(await traces(world)).toEqual([{ trace: null }]);
    expect(wordsOf(await marie.say('mes demandes'))).toContain('Avez-vous déjà un compte');
  });

  it('finds nothing for another address, nor once the year is over', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('supprimer mon compte');
    await marie.press('Supprimer mon compte');

    const other = world.chat('telegram', '506');
    await openAccount(world, other, 'marie.durand@example.org');
    world.moveTo('2027-01-01T00:30:00+01:00');
    const back = world.chat('telegram', '507');
    await openAccount(world, back, 'marie@example.org');

    expect(wordsOf(other.seen)).not.toContain('de nouveau les vôtres');
    expect(wordsOf(back.seen)).not.toContain('de nouveau les vôtres');
    const now = '2026-12-31T23:30:00.000Z';
    await world.run((stores) => purgeTexts(stores, { before: now, now }));
    expect(await traces(world)).toEqual([{ trace: null }]);
  });

  it('counts them too for whoever changed the address just before deleting the account', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('changer mon adresse');
    await marie.say('marie.durand@nouveau.example');
    const changed = wordsOf(await marie.say(world.codeOf('marie.durand@nouveau.example')));
    await marie.say('supprimer mon compte');
    await marie.press('Supprimer mon compte');

    const back = world.chat('teams', 'marie-again');
    await openAccount(world, back, 'marie@example.org');

    expect(world.errors()).toEqual([]);
    expect(changed).toContain('Une empreinte de l’ancienne est gardée jusqu’au 31 décembre 2026');
    expect(wordsOf(back.seen)).toContain('les places déjà comptées sont de nouveau les vôtres');
    expect(wordsOf(await back.say('mon quota'))).toContain('il vous reste **4 actions**');
    expect(await traces(world)).toEqual([{ trace: null }]);
    expect(await earlierTraces(world)).toEqual([]);
  });

  it('gives an address left to somebody else nothing while its former account exists', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('changer mon adresse');
    await marie.say('marie.durand@nouveau.example');
    await marie.say(world.codeOf('marie.durand@nouveau.example'));

    const other = world.chat('telegram', '506');
    await openAccount(world, other, 'marie@example.org');

    expect(wordsOf(other.seen)).not.toContain('de nouveau les vôtres');
    expect((await earlierTraces(world)).length).toBe(1);
    const now = '2027-01-02T23:30:00.000Z';
    await world.run((stores) => purgeTexts(stores, { before: now, now }));
    expect(await earlierTraces(world)).toEqual([]);
  });

  it('keeps no trace where nothing counts', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    const warned = wordsOf(await marie.say('supprimer mon compte'));
    const done = wordsOf(await marie.press('Supprimer mon compte'));

    expect(`${warned} ${done}`).not.toContain('empreinte');
    expect(await traces(world)).toEqual([{ trace: null }]);
  });

  async function traces({ databaseUrl }: { databaseUrl: string }) {
    return await query(databaseUrl, `SELECT trace FROM accounts WHERE id = 'marie'`);
  }

  async function earlierTraces({ databaseUrl }: { databaseUrl: string }) {
    return await query(
      databaseUrl,
      `SELECT unnest(earlier_traces) FROM accounts WHERE id = 'marie'`,
    );
  }

  async function openAccount(world: ChatWorld, chat: Chat, email: string): Promise<void> {
    await proveAddress(world, chat, email);
    await giveName(chat, 'Marie', 'Duval');
    await chat.say('demandeuse d’emploi');
    await chat.press('Créer mon compte');
  }

  it('leaves no name, address or word of an erased person anywhere', async () => {
    const world = await startWithRequests();
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');
    await marie.say('Bonjour, ici Marie Durand, je voudrais un renseignement.');
    await marie.say('supprimer mon compte');
    await marie.press('Supprimer mon compte');
    await world.settle();
    const before = '2026-09-08T09:00:00.000Z';
    await world.run((stores) => purgeTexts(stores, { before, now: before }));

    const tables = await query<{ name: string }>(
      world.databaseUrl,
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await query<{ row: string }>(
        world.databaseUrl,
        `SELECT t::text AS row FROM "${name}" t WHERE t::text ~* 'durand|marie@example|accompagner mes stagiaires'`,
      );
      found.push(...rows.map(({ row }) => `${name}: ${row}`));
    }
    expect(found).toEqual([]);
  });

  it('forgets the name and the address under which a structure was asked for', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const gilles = world.chat('teams', 'gilles-entra');
    const lea = world.chat('telegram', '777');
    await enter(world, gilles, 'gilles@example.org');
    await proveAddress(world, lea, 'lea@zwingmann.example');
    await giveName(lea, 'Léa', 'Zwingmann');
    await lea.say('salariée');
    await lea.press('pas dans la liste');
    await askForStructure(lea, NEW_SIRET, 'Tremplin');
    await gilles.press('Valider');
    await lea.press('Créer mon compte');
    await lea.say('supprimer mon compte');
    await lea.press('Supprimer mon compte');

    const left = await query(
      world.databaseUrl,
      `SELECT email, name FROM petitions WHERE kind = 'new_structure'`,
    );
    expect(left).toEqual([{ email: null, name: null }]);
  });

  it('keeps the account of a sole référent who still has colleagues', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('telegram', '9001');
    await enter(world, sophie, 'sophie@example.org');

    const refused = await sophie.say('supprimer mon compte');

    expect(wordsOf(refused)).toContain('transmettez d’abord ce rôle');
    expect(refused.at(-1)?.message.choices?.map(({ label }) => label)).toEqual(['Gérer les rôles']);
    expect((await world.run(({ accounts }) => accounts.find('sophie')))?.status).toBe('active');
  });

  it('hands the accounts still to be confirmed to the gestionnaires when the last person leaves', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const hugo = world.chat('telegram', '9002');
    const gilles = world.chat('teams', 'gilles-entra');
    const marie = world.chat('telegram', '505');
    await enter(world, hugo, 'hugo@example.org');
    await enter(world, gilles, 'gilles@example.org');
    await enter(world, marie, 'marie@example.org');
    await marie.say('changer de structure');
    await marie.say('salariée');
    await marie.say('greta côte basque');
    await marie.press('Confirmer');

    await hugo.say('supprimer mon compte');
    await hugo.press('Supprimer mon compte');

    expect(world.errors()).toEqual([]);
    expect(wordsOf(gilles.seen.slice(-1))).toContain('Compte à confirmer');
    expect(wordsOf(gilles.seen.slice(-1))).toContain('Marie Durand');
  });

  it('forgets the texts older than the retention, and nothing younger', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const stranger = world.chat('telegram', '1');
    await stranger.say('bonjour, je suis Zoé');
    world.moveTo('2026-10-20T09:00:00.000Z');
    await stranger.say('et me revoilà');

    const count = await world.run((stores) =>
      purgeTexts(stores, { before: '2026-09-20T00:00:00.000Z', now: '2026-10-20T09:00:00.000Z' }),
    );

    const texts = await query<{ text: string | null }>(
      world.databaseUrl,
      `SELECT message #>> '{content,text}' AS text FROM inbox ORDER BY sequence`,
    );
    expect(count).toBeGreaterThanOrEqual(2);
    expect(texts).toEqual([{ text: null }, { text: 'et me revoilà' }]);
  });
});

describe('changing structure', () => {
  it('leaves everything as it is until the new référent confirms, then moves the person', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    const hugo = world.chat('teams', 'hugo-entra');
    await enter(world, marie, 'marie@example.org');
    await enter(world, hugo, 'hugo@example.org');
    await world.run(async ({ accounts }) => {
      const approver = await accounts.find('marie');
      if (approver) await accounts.update({ ...approver, roles: ['valideur_rh'] });
    });

    await marie.say('j’ai changé d’employeur');
    await marie.say('salariée');
    await marie.say('greta côte basque');
    const pending = await marie.press('Confirmer');
    const before = await world.run(({ accounts }) => accounts.find('marie'));
    await hugo.press('Confirmer');
    const after = await world.run(({ accounts }) => accounts.find('marie'));

    expect(world.errors()).toEqual([]);
    expect(wordsOf(pending)).toContain('Hugo Bernard');
    expect(before?.roles).toEqual(['valideur_rh']);
    expect(after).toMatchObject({ siret: '55208131766522', roles: [] });
    expect(wordsOf(marie.seen.slice(-1))).toContain('C’est confirmé');
  });

  it('keeps a sole référent in place, and a card withdrawn cannot be confirmed', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const sophie = world.chat('telegram', '9001');
    const marie = world.chat('telegram', '505');
    const hugo = world.chat('teams', 'hugo-entra');
    await enter(world, sophie, 'sophie@example.org');
    await enter(world, marie, 'marie@example.org');
    await enter(world, hugo, 'hugo@example.org');
    await sophie.say('changer de structure');
    await sophie.say('salariée');
    await sophie.say('greta côte basque');
    const refused = await sophie.press('Confirmer');
    await marie.say('changer de structure');
    await marie.say('salariée');
    await marie.say('greta côte basque');
    await marie.press('Confirmer');
    const old = hugo.tokenOf('Confirmer');
    await marie.say('supprimer mon compte');
    await marie.press('Supprimer mon compte');

    const late = await hugo.pressToken(old);

    expect(wordsOf(refused)).toContain('Personne d’autre');
    expect(wordsOf(late)).toContain('retirée par la personne');
    expect((await world.run(({ accounts }) => accounts.find('marie')))?.status).toBe('erased');
  });

  it('changes an address once the new one is proven, and tells the old one', async () => {
    const world = await startChats({ now: NOW, seed: town });
    const marie = world.chat('telegram', '505');
    await enter(world, marie, 'marie@example.org');

    await marie.say('changer mon adresse');
    await marie.say('marie.durand@nouveau.example');
    const done = await marie.say(world.codeOf('marie.durand@nouveau.example'));

    expect(wordsOf(done)).toContain('marie.durand@nouveau.example');
    expect((await world.run(({ accounts }) => accounts.find('marie')))?.email).toBe(
      'marie.durand@nouveau.example',
    );
    expect(world.mails.findLast(({ to }) => to === 'marie@example.org')?.text).toContain(
      'marie.durand@nouveau.example',
    );
  });
});
