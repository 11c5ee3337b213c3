import { describe, expect, it } from 'vitest';
import { createClock } from '#adapters/system/clock.ts';
import { readServices } from '#services.ts';
import type { Exchange } from '#usecases/exchange.ts';
import { recogniseWish } from '#usecases/subscriptions/recognise-wish.ts';
import { recordingLog } from '../../support/recording-log.ts';

const NOW = '2026-04-20T08:00:00.000Z';
const { services } = await readServices(createClock(NOW), recordingLog().log);

function wishOf(text: string, roles = ['gestionnaire']) {
  const exchange = {
    services,
    person: { roles },
    now: NOW,
    today: '2026-04-20',
    conversation: { memory: {} },
  };
  const wish = recogniseWish(exchange as unknown as Exchange, text);
  if (wish === null || typeof wish === 'string') return wish;
  const { output: _output, ...reading } = wish.reading;
  return { ...reading, ...wish.when };
}

const weekly = (weekday: number, hour = '08:30') => ({
  schedule: { every: 'week', weekday, hour },
});
const daily = (hour = '08:30') => ({ schedule: { every: 'day', hour } });
const lines = { watch: { for: 'lines' } };
const figure = (is: string, value: number) => ({ watch: { for: 'figure', limit: { is, value } } });

describe('a wish to be told', () => {
  it.each<[string, object]>([
    ['chaque lundi les demandes en attente', { query: 'pending_requests', ...weekly(1) }],
    [
      'les demandes en attente tous les vendredis à 17 h',
      { query: 'pending_requests', ...weekly(5, '17:00') },
    ],
    [
      'envoie-moi le mardi à 9h30 les demandes en attente',
      { query: 'pending_requests', ...weekly(2, '09:30') },
    ],
    [
      'tous les matins la liste d’attente de « Conduire un entretien à distance »',
      { query: 'waiting_list', action: 'Conduire un entretien à distance', ...daily() },
    ],
    ['tous les soirs les demandes en attente', { query: 'pending_requests', ...daily('18:00') }],
    [
      'le 1er de chaque mois, le taux de remplissage du mois',
      {
        query: 'fill_rate',
        period: '2026-04-01/2026-04-30',
        schedule: { every: 'month', day: 1, hour: '08:30' },
      },
    ],
    [
      'tous les lundis le quota de Marie Durand',
      { query: 'quota', person: 'Marie Durand', ...weekly(1) },
    ],
    // What is new each day, not everybody who is enrolled.
    ['chaque jour les inscriptions', { query: 'requests', ...daily() }],
    [
      'tous les matins les inscriptions d’Emploi Avenir 33',
      { query: 'requests', structure: 'Emploi Avenir 33', ...daily() },
    ],
    [
      'chaque lundi les inscriptions de Marie Durand',
      { query: 'registrations', person: 'Marie Durand', ...weekly(1) },
    ],
    ['every monday les demandes en attente', { query: 'pending_requests', ...weekly(1) }],
  ])('on a schedule: %s', (text, expected) => {
    expect(wishOf(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    [
      'préviens-moi si une session passe sous 9 inscrits à 15 jours',
      { query: 'sessions', below: 9, period: '2026-04-20/2026-05-05', ...lines },
    ],
    [
      'préviens-moi quand la session du 12 mai est pleine',
      { query: 'sessions', status: 'complète', session_date: '2026-05-12', ...lines },
    ],
    [
      'Préviens-moi quand la session de Pau le lundi 12 mai est complète',
      { query: 'sessions', place: 'Pau', status: 'complète', session_date: '2026-05-12', ...lines },
    ],
    [
      'préviens-moi dès qu’une place se libère sur la session du 12 mai',
      { query: 'sessions', status: 'disponible', session_date: '2026-05-12', ...lines },
    ],
    [
      'préviens-moi quand il y a plus de 5 demandes en attente',
      { query: 'pending_requests', ...figure('above', 5) },
    ],
    [
      'alertez-moi si la liste d’attente de « Mener un entretien » atteint 5 personnes',
      { query: 'waiting_list', action: 'Mener un entretien', ...figure('at-least', 5) },
    ],
    [
      'préviens-moi quand le taux de remplissage du semestre passe sous 50 %',
      { query: 'fill_rate', period: '2026-01-01/2026-06-30', ...figure('below', 50) },
    ],
    [
      'préviens-moi si le taux de remplissage d’une session passe sous 50 %',
      { query: 'fill_rate', below: 50, ...lines },
    ],
    ['préviens-moi s’il y a un désistement tardif', { query: 'late_withdrawals', ...lines }],
    ['je voudrais être prévenue des absences', { query: 'absences', ...lines }],
    [
      'préviens-moi quand Marie Durand atteint son quota',
      { query: 'quota_reached', person: 'Marie Durand', ...lines },
    ],
    [
      'préviens-moi si une structure a deux inscrits sur « Conduire un entretien »',
      { query: 'structure_limit', action: 'Conduire un entretien', threshold: 2, ...lines },
    ],
  ])('when something crosses: %s', (text, expected) => {
    expect(wishOf(text)).toEqual(expected);
  });

  it.each([
    'combien de désistements chaque mois en 2026',
    'les désistements par mois',
    'je préviens qui si je suis malade ?',
    'préviens Marie que sa session est annulée',
    'les inscrits de la session du lundi 12 mai',
    'envoie un rappel à Marie Durand',
  ])('is not: %s', (text) => {
    expect(wishOf(text)).toBeNull();
  });

  it('asks what is not understood of a gestionnaire, and leaves others to the knowledge', () => {
    expect(wishOf('préviens-moi quand il fera beau')).toBe('unclear');
    expect(wishOf('préviens-moi quand il fera beau', [])).toBeNull();
    expect(wishOf('préviens-moi du taux de remplissage')).toBe('needs-limit');
  });
});
