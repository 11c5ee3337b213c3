/** Invisible, and a blank to whatever reads light markup: a mark before it opens nothing. */
const BREAK = '\uFEFF';

/**
 * What somebody typed, inside a text that others read: nothing in it becomes bold, a link or a list, or turns the
 * writing around. Facts, titles and tables need none of it: they are literal.
 */
export function asTyped(words: string): string {
  return words
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\*(?=\*)|\](?=\()|(?<![\p{L}\p{N}_])_(?=\S)/gu, `$&${BREAK}`)
    .replace(/^- /gm, `-${BREAK} `);
}
