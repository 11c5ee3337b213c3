import { ChannelError } from '#ports/channel.ts';

const FIRST_PERMANENT = 500;

/** Translates what nodemailer throws: a 5xx answer or an impossible address is final, anything else may work later. */
export function toChannelError(error: unknown): ChannelError {
  const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string };
  // A server that asks to come back later says so with an EENVELOPE and a 4xx.
  const isRefused =
    responseCode === undefined ? code === 'EENVELOPE' : responseCode >= FIRST_PERMANENT;
  const isAuthentication = code === 'EAUTH';
  const kind = isRefused && !isAuthentication ? 'rejected' : 'unreachable';
  return new ChannelError(kind, `mail not sent (${code ?? responseCode ?? 'unknown'})`, {
    cause: error,
  });
}
