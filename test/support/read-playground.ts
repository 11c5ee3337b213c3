import type { PlaygroundSaid } from './running-app.ts';

interface Answer {
  id: number;
  text: string | null;
  card: {
    title: string;
    body?: string;
    facts?: { label: string; value: string }[];
  } | null;
  choices: { label: string; choice: string }[];
  file: { url: string; name: string; mediaType: string } | null;
}

type Given = PlaygroundSaid | { file: { name: string; mediaType: string; contentBase64: string } };

/** Says or sends something in the playground; gives the last answer, its words with plain spaces. */
export async function askPlayground(url: string, person: string, given: Given) {
  const response = await fetch(`${url}/playground/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, ...given }),
  });
  const body = (await response.json()) as { messages?: Answer[]; error?: string };
  const last = body.messages?.at(-1);
  if (!last) throw new Error(`playground: ${body.error ?? 'no answer'}`);
  return readAnswer(last);
}

/** The latest message of the bot to somebody. */
export async function lastInPlayground(url: string, person: string) {
  const response = await fetch(`${url}/playground/api/messages?person=${person}&limit=1`);
  const { messages } = (await response.json()) as { messages: Answer[] };
  const last = messages.at(-1);
  if (!last) throw new Error(`nothing was said to ${person}`);
  return readAnswer(last);
}

function readAnswer(last: Answer) {
  const said = [last.text, last.card?.title, last.card?.body].filter(Boolean).join('\n');
  return {
    text: said.replace(/[\u00A0\u202F]/g, ' '),
    labels: last.choices.map(({ label }) => label.replace(/[\u00A0\u202F]/g, ' ')),
    facts: last.card?.facts ?? [],
    file: last.file,
  };
}

/** The bytes of a file that a message gives. */
export async function fetchFile(url: string, file: { url: string } | null): Promise<Uint8Array> {
  if (!file) throw new Error('the message gives no file');
  const response = await fetch(new URL(file.url, url));
  if (!response.ok) throw new Error(`file: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
