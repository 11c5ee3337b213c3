import { describe, expect, it } from 'vitest';
import { toMarkdownBlocks } from '#adapters/cards/markdown.ts';
import { parseMarkup } from '#adapters/telegram/rich-text.ts';
import { asTyped } from '#usecases/as-typed.ts';

const visible = (text: string) => text.replaceAll('\uFEFF', '');

describe('words somebody typed', () => {
  it.each([
    '**urgent** : validez',
    'voyez [ici](https://example.org/piege) et [là](mailto:x@example.org)',
    '_très_ important, nom_de_fichier, __init__',
    '***a*** ** b ** **c**',
    '- un\n- deux',
    '[x](javascript:alert(1)) <b>gras</b> &amp; `code`',
  ])('« %s » is shown as it is, without formatting', (words) => {
    const typed = asTyped(words);

    expect(visible(typed)).toBe(words);
    expect(parseMarkup(typed).every(({ tags }) => tags.length === 0)).toBe(true);
    expect(
      visible(
        toMarkdownBlocks(typed)
          .join('\n')
          .replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
      ).replace(/\n+/g, '\n'),
    ).toBe(words);
    expect(toMarkdownBlocks(typed).join()).not.toMatch(/(?<!\\)(\*\*|\]\()/);
  });

  it('cannot turn the writing around', () => {
    expect(asTyped('refusé \u202Eétpecca\u202C')).toBe('refusé étpecca');
  });

  it('stay as they are when there is nothing to say about them', () => {
    const words = 'Mieux accompagner les jeunes que je reçois <en entretien> (2 * 3 = 6, a_b).';

    expect(asTyped(words)).toBe(words);
  });
});
