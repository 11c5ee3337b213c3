import type { IncomingMessage } from 'node:http';

/** Largest body read: Telegram's updates and Teams' activities stay far below. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Why a body was not read; `status` is the HTTP answer. */
export class BodyError extends Error {
  readonly status: 400 | 413;

  constructor(status: BodyError['status'], message: string) {
    super(message);
    this.name = 'BodyError';
    this.status = status;
  }
}

/**
 * Reads a JSON body. restify's own reader is not used: it unzips without a limit, a broken gzip stream ends
 * the process, and it writes uploaded files to disk.
 */
export async function readJsonBody(httpRequest: IncomingMessage): Promise<unknown> {
  if (httpRequest.headers['content-encoding']) {
    throw new BodyError(400, 'Compressed bodies are not accepted');
  }
  const mediaType = httpRequest.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new BodyError(400, 'The body must be JSON');
  const bytes = await readBytes(httpRequest);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw Object.assign(new BodyError(400, 'The body is not valid JSON'), { cause });
  }
}

async function readBytes(httpRequest: IncomingMessage): Promise<Buffer> {
  if (Number(httpRequest.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) {
    throw new BodyError(413, 'The body is too large');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of httpRequest.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > BODY_LIMIT_BYTES) break;
      chunks.push(chunk as Buffer);
    }
  } catch (cause) {
    throw Object.assign(new BodyError(400, 'The body was cut short'), { cause });
  }
  if (size > BODY_LIMIT_BYTES) throw new BodyError(413, 'The body is too large');
  return Buffer.concat(chunks);
}
