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

/** Words of an entry that somebody was given. */
export interface GivenWords {
  entryId: string;
  version: string;
}

/** A private conversation, and whose it is; `null`: somebody without an account. */
export interface ConversationOfSomebody {
  ref: ConversationRef;
  accountId: string | null;
}

/** Questions without an answer, and what people thought of the answers. */
export interface QuestionStore {
  insert(question: Question): Promise<void>;
  /** Locks it. */
  lock(id: string): Promise<Question | null>;
  update(question: Question): Promise<void>;
  /** Oldest first, those after one of them. */
  findOpen(limit: number, after?: Pick<Question, 'at' | 'id'>): Promise<Question[]>;
  countOpen(): Promise<number>;
  /** Whether this very question, asked there, still waits. */
  isWaiting(askedIn: ConversationRef, text: string): Promise<boolean>;
  /** Replies kept as drafts of entries, latest first. */
  findDrafts(limit: number): Promise<Question[]>;
  /** These replies are drafts no more. */
  dropDrafts(ids: string[]): Promise<void>;
  countSince(askedIn: ConversationRef, since: string): Promise<number>;
  /** One vote per conversation and entry: the last one counts. Resolves to the one before, `null` when there was none. */
  saveVote(vote: {
    entryId: string;
    askedIn: ConversationRef;
    isHelpful: boolean;
    question: string | null;
    at: string;
  }): Promise<boolean | null>;
  /** Entries with at least one 👎, most contested first. */
  findContested(limit: number): Promise<ContestedAnswer[]>;
  /** What was asked by those who found an answer useless, latest first. */
  findContestedQuestions(entryId: string, limit: number): Promise<string[]>;
  /** Forgets the votes on an entry: its answer was looked into. */
  dropVotes(entryId: string): Promise<void>;
  /** Every wording of every entry that private conversations were last given. */
  findGivenWords(): Promise<GivenWords[]>;
  /** Private conversations last given an entry in other words than these; blocked ones only when their person has an account. */
  findGivenOtherwise(entryId: string, version: string): Promise<ConversationOfSomebody[]>;
}
