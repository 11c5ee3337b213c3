import { createHash } from 'node:crypto';
import type { Receipt } from '#ports/request-repository.ts';
import type { Work } from './work.ts';

/** Read aloud without doubt: no 0 and O, no 1, I and L, no U. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const ATTEMPTS = 10;

/** Stores a decision under a short code of its own, such as `R-7F3K-2Q`; resolves to the code. */
export async function storeReceipt(work: Work, receipt: Omit<Receipt, 'code'>): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const code = receiptCode(work.context.newId());
    if (await work.stores.requests.insertReceipt({ ...receipt, code })) return code;
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
