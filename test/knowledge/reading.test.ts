import { describe, expect, it } from 'vitest';
import { dayNamedIn, dayOfMessage, parisDayOf } from '../../src/knowledge/dates.ts';
import { detectLanguage } from '../../src/knowledge/language.ts';
import { createLexicon, learnLexicon } from '../../src/knowledge/lexicon.ts';
import { fold, sentencesOf, tokenise } from '../../src/knowledge/normalise.ts';
import { createSpeller, editDistance } from '../../src/knowledge/spelling.ts';
import { stem } from '../../src/knowledge/stem.ts';

describe('words', () => {
  it('lose their accents, case and typographic apostrophes', () => {
    expect(fold('Où EST l’Œuvre ?')).toBe("ou est l'oeuvre ?");
  });

  it('have their elisions opened, numbers in digits, ordinals and repeated letters made one', () => {
    expect(tokenise("Qu'est-ce que c'est, l'adhésion ?")).toEqual(
      'que est ce que ce est le adhesion'.split(' '),
    );
    expect(tokenise('trois formations, la 2ème et la deuxième, merciiii')).toEqual(
      '3 formations la ord2 et la ord2 merci'.split(' '),
    );
  });

  it('hide addresses and sites', () => {
    expect(tokenise('écrire à jean.dupont@asso.fr ou https://asso.fr/x')).toEqual([
      'ecrire',
      'a',
      'xmail',
      'ou',
      'xurl',
    ]);
  });

  it('are heard in signs that stand alone', () => {
    expect(tokenise('👍👍')).toEqual(['ok', 'ok']);
    expect(tokenise(' ??')).toEqual(['aide']);
    expect(tokenise('…')).toEqual(['hmm']);
    expect(tokenise('🦖')).toEqual([]);
  });

  it('are cut into sentences', () => {
    expect(sentencesOf('Bonjour. Je suis perdu… Que faire ?')).toEqual([
      'Bonjour.',
      'Je suis perdu…',
      'Que faire ?',
    ]);
  });

  it('share a stem when they say the same, accents or not, and not by chance', () => {
    expect(stem('annulee', 'fr')).toBe(stem('annuler', 'fr'));
    expect(stem('annulation', 'fr')).toBe(stem('annule', 'fr'));
    expect(stem('formation', 'fr')).not.toBe(stem('formats', 'fr'));
    expect(stem('salaire', 'fr')).not.toBe(stem('salarie', 'fr'));
    expect(stem('part', 'fr')).not.toBe(stem('partie', 'fr'));
  });
});

describe('typing errors', () => {
  it('are counted, a swap of neighbours once', () => {
    expect(editDistance('formation', 'formatoin', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
    expect(editDistance('a', 'abcd', 2)).toBe(3);
  });

  it('are mended towards the words of the field, never a word that exists', () => {
    const vocabulary = new Map([
      ['inscription', 5],
      ['salarie', 3],
    ]);
    const speller = createSpeller(vocabulary, (word) => word === 'salaire');

    expect(speller.correct('inscritpion')).toBe('inscription');
    expect(speller.correct('salaire')).toBe('salaire');
    expect(speller.correct('zzzzzz')).toBe('zzzzzz');
  });
});

describe('notions', () => {
  const lexicon = createLexicon(
    learnLexicon([
      { concept: 'password', fr: ['mot de passe'], en: ['password'] },
      { concept: 'forgotten', fr: ['oublié'] },
      { concept: 'after', fr: ['et après'] },
    ]),
  );
  const ids = (text: string) => lexicon.unitsOf(tokenise(text), 'fr').map((unit) => unit.id);

  it('are found by their longest expression, whatever the articles and endings', () => {
    expect(ids('mots de passe oubliés')).toEqual(['password', 'forgotten']);
  });

  it('are found in the other language when the word belongs to it', () => {
    expect(ids('mon password')).toEqual(['mon', 'password']);
  });

  it('are never a lone function word', () => {
    expect(ids('après')).toEqual(['apres']);
  });
});

describe('the language of a message', () => {
  const none = { fr: new Set<string>(), en: new Set<string>() };

  it('is told by its small words, against the usual one only when they are clear', () => {
    expect(detectLanguage(tokenise('how do I register'), 'fr', none)).toBe('en');
    expect(detectLanguage(tokenise('ok the best'), 'fr', none)).toBe('fr');
    expect(detectLanguage(tokenise('comment je fais'), 'en', none)).toBe('fr');
  });

  it('is the usual one, or French, when nothing tells', () => {
    expect(detectLanguage(['webinaire'], 'en', none)).toBe('en');
    expect(detectLanguage(['webinaire'], undefined, none)).toBe('fr');
  });

  it('is not told by a word that both say', () => {
    const words = { fr: new Set<string>(), en: new Set(['hello', 'lab', 'withdraw']) };
    const ofNewcomer = (text: string) => detectLanguage(tokenise(text), undefined, words);

    expect(['hello', 'lab', 'hello quota'].map(ofNewcomer)).toEqual(['fr', 'fr', 'fr']);
    expect(['hi, quota?', 'withdraw?', 'how many per year?'].map(ofNewcomer)).toEqual(
      Array.from({ length: 3 }, () => 'en'),
    );
  });

  it('is not told by one word among several', () => {
    const words = { fr: new Set(['prix']), en: new Set(['sheet', 'prix']) };

    expect(detectLanguage(['formation', 'sheet', 'prix'], undefined, words)).toBe('fr');
    expect(detectLanguage(['sheet'], undefined, words)).toBe('en');
  });
});

describe('days', () => {
  it.each([
    ['le 15 mars', '2026-03-15'],
    ['au 1er avril', '2026-04-01'],
    ['le 3/06', '2026-06-03'],
    ['le 30/04/2027', '2027-04-30'],
    ['en mai', '2026-05-15'],
    ['début juin', '2026-06-05'],
    ['fin avril', '2026-04-27'],
    ['on April 2nd', '2026-04-02'],
    ['in mid February', '2026-02-15'],
    ['en 2027', '2027-07-01'],
    ['l’année prochaine', '2027-07-01'],
    ['next year', '2027-07-01'],
  ])('are read in « %s »', (text, day) => {
    expect(dayNamedIn(text, '2026-11-21')).toBe(day);
  });

  it('are none in a text without a date', () => {
    expect(dayNamedIn('il reste 3 places', '2026-11-21')).toBeUndefined();
    expect(dayNamedIn('le 45/13', '2026-11-21')).toBeUndefined();
    expect(dayNamedIn('le règlement de 2026', '2026-11-21')).toBeUndefined();
  });

  it('are the one said to be today before the one asked about', () => {
    expect(dayOfMessage('une session en octobre, on est le 12 mars', '2026-11-21')).toBe(
      '2026-03-12',
    );
    expect(dayOfMessage('une session bientôt', '2026-11-21')).toBe('2026-11-21');
  });

  it('are those of Paris', () => {
    expect(parisDayOf('2026-03-31T22:30:00Z')).toBe('2026-04-01');
    expect(parisDayOf('2026-01-31T22:30:00Z')).toBe('2026-01-31');
    expect(parisDayOf('2026-05-04')).toBe('2026-05-04');
  });
});
