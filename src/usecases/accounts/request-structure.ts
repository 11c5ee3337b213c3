import type { EffectCall, EffectResult, Slots } from '#conversation/index.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { structureLabel } from './find-structures.ts';
import { refreshCards } from './petition-card.ts';
import { openPetition, showPetition, withdrawPetitions } from './petitions.ts';
import { tidyLine } from './tidy-text.ts';

const MOST_OPEN_FOR_ONE = 3;
const LONGEST_NAME = 150;

/** Effect `request-structure`: a structure that is not in the list goes to the gestionnaires; who asks sleeps until they decide. */
export async function requestStructureInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, t, message } = exchange;
  const siret = slots['siret']?.value;
  const name = tidyLine(slots['structure-name']?.value ?? '', LONGEST_NAME);
  const asker = askerOf(exchange, slots);
  if (!siret || name === '' || !asker) return { outcome: 'failed' };
  await stores.structures.lock([siret]);
  const known = await stores.structures.find(siret);
  if (known?.status === 'active') return { outcome: 'exists', ...found(exchange, known) };
  const senderId = message.sender.id;
  const own = await stores.petitions.findOpen({ kind: 'new_structure', senderId });
  if (own.some((petition) => petition.siret === siret)) return { outcome: 'requested' };
  if (own.length >= MOST_OPEN_FOR_ONE) {
    return { outcome: 'refused', drafts: [{ text: t('structure-too-many') }] };
  }
  // Somebody with an account moves to one structure at a time.
  if (exchange.person) await withdrawPetitions(exchange, own, exchange.person.id);
  if (known?.status !== 'requested') await stores.structures.save(structureOf(siret, name, slots));
  await ask(exchange, siret, asker);
  return { outcome: 'requested' };
}

function found(exchange: Exchange, structure: StructureRecord) {
  const label = structureLabel(structure);
  return {
    slots: { structure: { value: structure.siret, label } },
    drafts: [{ text: exchange.t('structure-exists', { structure: label }) }],
  };
}

/** The proven address and the name of who asks: those of the account, or those given in the dialog. */
function askerOf({ person }: Exchange, slots: Slots): { email: string; name: string } | null {
  if (person) return { email: person.email, name: fullName(person) };
  const email = slots['proven']?.value;
  if (!email) return null;
  const name = fullName({
    firstName: slots['first-name']?.value ?? '',
    surname: slots['surname']?.value ?? '',
  });
  return { email, name };
}

function structureOf(siret: string, name: string, slots: Slots): StructureRecord {
  const typed = tidyLine(slots['address']?.value ?? '');
  const parts = /^(.*?)[\s,;-]*\b(\d{5})\b[\s,;-]*(.*)$/.exec(typed);
  return {
    siret,
    name,
    apeCode: slots['ape']?.value ?? null,
    address: parts?.[1] || typed || null,
    postcode: parts?.[2] ?? null,
    town: parts?.[3] || null,
    isTrainingOrganisation: slots['training-organisation']?.value === 'yes',
    status: 'requested',
  };
}

/** One card for the gestionnaires, whoever many people ask for the same structure: later ones join it. */
async function ask(
  exchange: Exchange,
  siret: string,
  asker: { email: string; name: string },
): Promise<void> {
  const { stores, person } = exchange;
  const asked = { kind: 'new_structure', siret } as const;
  const earlier = await stores.petitions.findOpen(asked);
  const accountId = person?.id ?? null;
  const petition = await openPetition(exchange, { ...asked, accountId, ...asker });
  await recordStructure(exchange, 'structure.requested', petition);
  if (earlier[0]) return await refreshCards(exchange, earlier[0]);
  await showPetition(exchange, petition, await stores.accounts.findByRole('gestionnaire'));
}

/** Writes down what became of a structure that was asked for. */
export async function recordStructure(
  exchange: Exchange,
  event: string,
  petition: Petition,
): Promise<void> {
  await exchange.stores.audit.append({
    at: exchange.now,
    actor: exchange.person?.id ?? 'nobody',
    event,
    subject: { type: 'structure', id: petition.siret ?? '' },
    details: { petitionId: petition.id },
  });
}
