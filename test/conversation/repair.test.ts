import { describe, expect, it } from 'vitest';
import { isQuestion, readCommand, readOrdinal, readYesNo } from '../../src/conversation/repair.ts';
import { readRepairWords } from '../support/small-dialogs.ts';

const repair = readRepairWords();

describe('what can be said in any dialog', () => {
  it.each([
    ['annuler', 'cancel'],
    ['Stop !', 'cancel'],
    ['laisse tomber', 'cancel'],
    ['on annule tout stp', 'cancel'],
    ['anuler', 'cancel'],
    ['never mind', 'cancel'],
    ['retour', 'back'],
    ['reviens en arrière', 'back'],
    ['retuor svp', 'back'],
    ['plus tard', 'later'],
    ['Pas maintenant, merci', 'later'],
    ['j’ai pas le temps là', 'later'],
    ['reprendre', 'resume'],
    ['on en était où ?', 'resume'],
    ['recommencer', 'restart'],
    ['Aide', 'help'],
    ['je suis perdue', 'help'],
    ['pourquoi ?', 'why'],
    ['à quoi ça sert ?', 'why'],
    ['c’est obligatoire ?', 'why'],
    ['c’est quoi ça ?', 'explain'],
    ['j’ai pas compris', 'explain'],
    ['je sais pas', 'unknown'],
    ['aucune idée', 'unknown'],
    ['tu peux répéter stp ?', 'repeat'],
    ['j’en suis où ?', 'recap'],
    ['je veux parler à un humain', 'human'],
    ['passer', 'skip'],
    ['voir plus', 'more'],
  ])('« %s » is %s', (text, expected) => {
    expect(readCommand(repair, text)).toBe(expected);
  });

  it.each([
    'annuler ma demande d’inscription',
    'je voudrais annuler la formation VAE',
    'la session de retour d’expérience',
    'plus tard dans l’année, en juin',
    'unstoppable',
    'c’est quoi le délai de désistement ?',
    'pourquoi faut-il une adhésion ?',
    'une formation d’aide à la personne',
    'VAE',
    '',
  ])('« %s » is none of them', (text) => {
    expect(readCommand(repair, text)).toBeUndefined();
  });

  it.each([
    'oui',
    'Oui stp',
    'ok go',
    '👍',
    '👍🏽',
    'c’est parti !',
    'oui oui',
    'parfai',
    'yes please',
    'c’est bon',
  ])('« %s » is a yes', (text) => {
    expect(readYesNo(repair, text)).toBe(true);
  });

  it.each([
    'non',
    'Non merci',
    'nan',
    'pas du tout',
    '👎',
    'no thanks',
    'non surtout pas',
    'c’est pas ça',
  ])('« %s » is a no', (text) => {
    expect(readYesNo(repair, text)).toBe(false);
  });

  it.each(['peut-être', 'oui mais plutôt juin', 'oui non', 'non, plutôt juin', 'ouistiti'])(
    '« %s » is neither',
    (text) => {
      expect(readYesNo(repair, text)).toBeUndefined();
    },
  );

  it('gives every phrase to one command only', () => {
    const owners = new Map<string, string[]>();
    for (const [name, { fr, en }] of Object.entries(repair.commands)) {
      for (const phrase of [...fr, ...en])
        owners.set(phrase, [...(owners.get(phrase) ?? []), name]);
    }

    expect([...owners].filter(([, names]) => new Set(names).size > 1)).toEqual([]);
  });

  it('understands a place in a list, within the list', () => {
    expect(readOrdinal(repair, 'la deuxième stp', 3)).toBe(1);
    expect(readOrdinal(repair, '2', 3)).toBe(1);
    expect(readOrdinal(repair, 'la dernière', 3)).toBe(2);
    expect(readOrdinal(repair, 'la troisième', 2)).toBeUndefined();
    expect(readOrdinal(repair, '12', 3)).toBeUndefined();
  });

  it('recognises a question without its mark', () => {
    expect(isQuestion(repair, 'combien de formations par an')).toBe(true);
    expect(isQuestion(repair, 'au fait c’est gratuit')).toBe(true);
    expect(isQuestion(repair, 'la VAE du 12 mai')).toBe(false);
  });
});
