import { describe, expect, it } from 'vitest';
import type { Exchange } from '#usecases/exchange.ts';
import { altersMore, readMove } from '#usecases/management/sessions/move-days.ts';
import { readTranslations } from '../../../src/adapters/files/locales.ts';

const translations = readTranslations('locales', { onProblem: () => undefined });
const exchange = {
  today: '2026-02-16',
  language: 'fr',
  services: { translations },
} as unknown as Exchange;
const days = (dates: readonly { from: string; until: string }[]) =>
  dates.map(({ from, until }) => (from === until ? from : `${from}/${until}`)).join(' ');

describe('the days a session is moved from, and to', () => {
  it.each([
    ['reporte la session du 12 mai au 3 juin', '2026-05-12', '2026-06-03'],
    ['reporte la session VAE du 12/05 au 19/05', '2026-05-12', '2026-05-19'],
    ['reporte la session du 12 au 19 mai', '2026-05-12', '2026-05-19'],
    ['décale la vae du 12 mai au 19', '2026-05-12', '2026-05-19'],
    ['reporte la session du 12 au 13 mai au 3 juin', '2026-05-12/2026-05-13', '2026-06-03'],
    ['décale la session du 12 mai du 19 au 20 mai', '2026-05-12', '2026-05-19/2026-05-20'],
    ['passe la session du 12/05 à 14 places et déplace-la au 19/05', '2026-05-12', '2026-05-19'],
    ['déplace-la du 19 au 20 mai', '', '2026-05-19/2026-05-20'],
    ['reporte la session du 12 mai pour le 3 et 4 juin', '2026-05-12', '2026-06-03 2026-06-04'],
    [
      'déplace la session du 11 et 12 juin aux 18 et 19 juin',
      '2026-06-11 2026-06-12',
      '2026-06-18 2026-06-19',
    ],
    ['reporte la VAE de Pau au 3 juin, 10 places', '', '2026-06-03'],
    ['passe la session du 12 mai à 14 places', '2026-05-12', ''],
  ])('of « %s » are %s and %s', (text, old, fresh) => {
    const move = readMove(exchange, text);

    expect(days(move.old)).toBe(old);
    expect(days(move.fresh)).toBe(fresh);
  });

  it('are all fresh when the session is known already', () => {
    const { fresh } = readMove(exchange, 'décale au 19 mai', { isKnown: true });

    expect(days(fresh)).toBe('2026-05-19');
  });

  it('stay in what is left as the session’s own, with their month', () => {
    const { left } = readMove(exchange, 'reporte la session du 12 au 19 mai');

    expect(left.trim()).toBe('reporte la session du 12/05/2026');
  });

  it.each([
    ['reporte la session du 12 mai au 3 juin', false],
    ['reporte la session du 12 mai à Pau au 3 juin', false],
    ['reporte la session du 12 mai au 3 juin, 10 places', true],
    ['reporte la session du 12 mai au 3 juin à Dax', true],
    ['reporte la session du 12 mai au 3 juin, 9h-12h', true],
  ])('are all that « %s » changes, or not: %s', (text, isMore) => {
    expect(altersMore(exchange, text)).toBe(isMore);
  });
});
