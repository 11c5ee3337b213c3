import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readRulebooks } from '../adapters/files/rulebooks.ts';
import { linesOf } from './lines.ts';
import { readReceipts } from './reglement-receipts.ts';
import { rehearseCommand } from './reglement-rehearse.ts';
import { answerLine } from './reglement-run.ts';
import { readWords } from './reglement-words.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const USAGE = `npm run --silent reglement < cas.jsonl > reponses.jsonl
npm run --silent reglement -- rehearse reglement/2027.yaml [--cases demandes.jsonl]
`;

/** Answers JSON Lines cases; 1 as soon as a line was wrong. */
async function answerCases(): Promise<number> {
  const rulebooks = readRulebooks(inProject('reglement'));
  const say = readWords(inProject('locales'));
  let status = 0;
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const answer = answerLine(rulebooks, say, line);
    if ('error' in answer) status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) return answerCases();
  if (command === 'rehearse') {
    const rulebooks = readRulebooks(inProject('reglement'));
    const say = readWords(inProject('locales'));
    const { text, status } = await rehearseCommand(rest, {
      rulebooks,
      say,
      readCases: readReceipts,
    });
    process.stdout.write(text);
    return status;
  }
  process.stderr.write(USAGE);
  return 2;
}

// A reader that stops reading, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await main(process.argv.slice(2));
