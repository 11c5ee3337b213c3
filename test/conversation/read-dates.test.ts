import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '#conversation/index.ts';

const today = '2026-02-16';

/** « from..until precision » of everything read. */
function read(text: string, options = {}): string[] {
  return readDates(text, today, options).map(
    ({ from, until, precision }) => `${from === until ? from : `${from}..${until}`} ${precision}`,
  );
}

describe('dates in a text', () => {
  it.each([
    ['le 12 mai à Pau', '2026-05-12 day'],
    ['12/05', '2026-05-12 day'],
    ['la session du 12.05', '2026-05-12 day'],
    ['le 12-05 à 14h', '2026-05-12 day'],
    ['du 3.12 au 5.12', '2026-12-03..2026-12-05 period'],
    ['12/05/2027', '2027-05-12 day'],
    ['1er avril', '2026-04-01 day'],
    ['3 aout', '2026-08-03 day'],
    ['demain', '2026-02-17 day'],
    ['après-demain', '2026-02-18 day'],
    ['mardi', '2026-02-17 day'],
    ['mardi en huit', '2026-02-24 day'],
    ['lundi en quinze', '2026-03-02 day'],
    ['vendredi 20 février', '2026-02-20 day'],
    ['dans deux semaines', '2026-03-02 day'],
    ['le 12', '2026-03-12 day'],
    ['le 20', '2026-02-20 day'],
    ['juin', '2026-06-01..2026-06-30 month'],
    ['en fevrier', '2026-02-01..2026-02-28 month'],
    ['janvier', '2027-01-01..2027-01-31 month'],
    ['septembre 2028', '2028-09-01..2028-09-30 month'],
    ['fin juin', '2026-06-20..2026-06-30 period'],
    ['mi-mai', '2026-05-10..2026-05-20 period'],
    ['début octobre', '2026-10-01..2026-10-10 period'],
    ['première quinzaine de mars', '2026-03-01..2026-03-15 period'],
    ['du 3 au 14 août', '2026-08-03..2026-08-14 period'],
    ['du 28 mai au 3 juin', '2026-05-28..2026-06-03 period'],
    ['du 10 au 14', '2026-03-10..2026-03-14 period'],
    ['la semaine prochaine', '2026-02-23..2026-03-01 week'],
    ['cette semaine', '2026-02-16..2026-02-22 week'],
    ['le mois prochain', '2026-03-01..2026-03-31 month'],
    ['3 juilet', '2026-07-03 day'],
    ['en setpembre', '2026-09-01..2026-09-30 month'],
  ])('« %s » is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '',
    'deux places',
    'entre 10-12 personnes',
    'le 31/02',
    'la formation VAE',
    'je vais marcher',
    'le 45',
    'mes 3 demandes',
  ])('« %s » is no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['May', '2026-05-01..2026-05-31 month'],
    ['May 12', '2026-05-12 day'],
    ['12 May', '2026-05-12 day'],
    ['12/05', '2026-05-12 day'],
    ['next week', '2026-02-23..2026-03-01 week'],
    ['June 3 to 5', '2026-06-03..2026-06-05 period'],
  ])('in English, « %s » is %s', (text, expected) => {
    expect(read(text, { language: 'en' })).toEqual([expected]);
  });

  it('are not read in the verb « may »', () => {
    expect(read('I may come', { language: 'en' })).toEqual([]);
  });

  it('come in the order of the text, with their words', () => {
    const found = readDates('plutôt juin, sinon le 12 mai', today);

    expect(found.map(({ text }) => text)).toEqual(['juin', '12 mai']);
  });

  it('stay this year when the past is as likely', () => {
    expect(read('3 février', { prefersFuture: false })).toEqual(['2026-02-03 day']);
    expect(read('3 février')).toEqual(['2027-02-03 day']);
  });

  it('are read in the month of the day they correct', () => {
    expect(read('du 10 au 14', { near: '2026-08-03' })).toEqual(['2026-08-10..2026-08-14 period']);
  });

  it('go by two, the counted apart', () => {
    expect(read('non le 10 et 11', { near: '2026-12-03' })).toEqual([
      '2026-12-10..2026-12-11 period',
    ]);
    expect(read('les 10 et le 17', { near: '2026-12-03' })).toEqual([
      '2026-12-10 day',
      '2026-12-17 day',
    ]);
    expect(read('le 10 et 11 places', { near: '2026-12-03' })).toEqual(['2026-12-10 day']);
  });

  it('keep their places when accents are written apart', () => {
    const apart = 'à Pau, début août'.normalize('NFD');

    expect(readDates(apart, today)[0]?.text).toBe('début août');
  });

  it('are days that exist, in order, whatever the text', () => {
    const parts = [
      'du',
      'au',
      'le',
      '3',
      '31',
      '12/05',
      'mai',
      'fevrier',
      'fin',
      'à',
      '30/02',
      'demain',
      'lundi',
      '2026',
    ];
    const texts = fc
      .array(fc.constantFrom(...parts), { maxLength: 8 })
      .map((words) => words.join(' '));

    fc.assert(
      fc.property(texts, (text) => {
        for (const { from, until, text: words, index } of readDates(text, today)) {
          expect(new Date(`${from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(from);
          expect(from <= until).toBe(true);
          expect(text.slice(index, index + words.length)).toBe(words);
        }
      }),
    );
  });

  it.each(['de 12h à 13h', 'de 9 h à 17 h', 'from 9:00 to 12:00'])(
    'hours are no day: « %s »',
    (hours) => {
      expect(readDates(hours, today)).toEqual([]);
      expect(readDates(`le 3 décembre ${hours}`, today)).toHaveLength(1);
    },
  );
});
