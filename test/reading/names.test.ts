import { describe, expect, it } from 'vitest';
import { read } from './support/reader.ts';

describe('people', () => {
  it.each([
    ['quota marie durand', 'marie durand'],
    ['quota de M. Dupont', 'Dupont'],
    ['quota de Mr Alain Petit', 'Alain Petit'],
    ['quota de Mme LEFEBVRE Sandra', 'LEFEBVRE Sandra'],
    ['quota de mlle ophélie costa svp', 'ophélie costa'],
    ['quota de monsieur Ben Youssef', 'Ben Youssef'],
    ['quota de Fatima El Amrani en 2026', 'Fatima El Amrani'],
    ['quota de yann le goff', 'yann le goff'],
    ['quota de Jean-Pierre Da Silva', 'Jean-Pierre Da Silva'],
    ["quota d'amelie.brun@example.net svp", 'amelie.brun@example.net'],
    ['dupont julien, quota ?', 'dupont julien'],
    ['quota de Kadija Benali', 'Kadija Benali'],
    ["M. O'Connor : quota", "O'Connor"],
    ['compteur formations Pujol', 'Pujol'],
    ['quota de le bihan yann', 'le bihan yann'],
    ['quota de d’artigues', 'd’artigues'],
    ['quota de jean-baptiste d’Artigues', 'jean-baptiste d’Artigues'],
    ['il reste combien d’actions à sophie de la tour', 'sophie de la tour'],
    ['quota N’Diaye', 'N’Diaye'],
    ['quota d’el amrani samira', 'el amrani samira'],
    ['quota van den berg pieter', 'van den berg pieter'],
    ['quota d’Yves-Marie Le Du', 'Yves-Marie Le Du'],
    ['quota de Marie Christine de La Tour', 'Marie Christine de La Tour'],
    ['quota o’brien', 'o’brien'],
    ['quota de J.-P. Morel', 'J.-P. Morel'],
    ['quota de Sophie de Lormont', 'Sophie de Lormont'],
    ['quota de Mme Anne du Puy de Saint-Sever', 'Anne du Puy de Saint-Sever'],
    ['quota de Mme Lourdes Landes', 'Lourdes Landes'],
  ])('are named as typed, without their title: « %s »', (text, person) => {
    expect(read(text)).toMatchObject({ query: 'quota', person });
  });

  it.each([
    ['Bonjour, quota de Julie Petit ? Bonne journée, Hervé'],
    ['quota de Julie Petit svp, merci. Claire'],
    ['Quota de Julie Petit ?\nCdlt, JP Morel\nMission locale de Pau'],
    ['Quota de Julie Petit ?\nHervé Lafitte'],
    ['quota de Julie Petit merci claire'],
  ])('are never who signs: « %s »', (text) => {
    expect(read(text)).toEqual({ query: 'quota', person: 'Julie Petit' });
  });

  it('are asked about after thanks that open the message', () => {
    expect(read('Merci ! Julie Petit a encore combien d’actions ?')).toMatchObject({
      person: 'Julie Petit',
    });
  });

  it.each(['qui a fini son quota', 'quota', 'les quotas svp', 'combien de quotas atteints'])(
    'are not made up: « %s »',
    (text) => {
      expect(read(text)).not.toHaveProperty('person');
    },
  );
});

describe('structures', () => {
  it.each([
    ['la mission locale de Pau est adhérente ?', 'mission locale de Pau'],
    ['la mission locale du béarn est adhérente ?', 'mission locale du béarn'],
    ['Emploi Avenir 33 est adhérente ?', 'Emploi Avenir 33'],
    ["adhésion de l'AFPA de Limoges", 'AFPA de Limoges'],
    ['adhésion de AFPA Brive', 'AFPA Brive'],
    ['GRETA Nord Aquitaine est adhérent ?', 'GRETA Nord Aquitaine'],
    ['udaf 87 adhérente ?', 'udaf 87'],
    ['Adie Périgueux a payé sa cotisation ?', 'Adie Périgueux'],
    ['la structure Ressources & Co est adhérente ?', 'Ressources & Co'],
    ['adhésion de la Mission Locale Rurale de la Creuse', 'Mission Locale Rurale de la Creuse'],
    ['adhésion de la structure « Le Bon Coin »', 'Le Bon Coin'],
  ])('are named without their article: « %s »', (text, structure) => {
    expect(read(text)).toMatchObject({ query: 'membership', structure });
  });

  it('leaves outside the name the town it is asked about', () => {
    expect(read('demandes de Cap Insertion 24 à Pau')).toMatchObject({
      structure: 'Cap Insertion 24',
      place: 'Pau',
    });
  });
});

describe('actions', () => {
  it.each([
    ['liste d’attente de « Mener un entretien à distance »', 'Mener un entretien à distance'],
    ['liste d’attente de "Gérer les conflits"', 'Gérer les conflits'],
    ['liste d’attente de “Gérer les conflits”', 'Gérer les conflits'],
    ['qui est en liste d’attente sur Laïcité et accueil à Pau', 'Laïcité et accueil'],
    ['liste d’attente session Gérer les conflits 13/10 Bayonne', 'Gérer les conflits'],
    ['liste d’attente de l’atelier Codéveloppement du 19 novembre', 'Codéveloppement'],
    ['liste d’attente sur gérer les conflits le 13 octobre', 'gérer les conflits'],
    ['liste d’attente laïcité et accueil', 'laïcité et accueil'],
  ])('are found in quotation marks, or by their shape: « %s »', (text, action) => {
    expect(read(text)).toMatchObject({ query: 'waiting_list', action });
  });

  it('ends a title where a date, a town or a grouping begins', () => {
    expect(read('inscrits à Gérer les conflits à Pau le 2 juin par structure')).toMatchObject({
      action: 'Gérer les conflits',
      place: 'Pau',
      session_date: '2026-06-02',
      group_by: 'structure',
    });
  });
});

describe('places', () => {
  it.each([
    ['sessions à Pau', 'Pau'],
    ['sessions de juin à La Rochelle', 'La Rochelle'],
    ['sessions sur bordeaux', 'bordeaux'],
    ['sessions à Mont-de-Marsan', 'Mont-de-Marsan'],
    ['sessions à Saujon', 'Saujon'],
    ['sessions en Dordogne', 'Dordogne'],
  ])('are towns or departments: « %s »', (text, place) => {
    expect(read(text)).toMatchObject({ query: 'sessions', place });
  });

  it('takes no everyday word in lower case for a department', () => {
    expect(read('sessions où il faut qu’on vienne')).not.toHaveProperty('place');
  });
});

describe('names of hard shapes', () => {
  it.each([
    ['Garage Lafitte & Cie est adhérente ?', { structure: 'Garage Lafitte & Cie' }],
    ['adhésion d’Alter Conseil (SAS)', { structure: 'Alter Conseil (SAS)' }],
    ['adhésion d’Aldatu SCOP', { structure: 'Aldatu SCOP' }],
    ['3, 2, 1 Partez ! est adhérente ?', { structure: '3, 2, 1 Partez !' }],
    ['adhésion du lycée du 8 Mai 1945', { structure: 'lycée du 8 Mai 1945' }],
    ['adhésion de Cap Emploi 16-17', { structure: 'Cap Emploi 16-17' }],
    ['adhésion de Pau Emploi Services', { structure: 'Pau Emploi Services' }],
    ['remplissage de Tours de main à Pau', { action: 'Tours de main', place: 'Pau' }],
    ['doublons sur Mieux communiquer ou pas ?', { action: 'Mieux communiquer' }],
    ['absents de Les clés de l’écoute', { action: 'clés de l’écoute' }],
    ['absences à St Jean d’Angely', { place: 'St Jean d’Angely' }],
  ])('are read whole: « %s »', (text, { structure, action, place }: Named) => {
    const reading = read(text);
    const { structure: s, action: a, place: p, person, period, session_date: day } = reading;

    expect([s, a, p]).toEqual([structure, action, place]);
    expect([person, period, day]).toEqual([undefined, undefined, undefined]);
  });
});

type Named = { structure?: string; action?: string; place?: string };
