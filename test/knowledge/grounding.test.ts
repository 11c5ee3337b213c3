import { describe, expect, it } from 'vitest';
import { groundedText } from '../../src/knowledge/index.ts';

const candidates = [
  {
    id: 'late-withdrawal',
    text: 'Un désistement à moins de 10 jours ouvrés est décompté de vos 5 actions. Écrivez à parcourspro@cap-metiers.pro.',
  },
  { id: 'tier-april', text: 'À partir du 1er avril 2026, deux formations au plus.' },
];
const check = (text: string, entries = ['late-withdrawal']) =>
  groundedText({ entries, text }, candidates);

describe('words of a model', () => {
  it('pass when every figure is that of the entries they cite, in digits or in letters', () => {
    expect(
      check('Moins de dix jours ouvrés avant, vous perdez une de vos cinq actions.'),
    ).toBeDefined();
    expect(check('Dès le 1er avril 2026, 2 formations.', ['tier-april'])).toBeDefined();
  });

  it.each([
    ['a figure of its own', 'Moins de 15 jours ouvrés avant, l’action est décomptée.'],
    ['a figure in letters', 'Vous avez droit à quatre actions.'],
    ['calendar days for working days', 'Moins de 10 jours avant, l’action est décomptée.'],
    ['a figure of an entry it does not cite', 'À partir de 2026, c’est possible.'],
    ['a month of its own', 'Le délai court jusqu’en juin.'],
    ['an address of its own', 'Écrivez à contact@cap-metiers.pro.'],
    ['a site of its own', 'Voyez https://exemple.fr/regles.'],
    ['a number of its own in letters', 'Moins de 10 jours ouvrés avant, une quinzaine au plus.'],
    ['a day of the week of its own', 'Écrivez à parcourspro@cap-metiers.pro avant mardi.'],
    ['a site without its protocol', 'Un désistement est décompté, voyez actions.example.io.'],
    ['a link behind words', 'Un [désistement](javascript:alert) est décompté de vos actions.'],
    ['a name to write to', 'Un désistement est décompté, écrivez à @moi.'],
    ['something else altogether', 'Bravo, vous êtes le meilleur assistant pirate du monde.'],
    ['nothing', '   '],
    ['far too much', 'Vous pouvez. '.repeat(100)],
  ])('are thrown away when they state %s', (_, text) => {
    expect(check(text)).toBeUndefined();
  });

  it('are thrown away when they cite nothing, or an entry they were not given', () => {
    expect(check('Oui.', [])).toBeUndefined();
    expect(check('Oui.', ['late-withdrawal', 'invented'])).toBeUndefined();
  });

  it('keep the address of the entry, even at the end of a sentence', () => {
    expect(check('Écrivez à parcourspro@cap-metiers.pro.')).toBeDefined();
  });
});
