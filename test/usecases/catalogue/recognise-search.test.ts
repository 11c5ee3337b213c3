import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTranslations } from '#adapters/files/locales.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { recogniseSearch } from '#usecases/catalogue/recognise-search.ts';
import { indexTowns } from '#usecases/catalogue/towns.ts';
import type { Exchange } from '#usecases/exchange.ts';
import { action, session } from '../../support/programme.ts';

const views: SessionView[] = ['Pau', 'La Rochelle', 'Brive-la-Gaillarde'].map((place) => ({
  ...session(`in-${place}`, 'orientation', { place }),
  action: action('orientation'),
  seatsTaken: 0,
  queueLength: 0,
}));

/** What the recogniser looks at of an exchange: the day, the texts, and a programme that finds every topic. */
const exchange = {
  services: {
    translations: readTranslations('locales'),
    towns: indexTowns(readFileSync('reading/towns.tsv', 'utf8')),
    readQuery: () => ({ query: 'sessions', period: '2026-04-01/2026-06-30' }),
  },
  conversation: { memory: {} },
  now: '2026-01-12T08:00:00.000Z',
  today: '2026-01-12',
  language: 'fr',
  stores: {
    programme: {
      searchSessions: async () => views,
      findThemes: async () => ['Orientation', 'Inclusion et santé'],
    },
  },
} as unknown as Exchange;

/** Every question that the knowledge answers. */
function knownQuestions(): string[] {
  return readdirSync('knowledge', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('_'))
    .flatMap((name) => {
      const entry = parse(readFileSync(join('knowledge', name), 'utf8')) as {
        questions?: Record<string, string[]>;
      };
      return Object.values(entry.questions ?? {}).flat();
    });
}

describe('a search of the programme', () => {
  it.each([
    [
      'quelles formations en mars à Pau ?',
      { kind: 'formation', from: '2026-03-01', until: '2026-03-31', place: 'Pau' },
    ],
    [
      'formations à distance sur l’orientation',
      { kind: 'formation', mode: 'distanciel', theme: 'Orientation' },
    ],
    ['novembre ?', { from: '2026-11-01', until: '2026-11-30' }],
    ['et pour octobre', { from: '2026-10-01', until: '2026-10-31' }],
    ['rien en mai ?', { from: '2026-05-01', until: '2026-05-31' }],
    ['y a-t-il des ateliers à la rochelle', { kind: 'atelier', place: 'La Rochelle' }],
    ['voir les webinaires', { kind: 'webinaire' }],
    [
      'formations brive avec des places',
      { kind: 'formation', place: 'Brive-la-Gaillarde', hasSeat: true },
    ],
    ['je cherche une formation sur la médiation', { kind: 'formation', words: 'mediation' }],
    ['formations à distance', { kind: 'formation', mode: 'distanciel' }],
    ['formations avec des places', { kind: 'formation', hasSeat: true }],
    [
      'formations en présentiel avec au moins 5 places',
      { kind: 'formation', mode: 'presentiel', seats: 5 },
    ],
    ['formations près de Pau', { kind: 'formation', near: { town: 'Pau', km: 50 } }],
    ['ateliers à moins de 30 km de Pau', { kind: 'atelier', near: { town: 'Pau', km: 30 } }],
    [
      'formations dans un rayon de 80 km autour de mont de marsan',
      { kind: 'formation', near: { town: 'Mont-de-Marsan', km: 80 } },
    ],
    [
      'formations près de St Jean de Luz en mars',
      {
        kind: 'formation',
        from: '2026-03-01',
        until: '2026-03-31',
        near: { town: 'Saint-Jean-de-Luz', km: 50 },
      },
    ],
    [
      'formations près de Trifouilly',
      { kind: 'formation', near: { unknown: 'trifouilly', km: 50 } },
    ],
    ['quelles formations autour de moi ?', { kind: 'formation', near: { km: 50 } }],
    ['workshops within 40 km of Dax', { kind: 'atelier', near: { town: 'Dax', km: 40 } }],
    ['courses with at least 3 seats left', { kind: 'formation', seats: 3 }],
    ['formations de deux jours à Pau', { kind: 'formation', days: 2, place: 'Pau' }],
    ['formations au printemps', { kind: 'formation', from: '2026-04-01', until: '2026-06-30' }],
    ['tout sauf l’orientation', { exceptTheme: 'Orientation' }],
    ['which workshops in Pau', { kind: 'atelier', place: 'Pau' }],
  ])('« %s » is one', async (text, filter) => {
    expect(await recogniseSearch(exchange, text)).toEqual(filter);
  });

  it.each([
    'formations',
    'combien de formations par an ?',
    'inscris-moi à la formation du 12 mars à Pau',
    'je veux annuler ma formation de mars à Pau',
    'les webinaires sont-ils réservés aux adhérents ?',
    'quel est le prix des formations à distance ?',
    'bonjour',
  ])('« %s » is none', async (text) => {
    expect(await recogniseSearch(exchange, text)).toBeNull();
  });

  it('takes no question from the knowledge', async () => {
    const questions = knownQuestions();
    const taken: string[] = [];
    for (const question of questions) {
      if (await recogniseSearch(exchange, question)) taken.push(question);
    }

    expect(questions.length).toBeGreaterThan(500);
    expect(taken).toEqual([]);
  }, 20_000);
});
