import { describe, expect, it } from 'vitest';
import {
  bare,
  distance,
  findPhrase,
  isSimilar,
  phraseSayer,
  wordsOf,
} from '../../src/conversation/words.ts';

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

  it.each([
    ['jai pas recu', 'j’ai pas reçu'],
    ['jveux annuler', 'je veux annuler'],
    // Every object has a property of this name.
    ['un constructor', 'un constructor'],
    ['c pas ca', 'c’est pas ça'],
    ['c est quoi', 'c’est quoi'],
    ['c koi', 'c’est quoi'],
    ['elle est pas dans la liste', 'elle n’est pas dans la liste'],
    ['je ne l’ai pas', 'je l’ai pas'],
  ])('« %s », typed on a phone, says « %s »', (typed, phrase) => {
    expect(phraseSayer(wordsOf(typed))(phrase)).toBe(true);
  });

  it('of a phone keep their place in the text', () => {
    const text = 'ok jveux juin';
    const [, je, want] = wordsOf(text);

    expect([text.slice(je?.start, je?.end), text.slice(want?.start)]).toEqual(['j', 'veux juin']);
  });

  it('hold no phrase where only « ne » is found', () => {
    expect(findPhrase(wordsOf('il ne vient'), 'je ne sais')).toBeUndefined();
  });
});
