import { describe, expect, it } from 'vitest';
import { tidyLine, tidyWords } from '#usecases/accounts/tidy-text.ts';

describe('text typed by one person and read by another', () => {
  it('is one line, whatever line breaks it holds', () => {
    expect(tidyLine('a\r\nBcc: b\u2028c\u0085d\te')).toBe('a Bcc: b c d e');
  });

  it('has no character that is invisible or turns the writing around', () => {
    expect(tidyLine('Pau\u202Eesab\u200B\uFEFF\u2066x')).toBe('Pauesabx');
  });

  it('cannot draw a link, bold or italics', () => {
    expect(tidyLine('[ici](https://x.example) **gras** _it_ <b>')).toBe(
      '(ici)(https://x.example) gras it b',
    );
  });

  it('is cut between characters, never inside one', () => {
    expect(tidyLine('😀😀😀', 2)).toBe('😀😀');
    expect(tidyLine('é'.repeat(300))).toHaveLength(200);
  });

  it('keeps accents, apostrophes and hyphens', () => {
    expect(tidyLine('  L’Atelier d’Évelyne – Saint-Jean  ')).toBe(
      'L’Atelier d’Évelyne – Saint-Jean',
    );
  });

  it('writes composed characters, so that two spellings of a name are one', () => {
    expect(tidyLine('Ame\u0301lie')).toBe('Amélie');
  });

  it('keeps its lines where lines are allowed', () => {
    expect(tidyWords('un\n\n  deux\r\ntrois', 100)).toBe('un\ndeux\ntrois');
  });
});
