import { type JsonAnswer, type JsonServer, startJsonServer } from './json-server.ts';

/** What the model is given for one message. */
export interface AskedOfModel {
  question: string;
  entries: { id: string; text: string }[];
}

/** How it was called. */
export interface ModelCall extends AskedOfModel {
  path: string;
  query: string;
  /** Of Azure. */
  key: string;
}

/** A stand-in for an OpenAI-compatible server, on this machine. */
export function startLanguageModel(
  reply: (call: ModelCall) => JsonAnswer | null | Promise<JsonAnswer | null>,
): Promise<JsonServer> {
  return startJsonServer(async ({ path, query, headers, bytes }) => {
    const { messages } = JSON.parse(bytes.toString()) as { messages: { content: string }[] };
    const { question, entries } = JSON.parse(messages[1]?.content ?? '') as AskedOfModel;
    const key = String(headers['api-key']);
    return await reply({ path, query: query.toString(), key, question, entries });
  });
}

/** What the server answers when the model writes this. */
export function completion(content: string): JsonAnswer {
  const message = { role: 'assistant', content };
  return {
    status: 200,
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message }] },
  };
}

/** The model says this, of the first entry it was given. */
export const saying =
  (text: string) =>
  ({ entries }: AskedOfModel): JsonAnswer =>
    completion(JSON.stringify({ entries: [entries[0]?.id], text }));
