// A whole year of a small programme, played through the real endpoints: `node bench/season/run.ts [seed] [share]`.
import { playSeason } from './season.ts';

const seed = Number(process.argv[2] ?? 1);
const share = Number(process.argv[3] ?? 1);

const result = await playSeason(
  {
    people: Math.round(300 * share),
    structures: Math.max(3, Math.round(12 * share)),
    sessions: Math.round(60 * share),
    from: '2026-01-05',
    until: '2026-12-31',
    triesADay: 6 * share,
  },
  { seed, say: console.log },
);
const { tally, audit, messages, enrolments, seconds } = result;
const sorted = messages.toSorted((a, b) => a - b);
const middle = (list: number[], part: number) =>
  Math.round(list[Math.floor(list.length * part)] ?? 0);
const slow = enrolments.toSorted((a, b) => a - b);
console.log(
  `\n${audit.requests} requests in ${Math.round(seconds)} s: ${(seconds / audit.requests).toFixed(2)} s a request, everything that happens to it included`,
);
console.log(
  `${messages.length} exchanges, half under ${middle(sorted, 0.5)} ms, 95 % under ${middle(sorted, 0.95)} ms`,
);
console.log(
  `${enrolments.length} enrolment dialogs, half under ${middle(slow, 0.5)} ms, 95 % under ${middle(slow, 0.95)} ms`,
);
for (const [name, count] of [...tally.counts].toSorted())
  console.log(`  ${String(count).padStart(6)}  ${name}`);
for (const [name, count] of Object.entries(audit.counts))
  console.log(`  ${String(count).padStart(6)}  ${name}`);
const problems = [...tally.problems, ...audit.problems];
console.log(
  problems.length === 0
    ? '\nEvery invariant holds, every message is accounted for.'
    : `\n${problems.length} problems:`,
);
for (const problem of problems.slice(0, 60)) console.log(`- ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
