import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, toEdition, toParts } from '#adapters/telegram/outgoing.ts';
import { lengthOf, parseMarkup, toHtml } from '#adapters/telegram/rich-text.ts';
import { split } from '#adapters/telegram/split.ts';
import { CAPTION_LIMIT, TEXT_LIMIT } from '#adapters/telegram/types.ts';
import type { OutgoingMessage } from '#conversation/message.ts';
import { readTelegramHtml } from '../../support/telegram-html.ts';

const htmlOf = (message: OutgoingMessage) => toParts(message).map(({ html }) => html);
const labelsOf = (part: Part | undefined) =>
  part?.keyboard.map((row) => row.map(({ text }) => text));

describe('light markup as Telegram HTML', () => {
  it.each([
    ['**gras** et _penché_', '<b>gras</b> et <i>penché</i>'],
    ['**gras et _penché_**', '<b>gras et </b><b><i>penché</i></b>'],
    [
      '[le site](https://a.fr/?x=1&y="2")',
      '<a href="https://a.fr/?x=1&amp;y=&quot;2&quot;">le site</a>',
    ],
    ['- un\n- deux', '• un\n• deux'],
    ['prenom_nom_x@a.fr', 'prenom_nom_x@a.fr'],
    ['2 ** 3 et 4 ** 5', '2 ** 3 et 4 ** 5'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ])('writes %s', (text, html) => {
    expect(toHtml(parseMarkup(text))).toBe(html);
  });

  it('is accepted by Telegram whatever people write', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '<',
        '>',
        '&',
        '"',
        ' ',
        '\n',
        '- ',
        '🎓',
      ),
    });
    fc.assert(
      fc.property(words, (text) => {
        expect(() => readTelegramHtml(toHtml(parseMarkup(text)))).not.toThrow();
      }),
    );
  });
});

describe('long text on Telegram', () => {
  const plain = (text: string, limit: number) =>
    split(parseMarkup(text), limit).map((part) => part.map((run) => run.text).join(''));

  it('keeps a text of exactly the limit in one part, and cuts the next', () => {
    expect(plain('a'.repeat(TEXT_LIMIT), TEXT_LIMIT)).toHaveLength(1);
    expect(plain('a'.repeat(TEXT_LIMIT + 1), TEXT_LIMIT)).toHaveLength(2);
  });

  it.each([
    [
      'a paragraph',
      'Un deux trois.\n\nQuatre cinq. Six',
      24,
      ['Un deux trois.', 'Quatre cinq. Six'],
    ],
    [
      'a sentence',
      'Un deux trois. Quatre cinq six sept',
      24,
      ['Un deux trois.', 'Quatre cinq six sept'],
    ],
    ['a line', 'un deux trois\nquatre cinq six', 20, ['un deux trois', 'quatre cinq six']],
    ['a word', 'un deux trois quatre cinq', 16, ['un deux trois', 'quatre cinq']],
    ['a quotation', '« Oui. » Puis la suite', 12, ['«\u00A0Oui.\u00A0»', 'Puis la', 'suite']],
  ])('cuts at the end of %s', (_place, text, limit, parts) => {
    expect(plain(text, limit)).toEqual(parts);
  });

  it('does not part a name from its initial, nor words joined by a no-break space', () => {
    expect(plain('Voici M. Dupont et la suite', 16)).toEqual(['Voici M. Dupont', 'et la suite']);
    expect(plain('le prix de 1\u00a0000\u00a0000\u00a0€', 14)[0]).toBe('le prix de');
  });

  it('never cuts inside a character', () => {
    const family = '👩‍👩‍👧‍👦';

    expect(plain(family.repeat(5), family.length + 3)).toEqual(Array(5).fill(family));
    expect(plain('e\u0301'.repeat(10), 5).every((part) => part.length % 2 === 0)).toBe(true);
  });

  it('closes the formatting of a part and opens it again in the next', () => {
    const parts = split(parseMarkup('**un deux trois quatre**'), 12).map(toHtml);

    expect(parts).toEqual(['<b>un deux</b>', '<b>trois quatre</b>']);
  });

  it('cuts a table between its rows only', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`M. ${index}`, `${index}. a`]);
    const parts = htmlOf({
      card: { title: 'Liste', table: { columns: [{ label: 'Nom' }, { label: 'N°' }], rows } },
    });

    expect(parts.length).toBeGreaterThan(1);
    for (const html of parts) expect(html.split('\n').at(-1)).toMatch(/^M\. \d+ +\d+\. a<\/pre>$/);
  });

  it('loses no word, keeps every part within the limit and readable by Telegram', () => {
    const text = fc.string({
      unit: fc.constantFrom('mot', ' ', '. ', '\n', '\n\n', '**', '_', '<', '&', '🎓', 'é', '- '),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (written, limit) => {
        const whole = parseMarkup(written);
        const parts = split(whole, limit);
        const words = (runs: typeof whole) =>
          runs
            .map((run) => run.text)
            .join('')
            .replace(/\s/g, '');

        expect(parts.map(words).join('')).toBe(words(whole));
        for (const part of parts) {
          expect(lengthOf(part)).toBeLessThanOrEqual(limit);
          expect(() => readTelegramHtml(toHtml(part))).not.toThrow();
        }
      }),
    );
  });
});

describe('card on Telegram', () => {
  it('reads as a text: title, facts, words, table, foot', () => {
    const [html] = htmlOf({
      card: {
        title: 'Demande <acceptée>',
        subtitle: 'Formation',
        tone: 'good',
        facts: [{ label: 'Session', value: '3 & 4 mars' }],
        body: 'À **bientôt**.',
        table: {
          columns: [{ label: 'Année' }, { label: 'Actions', align: 'right' }],
          rows: [['2026', '5']],
        },
        footer: 'Article 3',
      },
    });

    expect(html).toBe(
      [
        '<b>✅ Demande &lt;acceptée&gt;</b>\n<i>Formation</i>',
        '<b>Session</b>\u00a0: 3 &amp; 4 mars',
        'À <b>bientôt</b>.',
        '<pre>Année  Actions\n2026         5</pre>',
        '<i>Article 3</i>',
      ].join('\n\n'),
    );
  });

  it('writes its colons as each language does', () => {
    const card = { title: 'x', facts: [{ label: 'Session', value: 'March 3' }] };

    expect(htmlOf({ card, language: 'en' })[0]).toContain('<b>Session</b>: March 3');
  });

  it('tells a table too wide for a phone row by row', () => {
    const [html] = htmlOf({
      card: {
        title: 'Sessions',
        table: {
          columns: [{ label: 'Action' }, { label: 'Lieu' }, { label: 'Date' }],
          rows: [
            ['Prévenir l’illettrisme au travail', 'Bordeaux', '3 mars 2026'],
            ['Droit à l’image', '', '4 mars 2026'],
          ],
        },
      },
    });

    expect(html).not.toContain('<pre>');
    expect(html).toContain(
      '<b>Prévenir l’illettrisme au travail</b>\n<b>Lieu</b>\u00a0: Bordeaux · <b>Date</b>\u00a0: 3 mars 2026',
    );
    expect(html).toContain('<b>Droit à l’image</b>\n<b>Date</b>');
  });

  it('tells one of two columns too wide for a phone a line for each row', () => {
    const [html] = htmlOf({
      card: {
        title: '24 demandes',
        table: {
          columns: [{ label: 'Structure' }, { label: 'Nombre', align: 'right' }],
          rows: [
            ['Association Cap vers l’emploi, antenne de Pau', '14'],
            ['Udaf 87', '10'],
          ],
        },
      },
    });

    expect(html).toContain(
      '<i>Structure / Nombre</i>\n<b>Association Cap vers l’emploi, antenne de Pau</b>\u00a0: 14\n<b>Udaf 87</b>\u00a0: 10',
    );
  });
});

describe('buttons on Telegram', () => {
  const choices = (...labels: string[]) => labels.map((label) => ({ label, target: `t-${label}` }));

  it('puts short ones side by side and long ones below', () => {
    const [part] = toParts({
      text: 'x',
      choices: choices('Oui', 'Non', 'Plus tard', 'Une réponse assez longue'),
    });

    expect(labelsOf(part)).toEqual([['Oui', 'Non', 'Plus tard'], ['Une réponse assez longue']]);
  });

  it('puts those of a list in a row each', () => {
    const [part] = toParts({ text: 'x', choices: choices('a', 'b'), layout: 'column' });

    expect(labelsOf(part)).toEqual([['a'], ['b']]);
  });

  it('are under the last part of a long message', () => {
    const parts = toParts({ text: 'mot '.repeat(2_000), choices: choices('Suite') });

    expect(parts.map(labelsOf)).toEqual([[], [['Suite']]]);
  });

  it('carry 64 bytes and not one more', () => {
    const with64 = { label: 'x', target: 'é'.repeat(32) };
    const with65 = { label: 'x', target: `${'é'.repeat(32)}a` };

    expect(toParts({ text: 'x', choices: [with64] })).toHaveLength(1);
    expect(() => toParts({ text: 'x', choices: [with65] })).toThrow('more than Telegram takes');
  });
});

describe('images and files on Telegram', () => {
  const image = { pngBase64: 'AAAA', alt: 'Courbe <2026>' };
  const file = { name: 'liste.csv', mediaType: 'text/csv', contentBase64: 'YQ==' };

  it('carry the text as their caption while it is short enough', () => {
    const described = toParts({ text: 'Mars, avril', image });
    expect(described.map(({ html }) => html)).toEqual(['Mars, avril\n\nCourbe &lt;2026&gt;']);
    const short = toParts({ text: 'a'.repeat(CAPTION_LIMIT), image });
    const long = toParts({ text: 'a'.repeat(CAPTION_LIMIT + 1), image });

    expect(short.map(({ kind }) => kind)).toEqual(['photo']);
    expect(long.map(({ kind }) => kind)).toEqual(['photo', 'text']);
    expect(long[0]?.html).toBe('Courbe &lt;2026&gt;');
  });

  it('put the buttons under the last of them', () => {
    const parts = toParts({ image, file, choices: [{ label: 'Ok', target: 't' }] });

    expect(parts.map(({ kind, keyboard }) => [kind, keyboard.length])).toEqual([
      ['photo', 0],
      ['document', 1],
    ]);
  });
});

describe('edition on Telegram', () => {
  it('keeps to one message, and shows that it goes on', () => {
    const { html } = toEdition({ text: 'Une phrase. '.repeat(1_000) });

    expect(html.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(html).toMatch(/phrase\. …$/);
  });
});

describe('opinions under an answer on Telegram', () => {
  it('stand side by side, whatever comes before', () => {
    const choices = ['Changer de structure', 'En savoir plus', '👍 Utile', '👎 Pas utile'].map(
      (label) => ({ label, target: 'token' }),
    );

    const [, ...fewer] = choices;

    expect(labelsOf(toParts({ text: 'Réponse.', choices }).at(-1))).toEqual([
      ['Changer de structure'],
      ['En savoir plus'],
      ['👍 Utile', '👎 Pas utile'],
    ]);
    expect(labelsOf(toParts({ text: 'Réponse.', choices: fewer }).at(-1))).toEqual([
      ['En savoir plus'],
      ['👍 Utile', '👎 Pas utile'],
    ]);
  });
});
