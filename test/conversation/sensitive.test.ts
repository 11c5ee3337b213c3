import { describe, expect, it } from 'vitest';
import { findSensitive } from '#conversation/index.ts';
import { tellsHealth, tellsOwnHealth } from '../../src/conversation/sensitive.ts';
import { readRepairWords } from '../support/small-dialogs.ts';

const repair = readRepairWords();

describe('what must not be kept', () => {
  it.each([
    'mon mot de passe c’est Azerty64!',
    "mon mot de passe c'est Azerty64!",
    'mdp : soleil',
    'MDP=Toto2024',
    'voici mon mot de passe : Été-2026',
    'my password is hunter2',
    'identifiant claire, mot de passe: claire33',
  ])('« %s » gives a password', (text) => {
    expect(findSensitive(repair, text)).toBe('password');
  });

  it.each([
    'j’ai oublié mon mot de passe',
    'mon mot de passe est refusé',
    'mon mot de passe est toujours incorrect',
    'mot de passe : oublié',
    'le mot de passe est obligatoire ?',
    'comment changer de mot de passe ?',
    'je n’ai pas reçu le mail pour le mdp',
    'my password is not accepted',
  ])('« %s » gives none', (text) => {
    expect(findSensitive(repair, text)).toBeUndefined();
  });

  it.each([
    '285057800608491',
    '2 85 05 78 006 084 91',
    'nir 1 70 02 2A 123 456',
    'je suis le 1850578006084',
  ])('« %s » is a social security number', (text) => {
    expect(findSensitive(repair, text)).toBe('social-security');
  });

  it.each([
    '81234567600017',
    '812 345 676 00017',
    '05 46 00 24 93',
    '2026-05-12',
    '12345678901234567890',
  ])('« %s » is none', (text) => {
    expect(findSensitive(repair, text)).toBeUndefined();
  });

  it('recognises details of health, not the bare category', () => {
    expect(tellsHealth(repair, 'je me fais opérer d’une hernie')).toBe(true);
    expect(tellsHealth(repair, 'je suis malade')).toBe(false);
    expect(tellsHealth(repair, 'grève des trains')).toBe(false);
    for (const text of [
      'facture F-2026-777',
      'un atelier d’expression, pour lancer une coopération',
      'le tuteur est de bonne humeur',
    ])
      expect(tellsHealth(repair, text), text).toBe(false);
    expect(tellsHealth(repair, 'ma facture, et ma fractre du bras')).toBe(true);
  });

  it.each([
    'je suis en dépression',
    'j’ai eu un cancer',
    'ma femme est enceinte',
    'suite à mon AVC je ne peux pas',
    'I had a heart attack',
    'je suis en arrêt maladie pour un cancer',
    'je reviens d’un arrêt maladie pour un cancer du sein',
    'en congé longue maladie à cause de mon cancer',
    'I’m on sick leave because of cancer',
    'I have chemo that day',
    'ma fille est autiste, je veux comprendre',
    'mon frère a la maladie de Parkinson',
  ])('« %s » tells of one’s own health', (text) => {
    expect(tellsOwnHealth(repair, text)).toBe(true);
  });

  it.each([
    'mieux accompagner des jeunes en dépression',
    'j’anime un groupe de personnes atteintes d’épilepsie',
    'je fais un diagnostic de territoire',
    'nous recevons beaucoup de burn out',
    'je veux me former sur la dépression',
    'j’accompagne des jeunes autistes',
    'je suis artiste et je reviens d’un arrêt maladie',
    'the train strike is on that day',
  ])('« %s » does not', (text) => {
    expect(tellsOwnHealth(repair, text)).toBe(false);
  });
});
