import type { Work } from './work.ts';

/** Read aloud without doubt: no 0 and O, no 1, I and L, no U. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CANDIDATES = 3;
const ATTEMPTS = 10;

/** A code such as `R-7F3K-2Q` that no receipt has; nobody else can take it before this transaction ends. */
export async function findFreeCode(work: Work): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const codes = Array.from({ length: CANDIDATES }, () => receiptCode(work.context.newId()));
    const taken = await work.stores.requests.findTakenCodes(codes);
    const free = codes.find((code) => !taken.includes(code));
    if (free !== undefined) return free;
  }
  throw new Error('no receipt code is free');
}

/** The code that an id gives; two ids may give the same one. */
function receiptCode(id: string): string {
  return `R-${letters(hash(id, 0x811c9dc5), 4)}-${letters(hash(id, 0x050c5d1f), 2)}`;
}

/** FNV-1a, 32 bits: spreads ids that resemble each other. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

function letters(number: number, count: number): string {
  let rest = number;
  let word = '';
  while (word.length < count) {
    word += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return word;
}
