import type { ConversationRef } from '#conversation/message.ts';

/** What can be asked: that a structure be recorded, that one be attached to it, that a référent's role pass on. */
type PetitionKind = 'new_structure' | 'affiliation' | 'hand_over' | 'repair';

/** Something a person asked that another one decides once, on a card; its reason is kept here, out of the audit trail. */
export interface Petition {
  id: string;
  kind: PetitionKind;
  siret: string | null;
  /** Account concerned; `null` for somebody who has none yet. */
  accountId: string | null;
  /** `hand_over`: who would take the role. */
  otherId: string | null;
  /** Where it was asked: the answer goes there. */
  askedFrom: ConversationRef;
  senderId: string;
  /** Proven address and name of who asked, while there is no account to read them from. */
  email: string | null;
  name: string | null;
  askedAt: string;
  status: 'open' | 'accepted' | 'refused' | 'withdrawn';
  /** Account of who decided. */
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
}

export interface PetitionFilter {
  kind: PetitionKind;
  siret?: string;
  accountId?: string;
  senderId?: string;
}

export interface PetitionStore {
  insert(petition: Petition): Promise<void>;
  find(id: string): Promise<Petition | null>;
  /** Locks it until the transaction ends, so that two people cannot both decide it. */
  lock(id: string): Promise<Petition | null>;
  /** Open ones, oldest first. */
  findOpen(filter: PetitionFilter): Promise<Petition[]>;
  /** The last one asked, whatever came of it. */
  findLatest(filter: PetitionFilter): Promise<Petition | null>;
  /** Records the decision of one that is open; `false` when it no longer was. */
  decide(
    id: string,
    decision: Required<Pick<Petition, 'status' | 'decidedBy' | 'decidedAt' | 'reason'>>,
  ): Promise<boolean>;
}
