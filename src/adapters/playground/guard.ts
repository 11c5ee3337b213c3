import type { IncomingMessage as NodeRequest } from 'node:http';
import { ApiError } from './errors.ts';

const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const LOOPBACK = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/;
/** Set by proxies and tunnels: whoever is behind them is elsewhere. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** The playground lets anyone be anyone: it answers this machine only. Throws an ApiError otherwise. */
export function checkIsLocal({ socket, headers }: NodeRequest): void {
  const isHere = LOOPBACK.test(socket.remoteAddress ?? '');
  const isDirect = FORWARDED.every((name) => headers[name] === undefined);
  // A name that an attacker points to 127.0.0.1 (DNS rebinding) is not one of ours.
  if (isHere && isDirect && LOCAL_HOST.test(headers.host ?? '')) return;
  throw new ApiError(403, 'The playground answers this machine only: open it as localhost');
}

/** Another site open in the same browser may not use the API. */
export function checkIsSameSite({ headers }: NodeRequest): void {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  const isOurs = origin === undefined || origin === `http://${host}`;
  if (isOurs && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new ApiError(403, 'Another site may not use the playground');
}
