import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { onTestFinished } from 'vitest';
import { createHttpServer } from '#adapters/http/server.ts';
import { createPlaygroundAdapter } from '#adapters/playground/adapter.ts';
import { conversationOf } from '#adapters/playground/incoming.ts';
import type { PlaygroundPerson } from '#adapters/playground/types.ts';
import type { IncomingMessage, OutgoingMessage } from '#conversation/message.ts';
import type { Translate } from '#ports/translate.ts';
import { InMemoryPlaygroundMessages } from './in-memory-playground-messages.ts';
import { recordingLog } from './recording-log.ts';

export const people: PlaygroundPerson[] = [
  {
    id: 'p-lea',
    name: 'Léa Martin',
    email: 'lea.martin@example.org',
    roles: [],
    structure: 'Théâtre de la Tannerie',
    description: 'Salariée d’une structure adhérente. Demandez-lui de s’inscrire à une formation.',
  },
  {
    id: 'p-nora',
    name: 'Nora Benali',
    email: 'nora.benali@example.org',
    roles: ['valideur_rh'],
    structure: 'Théâtre de la Tannerie',
    description: 'Valide ou refuse les demandes de ses collègues.',
  },
  {
    id: 'p-hugo',
    name: 'Hugo Petit',
    email: 'hugo.petit@example.org',
    roles: ['gestionnaire'],
    structure: null,
    description: 'Gestionnaire du programme : quotas et listes d’attente.',
  },
];

/** What the bot of a test does with a message. */
export type Script = (
  message: IncomingMessage,
  say: (personId: string, message: OutgoingMessage) => Promise<string>,
) => Promise<void> | void;

export interface ScriptedPlayground {
  url: string;
  adapter: ReturnType<typeof createPlaygroundAdapter>;
  messages: InMemoryPlaygroundMessages;
  received: IncomingMessage[];
  movedTo: string[];
  say(personId: string, message: OutgoingMessage): Promise<string>;
  stop(): Promise<void>;
}

/** An answer of the API, read as a stranger would read it. */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of it
export type Answer = any;

/** Starts a playground for one test, with what calls its API. */
export async function openPlayground(
  script?: Script,
  options?: Parameters<typeof startPlayground>[1],
) {
  const playground = await startPlayground(script, options);
  onTestFinished(() => playground.stop());
  const call = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${playground.url}/playground/api${path}`, init);
    return { status: response.status, body: (await response.json()) as Answer };
  };
  const post = (body: unknown, path = '/messages') =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ...playground, call, post };
}

/** A bot that repeats what it is told. */
export const echo: Script = async ({ content, conversation }, say) => {
  if (content.type === 'text') await say(conversation.id, { text: `reçu : ${content.text}` });
};

export const TOKEN = 'abcdefghijklmnopqrstu1';
export const OTHER_TOKEN = 'abcdefghijklmnopqrstu2';

export const approval: OutgoingMessage = {
  card: { title: 'Demande à valider' },
  choices: [
    { label: 'Accepter', target: TOKEN, style: 'primary' },
    {
      label: 'Refuser…',
      target: OTHER_TOKEN,
      inputs: [{ id: 'comment', label: 'Pourquoi', kind: 'multiline', isRequired: true }],
    },
  ],
};

/** The playground on a real server, its bot replaced by a script. */
export async function startPlayground(
  script: Script = () => {},
  options: {
    isSimulated?: boolean;
    port?: number;
    people?: PlaygroundPerson[];
    messages?: InMemoryPlaygroundMessages;
  } = {},
): Promise<ScriptedPlayground> {
  const { log } = recordingLog();
  const messages = options.messages ?? new InMemoryPlaygroundMessages();
  const received: IncomingMessage[] = [];
  const movedTo: string[] = [];
  let now = '2026-02-15T08:00:00.000Z';
  const adapter = createPlaygroundAdapter({
    log,
    people: async () => options.people ?? people,
    messages,
    clock: { now: () => now },
    simulation: options.isSimulated
      ? {
          move: (instant) => {
            now = instant;
            movedTo.push(instant);
          },
        }
      : undefined,
    translations: { fr: translate('fr'), en: translate('en') },
  });
  const say = async (personId: string, message: OutgoingMessage) => {
    const address = { conversation: conversationOf(personId), reference: {} };
    return (await adapter.channel.send(address, message)).messageId;
  };
  const http = createHttpServer({ port: options.port ?? 0, log, checkReadiness: async () => {} });
  let handled = Promise.resolve();
  const receive = async (message: IncomingMessage) => {
    received.push(message);
    handled = handled.then(() => script(message, say));
  };
  adapter.mount(http.server, { receive, respond: async () => ({}) }, () => handled);
  const url = await http.listen();
  return {
    url,
    adapter,
    messages,
    received,
    movedTo,
    say,
    async stop() {
      adapter.close();
      await http.close();
    },
  };
}

function translate(language: 'fr' | 'en'): Translate {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const file = new URL(`../../locales/${language}/playground.ftl`, import.meta.url);
  bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));
  return (key, args) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No text for ${key} in ${language}`);
    return bundle.formatPattern(pattern, args);
  };
}
