import { describe, expect, it } from 'vitest';
import { understand } from '../../src/reading/index.ts';
import { known, read, TODAY } from './support/reader.ts';

const next = (context: string, text: string) => read(text, TODAY, context);

describe('a follow-up', () => {
  it('replaces what it states and keeps the rest', () => {
    const question = 'demandes refusées par les valideurs en mars à Pau';

    expect(next(question, 'et à Bordeaux ?')).toMatchObject({
      place: 'Bordeaux',
      stage: 'valideur_rh',
    });
    expect(next(question, 'et en avril')).toMatchObject({
      period: '2026-04-01/2026-04-30',
      place: 'Pau',
    });
    expect(next(question, 'et les prestataires ?')).toMatchObject({
      stage: 'prestataire',
      status: 'refusée',
    });
    expect(next(question, 'seulement les acceptées')).toMatchObject({ status: 'acceptée' });
    expect(next(question, 'par structure')).toMatchObject({ group_by: 'structure', place: 'Pau' });
    expect(next(question, 'combien ?')).toMatchObject({ output: 'count', place: 'Pau' });
  });

  it('asks something else about the person just named', () => {
    expect(next('quota de Denis Maury', 'et ses absences ?')).toEqual({
      query: 'absences',
      person: 'Denis Maury',
    });
  });

  it('asks the same of someone else, a person or a structure', () => {
    expect(next('désistements de Denis Maury', 'et Cap Insertion 24 ?')).toEqual({
      query: 'withdrawals',
      structure: 'Cap Insertion 24',
    });
  });

  it('gives another day, or a period in its place', () => {
    const question = 'qui est en liste d’attente sur la session du 9 juin';

    expect(next(question, 'et celle du 12 juin')).toMatchObject({ session_date: '2026-06-12' });
    expect(next(question, 'et en juillet ?')).toEqual({
      query: 'waiting_list',
      period: '2026-07-01/2026-07-31',
      output: 'list',
    });
  });

  it('moves the limit with the year', () => {
    expect(next('qui est au max de ses actions', 'et en 2025 ?')).toMatchObject({ threshold: 4 });
  });

  it('counts « le mois d’avant » from the period before', () => {
    expect(next('désistements de mars', 'et le mois d’avant ?')).toMatchObject({
      period: '2026-02-01/2026-02-28',
    });
  });

  it('that is a whole question is read alone', () => {
    expect(next('quota de Denis Maury', 'désistements tardifs de février')).toEqual({
      query: 'late_withdrawals',
      period: '2026-02-01/2026-02-28',
    });
  });

  it('orders something about the person just named', () => {
    expect(next('où en est la demande de Denis Maury', 'annule-la')).toEqual({
      query: 'unsupported',
      reason: 'write',
      person: 'Denis Maury',
    });
  });

  it('follows a reading as it follows the message it came from', () => {
    const context = read('taux de remplissage de mai à Pau');
    const message = { text: 'et en juin', refDate: TODAY, context };

    expect(understand(message, known)).toEqual(
      next('taux de remplissage de mai à Pau', 'et en juin'),
    );
  });
});
