import { describe, expect, it } from 'vitest';
import { FIELDS, understand } from '../../src/reading/index.ts';
import { known, read, TODAY } from './support/reader.ts';

describe('figures', () => {
  it('tells a ceiling from a threshold and from a limit', () => {
    expect(read('sessions de moins de 9 personnes')).toMatchObject({ below: 9 });
    expect(read('sessions avec 5 inscrits ou moins')).toMatchObject({ below: 6 });
    expect(read('qui a au moins deux désistements tardifs')).toMatchObject({ threshold: 2 });
    expect(read('les 5 sessions les moins remplies')).toMatchObject({ limit: 5, order: 'asc' });
    expect(read('top 3 des structures par demandes')).toMatchObject({ limit: 3, order: 'desc' });
    expect(read('les 10 dernières demandes')).toMatchObject({ limit: 10, order: 'desc' });
  });

  it('takes « le maximum » from the rulebook of the year spoken of', () => {
    expect(read('qui est au max de ses actions')).toMatchObject({ threshold: 5 });
    expect(read('qui est au max de ses actions en 2025')).toMatchObject({ threshold: 4 });
    expect(read('qui est au max de ses formations en 2025')).toMatchObject({ threshold: 3 });
    expect(read('structures à la limite sur « Laïcité »')).toMatchObject({ threshold: 2 });
  });

  it.each([
    ['structures avec plus de 3 désistements', 3, 4],
    ['structures avec au moins 3 désistements', 3, 3],
    ['sessions remplies à plus de 80 %', 80, 80],
  ])('tells the number said, or the fewest that count: %s', (text, said, fewest) => {
    expect(read(text)).toMatchObject({ threshold: said });
    const counted = understand({ text, refDate: TODAY }, { ...known, forFigures: true });
    expect(counted).toMatchObject({ threshold: fewest });
  });

  it('says no figure when no measure is named', () => {
    expect(read('nombre de personnes au plafond')).toEqual({
      query: 'quota_reached',
      output: 'count',
    });
  });
});

describe('a day alone', () => {
  it('is a session’s when a session is asked about', () => {
    expect(read('absents du 5 mai')).toMatchObject({ session_date: '2026-05-05' });
    expect(read('désistements de la session du 5 mai')).toMatchObject({
      session_date: '2026-05-05',
    });
  });

  it('is a period when events are', () => {
    expect(read('demandes du 5 mai')).toMatchObject({ period: '2026-05-05/2026-05-05' });
    expect(read('sessions de demain')).toMatchObject({ period: '2026-05-19/2026-05-19' });
  });
});

describe('a duration', () => {
  it('is an age of requests, and a period of events', () => {
    expect(read('demandes en attente depuis 3 jours')).toMatchObject({ older_than_days: 3 });
    expect(read('désistements depuis 3 jours')).toMatchObject({ period: '2026-05-15/2026-05-18' });
  });

  it('of « à moins de 10 jours » only says that a withdrawal is late', () => {
    expect(read('désistements à moins de 10 jours ouvrés à Limoges')).toEqual({
      query: 'late_withdrawals',
      place: 'Limoges',
    });
  });
});

describe('output', () => {
  it.each([
    ['combien de désistements en mars', 'count'],
    ['nb absences en mars', 'count'],
    ['qui est absent le 5 mai', 'list'],
    ['lesquelles sont en attente ?', 'list'],
    ['absents de mai', 'list'],
    ['sessions à Pau', 'list'],
    ['remplissage par mois en graphique', 'chart'],
    ['exporte les absences de mai', 'export'],
  ])('is said by « %s »', (text, output) => {
    expect(read(text)).toMatchObject({ output });
  });

  it.each([
    'désistements de mars',
    'demandes en attente',
    'taux de remplissage de mai',
    'demandes qui attendent le formateur',
    'y a du monde en liste d’attente sur « Gérer les conflits » ?',
    'top 10 des structures par nombre de demandes',
  ])('is left open by « %s »', (text) => {
    expect(read(text)).not.toHaveProperty('output');
  });
});

describe('orders', () => {
  it.each([
    'passe Olivier Caron en inscrit',
    'peux-tu inscrire Olivier Caron ?',
    'merci de désinscrire Olivier Caron',
    'je voudrais que tu annules la demande d’Olivier Caron',
    'il faut valider la demande d’Olivier Caron',
    'supprmie la demande d’Olivier Caron',
    'donne une place à Olivier Caron',
  ])('to change something are refused, and say whom: « %s »', (text) => {
    expect(read(text)).toEqual({ query: 'unsupported', reason: 'write', person: 'Olivier Caron' });
  });

  it.each([
    'envoie-moi le quota d’Olivier Caron',
    'tu peux me sortir le quota d’Olivier Caron',
    'passe-moi le quota d’Olivier Caron',
  ])('to show something are questions: « %s »', (text) => {
    expect(read(text)).toEqual({ query: 'quota', person: 'Olivier Caron' });
  });

  it('in the past tense are questions', () => {
    expect(read('on a validé la demande d’Olivier Caron ?').query).toBe('request_status');
  });
});

describe('what is corrected in the same message', () => {
  it.each([
    ['sessions du 3 au 14 août, non plutôt du 10 au 20', { period: '2026-08-10/2026-08-20' }],
    ['demandes de mai, euh non d’avril', { period: '2026-04-01/2026-04-30' }],
    ['inscrits du 11 juin, non du 18', { session_date: '2026-06-18' }],
    ['quota de Julie Martin, pardon de Julie Morel', { person: 'Julie Morel' }],
    ['sessions à Pau ou plutôt à Bayonne en juin', { place: 'Bayonne' }],
  ])('is what counts: « %s »', (text, part) => {
    expect(read(text)).toMatchObject(part);
  });

  it('is nothing when only one thing is said', () => {
    expect(read('absences non excusées de mai plutôt à Pau')).toMatchObject({
      type: 'unexcused',
      period: '2026-05-01/2026-05-31',
      place: 'Pau',
    });
  });
});

describe('the hour of a session', () => {
  it.each([
    'qui est inscrit le 11 juin à 14h',
    'qui est inscrit le 11 juin de 9h à 12h30',
    'qui est inscrit le 11/06 9h30-17h',
    'qui est inscrit le 11.06 à 14:00 ?',
  ])('is left aside: « %s »', (text) => {
    expect(read(text)).toEqual({
      query: 'session_registrations',
      session_date: '2026-06-11',
      output: 'list',
    });
  });

  it.each([
    ['demandes en attente depuis plus de 48h', 2],
    ['demandes en attente depuis 72 h', 3],
  ])('is not a duration: « %s »', (text, days) => {
    expect(read(text)).toMatchObject({ older_than_days: days });
  });
});

describe('what is none of the questions', () => {
  it.each(['', '?', 'bonjour', 'merci beaucoup', 'quel temps fera-t-il', 'asdf qsdf', '12', '🙂'])(
    'is said to be so: « %s »',
    (text) => {
      expect(read(text)).toEqual({ query: 'unsupported', reason: 'out_of_scope' });
    },
  );
});

describe('the keys of a reading', () => {
  it('come in the declared order, whatever the order of the words', () => {
    const readings = [
      read('en mars à Pau combien de demandes refusées par les valideurs, par structure'),
      read('les 5 sessions les plus remplies de juin à Pau'),
    ];

    for (const keys of readings.map(Object.keys)) {
      expect(keys).toEqual(FIELDS.filter((field) => keys.includes(field)));
    }
  });

  it('are the same for the same message, read twice', () => {
    const text = 'demandes en attente chez les valideurs depuis plus de 10 jours';

    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });
});

describe('what is said of something else', () => {
  it.each([
    ['remplissage sans celles de juillet', undefined],
    ['désistements pour le copil de jeudi', undefined],
    ['désistements de juillet', '2026-07-01/2026-07-31'],
    ['demandes de deux mille vingt-cinq', '2025-01-01/2025-12-31'],
    ['demandes du deux au vingt et un mars', '2026-03-02/2026-03-21'],
  ])('is no period, and one in words is: « %s »', (text, period) => {
    expect(read(text).period).toBe(period);
  });
});
