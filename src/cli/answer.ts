/** Answers a file of questions: `npm run --silent answer -- --in questions.jsonl --out results.jsonl`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerAll, loadAnswerer, readQuestions } from './answering.ts';
import { runCommand } from './run-command.ts';

const usage = 'usage: npm run --silent answer -- --in questions.jsonl [--out results.jsonl]';
const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
  if (values.in === undefined) {
    console.error(usage);
    return 2;
  }
  const { questions, problems } = readQuestions(readFileSync(values.in, 'utf8'));
  const results = answerAll(await loadAnswerer(root), questions);
  const lines = results.map((result) => `${JSON.stringify(result)}\n`).join('');
  if (values.out === undefined) process.stdout.write(lines);
  else writeFileSync(values.out, lines);
  for (const problem of problems) console.error(`${values.in}: ${problem}`);
  return problems.length > 0 ? 1 : 0;
});
