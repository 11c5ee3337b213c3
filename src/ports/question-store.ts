import type { ConversationRef, Language } from '#conversation/index.ts';

/** A question the knowledge could not answer, passed on to the gestionnaires. */
export interface Question {
  id: string;
  at: string;
  text: string;
  language: Language;
  askedIn: ConversationRef;
  /** `null`: somebody without an account. */
  accountId: string | null;
  status: 'open' | 'answered';
  reply: string | null;
  /** Account of the gestionnaire who replied. */
  repliedBy: string | null;
  /** The reply is worth an entry of the knowledge. */
  isDraft: boolean;
}

/** An answer that people found useless, by entry. */
export interface ContestedAnswer {
  entryId: string;
  helpful: number;
  unhelpful: number;
}

/** Questions without an answer, and what people thought of the answers. */
export interface QuestionStore {
  insert(question: Question): Promise<void>;
  /** Locks it. */
  lock(id: string): Promise<Question | null>;
  update(question: Question): Promise<void>;
  /** Oldest first. */
  findOpen(limit: number): Promise<Question[]>;
  /** Replies kept as drafts of entries, latest first. */
  findDrafts(limit: number): Promise<Question[]>;
  countSince(askedIn: ConversationRef, since: string): Promise<number>;
  /** One vote per conversation and entry: the last one counts. */
  saveVote(vote: {
    entryId: string;
    askedIn: ConversationRef;
    isHelpful: boolean;
    at: string;
  }): Promise<void>;
  /** Entries with at least one 👎, most contested first. */
  findContested(limit: number): Promise<ContestedAnswer[]>;
  /** Private conversations where this entry was answered in other words than today's. */
  findToldOtherwise(entryId: string, version: string): Promise<ConversationRef[]>;
}
