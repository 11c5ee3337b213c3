import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const digestBytes = 32;

function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** What a file keeps, when it was made for this very key and not one byte of it is missing or changed. */
export function readKept<Value>(path: string, key: Uint8Array): Value | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (!isFromSystem(error)) throw error;
    return undefined;
  }
  const payload = bytes.subarray(2 * digestBytes);
  const isOurs = bytes.subarray(0, digestBytes).equals(key);
  const isWhole = bytes.subarray(digestBytes, 2 * digestBytes).equals(digestOf(payload));
  return isOurs && isWhole ? (deserialize(payload) as Value) : undefined;
}

/** Keeps a value for a key, in one move. What cannot be written, on a read-only disk, is simply made again next time. */
export function writeKept(path: string, key: Uint8Array, value: unknown): void {
  const payload = serialize(value);
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, Buffer.concat([key, digestOf(payload), payload]));
    renameSync(draft, path);
  } catch (error) {
    if (!isFromSystem(error)) throw error;
    if (existsSync(draft)) rmSync(draft);
  }
}
