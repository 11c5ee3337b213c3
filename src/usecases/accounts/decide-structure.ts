import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import { button, type Exchange } from '../exchange.ts';
import { postMessages } from '../post-messages.ts';
import { structureLabel } from './find-structures.ts';
import type { Decision } from './petition-card.ts';
import { recordStructure } from './request-structure.ts';
import { mailTo } from './tell-person.ts';
import { wakeDialog } from './wake-dialog.ts';

/** What the dialogs sleep for. */
const SIGNAL = 'structure-validated';

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
  await recordStructure(exchange, accepts ? 'structure.validated' : 'structure.refused', petition);
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
  const asleep = { signal: SIGNAL, siret: petition.siret ?? '', key };
  if (await wakeDialog(exchange, { ...asleep, conversation: askedFrom, senderId })) return true;
  if (!accountId) return false;
  const { stores } = exchange;
  const identities = await stores.accounts.findIdentities(accountId);
  for (const conversation of await stores.conversations.findPrivateOf(accountId)) {
    const identity = identities.find(({ channel }) => channel === conversation.channel);
    if (!identity || conversation.id === askedFrom.id) continue;
    const { senderId: there } = identity;
    if (await wakeDialog(exchange, { ...asleep, conversation, senderId: there })) return true;
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
