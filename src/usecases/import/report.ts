import type { Draft } from '#conversation/index.ts';
import { button, type Exchange } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { columnLabel, type ImportProblem, type ImportRow } from './columns.ts';
import type { Change, ImportPlan } from './plan.ts';

/** Problems said in the chat; beyond, a file names them all. */
const MOST_SAID = 15;

/** What importing would do, or every line that prevents it. */
export function reportDraft(
  exchange: Exchange,
  plan: ImportPlan,
  { rows, ignored }: { rows: ImportRow[]; ignored: string[] },
): Draft {
  const { t } = exchange;
  if (plan.problems.length > 0) return problemsDraft(exchange, plan.problems, ignored);
  if (plan.actions.length + plan.sessions.length === 0) {
    const text = [
      t('import-nothing', { count: plan.unchanged }),
      ...ignoredLine(exchange, ignored),
    ];
    return { text: text.join('\n\n') };
  }
  return {
    card: {
      title: t('import-dry-run'),
      facts: countFacts(exchange, plan),
      body: [t('import-ready'), ...ignoredLine(exchange, ignored)].join('\n\n'),
    },
    choices: [
      {
        ...button(t('button-import'), 'apply-import', { rows: rows as unknown as object }),
        style: 'primary',
      },
    ],
  };
}

/** « 3 actions à créer »…: what an import does, counted. */
export function countFacts({ t }: Pick<Exchange, 't'>, plan: ImportPlan) {
  const count = (changes: Change<unknown>[]) => {
    const created = changes.filter(({ isNew }) => isNew).length;
    return t('import-counts', { created, changed: changes.length - created });
  };
  return [
    { label: t('import-actions'), value: count(plan.actions) },
    { label: t('import-sessions'), value: count(plan.sessions) },
    { label: t('import-unchanged'), value: String(plan.unchanged) },
  ];
}

/** Every bad line with its reason; nothing is imported. */
export function problemsDraft(
  exchange: Exchange,
  problems: ImportProblem[],
  ignored: string[],
): Draft {
  const { t } = exchange;
  const said = problems.slice(0, MOST_SAID).map((problem) => `- ${describe(exchange, problem)}`);
  const isLong = problems.length > MOST_SAID;
  return {
    card: {
      title: t('import-refused', { count: problems.length }),
      tone: 'attention',
      body: [
        said.join('\n'),
        isLong ? t('import-more-problems', { count: problems.length - MOST_SAID }) : '',
        ...ignoredLine(exchange, ignored),
        t('import-nothing-done'),
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
    ...(isLong ? { file: problemsFile(exchange, problems) } : {}),
    choices: [button(t('button-import-template'), 'import-template')],
  };
}

/** A head that is misspelt is no column: what stands under it would be lost without a word. */
function ignoredLine({ t, language }: Exchange, ignored: string[]): string[] {
  if (ignored.length === 0) return [];
  const heads = ignored.slice(0, MOST_SAID).map((head) => `« ${head} »`);
  return [t('import-ignored', { count: ignored.length, heads: listNames(heads, language) })];
}

function describe(exchange: Exchange, { line, column, why, value }: ImportProblem): string {
  const { t } = exchange;
  const reason = t(`import-problem-${why}`, { value });
  if (!column) return t('import-line', { line, reason });
  return t('import-line-column', { line, column: columnLabel(exchange, column), reason });
}

function problemsFile(exchange: Exchange, problems: ImportProblem[]): Draft['file'] & object {
  const { services, t } = exchange;
  const bytes = services.documents.toCsv({
    name: t('import-problems-file'),
    columns: ['line', 'column', 'reason'].map((name) => t(`import-head-${name}`)),
    rows: problems.map(({ line, column, why, value }) => [
      line,
      column ? columnLabel(exchange, column) : '',
      t(`import-problem-${why}`, { value }),
    ]),
  });
  return {
    name: `${t('import-problems-file')}.csv`,
    mediaType: 'text/csv',
    contentBase64: Buffer.from(bytes).toString('base64'),
  };
}
