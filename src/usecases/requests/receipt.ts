import { createHash } from 'node:crypto';
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
export function receiptCode(id: string): string {
  let number = createHash('sha256').update(id).digest().readUIntBE(0, 6);
  let letters = '';
  for (let index = 0; index < 6; index += 1) {
    letters += LETTERS[number % LETTERS.length];
    number = Math.floor(number / LETTERS.length);
  }
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
