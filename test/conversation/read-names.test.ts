import { describe, expect, it } from 'vitest';
import { readDialogs } from '../../src/adapters/files/dialogs.ts';
import { createHasText } from '../../src/adapters/files/locales.ts';
import { readFullName } from '../../src/conversation/read-names.ts';
import { effects, lookups } from '../dialogs/given/in-memory-programme.ts';
import { firstNames } from '../support/first-names.ts';

const { repair } = readDialogs('dialogs', {
  hasText: createHasText('locales'),
  firstNames,
  lookups: Object.keys(lookups),
  effects: Object.keys(effects),
});

describe('a whole name', () => {
  it.each([
    ['LE GOFF Jean-Paul', undefined, 'Jean-Paul', 'LE GOFF'],
    ['Jean-Paul LE GOFF', undefined, 'Jean-Paul', 'LE GOFF'],
    ['kerr zoé', 'zoe.kerr@asso.fr', 'zoé', 'kerr'],
    ['c’est Zoé Le Goff', 'zoe.legoff@asso.fr', 'Zoé', 'Le Goff'],
    ['je m’appelle Zoé Kerr et je suis salariée', undefined, 'Zoé', 'Kerr'],
    ['Madame Zoé Kerr, salariée', undefined, 'Zoé', 'Kerr'],
    ['my name is Zoe Kerr', undefined, 'Zoe', 'Kerr'],
    ['je suis m benoit dufour, salarié', 'dufour.benoit@asso.fr', 'benoit', 'dufour'],
    ['mme morel nathalie salariee mission local', undefined, 'nathalie', 'morel'],
    ['M. Dufour Benoît', undefined, 'Benoît', 'Dufour'],
    ['je m’appelle aïcha ben salem', undefined, 'aïcha', 'ben salem'],
    ['zoé kerr', undefined, 'zoé', 'kerr'],
    ['c.renaud@asso.fr caroline renaud', 'c.renaud@asso.fr', 'caroline', 'renaud'],
  ])('is found in « %s » (%s)', (text, email, firstName, surname) => {
    expect(readFullName(repair, text, email)).toEqual({ firstName, surname });
  });

  it.each([
    ['Le Goff', undefined],
    ['Kerr Le Goff', undefined],
    ['Camille Martin', undefined],
    ['mme nathalie salariee', undefined],
    ['voici mon mail : zoe.kerr@asso.fr', 'zoe.kerr@asso.fr'],
    ['je suis m martin de pau', undefined],
    ['je suis salariée à la mission locale', 'contact@asso.fr'],
    ['Madame', undefined],
    ['je m’appelle Zoé', undefined],
    ['une formation VAE à PAU', undefined],
  ])('is not guessed in « %s »', (text, email) => {
    expect(readFullName(repair, text, email)).toBeUndefined();
  });
});
