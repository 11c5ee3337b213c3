import { ChannelError } from '#ports/channel.ts';

/** A call of the API that cannot be answered, and which of its fields says why. */
export class ApiError extends Error {
  readonly status: 400 | 403 | 404 | 413 | 415;
  readonly field: string | undefined;
  /** What could have been said instead. */
  readonly suggestions: string[] | undefined;

  constructor(
    status: ApiError['status'],
    message: string,
    details: { field?: string | undefined; suggestions?: string[] } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.field = details.field;
    this.suggestions = details.suggestions;
  }
}

/** The store is the only outside world of this channel. */
export function translateStoreError(cause: unknown): ChannelError {
  if (cause instanceof ChannelError) return cause;
  return new ChannelError('unreachable', 'The messages of the playground cannot be stored', {
    cause,
  });
}
