import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readingLimits, readLexicon } from '../adapters/files/reading.ts';
import { readRulebooks } from '../adapters/files/rulebooks.ts';
import { linesOf } from './lines.ts';
import { runCommand } from './run-command.ts';
import { readLine } from './understand-line.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const USAGE = 'usage: npm run --silent understand -- --in messages.jsonl --out readings.jsonl';

/** Reads every message of a file, or of the standard input; 1 as soon as a line was wrong. */
async function understandLines(from?: string, to?: string): Promise<number> {
  const lexicon = readLexicon(inProject('reading'));
  const limits = readingLimits(readRulebooks(inProject('reglement')));
  const input = from === undefined ? process.stdin : createReadStream(from);
  const output = to === undefined ? process.stdout : createWriteStream(to);
  let status = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const answer = readLine(line, { lexicon, limits });
    if ('error' in answer) status = 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  if (to !== undefined) await finished(output.end());
  return status;
}

// A reader that stops reading, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
  return await understandLines(values.in, values.out);
});
