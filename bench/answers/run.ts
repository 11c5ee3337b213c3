/**
 * Cost of one answer, beside MiniSearch and Orama over the same entries in the same run:
 * `node bench/answers/run.ts [entries]` (200 and 20,000 by default).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAnswerer } from '../../src/cli/answering.ts';
import { enginesOf } from './engines.ts';
import { manyEntries } from './many-entries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const questionsPath = new URL('../../test/knowledge/evaluation/tuning.jsonl', import.meta.url);
const questions = readFileSync(questionsPath, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .filter((_, index) => index % 8 === 0);
const rounds = 2;

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((left, right) => left - right);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
}

const base = await loadAnswerer(root);
const sizes = process.argv[2] === undefined ? [200, 20_000] : [Number(process.argv[2])];
for (const size of sizes) {
  const entries = manyEntries(base.entries, size);
  console.log(`\n${size} entries, ${questions.length} questions, milliseconds of CPU`);
  for (const build of enginesOf(root, entries)) {
    const start = cpuMilliseconds();
    const { name, ask } = await build();
    const built = cpuMilliseconds() - start;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const question of questions) {
        const before = cpuMilliseconds();
        await ask(question);
        if (round > 0) times.push(cpuMilliseconds() - before);
      }
    }
    const row = [`index ${built.toFixed(0)}`, `median ${percentile(times, 0.5)}`];
    console.log([name.padEnd(12), ...row, `p95 ${percentile(times, 0.95)}`].join('  '));
  }
}
