import type { ConversationRef, IncomingMessage } from '#conversation/message.ts';
import type { Inlet, Reply } from '#ports/channel.ts';
import type { InboxEntry } from '#ports/inbox.ts';
import type { Log } from '#ports/log.ts';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';

export interface ReceiveDependencies {
  unitOfWork: UnitOfWork;
  /** Handles one message inside its transaction. */
  handle(stores: Stores, message: IncomingMessage): Promise<Reply | undefined>;
  /** Tells the person that something broke, with the reference of the log line. */
  apologise(stores: Stores, message: IncomingMessage, reference: string): Promise<void>;
  /** Called after each commit: outgoing messages are waiting. */
  onCommitted(): void;
  newReference(): string;
  log: Log;
}

export interface Reception extends Inlet {
  /** Handles what a crash, of this process or another, left unhandled. */
  resume(): Promise<void>;
  /** Resolves once what this conversation received is handled. */
  settleConversation(conversation: ConversationRef): Promise<void>;
  /** Resolves once nothing is being handled. */
  settle(): Promise<void>;
}

const RESUME_BATCH = 100;

/** Records each message before it is acknowledged, then handles those of one conversation one at a time, in order. */
export function createReception(deps: ReceiveDependencies): Reception {
  const draining = new Map<string, { current: Promise<void>; next: Promise<void> | null }>();

  function drain(ref: ConversationRef): Promise<void> {
    const key = `${ref.channel}:${ref.id}`;
    const running = draining.get(key);
    if (running) {
      running.next ??= running.current.then(() => start(key, ref));
      return running.next;
    }
    return start(key, ref);
  }

  function start(key: string, ref: ConversationRef): Promise<void> {
    const slot = { current: Promise.resolve(), next: null as Promise<void> | null };
    slot.current = drainConversation(deps, ref).finally(() => {
      if (draining.get(key) === slot && slot.next === null) draining.delete(key);
    });
    draining.set(key, slot);
    return slot.current;
  }

  function work(ref: ConversationRef): void {
    drain(ref).catch((error: unknown) =>
      deps.log.error({ err: error }, 'conversation left for later'),
    );
  }

  return {
    async receive(message) {
      const isNew = await deps.unitOfWork.run((stores) => stores.inbox.record(message));
      if (isNew) work(message.conversation);
    },
    async respond(message) {
      await deps.unitOfWork.run((stores) => stores.inbox.record(message));
      await drain(message.conversation);
      const reply = await deps.unitOfWork.run((stores) => stores.inbox.findReply(message));
      return reply ?? {};
    },
    async resume() {
      let isMore = true;
      while (isMore) {
        const refs = await deps.unitOfWork.run((stores) =>
          stores.inbox.findUnhandled(RESUME_BATCH),
        );
        const results = await Promise.allSettled(refs.map(drain));
        isMore = refs.length === RESUME_BATCH && results.every(isFulfilled);
      }
    },
    async settleConversation({ channel, id }) {
      const slot = draining.get(`${channel}:${id}`);
      await (slot?.next ?? slot?.current);
    },
    async settle() {
      while (draining.size > 0) {
        await Promise.allSettled([...draining.values()].map((slot) => slot.next ?? slot.current));
      }
    },
  };
}

function isFulfilled({ status }: PromiseSettledResult<void>): boolean {
  return status === 'fulfilled';
}

async function drainConversation(deps: ReceiveDependencies, ref: ConversationRef): Promise<void> {
  for (let isMore = true; isMore; ) isMore = await handleNext(deps, ref);
}

/** Handles the oldest message of a conversation, if any is left; whether more were waiting behind it. */
async function handleNext(deps: ReceiveDependencies, ref: ConversationRef): Promise<boolean> {
  let taken: InboxEntry | null = null;
  let isMore = false;
  try {
    isMore = await deps.unitOfWork.run(async (stores) => {
      taken = await stores.inbox.lockNext(ref);
      if (!taken) return false;
      const reply = await deps.handle(stores, taken.message);
      return await stores.inbox.markHandled(taken.sequence, reply ? { reply } : {});
    });
  } catch (error) {
    if (!taken) throw error;
    isMore = await recordFailure(deps, ref, error);
  }
  if (taken) deps.onCommitted();
  return isMore;
}

/** A bug: nothing of the message was kept; it is marked handled so that it is not met again, and the person is told. */
async function recordFailure(
  deps: ReceiveDependencies,
  ref: ConversationRef,
  error: unknown,
): Promise<boolean> {
  const reference = deps.newReference();
  return await deps.unitOfWork.run(async (stores) => {
    const entry = await stores.inbox.lockNext(ref);
    if (!entry) return false;
    deps.log.error({ err: error, reference, sequence: String(entry.sequence) }, 'message failed');
    await deps.apologise(stores, entry.message, reference);
    return await stores.inbox.markHandled(entry.sequence, { failureReference: reference });
  });
}
