import { ChannelError } from '#ports/channel.ts';

/** Statuses Teams asks to try again: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const RETRY_STATUSES = new Set([401, 408, 412]);

interface SdkError {
  statusCode?: unknown;
  code?: unknown;
  response?: { headers?: { get?: (name: string) => string | undefined | null } };
}

/** Translates whatever a call to Teams threw. The cause is rewritten: the SDK's own errors hold the message sent and the token. */
export function toChannelError(error: unknown): ChannelError {
  if (error instanceof ChannelError) return error;
  const { statusCode, code } = (error ?? {}) as SdkError;
  const what = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  const cause = new Error(typeof statusCode === 'number' ? `${statusCode} ${what}` : what);
  if (typeof statusCode !== 'number' || statusCode >= 500 || RETRY_STATUSES.has(statusCode)) {
    return new ChannelError('unreachable', 'Teams cannot be reached', { cause });
  }
  if (statusCode === 429) {
    const retryAfterSeconds = retryAfterOf(error as SdkError);
    return new ChannelError('rate_limited', 'Teams asks to wait', {
      cause,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    });
  }
  if (statusCode === 403) {
    return new ChannelError('forbidden', 'Teams forbids writing to this chat', { cause });
  }
  if (statusCode === 404) return new ChannelError('gone', 'Chat or message gone', { cause });
  return new ChannelError('rejected', 'Teams refused the call', { cause });
}

function retryAfterOf({ response }: SdkError): number | undefined {
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}
