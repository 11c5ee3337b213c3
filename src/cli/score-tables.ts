import type { Expectation, Given, Verdict } from './judging.ts';

/** One question with what was expected, given, and how it was judged. */
export interface Judged {
  readonly expected: Expectation;
  readonly given: Given;
  readonly verdict: Verdict;
}

const verdicts: readonly Verdict[] = ['right', 'wrong', 'outdated', 'declined'];

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function count(judged: readonly Judged[], verdict: Verdict): number {
  return judged.filter((one) => one.verdict === verdict).length;
}

function share(judged: readonly Judged[]): string {
  if (judged.length === 0) return '–';
  return `${((100 * count(judged, 'right')) / judged.length).toFixed(1)} %`;
}

/** A table of verdicts by group, ours beside the other engine's. */
export function scoreTable(
  title: string,
  ours: readonly Judged[],
  theirs: readonly Judged[],
  groupOf: (judged: Judged) => string,
): string {
  const groups = [...new Set(ours.map(groupOf))].sort();
  const head = [title, 'n', ...verdicts, '% right', ...verdicts.map((v) => `MiniSearch ${v}`)];
  const rows = groups.map((group) => {
    const own = ours.filter((one) => groupOf(one) === group);
    const other = theirs.filter((one) => groupOf(one) === group);
    const counts = (list: readonly Judged[]) =>
      verdicts.map((verdict) => String(count(list, verdict)));
    return [group, String(own.length), ...counts(own), share(own), ...counts(other)];
  });
  return `${table([head, ...rows])}\n`;
}

/** Kinds expected against routes taken. */
export function confusionTable(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map((one) => one.expected.kind))].sort();
  const routes = ['answer', 'clarify', 'decline', 'smalltalk', 'personal', 'command'];
  const rows = kinds.map((kind) => {
    const own = judged.filter((one) => one.expected.kind === kind);
    const taken = routes.map((route) => own.filter((one) => one.given.route === route).length);
    return [kind, ...taken.map(String)];
  });
  return `${table([['Expected \\ taken', ...routes], ...rows])}\n`;
}

/** One line that says it all. */
export function summaryLine(name: string, judged: readonly Judged[]): string {
  const of = (kind: Expectation['kind']) => judged.filter((one) => one.expected.kind === kind);
  return [
    `${name}: ${share(judged)} right of ${judged.length}`,
    `answerable ${share(of('answerable'))}`,
    `unanswerable declined ${share(of('out_of_scope'))}`,
    `outdated ${count(judged, 'outdated')}`,
  ].join(' · ');
}
