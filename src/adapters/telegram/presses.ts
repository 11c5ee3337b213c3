import type { IncomingMessage } from '#conversation/message.ts';
import type { Address, Channel, Inlet, Reply } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { toChannelError } from './errors.ts';
import type { InFlight } from './in-flight.ts';
import { NOTICE_LIMIT } from './types.ts';

/** The button spins until its query is answered: a notice that takes longer comes as a message. */
const NOTICE_WINDOW_MS = 1_000;
/** Above this, the fleeting notice is shown as a dialog to be closed. */
const FLEETING_NOTICE_LENGTH = 80;

interface Notice {
  text?: string;
  show_alert?: boolean;
}

/** A press is safe by then: recorded at the start of its handling, which may go on. */
const PATIENCE_MS = 3_000;

export interface PressTools {
  inlet: Inlet;
  channel: Channel;
  log: Log;
  /** For what goes on after the update is acknowledged. */
  inFlight: InFlight;
  /** Telegram's answerCallbackQuery. */
  answer: (notice: Notice) => Promise<unknown>;
}

/** Hands a press over and answers its query soon, whatever happens; resolves once the press is safe. */
export async function handlePress(message: IncomingMessage, tools: PressTools): Promise<void> {
  const reply = tools.inlet.respond(message);
  tools.inFlight.track(showReply(reply, message, tools));
  await within(reply, PATIENCE_MS);
}

async function showReply(
  reply: Promise<Reply>,
  message: IncomingMessage,
  tools: PressTools,
): Promise<void> {
  const early = await within(reply, NOTICE_WINDOW_MS).catch(() => null);
  await answerQuery(toNotice(early?.notice), tools);
  try {
    await show(await reply, message, { ...tools, isNoticeShown: early !== null });
  } catch (error) {
    tools.log.warn({ err: toChannelError(error) }, 'reply to a press not shown');
  }
}

/** The reply when it comes in time, `null` when it is late; rejects when it fails in time. */
async function within(reply: Promise<Reply>, limitMs: number): Promise<Reply | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), limitMs);
  try {
    return await Promise.race([reply, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function toNotice(notice: string | undefined): Notice {
  if (!notice) return {};
  const text = notice.length > NOTICE_LIMIT ? `${notice.slice(0, NOTICE_LIMIT - 1)}…` : notice;
  return { text, show_alert: text.length > FLEETING_NOTICE_LENGTH };
}

async function answerQuery(notice: Notice, { answer, log }: PressTools): Promise<void> {
  try {
    await answer(notice);
  } catch (error) {
    log.debug({ err: toChannelError(error) }, 'press not answered (too old)');
  }
}

async function show(
  reply: Reply,
  message: IncomingMessage,
  { channel, isNoticeShown }: PressTools & { isNoticeShown: boolean },
): Promise<void> {
  const address: Address = { conversation: message.conversation, reference: message.address };
  const messageId = message.content.type === 'press' ? message.content.messageId : undefined;
  if (reply.card && messageId) await channel.update(address, messageId, reply.card);
  if (reply.notice && !isNoticeShown) await channel.send(address, { text: reply.notice });
}
