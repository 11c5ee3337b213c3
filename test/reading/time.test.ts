import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/reading/time/mention.ts';
import { settleTime, type Tense } from '../../src/reading/time/settle.ts';
import { tokenise } from '../../src/reading/tokens.ts';
import { TODAY } from './support/reader.ts';

function timesOf(text: string, ref = TODAY, tense: Tense = 'any') {
  const tokens = tokenise(text);
  return findTimes(tokens, ref, () => true).map(({ time }) => {
    const { from, to } = settleTime(time, ref, tense);
    return {
      kind: time.kind,
      days: time.kind === 'age' ? time.days : undefined,
      said: `${from}/${to}`,
    };
  });
}

const saidOf = (text: string, ref?: string, tense?: Tense) =>
  timesOf(text, ref, tense).map(({ said }) => said);

describe('days', () => {
  it.each([
    ['le 25 juin', '2026-06-25'],
    ['session du 12/05', '2026-05-12'],
    ['le 12/05/2025', '2025-05-12'],
    ['le 12-05-26', '2026-05-12'],
    ['du 11.06', '2026-06-11'],
    ['le 11-06', '2026-06-11'],
    ['11 juin 14h', '2026-06-11'],
    ['2026-06-04', '2026-06-04'],
    ['mardi 2 juin', '2026-06-02'],
    ['le 1er juillet 2027', '2027-07-01'],
    ['hier', '2026-05-17'],
    ['avant-hier', '2026-05-16'],
    ["aujourd'hui", '2026-05-18'],
    ['demain', '2026-05-19'],
    ['après-demain', '2026-05-20'],
    ['lundi prochain', '2026-05-25'],
    ['vendredi', '2026-05-22'],
    ['vendredi dernier', '2026-05-15'],
    ['le 12', '2026-05-12'],
    ['il y a 3 jours', '2026-05-15'],
  ])('reads « %s »', (text, day) => {
    expect(saidOf(text)).toEqual([`${day}/${day}`]);
  });

  it.each(['12 inscrits', 'par mois', 'une semaine', 'salle 12'])(
    'reads no time in « %s »',
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );
});

describe('periods', () => {
  it.each([
    ['désistements de février', '2026-02-01/2026-02-28'],
    ['en mars 2024', '2024-03-01/2024-03-31'],
    ['au mois d’octobre', '2026-10-01/2026-10-31'],
    ['début juin', '2026-06-01/2026-06-10'],
    ['mi-juin', '2026-06-11/2026-06-20'],
    ['fin mai', '2026-05-21/2026-05-31'],
    ['première quinzaine de juin', '2026-06-01/2026-06-15'],
    ['en 2025', '2025-01-01/2025-12-31'],
    ["l'an dernier", '2025-01-01/2025-12-31'],
    ['l’année prochaine', '2027-01-01/2027-12-31'],
    ['cette année', '2026-01-01/2026-12-31'],
    ['ce mois-ci', '2026-05-01/2026-05-31'],
    ['le mois dernier', '2026-04-01/2026-04-30'],
    ['la semaine prochaine', '2026-05-25/2026-05-31'],
    ['cette semaine', '2026-05-18/2026-05-24'],
    ['le week-end dernier', '2026-05-16/2026-05-17'],
    ['le week-end prochain', '2026-05-23/2026-05-24'],
    ['les 48 dernières heures', '2026-05-16/2026-05-18'],
    ['la semaine du 27 mai', '2026-05-25/2026-05-31'],
    ['semaine 22', '2026-05-25/2026-05-31'],
    ['ce trimestre', '2026-04-01/2026-06-30'],
    ['T1 2026', '2026-01-01/2026-03-31'],
    ['2e trimestre 2025', '2025-04-01/2025-06-30'],
    ['du semestre', '2026-01-01/2026-06-30'],
    ['semestre 1', '2026-01-01/2026-06-30'],
    ['le second semestre 2025', '2025-07-01/2025-12-31'],
    ['S2', '2026-07-01/2026-12-31'],
    ['cet été', '2026-07-01/2026-08-31'],
  ])('reads « %s »', (text, period) => {
    expect(saidOf(text)).toEqual([period]);
  });

  it.each([
    ['entre le 3 et le 10 mars', '2026-03-03/2026-03-10'],
    ['du 28 mai au 3 juin', '2026-05-28/2026-06-03'],
    ['du 1er au 15 juin', '2026-06-01/2026-06-15'],
    ['du 28 au 3 juin', '2026-05-28/2026-06-03'],
    ['de mars à mai', '2026-03-01/2026-05-31'],
    ['entre novembre 2025 et février 2026', '2025-11-01/2026-02-28'],
    ['de novembre à février 2026', '2025-11-01/2026-02-28'],
    ['octobre et novembre', '2026-10-01/2026-11-30'],
    ['de 2024 à 2026', '2024-01-01/2026-12-31'],
    ['depuis janvier', '2026-01-01/2026-05-18'],
    ['depuis septembre', '2025-09-01/2026-05-18'],
    ['depuis le 3 mars', '2026-03-03/2026-05-18'],
    ["depuis le début de l'année", '2026-01-01/2026-05-18'],
    ['depuis 2024', '2024-01-01/2026-05-18'],
    ['depuis Pâques', '2026-04-05/2026-05-18'],
    ['depuis la Pentecôte', '2025-06-08/2026-05-18'],
    ['depuis la Toussaint 2024', '2024-11-01/2026-05-18'],
    ['dans les 10 jours', '2026-05-18/2026-05-28'],
    ['sous 15 jours', '2026-05-18/2026-06-02'],
    ['les 15 prochains jours', '2026-05-18/2026-06-02'],
    ['dans les 3 semaines à venir', '2026-05-18/2026-06-08'],
    ['les 3 derniers mois', '2026-02-18/2026-05-18'],
    ['sur les 30 derniers jours', '2026-04-18/2026-05-18'],
    ["d'ici fin juin", '2026-05-18/2026-06-30'],
    ["d'ici la fin du mois", '2026-05-18/2026-05-31'],
    ["jusqu'au 15 juin", '2026-05-18/2026-06-15'],
    ['avant le 15 juin', '2026-05-18/2026-06-14'],
    ['à partir de septembre', '2026-09-01/2026-12-31'],
    ['après le 1er juin', '2026-06-02/2026-12-31'],
  ])('reads the two ends of « %s »', (text, period) => {
    expect(saidOf(text)).toEqual([period]);
  });

  it('takes « a été » for no summer', () => {
    expect(timesOf('la demande a été validée')).toEqual([]);
  });

  it('takes a month to come for that of the year before when the question looks back', () => {
    expect(saidOf('en juin', TODAY, 'past')).toEqual(['2025-06-01/2025-06-30']);
    expect(saidOf('en avril', TODAY, 'past')).toEqual(['2026-04-01/2026-04-30']);
    expect(saidOf('en juin', TODAY, 'mostly_past')).toEqual(['2026-06-01/2026-06-30']);
    expect(saidOf('en décembre', TODAY, 'mostly_past')).toEqual(['2025-12-01/2025-12-31']);
  });

  it('takes a month long past for that of the year to come when the question looks ahead', () => {
    expect(saidOf('en janvier', '2026-11-16', 'future')).toEqual(['2027-01-01/2027-01-31']);
    expect(saidOf('en janvier', '2026-11-16', 'any')).toEqual(['2026-01-01/2026-01-31']);
  });
});

describe('ages', () => {
  it.each([
    ["depuis plus d'une semaine", 7],
    ['depuis deux semaines', 14],
    ['depuis 3 jours', 3],
    ['plus de 12 jours', 12],
    ['depuis plus de quinze jours', 15],
    ['depuis une quinzaine de jours', 15],
    ["depuis plus d'un mois", 30],
    ['ça fait 3 semaines', 21],
    ['il y a plus de 10 jours', 10],
    ['de plus de 48h', 2],
    ['10 jours ou plus', 10],
  ])('reads « %s » as %i days', (text, days) => {
    expect(timesOf(text)).toEqual([expect.objectContaining({ kind: 'age', days })]);
  });
});
