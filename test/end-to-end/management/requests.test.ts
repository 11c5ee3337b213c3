import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#conversation/message.ts';
import { type ChatWorld, startChats, wordsOf } from '../../support/chats.ts';
import { type Seed, session } from '../../support/programme.ts';
import { act, ask, enter, MONDAY, town } from '../life/town.ts';

async function open(channel: ChannelName = 'teams', seed: Seed = town) {
  const world = await startChats({ now: MONDAY, seed });
  const gilles = await enter(world, channel, 'gilles');
  return { world, gilles };
}

const statusOf = async (world: ChatWorld, id: string) =>
  (await world.run(({ requests }) => requests.find(id)))?.status;

const tableOf = (seen: { message: { card?: { table?: { rows: string[][] } } } }[]) =>
  seen
    .flatMap(({ message }) => message.card?.table?.rows ?? [])
    .map((row) => row.join(' | ').replace(/\u00A0/g, ' '));

/** Marie and Jean have the two seats of the structure; Emma, approved, waits for the limit only. */
async function held(channel: ChannelName) {
  const { world, gilles } = await open(channel);
  const ids: string[] = [];
  for (const person of ['marie', 'jean', 'emma']) {
    const id = await ask(world, person, 's1');
    await act(world, 'sophie', { type: 'approve', requestId: id });
    ids.push(id);
  }
  return { world, gilles, request: ids[2] ?? '' };
}

describe('an explicit admission', () => {
  it.each(['teams', 'telegram', 'playground'] as const)(
    'is asked for in a sentence on %s, shown, confirmed, and kept with its reason',
    async (channel) => {
      const { world, gilles, request } = await held(channel);
      const emma = await enter(world, 'telegram', 'emma');

      await gilles.say('admettre Emma Durand à la session Action a1 du 16 novembre');
      const summary = await gilles.say('Accord de la direction du 7 septembre.');
      const before = await statusOf(world, request);
      await gilles.press('Confirmer');

      const trail = await world.run(({ audit }) =>
        audit.findBySubject({ type: 'request', id: request }),
      );
      expect(world.errors()).toEqual([]);
      expect(wordsOf(summary)).toContain('passe de « en liste d’attente » à « préinscrit »');
      expect(before).toBe('waitlisted');
      expect(await statusOf(world, request)).toBe('preregistered');
      expect(wordsOf(emma.seen.slice(-1))).not.toBe('');
      expect(trail.slice(-2)).toMatchObject([
        { actor: 'gilles', event: 'request.admitted' },
        { actor: 'gilles', event: 'request.repaired', details: { operation: 'admit' } },
      ]);
      expect(JSON.stringify(trail)).not.toContain('direction');
    },
  );

  it('follows a decision told of somebody else, not of whoever reads it', async () => {
    const { world, gilles, request } = await held('teams');
    await gilles.say('historique de la demande de Emma Durand');

    const receipt = wordsOf(await gilles.press('Décision de départ'));

    expect(await statusOf(world, request)).toBe('waitlisted');
    expect(receipt).toContain('2 personnes de sa structure');
    expect(receipt).not.toMatch(/\bvo(?:us|tre)\b/i);
  });

  it('is refused with the reason of the règlement before anything is asked', async () => {
    const { world, gilles } = await open('teams', {
      ...town,
      sessions: [
        session('s1', 'a1', { firstDay: '2026-11-16', lastDay: '2026-11-17', capacity: 2 }),
      ],
    });
    for (const person of ['marie', 'jean', 'emma']) {
      const id = await ask(world, person, 's1');
      await act(world, 'sophie', { type: 'approve', requestId: id });
    }

    const refused = await gilles.say('admettre Emma Durand à la session Action a1');

    expect(wordsOf(refused)).toContain('Il n’y a pas de place libre');
  });
});

describe('the history of a request', () => {
  it.each(['teams', 'telegram'] as const)(
    'says who did what, when, and from which state to which on %s',
    async (channel) => {
      const { world, gilles, request } = await held(channel);
      await act(world, 'gilles', { type: 'admit', requestId: request });
      const stored = await world.run(({ requests }) => requests.find(request));

      const byCode = await gilles.say(`historique de la demande ${stored?.receiptCode}`);
      const byName = await gilles.say('historique de la demande de emma Durand à Action a1');

      const rows = tableOf(byCode);
      expect(world.errors()).toEqual([]);
      expect(rows).toHaveLength(3);
      expect(rows[0]).toContain(
        'emma Durand | demande (liste d’attente : limite de collègues atteinte)',
      );
      expect(rows[1]).toContain('Sophie Leroy | accord du Valideur RH');
      expect(rows[2]).toContain(
        'Gilles Petit | admission explicite | en liste d’attente → préinscrit',
      );
      expect(tableOf(byName)).toEqual(rows);
    },
  );

  it('is for gestionnaires only: the code alone still explains one’s own decision', async () => {
    const { world, request } = await held('teams');
    const marie = await enter(world, 'telegram', 'marie');
    const stored = await world.run(({ requests }) => requests.find(request));

    const seen = await marie.say(`historique de la demande ${stored?.receiptCode}`);

    expect(tableOf(seen)).toEqual([]);
    expect(wordsOf(seen)).not.toContain('emma');
  });
});

async function enrolled(channel: ChannelName = 'telegram') {
  const { world, gilles } = await open(channel);
  const request = await ask(world, 'marie', 's1');
  await act(world, 'sophie', { type: 'approve', requestId: request });
  return { world, gilles, request };
}

describe('what a gestionnaire records in place of somebody', () => {
  it('is a withdrawal, with its reason and its effect said before', async () => {
    const { world, gilles, request } = await enrolled();
    const marie = await enter(world, 'teams', 'marie');

    await gilles.say('désister marie Durand de Action a1');
    await gilles.say('aucun');
    const summary = await gilles.say('Appel de sa structure ce matin.');
    await gilles.press('Confirmer');

    expect(wordsOf(summary)).toContain('à « désistement dans les délais »');
    expect(await statusOf(world, request)).toBe('withdrawn');
    expect(wordsOf(marie.seen.slice(-1))).not.toBe('');
  });

  it('is who came: recorded, then put right', async () => {
    const { world, gilles, request } = await enrolled('teams');
    world.moveTo('2026-11-17T08:00:00.000Z');

    await gilles.say('note marie Durand présente');
    await gilles.say('Feuille d’émargement.');
    await gilles.press('Confirmer');
    const first = await statusOf(world, request);
    await gilles.say('note marie Durand absente');
    await gilles.say('Erreur de ligne.');
    const summary = await gilles.say('oui');

    expect(first).toBe('attended');
    expect(wordsOf(summary)).toContain('absence non excusée');
    expect(await statusOf(world, request)).toBe('absent_unexcused');
    const events = await world.run(({ requests }) => requests.findEvents(request));
    expect(events.at(-1)).toMatchObject({ actor: 'gilles', event: 'request.attendance_repaired' });
  });

  it('is a force majeure found to be none: the withdrawal is late after all', async () => {
    const { world, gilles, request } = await enrolled();
    world.moveTo('2026-11-10T09:00:00.000Z');
    const withdrawal = {
      type: 'withdraw',
      requestId: request,
      reason: 'Grève des trains.',
    } as const;
    await act(world, 'marie', { ...withdrawal, forceMajeure: { kind: 'transport_strike' } });
    const excused = await statusOf(world, request);

    await gilles.say('refuser la force majeure de marie Durand');
    const summary = await gilles.say('Les trains roulaient ce jour-là.');
    await gilles.press('Confirmer');

    expect(excused).toBe('absent_excused');
    expect(wordsOf(summary)).toContain('à « désistement tardif »');
    expect(await statusOf(world, request)).toBe('withdrawn_late');
  });

  it('is for gestionnaires only, in the use case too', async () => {
    const { world, request } = await enrolled();
    const jean = await enter(world, 'teams', 'jean');

    await jean.say('désister marie Durand de Action a1');
    const repair = { type: 'repair_attendance', requestId: request, status: 'attended' } as const;

    expect(
      await act(world, 'jean', { type: 'withdraw', requestId: request, reason: 'Non.' }),
    ).toMatchObject({
      why: 'NOT_ALLOWED',
    });
    expect(await act(world, 'provider', repair)).toMatchObject({ why: 'NOT_ALLOWED' });
    expect(await act(world, 'gilles', repair)).toMatchObject({ why: 'WRONG_STATUS' });
    expect(await statusOf(world, request)).toBe('preregistered');
  });
});

describe('the coming registrations of somebody', () => {
  it('are cancelled by message only after repeated late withdrawals', async () => {
    const { gilles } = await enrolled();

    const refused = await gilles.say('annuler les inscriptions à venir de marie Durand');

    expect(wordsOf(refused)).toContain('le règlement ne permet cette annulation qu’à partir de 2');
  });
});
