import pino, { type DestinationStream } from 'pino';
import type { Log } from '#ports/log.ts';

/** JSON lines on the error output, so that what people read on the terminal stays readable. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(2),
): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
