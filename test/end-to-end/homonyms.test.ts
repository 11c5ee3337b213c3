import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Chat,
  type ChatWorld,
  type Seen,
  startSharedChats,
  wordsOf,
} from '../support/chats.ts';
import { account, paidMembership, structure } from '../support/programme.ts';
import { act, ask, enter, MONDAY, PAU, town } from './life/town.ts';

const BAYONNE = '55208131766522';

let world: ChatWorld;
let gilles: Chat;
let sophie: Chat;

/** Two people called Marie Durand, in two structures, on the same session. */
beforeAll(async () => {
  world = await startSharedChats({
    now: MONDAY,
    seed: {
      ...town,
      structures: [
        ...(town.structures ?? []),
        structure(BAYONNE, { name: 'Greta Côte basque', town: 'Bayonne' }),
      ],
      memberships: [paidMembership(PAU, 2026), paidMembership(BAYONNE, 2026)],
      accounts: [
        ...(town.accounts ?? []).filter(({ id }) => id !== 'marie'),
        account('marie', { firstName: 'Marie', surname: 'Durand', siret: PAU }),
        account('marie2', { firstName: 'Marie', surname: 'Durand', siret: BAYONNE }),
        account('hugo', { surname: 'Bernard', siret: BAYONNE, roles: ['valideur_rh'] }),
      ],
    },
  });
  gilles = await enter(world, 'playground', 'gilles');
  sophie = await enter(world, 'playground', 'sophie');
  const [first, second] = [await ask(world, 'marie', 's1'), await ask(world, 'marie2', 's1')];
  await act(world, 'sophie', { type: 'approve', requestId: first });
  await act(world, 'hugo', { type: 'approve', requestId: second });
}, 120_000);

const labelsOf = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ message }) => message.choices ?? []).map(({ label }) => label);

const rowsOf = (seen: readonly Seen[]): string =>
  seen.flatMap(({ message }) => message.card?.table?.rows ?? []).join('\n');

/** The buttons that name her say of which structure she is. */
function expectChoice(seen: readonly Seen[]): void {
  const labels = labelsOf(seen).filter((label) => label.includes('Marie Durand'));
  expect(labels).toHaveLength(2);
  expect(labels.filter((label) => label.includes('Mission locale du Béarn'))).toHaveLength(1);
  expect(labels.filter((label) => label.includes('Greta Côte basque'))).toHaveLength(1);
}

describe('of two people of one name, in two structures, a gestionnaire', () => {
  it.each([
    'quota de Marie Durand',
    'il reste combien de formations à Marie Durand ?',
    'demandes de Marie Durand',
    'historique de Marie Durand',
    'où en est la demande de Marie Durand ?',
    'à quoi est inscrite Marie Durand ?',
    'absences de Marie Durand',
    'désistements de Marie Durand',
    'Marie Durand est-elle inscrite deux fois ?',
  ])('is asked which: « %s »', async (said) => {
    expectChoice(await gilles.say(said));
  });

  it('is asked which by « et Marie Durand ? » too, and the choice is kept for what follows', async () => {
    await gilles.say('quota de Jean Durand');
    expectChoice(await gilles.say('et Marie Durand ?'));

    const quota = await gilles.press('Greta Côte basque');
    expect(wordsOf(quota)).toContain('marie2@example.org');
    const history = await gilles.say('et son historique ?');
    expect(wordsOf(history)).toContain('marie2@example.org');
  });

  it.each([
    'désiste Marie Durand',
    'admets Marie Durand à la session du 16 novembre',
    'désiste Marie Durand de la session du 16 novembre',
    'corrige la demande de Marie Durand',
    'donne le rôle Valideur RH à Marie Durand',
    'propose à Marie Durand la session du 7 décembre',
  ])('is asked which: « %s »', async (said) => {
    const seen = await gilles.say(said);
    await gilles.say('annuler');
    if (labelsOf(gilles.seen.slice(-1)).includes('Oui, abandonner')) {
      await gilles.press('Oui, abandonner');
    }

    expectChoice(seen);
    expect(wordsOf(seen)).not.toContain('manager');
    expect(world.errors()).toEqual([]);
  });

  it('sees them apart in a list, and counted apart in groups', async () => {
    const list = rowsOf(await gilles.say('qui est inscrit à la session du 16 novembre ?'));
    const groups = rowsOf(await gilles.say('personnes avec au moins 2 demandes'));
    const split = rowsOf(await gilles.say('demandes par personne'));

    expect(list).toContain('Marie Durand (Mission locale du Béarn)');
    expect(list).toContain('Marie Durand (Greta Côte basque)');
    expect(groups).not.toContain('Marie Durand');
    expect(split).toContain('Marie Durand (marie@example.org)');
    expect(split).toContain('Marie Durand (marie2@example.org)');
  });

  it('gets the one of the structure said, and is told when she is of another', async () => {
    const quota = wordsOf(await gilles.say('quota de Marie Durand du Greta Côte basque'));
    const elsewhere = await gilles.say('quota de Jean Durand du Greta Côte basque');

    expect(quota).toContain('Marie Durand : il reste');
    expect(wordsOf(elsewhere)).toContain('Je ne trouve pas « Jean Durand » dans cette structure');
    expect(labelsOf(elsewhere)).toEqual([expect.stringContaining('jean Durand')]);
  });
});

describe('a Valideur RH', () => {
  it.each(['quota', 'demandes', 'historique', 'absences'])(
    'gets the « %s » of theirs at once, and nothing tells of the other',
    async (what) => {
      const seen = await sophie.say(`${what} de Marie Durand`);

      expect(wordsOf(seen)).toContain('Marie Durand');
      expect(wordsOf(seen)).not.toMatch(/Laquelle|marie2|Greta/);
      expect(labelsOf(seen).join()).not.toMatch(/marie2|Greta/);
    },
  );

  it('is told the same of a namesake elsewhere as of nobody', async () => {
    const namesake = wordsOf(await sophie.say('quota de Marie Durand du Greta Côte basque'));
    const nobody = wordsOf(await sophie.say('quota de Marie Durand du Greta Mauve'));

    expect(namesake.replace(/«[^»]*»/, '')).toBe(nobody.replace(/«[^»]*»/, ''));
  });
});
