import { GrammyError, HttpError } from 'grammy';
import { ChannelError } from '#ports/channel.ts';

/** Descriptions Telegram gives with 400 when the chat or the message no longer exists. */
const GONE =
  /chat not found|message to edit not found|message can't be edited|MESSAGE_ID_INVALID|PEER_ID_INVALID|thread not found|upgraded to a supergroup|user is deactivated/i;
const FORBIDDEN = /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|bot was kicked/i;

/** Translates whatever a call to Telegram threw. The cause is rewritten: the SDK's own errors hold the text sent, or the token. */
export function toChannelError(error: unknown): ChannelError {
  if (error instanceof ChannelError) return error;
  if (error instanceof GrammyError) return fromAnswer(error);
  const cause = new Error(error instanceof HttpError ? codeOf(error.error) : nameOf(error));
  return new ChannelError('unreachable', 'Telegram cannot be reached', { cause });
}

function fromAnswer(error: GrammyError): ChannelError {
  const { error_code: code, description, method } = error;
  const cause = new Error(`${method}: ${code} ${description}`);
  const retryAfter = error.parameters.retry_after;
  if (code === 429) {
    return new ChannelError('rate_limited', 'Telegram asks to wait', {
      cause,
      ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
    });
  }
  if (GONE.test(description)) return new ChannelError('gone', 'Chat or message gone', { cause });
  if (code === 403 || FORBIDDEN.test(description)) {
    return new ChannelError('forbidden', 'Telegram forbids writing to this chat', { cause });
  }
  const isOurFault = code >= 400 && code < 500 && code !== 401 && code !== 404 && code !== 409;
  if (isOurFault) return new ChannelError('rejected', 'Telegram refused the call', { cause });
  return new ChannelError('unreachable', 'Telegram does not answer', { cause });
}

/** The message already says so. */
export function isNotModified(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description);
}

/** The message is a photo or a document: its caption is edited instead. */
export function isWithoutText(error: unknown): boolean {
  return error instanceof GrammyError && /no text in the message/i.test(error.description);
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : nameOf(error);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
