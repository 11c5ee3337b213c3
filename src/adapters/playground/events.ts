import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '#ports/log.ts';
import type { PlaygroundMessageStore } from '#ports/playground-message-store.ts';
import { type CardWordsOf, toApiMail, toApiMessage } from './outgoing.ts';

/** How soon what another process said is seen; what this one said is seen at once. */
const LOOK_EVERY_MS = 1_000;
/** A line sent when nothing happens, so that a lost connection is noticed. */
const HEARTBEAT_EVERY = 15;
const BATCH = 100;

/** Where a listener is: `<cursor of the messages>-<id of the last mail>`, the id of each event. */
interface Position {
  cursor: number;
  mailId: number;
}

export interface Feed {
  /** Something was said by this process. */
  wake(): void;
  sayTyping(personId: string): void;
  /** Writes every change to the response as Server-Sent Events, until either side closes. */
  stream(response: ServerResponse, from: Position): Promise<void>;
  /** Ends every stream. */
  close(): void;
}

interface FeedOptions {
  log: Log;
  messages: PlaygroundMessageStore;
  wordsOf: CardWordsOf;
}

/** Tells open pages what changes. */
export function createFeed({ log, messages, wordsOf }: FeedOptions): Feed {
  const listeners = new Set<ServerResponse>();
  let woken = Promise.withResolvers<void>();

  async function sendChanges(response: ServerResponse, position: Position): Promise<boolean> {
    const changes = await messages.findChanges(position.cursor, BATCH);
    for (const change of changes) {
      position.cursor = change.cursor;
      write(response, 'message', toApiMessage(change, wordsOf), position);
    }
    const mails = await messages.findMails(position.mailId, BATCH);
    for (const mail of mails) {
      position.mailId = mail.id;
      write(response, 'mail', toApiMail(mail), position);
    }
    return changes.length === BATCH || mails.length === BATCH;
  }

  return {
    wake() {
      woken.resolve();
      woken = Promise.withResolvers();
    },
    sayTyping(person) {
      for (const response of listeners) write(response, 'typing', { person });
    },
    async stream(response, from) {
      const position = { ...from };
      const closed = once(response, 'close');
      let isOpen = true;
      closed.then(() => {
        isOpen = false;
      });
      listeners.add(response);
      try {
        write(response, 'ready', {}, position);
        for (let round = 1; isOpen; round += 1) {
          const change = woken.promise;
          if (await sendChanges(response, position)) continue;
          if (round % HEARTBEAT_EVERY === 0) response.write(':\n\n');
          await Promise.race([change, closed, pause(LOOK_EVERY_MS, undefined, { ref: false })]);
        }
      } catch (error) {
        log.warn({ err: error }, 'playground events interrupted');
      } finally {
        listeners.delete(response);
        response.end();
      }
    },
    close() {
      for (const response of listeners) response.destroy();
    },
  };
}

function write(response: ServerResponse, event: string, data: unknown, position?: Position): void {
  const id = position ? `id: ${position.cursor}-${position.mailId}\n` : '';
  response.write(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
