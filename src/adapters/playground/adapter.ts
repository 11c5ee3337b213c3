import type { Channel, Inlet } from '#ports/channel.ts';
import { ChannelError } from '#ports/channel.ts';
import { sendError } from './answer.ts';
import { addApi } from './api.ts';
import { ApiError, translateStoreError } from './errors.ts';
import { createFeed, type Feed } from './events.ts';
import type { CardWordsOf } from './outgoing.ts';
import { addPage } from './page-routes.ts';
import type { PlaygroundOptions, Routes, Settle } from './types.ts';

export interface PlaygroundAdapter {
  channel: Channel;
  /** Adds the page at `/` and the API under `/playground`. Never called in production. */
  mount(routes: Routes, inlet: Inlet, settle: Settle): void;
  /** Ends the event streams, so that the server can close. */
  close(): void;
}

/** The web chat a newcomer tries the bot with. */
export function createPlaygroundAdapter(options: PlaygroundOptions): PlaygroundAdapter {
  const { log, messages, translations } = options;
  const wordsOf: CardWordsOf = (language) => ({
    fieldRequired: translations[language]('playground-field-required'),
  });
  const feed = createFeed({ log, messages, wordsOf });
  return {
    channel: createChannel(options, feed),
    mount(routes, inlet, settle) {
      const context = { ...options, inlet, settle };
      routes.pre(refuseOtherBodies);
      addPage(routes, context);
      addApi(routes, context, { feed, wordsOf });
    },
    close: feed.close,
  };
}

function createChannel({ messages, clock }: PlaygroundOptions, feed: Feed): Channel {
  const stored = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw translateStoreError(error);
    }
  };
  return {
    name: 'playground',
    async send({ conversation }, message) {
      const content = { from: 'bot', message } as const;
      const { id } = await stored(
        messages.append({ personId: conversation.id, at: clock.now(), content }),
      );
      feed.wake();
      return { messageId: String(id) };
    },
    async update({ conversation }, messageId, message) {
      const isKnown = await stored(messages.replace(conversation.id, Number(messageId), message));
      if (!isKnown) throw new ChannelError('gone', 'This person has no such message');
      feed.wake();
    },
    async showTyping({ conversation }) {
      feed.sayTyping(conversation.id);
    },
    async download(ref) {
      const message = await stored(messages.find(Number(ref)));
      const file = message?.content.from === 'person' ? message.content.file : undefined;
      if (!file) throw new ChannelError('gone', 'There is no such file');
      return Buffer.from(file.contentBase64, 'base64');
    },
  };
}

/** The server reads JSON only; said here as 415 rather than as a bad request. */
const refuseOtherBodies: Parameters<Routes['pre']>[0] = (httpRequest, response, next) => {
  const isCall = httpRequest.method === 'POST' && httpRequest.url?.startsWith('/playground/');
  const mediaType = httpRequest.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (!isCall || mediaType === 'application/json') return next();
  sendError(response, new ApiError(415, 'Send JSON, with Content-Type: application/json'));
  next(false);
};
