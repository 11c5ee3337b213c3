import { z } from 'zod';
import type { ConversationRef, IncomingContent, IncomingMessage } from '#conversation/message.ts';
import type { PlaygroundContent, PlaygroundMessage } from '#ports/playground-message-store.ts';
import { ApiError } from './errors.ts';
import type { PlaygroundPerson } from './types.ts';

/** Largest file a person may send; the whole call must fit in a body of the server (1 MiB). */
const FILE_LIMIT_BYTES = 700_000;
const TEXT_LIMIT = 10_000;
const INPUT_LIMIT = 10_000;
/** As the press store makes them. */
const TOKEN = /^[\w-]{22}$/;

const said = (limit: number) =>
  z
    .string('must be a text')
    .max(limit, `must have at most ${limit} characters`)
    .transform((text) => text.replaceAll('\0', '').trim())
    .refine((text) => text !== '', 'must not be empty');

const fileSchema = z.strictObject({
  name: said(200).refine((name) => !/[/\\\r\n]/.test(name), 'must be a name without folders'),
  mediaType: z
    .string('must be a text')
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'must be a media type such as text/csv'),
  contentBase64: z.base64('must be base64'),
});

const bodySchema = z.strictObject(
  {
    person: said(320),
    text: said(TEXT_LIMIT).optional(),
    choice: said(500).optional(),
    inputs: z
      .record(
        z.string(),
        z.string('must be a text').max(INPUT_LIMIT, `must have at most ${INPUT_LIMIT} characters`),
        'must be an object of texts',
      )
      .optional(),
    file: fileSchema.optional(),
    joined: z.literal(true, 'must be true').optional(),
  },
  'must be a JSON object',
);

export type PostBody = z.infer<typeof bodySchema>;

/** What a person does: with a choice, the button it was. */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; label: string; token: string; messageId?: number; inputs: Inputs }
  | { kind: 'file'; file: z.infer<typeof fileSchema>; text?: string }
  | { kind: 'joined' };

type Inputs = Record<string, string>;

/** Checks the body of `POST /playground/api/messages`; throws the ApiError that names the field. */
export function readPostBody(body: unknown): PostBody {
  const parsed = bodySchema.safeParse(body, {
    error: (issue) => (issue.input === undefined ? 'is missing' : undefined),
  });
  if (!parsed.success) throw toApiError(parsed.error);
  checkOneThing(parsed.data);
  return parsed.data;
}

function toApiError({ issues }: z.ZodError): ApiError {
  const issue = issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0];
    return new ApiError(400, `${field}: no such field`, { field });
  }
  const field = issue?.path.join('.') || undefined;
  return new ApiError(400, `${field ?? 'The body'}: ${issue?.message}`.replace(/: must/, ' must'), {
    field,
  });
}

function checkOneThing({ text, choice, file, joined, inputs }: PostBody): void {
  const isOne = choice !== undefined || joined ? text === undefined && file === undefined : true;
  const isSomething = [text, choice, file, joined].some((part) => part !== undefined);
  if (!isSomething || !isOne || (choice !== undefined && joined)) {
    throw new ApiError(400, 'Give one of text, choice, file (text may go with it) or joined', {
      field: 'text',
    });
  }
  if (inputs && choice === undefined) {
    throw new ApiError(400, 'inputs go with a choice', { field: 'inputs' });
  }
  if (file && Buffer.byteLength(file.contentBase64, 'base64') > FILE_LIMIT_BYTES) {
    throw new ApiError(413, `file must have at most ${FILE_LIMIT_BYTES} bytes`, { field: 'file' });
  }
}

/** The person named by id, by address or by name, capitals and accents aside. */
export function findPerson(people: PlaygroundPerson[], named: string): PlaygroundPerson {
  const wanted = fold(named);
  const byId = people.find(({ id }) => id === named);
  const found = byId
    ? [byId]
    : people.filter(({ email, name }) => fold(email) === wanted || fold(name) === wanted);
  const [person] = found;
  if (!person) {
    throw new ApiError(404, `person: nobody here is « ${named} »`, {
      field: 'person',
      suggestions: people.map(({ id }) => id),
    });
  }
  if (found.length > 1) {
    throw new ApiError(400, `person: several people are called « ${named} », give an id`, {
      field: 'person',
      suggestions: found.map(({ id }) => id),
    });
  }
  return person;
}

/**
 * The button that carries this token, or whose label is this one: the latest shown. A token no longer shown goes
 * through as well, so that what happens to a stale card can be tried.
 */
export function findChoice(latest: PlaygroundMessage[], choice: string, inputs: Inputs = {}): Said {
  const buttons = latest.toReversed().flatMap(({ id, content }) =>
    content.from === 'bot'
      ? (content.message.choices ?? []).map(({ label, target }) => ({
          messageId: id,
          label,
          token: target,
        }))
      : [],
  );
  const button =
    buttons.find(({ token }) => token === choice) ??
    buttons.find(({ label }) => fold(label) === fold(choice));
  if (button) return { kind: 'choice', inputs, ...button };
  if (TOKEN.test(choice)) return { kind: 'choice', inputs, label: '…', token: choice };
  throw new ApiError(400, `No button shown to this person says « ${choice} »`, {
    field: 'choice',
    suggestions: [...new Set(buttons.map(({ label }) => label))].slice(0, 20),
  });
}

/** What is kept of it, for people to read. */
export function toContent(said: Exclude<Said, { kind: 'joined' }>): PlaygroundContent {
  switch (said.kind) {
    case 'text':
      return { from: 'person', text: said.text };
    case 'choice':
      return { from: 'person', choice: said.label };
    case 'file':
      return { from: 'person', file: said.file, ...(said.text ? { text: said.text } : {}) };
    default:
      return said satisfies never;
  }
}

/** The chat of a person with the bot. */
export function conversationOf(personId: string): ConversationRef {
  return { channel: 'playground', id: personId, scope: 'private' };
}

/** `stored`: what was kept of it, `null` for an arrival, which acts once however often it is told. */
export function toIncomingMessage(
  said: Said,
  person: PlaygroundPerson,
  { at, stored, locale }: { at: string; stored: PlaygroundMessage | null; locale?: string },
): IncomingMessage {
  return {
    id: stored ? `playground:${stored.id}` : 'joined',
    conversation: conversationOf(person.id),
    sender: { id: person.id, name: person.name, ...(locale ? { locale } : {}) },
    receivedAt: at,
    content: contentOf(said, stored),
    addressed: true,
    address: {},
  };
}

function contentOf(said: Said, stored: PlaygroundMessage | null): IncomingContent {
  switch (said.kind) {
    case 'text':
      return { type: 'text', text: said.text };
    case 'choice':
      return {
        type: 'press',
        token: said.token,
        inputs: said.inputs,
        ...(said.messageId === undefined ? {} : { messageId: String(said.messageId) }),
      };
    case 'file':
      return {
        type: 'attachment',
        kind: kindOf(said.file.mediaType),
        ...(said.text ? { text: said.text } : {}),
        file: {
          name: said.file.name,
          mediaType: said.file.mediaType,
          sizeBytes: Buffer.byteLength(said.file.contentBase64, 'base64'),
          ref: String(stored?.id),
        },
      };
    case 'joined':
      return { type: 'joined' };
    default:
      return said satisfies never;
  }
}

function kindOf(mediaType: string): 'photo' | 'voice' | 'file' {
  if (mediaType.startsWith('image/')) return 'photo';
  return mediaType.startsWith('audio/') ? 'voice' : 'file';
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}
