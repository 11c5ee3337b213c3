import { describe, expect, it } from 'vitest';
import { type Reading, understand } from '../../src/reading/index.ts';
import { OWN_FIELDS } from '../../src/reading/reading.ts';
import { known } from './support/reader.ts';

const refDate = '2026-09-07';
const figures = { ...known, forFigures: true };

/** What each message of a talk adds to the one before, read for figures. */
function read(...talk: string[]): Reading {
  const [first = '', ...others] = talk;
  return others.reduce<Reading>(
    (context, text) => understand({ text, refDate, context }, figures),
    understand({ text: first, refDate }, figures),
  );
}

const STATED: [string, Partial<Reading>][] = [
  ['inscriptions aux ateliers', { query: 'registrations', kinds: ['atelier'] }],
  ['combien d’ateliers en 2026 ?', { query: 'sessions', kinds: ['atelier'] }],
  ['les 5 formations les plus demandées', { group_by: 'action', kinds: ['formation'] }],
  ['absences aux webinaires et aux conférences', { kinds: ['webinaire', 'conference'] }],
  ['demandes de juin sans les webinaires', { except_kinds: ['webinaire'] }],
  ['sessions en distanciel au T4', { query: 'sessions', mode: 'distanciel' }],
  ['taux de remplissage en présentiel', { query: 'fill_rate', mode: 'presentiel' }],
  ['sessions qui risquent d’être annulées', { below: 9, kinds: ['formation'], state: 'too_few' }],
  ['combien de places libres en octobre ?', { query: 'sessions', state: 'free_seats' }],
  ['combien de places restent sur la session du 15 septembre', { session_date: '2026-09-15' }],
  ['il reste combien de places à Pau ?', { state: 'free_seats', place: 'Pau' }],
  ['sessions avec plus de 3 places libres', { state: 'free_seats', threshold: 4 }],
  ['désistements dans les délais', { query: 'withdrawals', timing: 'in_time' }],
  ['désistements non tardifs de juin', { query: 'withdrawals', timing: 'in_time' }],
  ['qui a eu plus de 2 refus', { status: 'refusée', threshold: 3 }],
  ['personnes sans aucune inscription en 2026', { query: 'quota_reached', below: 1 }],
  ['qui n’est inscrit nulle part ?', { query: 'quota_reached', below: 1 }],
  ['sessions sans aucun inscrit', { query: 'sessions', below: 1 }],
  ['qui a encore droit à 2 formations ?', { measure: 'formations', below: 2 }],
  ['combien de personnes différentes inscrites en 2026', { different: 'person' }],
  ['combien de refus depuis juillet, et par qui ?', { group_by: 'stage' }],
  ['adhésions premium', { query: 'membership', formula: 'premium' }],
  ['quota de Marie Durand et de Jean Martin', { person: 'Marie Durand', others: ['Jean Martin'] }],
  ['inscriptions de juin à Pau et Bordeaux', { place: 'Pau', others: ['Bordeaux'] }],
  ['taux d’absence par structure', { uncounted: 'rate' }],
  ['moyenne d’inscrits par session', { uncounted: 'mean' }],
  ['délai moyen de validation RH', { uncounted: 'delay' }],
  ['demandes faites par des indépendants', { uncounted: 'profile' }],
  ['combien d’inscrits, d’absents et de désistements ?', { uncounted: 'several' }],
  ['structures sans aucune inscription', { uncounted: 'nobody' }],
  ['compare 2025 et 2026', { query: 'unsupported', uncounted: 'compare' }],
];

describe('what only figures follow', () => {
  it.each(STATED)('%s', (text, stated) => {
    expect(read(text)).toMatchObject(stated);
  });

  it.each(STATED)('is no part of the agreed reading: %s', (text) => {
    const agreed = understand({ text, refDate }, known);

    expect(OWN_FIELDS.filter((field) => agreed[field] !== undefined)).toEqual([]);
  });

  it.each([
    'taux de remplissage moyen',
    'formations de Marie Durand',
    'inscriptions de juin toutes formations confondues',
    'sessions de « Conduire un entretien à distance »',
    'demandes de juin par atelier',
    'quota de Marie Durand, de la Mission locale',
  ])('is not read into what does not say it: %s', (text) => {
    const reading = read(text);

    expect(OWN_FIELDS.filter((field) => reading[field] !== undefined)).toEqual([]);
  });

  it('bounds a wait on both sides, or on one', () => {
    expect(read('demandes en attente depuis plus de 15 jours et moins d’un mois')).toMatchObject({
      older_than_days: 15,
      younger_than_days: 30,
    });
    const { older_than_days: older, ...young } = read(
      'demandes en attente depuis moins de 10 jours',
    );
    expect([older, young.younger_than_days]).toEqual([undefined, 10]);
  });
});

describe('what only figures follow, in a talk', () => {
  it('is replaced, or said besides', () => {
    expect(read('taux de remplissage du semestre', 'seulement les ateliers')).toMatchObject({
      query: 'fill_rate',
      kinds: ['atelier'],
    });
    expect(
      read('inscriptions aux ateliers', 'à distance seulement', 'et les webinaires ?'),
    ).toMatchObject({ query: 'registrations', kinds: ['webinaire'], mode: 'distanciel' });
    expect(read('inscriptions aux ateliers', 'toutes les actions').kinds).toBeUndefined();
  });

  it('leaves what could not be told with the message that said it', () => {
    expect(read('taux d’absence', 'par structure')).toEqual({
      query: 'absences',
      group_by: 'structure',
    });
  });
});
