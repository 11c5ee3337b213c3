import { describe, expect, it } from 'vitest';
import { bare, distance, findPhrase, isSimilar, wordsOf } from '../../src/conversation/words.ts';

describe('words', () => {
  it('are compared without case, accents, ligatures or punctuation', () => {
    expect(bare('  Laisse   TOMBER !! Œuvre à l’été ')).toBe('laisse tomber oeuvre a l ete');
  });

  it('keep their place in the text', () => {
    const [, second] = wordsOf('dès juin.');

    expect(second).toEqual({ plain: 'juin', start: 4, end: 8 });
  });

  it('count an emoji as a word, whatever its skin', () => {
    expect(bare('ok 👍🏽')).toBe('ok 👍');
  });

  it.each([
    ['annuler', 'anuler', true],
    ['retour', 'retuor', true],
    ['recommencer', 'recomence', true],
    ['oui', 'ouf', false],
    ['stop', 'step', false],
    ['session', 'mission', false],
    ['12345', '12346', false],
  ])('« %s » and « %s » are similar: %s', (left, right, expected) => {
    expect(isSimilar(left, right)).toBe(expected);
  });

  it('count a swap of two letters as one mistake', () => {
    expect(distance('retuor', 'retour', 3)).toBe(1);
  });

  it('stop counting beyond the limit', () => {
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });

  it('find a phrase where it stands', () => {
    expect(findPhrase(wordsOf('oups, je me suis tronpé de date'), 'je me suis trompé')).toEqual({
      first: 1,
      last: 4,
    });
    expect(findPhrase(wordsOf('je me trompe'), 'je me suis trompé')).toBeUndefined();
  });
});
