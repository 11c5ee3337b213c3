import type { ChannelName } from '#conversation/message.ts';
import type { Day } from '#reglement/index.ts';

export type RoleName = 'valideur_rh' | 'referent' | 'prestataire' | 'gestionnaire';
export type Situation = 'salarie' | 'independant' | 'demandeur_emploi';

/** A person's account. Everyone is a bénéficiaire; other roles are listed. */
export interface Account {
  id: string;
  email: string;
  civility: 'mme' | 'm' | null;
  surname: string;
  firstName: string;
  situation: Situation;
  siret: string | null;
  /** `awaiting_structure`: the structure is being validated; `awaiting_referent`: the référent has not confirmed yet. */
  status: 'active' | 'awaiting_referent' | 'awaiting_structure' | 'refused' | 'erased';
  roles: RoleName[];
  language: 'fr' | 'en' | null;
}

export interface ChatIdentity {
  channel: ChannelName;
  /** The sender's id in that channel. */
  senderId: string;
  accountId: string;
  linkedAt: string;
}

/** A one-time code sent by mail, stored hashed. */
export interface EmailCode {
  id: string;
  email: string;
  codeHash: string;
  purpose: 'link' | 'create';
  /** Chat identity that asked for it: nobody else can use it. */
  requestedBy: { channel: ChannelName; senderId: string };
  requestedAt: string;
  expiresAt: string;
  attempts: number;
}

/** What is kept of the address of an erased account, or of one it had before: nothing can be read in it, an address can only be compared with it. */
export interface AddressTrace {
  accountId: string;
  digest: string;
  /** The last day it is kept. */
  until: Day;
}

export interface AccountRepository {
  find(id: string): Promise<Account | null>;
  findMany(ids: string[]): Promise<Account[]>;
  findByEmail(email: string): Promise<Account | null>;
  findByIdentity(channel: ChannelName, senderId: string): Promise<Account | null>;
  /** By name (first, last, any order), accents and case ignored, or by address; all that match, of these accounts only when given. */
  search(text: string, among?: string[]): Promise<Account[]>;
  findByStructure(siret: string): Promise<Account[]>;
  /** Active holders of a role, for one structure, or for all establishments of a SIREN (nine digits), or everywhere. */
  findByRole(role: RoleName, scope?: { siret?: string; siren?: string }): Promise<Account[]>;
  insert(account: Account): Promise<void>;
  update(account: Account): Promise<void>;
  keepTrace(trace: AddressTrace): Promise<void>;
  /** The same of an address the account no longer has; all those of one account are kept until its latest day. */
  keepEarlierTrace(trace: AddressTrace): Promise<void>;
  /** Those still kept that day; locks them. */
  lockTraces(today: Day): Promise<AddressTrace[]>;
  /** Forgets one, or all that are no longer kept that day. */
  forgetTraces(which: { accountId: string } | { before: Day }): Promise<void>;
  linkIdentity(identity: ChatIdentity): Promise<void>;
  unlinkIdentity(channel: ChannelName, senderId: string): Promise<void>;
  findIdentities(accountId: string): Promise<ChatIdentity[]>;
  insertCode(code: EmailCode): Promise<void>;
  /** The latest code still valid for this identity; locks it. */
  lockCode(requestedBy: EmailCode['requestedBy'], now: string): Promise<EmailCode | null>;
  countCodesSince(
    filter: { email?: string; requestedBy?: EmailCode['requestedBy'] },
    since: string,
  ): Promise<number>;
  recordCodeAttempt(id: string): Promise<void>;
  consumeCode(id: string, at: string): Promise<void>;
}
