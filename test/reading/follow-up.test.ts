import { describe, expect, it } from 'vitest';
import { understand } from '../../src/reading/index.ts';
import { examplesOf, known, read, TODAY } from './support/reader.ts';

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

describe('a message that says what it asks', { timeout: 60_000 }, () => {
  const COMPLETE = examplesOf('evaluation/tuning.jsonl')
    .filter(({ context }) => context === undefined)
    .filter((_, index) => index % 3 === 0);

  it.each([
    'désistements tardifs de Limoges en mars 2025',
    'demandes en attente d’Emploi Avenir 33 depuis plus de 12 jours',
  ])('borrows nothing from « %s »', (context) => {
    const borrowing = COMPLETE.filter(({ text, ref_date }) => {
      const after = read(text, ref_date, context);
      return JSON.stringify(after) !== JSON.stringify(read(text, ref_date));
    });

    expect(borrowing.length / COMPLETE.length).toBeLessThan(0.02);
  });

  it.each([
    'demandes en attente',
    'taux de remplissage en 2025',
    'y a-t-il une liste d’attente à Bordeaux ?',
    'qui est au max de ses formations',
    'ok, demandes refusées en mars',
  ])('is read alone right after a question on somebody: « %s »', (text) => {
    expect(next('quota de Denis Maury', text)).toEqual(read(text));
  });

  it('of nothing the questions know does not repeat the question before', () => {
    expect(next('quota de Denis Maury', 'comment ça va')).toEqual({
      query: 'unsupported',
      reason: 'out_of_scope',
    });
  });

  it('orders nothing about the person asked on before, unless a pronoun says so', () => {
    const question = 'quota de Denis Maury';

    expect(next(question, 'change la date de la session du 13 juin')).not.toHaveProperty('person');
    expect(next(question, 'tu peux lui envoyer un mail')).toMatchObject({ person: 'Denis Maury' });
  });
});

describe('a follow-up on a ranking or a queue', () => {
  it.each(['et les moins ?', 'et les 3 moins ?', 'et celles qui marchent le moins ?'])(
    'turns the ranking round: « %s »',
    (text) => {
      expect(next('top 3 des actions les plus demandées', text)).toMatchObject({
        order: 'asc',
        limit: 3,
        group_by: 'action',
      });
    },
  );

  it.each(["les plus vieilles d'abord", 'plus vieux en premier', 'par ancienneté'])(
    'arranges what was asked and names nobody: « %s »',
    (text) => {
      expect(next('demandes en attente', text)).toEqual({
        query: 'pending_requests',
        order: 'asc',
      });
    },
  );

  it.each(['qui est premier ?', 'c’est qui le premier ?', 'le premier de la liste ?'])(
    'asks who heads the queue: « %s »',
    (text) => {
      const read = next('liste d’attente de « Gérer le stress »', text);

      expect(read).toMatchObject({ query: 'waiting_list', action: 'Gérer le stress', limit: 1 });
      expect(read).not.toHaveProperty('session_date');
    },
  );
});
