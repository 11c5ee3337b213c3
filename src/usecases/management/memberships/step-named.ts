import { REFERENCE } from '#conversation/index.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Services } from '../../exchange.ts';
import type { MembershipStep } from './membership-steps.ts';

/** Said in this order: « facture 12 payée » is a payment. */
const SPOKEN: readonly MembershipStep[] = ['pay', 'reject', 'back', 'approve', 'invoice'];

/** The step a message states: « payée », « refuse », « facture F-12 ». */
export function stepNamed(
  services: Pick<Services, 'translations'>,
  text: string,
): MembershipStep | undefined {
  const said = spoken(text);
  return SPOKEN.find(
    (step) => takeOut(said, wordings(services, `membership-words-${step}`)) !== null,
  );
}

const YEAR = /^20\d\d$/;

/** « facture », « Facture », « FACTURE »: the reference after it keeps its own capitals. */
const inAnyCase = (word: string): string[] => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
];

/** The number of an invoice: after a word for it, or written as only such numbers are, « F-2026-014 ». */
export function invoiceNamed(
  services: Pick<Services, 'translations'>,
  text: string,
): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const words = ['invoice', 'number'].flatMap((name) =>
    wordings(services, `membership-words-${name}`).map((word) => word.trim()),
  );
  const cue = `\\b(?:${words.flatMap(inAnyCase).join('|')})\\b`;
  const after = new RegExp(`${cue}(?:[\\s,:(°.]|${cue}|\\b(?:la|le|sous)\\b)+(${REFERENCE})`, 'gu');
  const alone = /(?<![\p{L}\d-])\p{Lu}{1,4}[-/]\d[\p{L}\d/_.-]*/gu;
  // « facture l’adhésion du pôle, facture F-12 »
  const said = [...plain.matchAll(after)].map((match) => match[1] ?? '');
  const found = [...said, ...(plain.match(alone) ?? [])];
  return found.map((one) => one.replace(/[./-]+$/, '')).find((one) => !YEAR.test(one));
}
