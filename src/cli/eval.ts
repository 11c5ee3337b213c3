/**
 * Judges answers: `npm run eval -- questions.jsonl` (answers them itself) or
 * `npm run eval -- questions.jsonl results.jsonl` (judges what `answer` wrote). `--failures` lists what is not right.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  answerAll,
  loadAnswerer,
  type QuestionLine,
  type ResultLine,
  readQuestions,
} from './answering.ts';
import { createBaseline } from './baseline.ts';
import { type Expectation, type Given, judge, parseExpectation } from './judging.ts';
import { runCommand } from './run-command.ts';
import { confusionTable, type Judged, scoreTable, summaryLine } from './score-tables.ts';

const usage = 'usage: npm run eval -- questions.jsonl [results.jsonl] [--failures]';
const root = fileURLToPath(new URL('../..', import.meta.url));
function readResults(path: string): ResultLine[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ResultLine);
}

function judgeAll(
  questions: readonly QuestionLine[],
  givenTo: (question: QuestionLine) => Given,
): Judged[] {
  return questions.map((question) => {
    const expected: Expectation = parseExpectation(question);
    const given = givenTo(question);
    return { expected, given, verdict: judge(expected, given) };
  });
}

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { failures: { type: 'boolean', default: false } },
  });
  const [questionsPath, resultsPath] = positionals;
  if (questionsPath === undefined) {
    console.error(usage);
    return 2;
  }

  const { questions, problems } = readQuestions(readFileSync(questionsPath, 'utf8'));
  for (const problem of problems) console.error(`${questionsPath}: ${problem}`);
  const knowledge = await loadAnswerer(root);
  const results =
    resultsPath === undefined ? answerAll(knowledge, questions) : readResults(resultsPath);
  const resultOf = new Map(results.map((result) => [String(result.id), result]));
  const unanswered: Given = { route: 'decline', text: '' };
  const ours = judgeAll(questions, ({ id }) => resultOf.get(id) ?? unanswered);
  const baseline = createBaseline(knowledge);
  const today = new Date().toISOString();
  const theirs = judgeAll(questions, ({ text, now = today }) => baseline(text, now));

  console.log(scoreTable('By kind', ours, theirs, ({ expected }) => expected.kind));
  console.log(scoreTable('By topic', ours, theirs, ({ expected }) => expected.topic));
  console.log(confusionTable(ours));
  console.log(summaryLine('this engine', ours));
  console.log(summaryLine('MiniSearch ', theirs));
  if (values.failures) {
    for (const { expected, given, verdict } of ours) {
      if (verdict === 'right') continue;
      const entries = resultOf.get(expected.id)?.entries.join(', ') ?? '';
      console.log(`${verdict} · ${expected.topic} · ${expected.text} → ${given.route} ${entries}`);
    }
  }
  return problems.length > 0 ? 1 : 0;
});
