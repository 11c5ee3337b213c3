import { readRulebooks } from '../../src/adapters/files/rulebooks.ts';
import {
  type Decision,
  decideSituation,
  REFUSAL_CODES,
  type Situated,
  WAITING_CODES,
} from '../../src/reglement/index.ts';
import { createCases } from './programme.ts';
import { createEngineAnswer } from './rules-engine.ts';

const CASES = 10_000;
const CHECKED = 2_000;
const ROUNDS = 7;
const SIZES = [1_000, 10_000, 100_000];
const TIMES_FASTER = 20;
const FLAT_WITHIN = 2;

const rulebooks = readRulebooks('reglement');

/** One contender: what it does for every case, and its best round in microseconds of processor a case. */
interface Contender {
  readonly name: string;
  readonly run: () => Promise<void> | void;
  best: number;
}

/** Rounds are taken in turn, in processor time, so that a busy machine slows everybody alike. */
async function race(contenders: readonly Contender[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      const before = process.cpuUsage();
      await contender.run();
      const { user, system } = process.cpuUsage(before);
      contender.best = Math.min(contender.best, (user + system) / CASES);
    }
  }
}

function ourself(name: string, cases: readonly Situated[]): Contender {
  const run = () => {
    for (const one of cases) decideSituation(rulebooks, one);
  };
  return { name, run, best: Number.POSITIVE_INFINITY };
}

function codesOf(decision: Decision): string {
  return [...decision.reasons, ...decision.warnings].map(({ code }) => code).join(' ');
}

/** What the engine's codes mean once ordered, as the règlement orders them. */
function orderedCodes(found: readonly string[]): string {
  const has = (code: string) => found.includes(code);
  const refusals = REFUSAL_CODES.filter(has);
  const reasons = refusals.length > 0 ? refusals : WAITING_CODES.filter(has);
  const last = reasons.length > 0 ? [] : ['LAST_ACTION', 'LAST_FORMATION'];
  const warnings = ['SHORT_NOTICE', 'RULEBOOK_FALLBACK', ...last].filter(has);
  return [...reasons, ...warnings].join(' ');
}

async function checkSameAnswers(cases: readonly Situated[]): Promise<number> {
  const answer = createEngineAnswer(rulebooks);
  let different = 0;
  for (const one of cases) {
    const ours = codesOf(decideSituation(rulebooks, one));
    const theirs = orderedCodes(await answer(one));
    if (ours !== theirs) different += 1;
  }
  return different;
}

const cases = createCases(10_000, CASES);
const different = await checkSameAnswers(cases.slice(0, CHECKED));
const answer = createEngineAnswer(rulebooks);
const ours = ourself('src/reglement', cases);
const theirs: Contender = {
  name: 'json-rules-engine',
  run: async () => {
    for (const one of cases) await answer(one);
  },
  best: Number.POSITIVE_INFINITY,
};
await race([ours, theirs]);
const ratio = theirs.best / ours.best;
console.log(`${CASES} cases, the same rules, best of ${ROUNDS} rounds, processor time`);
for (const { name, best } of [ours, theirs]) console.log(`  ${name}: ${best.toFixed(2)} µs a case`);
console.log(`  ratio: ${ratio.toFixed(0)} times`);
console.log(`  answers that differ, of ${CHECKED}: ${different}`);

const sizes = SIZES.map((size) => ourself(`${size} requests`, createCases(size, CASES)));
await race(sizes);
console.log('Cost as the programme grows');
for (const { name, best } of sizes) console.log(`  ${name}: ${best.toFixed(2)} µs a case`);
const costs = sizes.map(({ best }) => best);
const growth = Math.max(...costs) / Math.min(...costs);
console.log(`  growth: ${growth.toFixed(2)} times`);
if (ratio < TIMES_FASTER || growth > FLAT_WITHIN || different > 0) process.exitCode = 1;
