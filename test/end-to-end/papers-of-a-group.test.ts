import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '#ports/request-repository.ts';
import { type ChatWorld, startChats, wordsOf } from '../support/chats.ts';
import { account, action, type Seed, session, siretOf, structure } from '../support/programme.ts';
import { readPdf } from '../support/read-pdf.ts';
import { enter } from './life/town.ts';

const NOW = '2026-09-07T07:00:00.000Z';
const SIRET = siretOf(732829320);
const SURNAMES = [
  'de La Rochefoucauld-Montmorency-Laval',
  'Etcheverry-Larramendy',
  'Durand',
  'Ñandú Öztürk',
];
const PEOPLE = Array.from({ length: 15 }, (_, index) => ({
  id: `n${index}`,
  surname: `${SURNAMES[index % 4]} ${String.fromCharCode(65 + index)}`,
  firstName: index % 5 === 0 ? 'Marie-Bernadette Constance' : 'Léo',
}));

const group: Seed = {
  structures: [
    structure(SIRET, {
      name: 'Association départementale pour l’insertion et la formation des jeunes du Pays basque intérieur',
      address: '12 bis, rue des Anciens-Combattants-d’Afrique-du-Nord',
      postcode: '64120',
      town: 'Saint-Palais',
    }),
  ],
  accounts: [
    account('victor', { roles: ['prestataire'], surname: 'Salles', firstName: 'Victor' }),
    ...PEOPLE.map(({ id, ...names }) => account(id, { siret: SIRET, civility: 'mme', ...names })),
  ],
  actions: [
    action('a', {
      title:
        'Accompagner les publics éloignés de l’emploi vers et dans la formation : postures, outils et partenariats',
      objectives:
        'Repérer les freins, construire un parcours par étapes, mobiliser les partenaires du territoire.',
    }),
  ],
  sessions: [
    session('s', 'a', {
      firstDay: '2026-09-07',
      lastDay: '2026-09-09',
      capacity: 15,
      hours: '9 h – 12 h 30, 13 h 30 – 17 h',
      providerId: 'victor',
    }),
  ],
  requests: PEOPLE.map(({ id }, index) => request(id, index)),
};

function request(personId: string, index: number): RequestRecord {
  return {
    id: `r${index}`,
    personId,
    siret: SIRET,
    sessionId: 's',
    actionId: 'a',
    kind: 'formation',
    firstDay: '2026-09-07',
    status: index < 14 ? 'enrolled' : 'preregistered',
    placement: 'seat',
    submittedAt: `2026-06-0${(index % 9) + 1}T08:00:0${index % 10}.000Z`,
    motivation: 'Progresser',
    receiptCode: `R-${index}`,
    lastWords: null,
    forceMajeure: null,
    changedAt: NOW,
  };
}

async function open(channel: 'teams' | 'telegram') {
  const world: ChatWorld = await startChats({ now: NOW, seed: group });
  const victor = await enter(world, channel, 'victor');
  await victor.say('mes sessions');
  await victor.press('Accompagner les publics');
  const print = async (label: string) => {
    const seen = await victor.press(label);
    const file = seen.find(({ message }) => message.file)?.message.file;
    if (!file) throw new Error(`no file: ${wordsOf(seen)}`);
    const bytes = new Uint8Array(Buffer.from(file.contentBase64, 'base64'));
    if (process.env['KEEP_PAPERS']) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${process.env['KEEP_PAPERS']}/${file.name}`, bytes);
    }
    return { name: file.name, ...(await readPdf(bytes)) };
  };
  return { world, victor, print };
}

describe('the papers of a group of fifteen', () => {
  it('include a sheet to sign, half day by half day, whose heads come again on each page', async () => {
    const { world, print } = await open('teams');

    const sheet = await print('Feuille d’émargement');

    expect(world.errors()).toEqual([]);
    // Three days make six half days: two sheets, each of two pages.
    expect(sheet.pages).toHaveLength(4);
    expect(sheet.pages[3]).toContain('Salles Victor');
    expect(sheet.pages[0]).toContain('07/09 matin');
    expect(sheet.pages[1]).toContain('Nom et prénom');
    expect(sheet.pages[2]).toContain('09/09 après‑midi');
    expect(sheet.pages[3]).toContain('Nom et prénom');
    // Sheets come apart: each page says what it is of.
    for (const page of sheet.pages) expect(page).toContain('du 7 au 9 septembre 2026');
    const first = sheet.pages.slice(0, 2).join(' ');
    for (const { surname } of PEOPLE) expect(first.replaceAll('- ', '-')).toContain(surname);
    expect(first.indexOf('Durand C')).toBeLessThan(first.indexOf('Etcheverry'));
  });

  it('are a page for each person, whatever the length of their names', async () => {
    const { world, victor, print } = await open('telegram');

    const convocations = await print('Convocations (14)');
    const conventions = await print('Conventions (14)');
    world.moveTo('2026-09-09T14:00:00.000Z');
    await victor.say('mes sessions');
    await victor.press('Accompagner les publics');
    await victor.press('Tous présents (15)');
    const certificates = await print('Attestations des présents (15)');

    expect(convocations.pages).toHaveLength(14);
    expect(conventions.pages).toHaveLength(14);
    expect(certificates.pages).toHaveLength(15);
  });

  it('still name who came, once everyone is recorded', async () => {
    const { victor } = await open('teams');

    await victor.press('Tous présents (15)');
    await victor.say('mes sessions');
    const list = await victor.press('Accompagner les publics');

    expect(wordsOf(list)).toContain('15 présents, aucun absent');
    for (const { surname } of PEOPLE) expect(wordsOf(list)).toContain(surname);
  });
});
