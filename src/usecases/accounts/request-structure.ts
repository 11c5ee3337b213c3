import type { EffectCall, EffectResult, Slots } from '#conversation/index.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { postMessages } from '../post-messages.ts';
import { structureLabel } from './find-structures.ts';
import { type Decision, petitionCard, refreshCards } from './petition-card.ts';
import { mailTo, tellEach } from './tell-person.ts';
import { tidyLine } from './tidy-text.ts';
import { wakeDialog } from './wake-dialog.ts';

/** What the dialogs sleep for. */
const SIGNAL = 'structure-validated';
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
  const { stores, services, message, person, now } = exchange;
  const earlier = await stores.petitions.findOpen({ kind: 'new_structure', siret });
  const petition: Petition = {
    id: services.newId(),
    kind: 'new_structure',
    siret,
    accountId: person?.id ?? null,
    otherId: null,
    askedFrom: message.conversation,
    senderId: message.sender.id,
    ...asker,
    askedAt: now,
    status: 'open',
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
  await stores.petitions.insert(petition);
  await record(exchange, 'structure.requested', petition);
  if (earlier[0]) return await refreshCards(exchange, earlier[0]);
  const gestionnaires = await stores.accounts.findByRole('gestionnaire');
  const key = `petition:${petition.id}`;
  await tellEach(exchange, gestionnaires, (reader) => petitionCard(stores, petition, reader), key);
}

/** A gestionnaire accepts: everybody who asked for it is called back into their dialog. */
export async function validateStructure(exchange: Exchange, decision: Decision): Promise<void> {
  await decideStructure(exchange, decision, 'active', 'structure-accepted');
}

/** A gestionnaire refuses, with a reason everybody who asked reads. */
export async function refuseStructure(exchange: Exchange, decision: Decision): Promise<void> {
  await decideStructure(exchange, decision, 'refused', 'structure-refused');
}

async function decideStructure(
  exchange: Exchange,
  { petition, person, accepts, reason }: Decision,
  status: 'active' | 'refused',
  textKey: string,
): Promise<void> {
  const { stores, now } = exchange;
  const siret = petition.siret ?? '';
  const structure = await stores.structures.find(siret);
  if (!structure) throw new Error('a structure was asked for and is not stored');
  if (structure.status === 'requested') await stores.structures.save({ ...structure, status });
  const asked = await stores.petitions.findOpen({ kind: 'new_structure', siret });
  for (const each of asked) {
    await stores.petitions.decide(each.id, {
      status: accepts ? 'accepted' : 'refused',
      decidedBy: person.id,
      decidedAt: now,
      reason: reason || null,
    });
  }
  await record(exchange, accepts ? 'structure.validated' : 'structure.refused', petition);
  for (const each of asked) await callBack(exchange, each, { structure, textKey, reason });
}

interface Answer {
  structure: StructureRecord;
  textKey: string;
  reason: string;
}

/** The answer where it was asked: the sleeping dialog goes on; without one, a button starts it again. By mail in any case. */
async function callBack(exchange: Exchange, petition: Petition, answer: Answer): Promise<void> {
  const { stores, services } = exchange;
  const account = petition.accountId ? await stores.accounts.find(petition.accountId) : null;
  const stored = await stores.conversations.load(petition.askedFrom);
  const language = account?.language ?? stored?.language ?? 'fr';
  const reader = { language, t: services.translations[language] };
  const text = reader.t(answer.textKey, {
    structure: structureLabel(answer.structure),
    reason: answer.reason,
  });
  const key = `petition:${petition.id}:answer`;
  const isAwake = await wake(exchange, petition, key);
  if (!isAwake) {
    const [label, intent] = account
      ? ['button-change-structure', 'change-structure']
      : ['button-create-account', 'create-account'];
    const choices = [button(reader.t(label), intent)];
    await postMessages(stores, petition.askedFrom, [{ text, choices }], key);
  }
  const address = account?.email ?? petition.email;
  if (address) await mailTo(exchange, address, { text }, reader, key);
}

/** In the conversation where it was asked, or in another one where the person took the dialog up. */
async function wake(exchange: Exchange, petition: Petition, key: string): Promise<boolean> {
  const { askedFrom, senderId, accountId } = petition;
  if (await wakeDialog(exchange, { conversation: askedFrom, senderId, signal: SIGNAL, key })) {
    return true;
  }
  if (!accountId) return false;
  const { stores } = exchange;
  const identities = await stores.accounts.findIdentities(accountId);
  for (const conversation of await stores.conversations.findPrivateOf(accountId)) {
    const identity = identities.find(({ channel }) => channel === conversation.channel);
    if (!identity || conversation.id === askedFrom.id) continue;
    const sleeper = { conversation, senderId: identity.senderId, signal: SIGNAL, key };
    if (await wakeDialog(exchange, sleeper)) return true;
  }
  return false;
}

/** Effect `read-structure-decision`: what the gestionnaires decided, read afresh when the dialog wakes. */
export async function readStructureDecision({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, t, message } = exchange;
  const siret = slots['siret']?.value ?? '';
  const structure = await stores.structures.find(siret);
  if (structure?.status === 'active') {
    const label = structureLabel(structure);
    return {
      outcome: 'validated',
      slots: { structure: { value: siret, label } },
      drafts: [{ text: t('structure-accepted', { structure: label, reason: '' }) }],
    };
  }
  const petition = await stores.petitions.findLatest({
    kind: 'new_structure',
    siret,
    senderId: message.sender.id,
  });
  const text = t('structure-refused', {
    structure: structure ? structureLabel(structure) : siret,
    reason: petition?.reason ?? '',
  });
  return { outcome: 'refused', drafts: [{ text }] };
}

async function record(exchange: Exchange, event: string, petition: Petition): Promise<void> {
  await exchange.stores.audit.append({
    at: exchange.now,
    actor: exchange.person?.id ?? 'nobody',
    event,
    subject: { type: 'structure', id: petition.siret ?? '' },
    details: { petitionId: petition.id },
  });
}
