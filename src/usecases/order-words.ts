import { spoken, takeOut, wordings } from './catalogue/words.ts';
import type { Exchange, Services } from './exchange.ts';

/** What is left, as spoken, once the words that only lead to an order are taken off; `null`: it asks nobody to act. */
export function withoutLead({ services }: Pick<Exchange, 'services'>, text: string): string | null {
  const leads = wordings(services, 'orders-lead');
  const said = spoken(text);
  const leadOf = (words: string) => leads.find((one) => words.startsWith(one));
  let rest = said;
  for (let lead = leadOf(rest); lead; lead = leadOf(rest)) rest = rest.slice(lead.length - 1);
  const led = said.slice(0, said.length - rest.length + 1);
  const isAsked = takeOut(led, wordings(services, 'orders-to-you')) !== null;
  return text.includes('?') && !isAsked ? null : rest;
}

export function holds(services: Services, said: string, key: string): boolean {
  return takeOut(said, wordings(services, key)) !== null;
}

/** What follows a verb of the family; `null` when the text begins with none. */
export function afterVerb(services: Services, said: string, family: string): string | null {
  // « annulons » as « annulez ».
  const plain = said.replace(/^( \p{L}+)ons /u, '$1ez ');
  const verb = wordings(services, `orders-verbs-${family}`).find((one) => plain.startsWith(one));
  return verb === undefined ? null : plain.slice(verb.length - 1);
}
