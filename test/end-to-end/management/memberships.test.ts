import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#conversation/message.ts';
import type { MembershipRecord } from '#ports/structure-repository.ts';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import {
  account,
  action,
  paidMembership,
  type Seed,
  session,
  structure,
} from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from '../life/town.ts';

const AVENIR = '44306184100047';
const OTHER = '99120779600012';
const BRANCH = '44306184100013';

/** Emploi Avenir 33, which is no member, with a branch, a référente and one who wants to enrol. */
const place: Seed = {
  ...town,
  structures: [
    ...(town.structures ?? []),
    structure(AVENIR, { name: 'Emploi Avenir 33', town: 'Bordeaux' }),
    structure(BRANCH, { name: 'Emploi Avenir 33, antenne de Langon', town: 'Langon' }),
  ],
  accounts: [
    ...(town.accounts ?? []),
    account('rita', { firstName: 'Rita', surname: 'Costa', siret: AVENIR, roles: ['referent'] }),
    account('noe', { firstName: 'Noé', surname: 'Blanc', siret: BRANCH }),
    account('claire', { firstName: 'Claire', surname: 'Moreau', roles: ['gestionnaire'] }),
  ],
};

async function open(channel: ChannelName, seed: Seed = place, now = MONDAY) {
  const world = await startChats({ now, seed });
  const gilles = await enter(world, channel, 'gilles');
  return { world, gilles };
}

const memberships = (world: ChatWorld) =>
  world.run(({ structures }) => structures.findMemberships([AVENIR.slice(0, 9)]));

describe('a new membership', () => {
  it.each(['teams', 'telegram', 'playground'] as const)(
    'goes from the form of somebody of the structure to its payment, step by step on %s',
    async (channel) => {
      const { world, gilles } = await open(channel);
      const noe = await enter(world, 'telegram', 'noe');
      const rita = await enter(world, 'teams', 'rita');
      const motivation = 'Pour mieux accompagner les personnes que je reçois.';
      const submit = { type: 'submit', personId: 'noe', sessionId: 's1', motivation } as const;
      expect(await act(world, 'noe', submit)).toMatchObject({ outcome: 'refused' });

      await noe.say('ma structure veut adhérer');
      await noe.press('2026');
      const summary = await noe.press('Simple');
      await noe.press('Envoyer la demande');
      const card = wordsOf(gilles.seen.slice(-1));
      await gilles.press('Approuver');
      await gilles.press('Confirmer');
      const approved = wordsOf(rita.seen.slice(-1));
      await gilles.say('adhésion de Emploi Avenir 33 facture F-2026-014');
      await gilles.press('Confirmer');
      const before = await act(world, 'noe', submit);
      const paying = await gilles.say('adhésion de Emploi Avenir 33 payée');
      const paid = await gilles.press('Confirmer');

      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('une nouvelle adhésion de 100 €');
      expect(wordsOf(summary)).toContain('antenne de Langon');
      expect(card).toContain('Emploi Avenir 33');
      expect(approved).toContain('elle est approuvée');
      expect(before).toMatchObject({ outcome: 'refused' });
      expect(wordsOf(paying)).toContain('Prévenus : Rita Costa');
      expect(wordsOf(paid)).toContain('l’adhésion est active');
      expect(wordsOf(paid)).toContain(
        'faute d’adhésion, pour une session encore à venir : Noé Blanc',
      );
      expect(await memberships(world)).toMatchObject([
        {
          year: 2026,
          formula: 'simple',
          status: 'active',
          isRenewal: false,
          invoiceNumber: 'F-2026-014',
        },
      ]);
      const [membership] = await memberships(world);
      const trail = await world.run(({ audit }) =>
        audit.findBySubject({ type: 'membership', id: membership?.id ?? '' }),
      );
      expect(trail.map(({ actor, event }) => `${actor} ${event}`)).toEqual([
        'noe membership.requested',
        'gilles membership.approved',
        'gilles membership.invoiced',
        'gilles membership.active',
      ]);
      expect(await act(world, 'noe', submit)).toMatchObject({ outcome: 'done' });

      await gilles.press('prévenir');
      expect(wordsOf(noe.seen.slice(-1))).toContain('maintenant active');
    },
  );

  it('is asked for once for all establishments of the SIREN', async () => {
    const { world } = await open('teams');
    const noe = await enter(world, 'telegram', 'noe');
    const rita = await enter(world, 'telegram', 'rita');
    for (const chat of [noe, rita]) {
      await chat.say('ma structure veut adhérer');
      const labels = chat.seen.at(-1)?.message.choices?.map(({ label }) => label) ?? [];
      if (labels.includes('2026')) await chat.press('2026');
      await chat.press('Premium');
      await chat.press('Envoyer la demande');
    }

    expect((await memberships(world)).map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it('is rejected with a reason the structure reads, and stepped back from', async () => {
    const { world, gilles } = await open('telegram', {
      ...place,
      memberships: [...(town.memberships ?? []), asked({ status: 'requested' })],
    });
    const rita = await enter(world, 'teams', 'rita');

    await gilles.say('rejette l’adhésion de Emploi Avenir 33');
    await gilles.say('Demandée deux fois.');
    await gilles.press('Confirmer');
    const told = wordsOf(rita.seen.slice(-1));
    const rejected = await memberships(world);
    await gilles.press('Étape précédente');
    const question = await gilles.say('combien coûte l’adhésion ?');
    await gilles.say('C’était la bonne.');
    const stepped = await gilles.press('Confirmer');

    expect(wordsOf(question)).toContain('Pour quelle raison');
    expect(told).toContain('Demandée deux fois.');
    // The card shown before says it in its place: it is not sent again.
    expect(wordsOf(stepped)).toContain('C’est fait');
    expect(wordsOf(stepped)).not.toContain('Établissements couverts');
    expect(stepped.at(-1)?.message.choices?.map(({ label }) => label)).toContain('Approuver');
    expect(rejected).toMatchObject([{ status: 'rejected' }]);
    expect(await memberships(world)).toMatchObject([{ status: 'requested' }]);
  });

  it('takes no step that is not its turn, and says which are', async () => {
    const { world, gilles } = await open('teams', {
      ...place,
      memberships: [...(town.memberships ?? []), asked({ status: 'requested' })],
    });

    const refused = await gilles.say('adhésion de Emploi Avenir 33 payée');

    expect(wordsOf(refused)).toContain('Possible maintenant : Approuver, Rejeter');
    expect(await memberships(world)).toMatchObject([{ status: 'requested' }]);
  });

  it('is never that of another structure than the one named', async () => {
    const { world, gilles } = await open('teams', {
      ...place,
      structures: [...(place.structures ?? []), structure(OTHER, { name: 'Atelier du Lac' })],
      memberships: [...(town.memberships ?? []), asked({ status: 'invoiced' })],
    });

    const notAsked = await gilles.say('adhésion de l’Atelier du Lac payée');
    const judged = await gilles.say('le CA a approuvé l’adhésion de l’Atelier du Lac');
    const form = await gilles.say('adhésion de l’Atelier du Lac : formulaire reçu, premium');
    await gilles.say('2026');
    await gilles.press('Envoyer la demande');
    const approving = await gilles.say('le CA a approuvé l’adhésion de l’Atelier du Lac');

    expect(wordsOf(notAsked)).toContain('Aucune adhésion n’est demandée pour Atelier du Lac');
    expect(wordsOf(judged)).toContain('Aucune adhésion n’est demandée pour Atelier du Lac');
    expect(wordsOf(form)).toContain('cotisation **Premium**');
    expect(wordsOf(approving)).toMatch(/Atelier du Lac.*adhésion 2026[\s\S]*Approuver/);
    expect(await memberships(world)).toMatchObject([{ status: 'invoiced' }]);
  });

  it('is not paid without the number of its invoice, which holds a digit', async () => {
    const { world, gilles } = await open('teams', {
      ...place,
      memberships: [
        ...(town.memberships ?? []),
        asked({ status: 'invoiced', isRenewal: true, invoiceNumber: null }),
      ],
    });

    await gilles.say('virement reçu de Emploi Avenir 33');
    const wrong = await gilles.say('payée');
    const summary = await gilles.say('c’est la F-2026-0099');
    await gilles.press('Confirmer');

    expect(wordsOf(wrong)).toContain('au moins un chiffre');
    expect(wordsOf(summary)).toContain('F-2026-0099');
    expect(await memberships(world)).toMatchObject([
      { status: 'active', invoiceNumber: 'F-2026-0099' },
    ]);
  });

  it.each([
    ['je veux adhérer'],
    ['demander l’adhésion de ma structure'],
    ['passe-nous en premium', 'oui'],
  ])('is asked for in words: « %s »', async (...said) => {
    const { world } = await open('teams');
    const noe = await enter(world, 'telegram', 'noe');

    for (const text of said) await noe.say(text);

    expect(wordsOf(noe.seen.slice(-1))).toContain('Pour quelle année');
  });

  it('is moved along by gestionnaires only', async () => {
    const { world } = await open('teams', {
      ...place,
      memberships: [...(town.memberships ?? []), asked({ status: 'invoiced' })],
    });
    const rita = await enter(world, 'telegram', 'rita');

    await rita.say('adhésion de Emploi Avenir 33 payée');
    const list = await rita.say('adhésion de ma structure');

    expect(wordsOf(list)).toContain('n’est pas adhérente');
    expect(wordsOf(list)).not.toMatch(/Approuver|facture|Rejeter/i);
    expect(await memberships(world)).toMatchObject([{ status: 'invoiced' }]);
  });
});

function asked(over: Partial<MembershipRecord>): MembershipRecord {
  return { ...paidMembership(AVENIR, 2026), id: 'm1', ...over };
}

describe('a membership that is paid', () => {
  it('gives a seat to somebody of a branch who waited for want of it', async () => {
    const { world, gilles } = await open(
      'telegram',
      {
        ...place,
        actions: [action('cv', { kind: 'atelier' })],
        sessions: [session('s-cv', 'cv', { firstDay: '2026-05-04', capacity: 1, minimum: null })],
        memberships: [
          ...(town.memberships ?? []),
          { ...paidMembership(AVENIR, 2025), id: 'old' },
          asked({ status: 'requested', isRenewal: true }),
        ],
      },
      '2026-01-05T08:00:00.000Z',
    );
    await ask(world, 'marie', 's-cv');
    const request = await ask(world, 'noe', 's-cv');
    world.moveTo('2026-03-02T08:00:00.000Z');
    await act(world, 'gilles', { type: 'alter_session', sessionId: 's-cv', capacity: 2 });
    const held = await world.run(({ requests }) => requests.find(request));

    await gilles.say('adhésions en cours');
    await gilles.press('Facture envoyée');
    await gilles.say('F-2026-001');
    await gilles.press('Confirmer');
    const paying = await gilles.press('Paiement reçu');
    const done = await gilles.press('Confirmer');

    expect(held?.placement).toBe('waitlist');
    expect(wordsOf(paying)).toContain(
      'Une personne en liste d’attente est réexaminée** : Noé Blanc',
    );
    expect(wordsOf(done)).toContain('Une personne de la liste d’attente a reçu une place');
    expect((await world.run(({ requests }) => requests.find(request)))?.placement).toBe('seat');
  });
});

describe('the list of 15 February', () => {
  it.each(['teams', 'telegram'] as const)(
    'names who has not asked, and writes to their référents once on %s',
    async (channel) => {
      const { world, gilles } = await open(
        channel,
        {
          ...place,
          memberships: [
            ...(town.memberships ?? []),
            { ...paidMembership(AVENIR, 2025), id: 'old' },
          ],
        },
        '2026-02-02T08:00:00.000Z',
      );
      const rita = await enter(world, 'playground', 'rita');

      const list = await gilles.say('structures qui perdent leur adhésion le 15 février');
      const asking = await gilles.press('Écrire à leurs référents');
      const none = rita.seen.length;
      const done = await gilles.press('Envoyer les rappels');
      const again = await gilles.press('Envoyer les rappels');

      expect(wordsOf(list)).toContain('n’a pas demandé son renouvellement 2026');
      expect(wordsOf(asking)).toContain('Un référent recevrait un rappel** : Rita Costa');
      expect(wordsOf(done)).toContain('un référent a reçu un rappel');
      expect(wordsOf(again)).toContain('Personne n’a été rappelé');
      expect(wordsOf(rita.seen.slice(none))).toContain('jusqu’au 15 février 2026');
      const renewing = await rita.press('Renouveler l’adhésion');
      expect(wordsOf(renewing)).toContain('Quelle cotisation');
    },
  );
});
