import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { LanguageModelError } from '#ports/language-model.ts';

const tooManyRequests = 429;
const unauthorised = 401;
const forbidden = 403;

/** Translates the SDK's errors into the port's short list. */
export function toLanguageModelError(error: unknown): LanguageModelError {
  if (error instanceof APIConnectionTimeoutError) {
    return new LanguageModelError('timeout', { cause: error });
  }
  if (error instanceof APIConnectionError) {
    return new LanguageModelError('unreachable', { cause: error });
  }
  if (error instanceof APIError && error.status === tooManyRequests) {
    return new LanguageModelError('rate_limited', { cause: error });
  }
  if (error instanceof APIError && (error.status === unauthorised || error.status === forbidden)) {
    return new LanguageModelError('forbidden', { cause: error });
  }
  return new LanguageModelError(error instanceof APIError ? 'unreachable' : 'malformed', {
    cause: error,
  });
}
