import type {
  ChannelName,
  ConversationState,
  DialogEvent,
  Draft,
  IncomingMessage,
  Language,
  Press,
  Translate,
  Turn,
} from '#conversation/index.ts';
import type { Knowledge } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Clock } from '#ports/clock.ts';
import type { StoredConversation } from '#ports/conversation-store.ts';
import type { Documents } from '#ports/documents.ts';
import type { Log } from '#ports/log.ts';
import type { Secrets } from '#ports/secrets.ts';
import type { Towns } from '#ports/towns.ts';
import type { Translations } from '#ports/translate.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Reading } from '#reading/index.ts';
import type { Day, Rulebooks } from '#reglement/index.ts';
import type { DialogMachine } from './run-dialog.ts';

/** What every use case of the conversation may need, built once. */
export interface Services {
  clock: Clock;
  /** A new identifier, sortable by time. */
  newId(): string;
  secrets: Secrets;
  rulebooks: Rulebooks;
  knowledge: Knowledge;
  translations: Translations;
  /** Where towns are, for what is near. */
  towns: Towns;
  /** Reads a gestionnaire's message as a query. */
  readQuery(text: string, refDate: Day, context?: string | Reading): Reading;
  documents: Documents;
  /** Whether answers may leave in a language model's words. */
  mayReword: boolean;
  /** Days the words of conversations are kept. */
  retentionDays: number;
  /** Fetches a file a person sent; rejects with a ChannelError. */
  downloadFile(channel: ChannelName, ref: string): Promise<Uint8Array>;
  log: Log;
}

/** One message being handled: who wrote, where, in which language, inside which transaction. */
export interface Exchange {
  readonly services: Services;
  readonly stores: Stores;
  readonly message: IncomingMessage;
  /** Saved at the end; `memory` and `language` may be changed. */
  readonly conversation: StoredConversation;
  readonly state: ConversationState;
  /** The account linked to the sender; `null` for somebody we do not know yet. */
  readonly person: Account | null;
  /** The message gives a password or tells of somebody’s health: none of its words are kept. */
  readonly isConfidential: boolean;
  readonly language: Language;
  readonly t: Translate;
  readonly now: string;
  readonly today: Day;
  /** Plays an event in the dialogs of an exchange: somebody who waits is woken, a dialog of another channel taken up. */
  play(exchange: Exchange, event: DialogEvent): Promise<Turn>;
}

/** What answering a question about figures needs of an exchange; a subscription has no message of its own. */
export type Asking = Pick<Exchange, 'services' | 'stores' | 't' | 'language' | 'now' | 'today'>;

/** What handling a message gives back. */
export interface ExchangeResult {
  drafts: Draft[];
  /** What the pressed card becomes. */
  card?: Draft;
  /** The new state of the dialogs; absent: as it was. */
  state?: ConversationState;
}

/** Carries out a press, or a request recognised in a text. */
export type Intent = (
  exchange: Exchange,
  args: Record<string, unknown>,
  inputs: Record<string, string>,
) => Promise<ExchangeResult>;

export type Intents = Record<string, Intent>;

export type Machine = DialogMachine<Exchange>;

/** What handling a message needs besides its transaction. */
export interface HandleDependencies {
  services: Services;
  machine: Machine;
  intents: Intents;
}

/** A result that only says something. */
export function saying(...drafts: Draft[]): ExchangeResult {
  return { drafts };
}

/** The pressed card becomes another; a « oui » that was typed is answered by it. */
export function showing({ message }: Exchange, card: Draft, ...drafts: Draft[]): ExchangeResult {
  return message.content.type === 'text' ? saying(...drafts, card) : { drafts, card };
}

/** A button that carries out an intent. */
export function button(
  label: string,
  intent: string,
  args?: Record<string, unknown>,
): { label: string; target: Press } {
  return { label, target: args ? { intent, args } : { intent } };
}

/** Reads an argument of a press as a text; a missing one is a bug. */
export function textArg(args: Record<string, unknown>, name: string): string {
  const value = args[name];
  if (typeof value !== 'string') throw new Error(`press argument ${name} is missing`);
  return value;
}
