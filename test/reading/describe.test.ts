import { describe, expect, it } from 'vitest';
import { readTranslations } from '../../src/adapters/files/locales.ts';
import { describeReading, type Reading } from '../../src/reading/index.ts';
import { examplesOf, read } from './support/reader.ts';

const problems: string[] = [];
const { fr, en } = readTranslations('locales', { onProblem: (problem) => problems.push(problem) });

const said = (reading: Reading, say = fr) => describeReading(reading, say).map(({ text }) => text);

describe('the question repeated', () => {
  it('has one part for each thing one may change', () => {
    expect(describeReading(read('remplissage des sessions de septembre à Limoges'), fr)).toEqual([
      { field: 'query', text: 'Taux de remplissage' },
      { field: 'place', text: 'à Limoges' },
      { field: 'period', text: 'septembre 2026' },
    ]);
  });

  it('speaks French and English', () => {
    const reading = read('demandes en attente chez les valideurs depuis plus de 12 jours');

    expect(said(reading)).toEqual([
      'Demandes en attente',
      'chez le Valideur RH',
      'depuis plus de 12 jours',
    ]);
    expect(said(reading, en)).toEqual([
      'Pending requests',
      'with the HR approver',
      'for more than 12 days',
    ]);
  });

  it.each([
    ['2026-01-01/2026-12-31', '2026'],
    ['2026-01-01/2026-06-30', '1er semestre 2026'],
    ['2026-04-01/2026-06-30', '2e trimestre 2026'],
    ['2026-03-01/2026-03-31', 'mars 2026'],
    ['2026-05-01/2026-05-01', 'le 1er mai 2026'],
    ['2026-03-03/2026-03-10', 'du 3 au 10 mars 2026'],
    ['2026-05-28/2026-06-03', 'du 28 mai au 3 juin 2026'],
    ['2025-12-15/2026-01-15', 'du 15 décembre 2025 au 15 janvier 2026'],
  ])('says the period %s the shortest way', (period, text) => {
    expect(said({ query: 'withdrawals', period })).toEqual(['Désistements', text]);
  });

  it('says a rank and its order in one part', () => {
    const reading = read('les 5 sessions les moins remplies');

    expect(said(reading)).toContain('les 5 derniers du classement');
    expect(describeReading(reading, fr).map(({ field }) => field)).not.toContain('order');
  });

  it('has words for every reading of the examples, in both languages', { timeout: 30_000 }, () => {
    const files = ['sample.jsonl', 'own.jsonl', 'evaluation/tuning.jsonl'];
    const readings = files.flatMap(examplesOf).map(({ reading }) => reading);

    const texts = readings.flatMap((reading) => [...said(reading, fr), ...said(reading, en)]);

    expect(texts.filter((text) => text === '' || text.startsWith('reading-'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
