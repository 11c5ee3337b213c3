import { spoken, takeOut, wordings } from './catalogue/words.ts';
import type { Exchange } from './exchange.ts';

const RECEIPT_CODE = /\bR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/i;
/** More words than that say something else, which only names a request. */
const MOST_WORDS = 4;
/** Where a bare code says which request is meant. */
const ASKS_WHICH = 'repair-request';

/** The reference a text gives. */
export function receiptIn(text: string): string | undefined {
  return RECEIPT_CODE.exec(text)?.[0];
}

/** « pourquoi R-7F3K-2Q ? » in the middle of a dialog: the reference whose reasons are asked, and which is no answer. */
export function receiptAsked({ services, state }: Exchange, text: string): string | undefined {
  const code = receiptIn(text);
  if (code === undefined) return undefined;
  const rest = spoken(text.replace(code, ' '));
  if (rest.trim() === '') return state.active?.dialog === ASKS_WHICH ? undefined : code;
  const isShort = rest.trim().split(/\s+/).length <= MOST_WORDS;
  return isShort && takeOut(rest, wordings(services, 'receipt-words')) !== null ? code : undefined;
}
