import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { readKept, writeKept } from './kept-file.ts';

/** A data file cannot be used: every problem, in one message. */
export class DataError extends Error {
  readonly problems: readonly string[];

  constructor(path: string, problems: readonly string[]) {
    super(`${path}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** What files hold, by the digest of their text. */
type Parsed = Map<string, unknown>;

const KEPT_IN = fileURLToPath(
  new URL('../../../node_modules/.cache/parcourspro-bot/yaml.bin', import.meta.url),
);
/** Digests tell the texts apart: nothing else makes what is kept stale. */
const KEY = Buffer.alloc(32);

let kept: Parsed | undefined;
const read: Parsed = new Map();

/** What a YAML file holds, as the install kept it (twenty times faster) or parsed; one that cannot be is a DataError with its lines. */
export function readYamlFile(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const digest = createHash('sha256').update(text).digest('hex');
  kept ??= readKept<Parsed>(KEPT_IN, KEY) ?? new Map();
  const value = kept.get(digest) ?? parseYaml(path, text);
  read.set(digest, value);
  return structuredClone(value);
}

/** Keeps, for the next starts, what this process has read. */
export function keepYaml(): void {
  writeKept(KEPT_IN, KEY, read);
}

/** The same, always parsed: for what is not read at each start. */
export function parseYamlFile(path: string): unknown {
  return parseYaml(path, readFileSync(path, 'utf8'));
}

function parseYaml(path: string, text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length === 0) return document.toJS();
  // The first line says what and where; the others draw it.
  throw new DataError(
    path,
    document.errors.map(({ message }) => message.split(':\n')[0] ?? message),
  );
}
