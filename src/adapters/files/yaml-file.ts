import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** A data file cannot be used: every problem, in one message. */
export class DataError extends Error {
  readonly problems: readonly string[];

  constructor(path: string, problems: readonly string[]) {
    super(`${path}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** What a YAML file holds; one that cannot be parsed is a DataError with its lines. */
export function readYamlFile(path: string): unknown {
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length === 0) return document.toJS();
  // The first line says what and where; the others draw it.
  throw new DataError(
    path,
    document.errors.map(({ message }) => message.split(':\n')[0] ?? message),
  );
}
