import type { PlaygroundMessage } from '#ports/playground-message-store.ts';
import { apiRoute, guarded, send, urlOf, wholeNumber } from './answer.ts';
import { ApiError } from './errors.ts';
import type { Feed } from './events.ts';
import {
  findChoice,
  findPerson,
  type PostBody,
  readPostBody,
  type Said,
  toContent,
  toIncomingMessage,
} from './incoming.ts';
import {
  type CardWordsOf,
  type ServedFile,
  toApiMail,
  toApiMessage,
  toServedFile,
  toServedImage,
} from './outgoing.ts';
import type { HttpRequest, PlaygroundContext, Routes } from './types.ts';

const API = '/playground/api';
/** Messages given at once, unless `limit` says fewer. */
const PAGE = 200;
const LARGEST_CURSOR = Number.MAX_SAFE_INTEGER;
/** How far back the buttons named by `choice` are looked for. */
const BUTTONS_LOOKED_AT = 50;

/** Adds the routes of the API, described in docs/playground-api.md. */
export function addApi(
  routes: Routes,
  context: PlaygroundContext,
  { feed, wordsOf }: { feed: Feed; wordsOf: CardWordsOf },
): void {
  const { log } = context;
  const toMessages = (messages: PlaygroundMessage[]) =>
    messages.toSorted((a, b) => a.id - b.id).map((message) => toApiMessage(message, wordsOf));
  routes.post(
    `${API}/messages`,
    apiRoute(log, async (httpRequest) => {
      const { sent, answers } = await post(context, feed, httpRequest);
      const from = sent ? { sent: toApiMessage(sent, wordsOf) } : {};
      return { ...from, messages: toMessages(answers), cursor: lastCursor(answers, sent) };
    }),
  );
  routes.get(
    `${API}/messages`,
    apiRoute(log, async (httpRequest) => {
      const { messages, after } = await list(context, httpRequest);
      return { messages: toMessages(messages), cursor: lastCursor(messages) || after };
    }),
  );
  routes.get(
    `${API}/people`,
    apiRoute(log, async () => ({ people: await context.people() })),
  );
  routes.get(
    `${API}/mails`,
    apiRoute(log, async (httpRequest) => {
      const mails = await context.messages.findMails(afterOf(httpRequest), limitOf(httpRequest));
      return { mails: mails.map(toApiMail) };
    }),
  );
  routes.get(`${API}/files/:message`, serve(context, findFile));
  routes.get(`${API}/files/:message/image`, serve(context, findImage));
  routes.get(`${API}/mails/:mail/:index`, serve(context, findAttachment));
  routes.get(
    `${API}/events`,
    guarded(log, async (httpRequest, response) => {
      const position = await positionOf(context, httpRequest);
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      await feed.stream(response, position);
    }),
  );
  addClock(routes, context);
}

async function post(context: PlaygroundContext, feed: Feed, httpRequest: HttpRequest) {
  const { messages, clock, inlet, settle } = context;
  const body = readPostBody(httpRequest.body);
  const person = findPerson(await context.people(body.person), body.person);
  const said = await understand(context, person.id, body);
  const at = clock.now();
  const before = await messages.lastCursor();
  const sent =
    said.kind === 'joined'
      ? null
      : await messages.append({ personId: person.id, at, content: toContent(said) });
  feed.wake();
  const locale = /^(fr|en)\b/i.exec(httpRequest.headers['accept-language'] ?? '')?.[0];
  const incoming = toIncomingMessage(said, person, {
    at,
    stored: sent,
    ...(locale ? { locale } : {}),
  });
  await inlet.receive(incoming);
  await settle(incoming.conversation);
  const changes = await messages.findChanges(sent?.cursor ?? before, PAGE, person.id);
  return { sent, answers: changes.filter(({ content }) => content.from === 'bot') };
}

async function understand(
  { messages }: PlaygroundContext,
  personId: string,
  { text, choice, inputs, file }: PostBody,
): Promise<Said> {
  if (choice !== undefined) {
    return findChoice(await messages.findLatest(personId, BUTTONS_LOOKED_AT), choice, inputs);
  }
  if (file) return { kind: 'file', file, ...(text === undefined ? {} : { text }) };
  if (text === undefined || text.toLowerCase() === '/start') return { kind: 'joined' };
  return { kind: 'text', text };
}

async function list({ people, messages }: PlaygroundContext, httpRequest: HttpRequest) {
  const query = urlOf(httpRequest).searchParams;
  const named = query.get('person');
  if (!named) throw new ApiError(400, 'person is missing', { field: 'person' });
  const { id } = findPerson(await people(named), named);
  const after = afterOf(httpRequest);
  const limit = limitOf(httpRequest);
  const found = query.has('after')
    ? await messages.findChanges(after, limit, id)
    : await messages.findLatest(id, limit);
  return { messages: found, after };
}

function afterOf(httpRequest: HttpRequest): number {
  return wholeNumber(urlOf(httpRequest).searchParams, 'after', {
    byDefault: 0,
    max: LARGEST_CURSOR,
  });
}

function limitOf(httpRequest: HttpRequest): number {
  const options = { byDefault: PAGE, max: PAGE };
  return wholeNumber(urlOf(httpRequest).searchParams, 'limit', options);
}

function lastCursor(messages: PlaygroundMessage[], sent?: PlaygroundMessage | null): number {
  return Math.max(0, sent?.cursor ?? 0, ...messages.map(({ cursor }) => cursor));
}

/** After a lost connection the browser says where it was; a new page starts now. */
async function positionOf({ messages }: PlaygroundContext, httpRequest: HttpRequest) {
  const given =
    httpRequest.headers['last-event-id'] ?? urlOf(httpRequest).searchParams.get('after');
  const [, cursor, mailId] = /^(\d{1,15})-(\d{1,15})$/.exec(String(given)) ?? [];
  if (cursor !== undefined) return { cursor: Number(cursor), mailId: Number(mailId) };
  const [lastMessage, lastMail] = await Promise.all([messages.lastCursor(), messages.lastMailId()]);
  return { cursor: lastMessage, mailId: lastMail };
}

type FindFile = (
  context: PlaygroundContext,
  params: Record<string, string>,
) => Promise<ServedFile | null>;

function serve(context: PlaygroundContext, find: FindFile) {
  return guarded(context.log, async (httpRequest, response) => {
    const file = await find(context, httpRequest.params ?? {});
    if (!file) throw new ApiError(404, 'No such file');
    send(response, 200, file);
  });
}

const findFile: FindFile = async ({ messages }, params) => {
  const content = (await messages.find(toId(params['message'])))?.content;
  const file = content?.from === 'bot' ? content.message.file : content?.file;
  return file ? toServedFile(file) : null;
};

const findImage: FindFile = async ({ messages }, params) => {
  const content = (await messages.find(toId(params['message'])))?.content;
  const image = content?.from === 'bot' ? content.message.image : undefined;
  return image ? toServedImage(image.pngBase64) : null;
};

const findAttachment: FindFile = async ({ messages }, params) => {
  const mail = await messages.findMail(toId(params['mail']));
  const file = mail?.attachments[toId(params['index'])];
  return file ? toServedFile(file) : null;
};

/** A message nobody can have when it is not a number. */
function toId(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : -1;
}

function addClock(routes: Routes, { log, clock, simulation }: PlaygroundContext): void {
  const read = () => ({ now: clock.now(), simulated: simulation !== undefined });
  routes.get(
    `${API}/clock`,
    apiRoute(log, async () => read()),
  );
  routes.post(
    `${API}/clock`,
    apiRoute(log, async ({ body }) => {
      if (!simulation) {
        throw new ApiError(404, 'The clock is the real one: start with SIMULATED_NOW to move it');
      }
      await simulation.move(readInstant(body));
      return read();
    }),
  );
}

function readInstant(body: unknown): string {
  const now = typeof body === 'object' && body !== null && 'now' in body ? body.now : undefined;
  const hasOffset = typeof now === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(now);
  if (!hasOffset || Number.isNaN(Date.parse(now))) {
    throw new ApiError(400, 'now must be an instant such as 2026-02-15T09:00:00+01:00', {
      field: 'now',
    });
  }
  return new Date(now).toISOString();
}
