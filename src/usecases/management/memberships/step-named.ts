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

/** The number of an invoice: letters and digits, with at least one digit. */
export function invoiceNamed(
  services: Pick<Services, 'translations'>,
  text: string,
): string | undefined {
  const words = wordings(services, 'membership-words-invoice').map((word) => word.trim());
  const number = '[\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*';
  const after = new RegExp(`\\b(?:${words.join('|')})\\s+(?:n[°o.]?\\s*)?(${number})`, 'giu');
  // « facture l’adhésion du pôle, facture F-12 »
  const said = [...text.matchAll(after)].map((match) => match[1] ?? '');
  return said.find((one) => /\d/.test(one));
}
