import type { ServerResponse } from 'node:http';
import type { Log } from '#ports/log.ts';
import { ApiError } from './errors.ts';
import { checkIsLocal, checkIsSameSite } from './guard.ts';
import type { ServedFile } from './outgoing.ts';
import type { Handler, HttpRequest } from './types.ts';

/** A route of the API: checks who asks, and answers with what `answer` resolves to or with what it throws. */
export function apiRoute(
  log: Log,
  answer: (httpRequest: HttpRequest) => Promise<unknown>,
): Handler {
  return guarded(log, async (httpRequest, response) => {
    checkIsSameSite(httpRequest);
    sendJson(response, 200, await answer(httpRequest));
  });
}

/** A route that writes its answer itself, open to this machine only. */
export function guarded(log: Log, handler: Handler): Handler {
  return async (httpRequest, response) => {
    try {
      checkIsLocal(httpRequest);
      await handler(httpRequest, response);
    } catch (error) {
      if (response.headersSent) throw error;
      if (error instanceof ApiError) return sendError(response, error);
      log.error({ err: error }, 'playground call failed');
      sendJson(response, 500, { error: 'The application could not answer: its log says why' });
    }
  };
}

export function sendError(response: ServerResponse, error: ApiError): void {
  const { message, field, suggestions } = error;
  sendJson(response, error.status, { error: message, field, suggestions });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, {
    bytes: Buffer.from(JSON.stringify(value)),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

export function send(
  response: ServerResponse,
  status: number,
  { bytes, headers }: ServedFile,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(bytes);
}

/** The address asked, with its query. */
export function urlOf(httpRequest: HttpRequest): URL {
  return new URL(httpRequest.url ?? '/', 'http://localhost');
}

/** A whole number of the query. */
export function wholeNumber(
  query: URLSearchParams,
  field: string,
  { byDefault, max }: { byDefault: number; max: number },
): number {
  const given = query.get(field);
  if (given === null || given === '') return byDefault;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value > max) {
    throw new ApiError(400, `${field} must be a whole number from 0 to ${max}`, { field });
  }
  return value;
}
