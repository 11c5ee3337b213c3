import type { IncomingMessage as NodeRequest, ServerResponse } from 'node:http';
import type { AdaptiveCard } from '#adapters/cards/adaptive-card.ts';
import type { Card, CardInput, ConversationRef } from '#conversation/message.ts';
import type { RoleName } from '#ports/account-repository.ts';
import type { Inlet } from '#ports/channel.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import type { PlaygroundMessageStore } from '#ports/playground-message-store.ts';
import type { Translations } from '#ports/translate.ts';

/** Somebody the newcomer can be. */
export interface PlaygroundPerson {
  /** Account id. */
  id: string;
  name: string;
  email: string;
  roles: RoleName[];
  /** Name of their establishment. */
  structure: string | null;
  /** One line that says what is worth trying with this person. */
  description: string;
}

/** Set when `SIMULATED_NOW` is in use. */
interface Simulation {
  move(now: string): void | Promise<void>;
}

export interface PlaygroundOptions {
  log: Log;
  /** Those the page offers; with an id or an address, whoever it is as well. */
  people: (named?: string) => Promise<PlaygroundPerson[]>;
  messages: PlaygroundMessageStore;
  clock: Clock;
  simulation?: Simulation | undefined;
  translations: Translations;
}

/** Resolves once what this conversation received is handled and what answers it is delivered. */
export type Settle = (conversation: ConversationRef) => Promise<void>;

export type HttpRequest = NodeRequest & { body?: unknown; params?: Record<string, string> };
export type Handler = (httpRequest: HttpRequest, response: ServerResponse) => Promise<void>;

/** What the adapter needs of the HTTP server; restify's satisfies it. */
export interface Routes {
  pre(
    handler: (
      httpRequest: NodeRequest,
      response: ServerResponse,
      next: (goesOn?: false) => void,
    ) => void,
  ): unknown;
  get(path: string, handler: Handler): unknown;
  post(path: string, handler: Handler): unknown;
}

export interface PlaygroundContext extends PlaygroundOptions {
  inlet: Inlet;
  settle: Settle;
}

/** A message as the API gives it; docs/playground-api.md says what each field means. */
export interface ApiMessage {
  id: number;
  person: string;
  at: string;
  from: 'bot' | 'person';
  text: string | null;
  card: Card | null;
  adaptiveCard: AdaptiveCard | null;
  choices: ApiChoice[];
  layout: 'row' | 'column';
  image: { url: string; alt: string } | null;
  file: { url: string; name: string; mediaType: string; sizeBytes: number } | null;
  language: 'fr' | 'en' | null;
  updated: boolean;
  /** A person pressed a button, whose label is the text. */
  pressed: boolean;
}

export interface ApiChoice {
  label: string;
  /** The token to send back. */
  choice: string;
  style: 'primary' | 'destructive' | null;
  inputs: CardInput[];
}

export interface ApiMail {
  id: number;
  at: string;
  to: string;
  subject: string;
  text: string;
  attachments: { url: string; name: string; mediaType: string; sizeBytes: number }[];
}
