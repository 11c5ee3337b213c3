import { fold } from '#knowledge/index.ts';

/** Whether a text is a wording of `locales/`; « … » stands for any words, none included. */
export function fits(text: string, wording: string): boolean {
  const parts = wording.split('…').map(bareWords);
  const pattern = parts.map((part) => part && ` ${part} `).join('.*');
  return new RegExp(`^${pattern}$`).test(` ${bareWords(text)} `);
}

/** Its words, without accents, capitals or punctuation. */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
