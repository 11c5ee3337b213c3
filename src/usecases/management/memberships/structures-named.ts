import type { LookupResult } from '#conversation/index.ts';
import { findStructures, type StructureAsked } from '../../accounts/find-structures.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import { MEMBERSHIP_STEPS } from './membership-steps.ts';
import { invoiceNamed } from './step-named.ts';

/** « renouvelle l’adhésion de Emploi Avenir 33 », « adhésion du pôle payée »: the words around the name are none of it. */
export async function structuresNamed(query: StructureAsked): Promise<LookupResult> {
  const { actor, text } = query;
  if (text === undefined) return { options: [] };
  const { services } = actor;
  const around = ['around', 'number', ...MEMBERSHIP_STEPS].flatMap((name) =>
    wordings(services, `membership-words-${name}`),
  );
  const bare = takeOut(spoken(text.replace(invoiceNamed(services, text) ?? '', ' ')), around);
  const name = (bare ?? text).replace(/\b20\d\d\b/g, ' ').trim();
  // What is left of such an order is the name, and nothing else.
  const isAsked = bare ? { isAsked: true } : {};
  return await findStructures({ ...query, text: name, isBySiren: true, ...isAsked });
}
