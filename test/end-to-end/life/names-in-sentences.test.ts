import { expect, it } from 'vitest';
import { startChats, wordsOf } from '../../support/chats.ts';
import { account } from '../../support/programme.ts';
import { ask, enter, MONDAY, PAU, remind, town } from './town.ts';

it('joins names as a sentence does, in the language of who reads them', async () => {
  const others = [
    account('paul', { firstName: 'Paul', surname: 'Roux', siret: PAU, roles: ['valideur_rh'] }),
    account('zoe', { firstName: 'Zoé', surname: 'Roux', siret: PAU, roles: ['referent'] }),
  ];
  const accounts = [...(town.accounts ?? []), ...others];
  const world = await startChats({ now: MONDAY, seed: { ...town, accounts } });
  const marie = await enter(world, 'telegram', 'marie');
  const gilles = await enter(world, 'teams', 'gilles');
  for (const person of ['marie', 'jean', 'emma']) await ask(world, person, 's1');

  expect(wordsOf(await marie.say('relance mon valideur rh'))).toMatch(
    /à (Paul Roux et Sophie Leroy|Sophie Leroy et Paul Roux)\./,
  );
  expect(wordsOf(await marie.say('qui valide mes demandes ?'))).toMatch(/Valideurs RH sont .* et /);
  expect(wordsOf(await marie.say('qui est mon référent ?'))).toMatch(/Les référents .* et /);
  await gilles.say('annuler la session « Action a1 » du 16 novembre');
  expect(wordsOf(gilles.seen.slice(-1))).toContain('(marie Durand, jean Durand et emma Durand)');
  await remind(world, '2026-09-16T08:00:00.000Z');
  expect(wordsOf(marie.seen)).toMatch(/rappelée à .* et .*Vos référents sont au courant \(.* et /);
  await marie.say('in english please');
  expect(wordsOf(await marie.say('who approves my requests?'))).toMatch(/ and /);
});
