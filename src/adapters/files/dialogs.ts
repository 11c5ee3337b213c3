import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type Dialog,
  type DialogBook,
  dialogSchema,
  findDialogProblems,
  type KnownNames,
  type Repair,
  repairSchema,
  wordsSchema,
} from '#conversation/index.ts';
import { DataError, readYamlFile } from './yaml-file.ts';

/** What is wrong in `dialogs/`, every problem with its file and line. */
export class DialogError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Dialogs refused:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'DialogError';
    this.problems = problems;
  }
}

const REPAIR_FILE = '_repair.yaml';
const WORDS_FILE = '_words.yaml';

/** Reads every dialog of the folder with the words of `_repair.yaml` and `_words.yaml`, or throws one DialogError that names all that is wrong. */
export function readDialogs(
  folder: string,
  { firstNames, ...known }: Omit<KnownNames, 'repair'> & Pick<Repair, 'firstNames'>,
): DialogBook {
  const repair = { ...readWords(folder), firstNames };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .sort();
  const problems: string[] = [];
  const dialogs: Record<string, Dialog> = {};
  for (const name of files) {
    const read = readDialog(join(folder, name), { ...known, repair });
    problems.push(...read.problems);
    if (read.dialog) dialogs[read.dialog.id] = read.dialog;
  }
  if (problems.length === 0 && !dialogs[repair.human]) {
    problems.push(`${REPAIR_FILE}: human: unknown dialog ${repair.human}`);
  }
  if (problems.length > 0) throw new DialogError(problems);
  return { dialogs, repair };
}

function readWords(folder: string): Omit<Repair, 'firstNames'> {
  const repair = readFile(join(folder, REPAIR_FILE), repairSchema);
  const words = readFile(join(folder, WORDS_FILE), wordsSchema);
  if (repair.value && words.value) return { ...repair.value, ...words.value };
  throw new DialogError([...repair.problems, ...words.problems]);
}

function readDialog(path: string, known: KnownNames): { dialog?: Dialog; problems: string[] } {
  const { value: dialog, locate, problems } = readFile(path, dialogSchema);
  if (!dialog) return { problems };
  const found = findDialogProblems(dialog, known).map(({ path: place, problem }) =>
    locate(place, problem),
  );
  if (dialog.id !== basename(path, '.yaml')) found.push(locate(['id'], "is not the file's name"));
  return { dialog, problems: found };
}

interface ReadFile<Value> {
  value?: Value;
  problems: string[];
  /** A problem with the file and line of what it is about. */
  locate: (place: readonly PropertyKey[], problem: string) => string;
}

function readFile<Shape extends z.ZodType>(path: string, shape: Shape): ReadFile<z.output<Shape>> {
  const name = basename(path);
  let lines: ReturnType<typeof linesOf> | undefined;
  const locate = (place: readonly PropertyKey[], problem: string) => {
    lines ??= linesOf(path);
    return `${name}:${lines.lineOf(place)}: ${problem}`;
  };
  let content: unknown;
  try {
    content = readYamlFile(path);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const problems = linesOf(path).errors.map(({ line, message }) => `${name}:${line}: ${message}`);
    return { problems, locate };
  }
  const result = shape.safeParse(content);
  if (result.success) return { value: result.data, problems: [], locate };
  const problems = flatten(result.error.issues).map(({ path: place, message }) =>
    locate(place, `${place.join('.')}: ${message}`),
  );
  return { problems, locate };
}

/** The file once more, when something is wrong in it: the lines of its places, and what cannot be parsed. */
function linesOf(path: string) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  return {
    lineOf: (place: readonly PropertyKey[]) => lines.linePos(offsetOf(document, place)).line,
    errors: document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      message: message.split('\n')[0],
    })),
  };
}

type Issue = z.core.$ZodIssue;

/** Inside a union, the alternative that went furthest says what is really wrong. */
function flatten(issues: readonly Issue[]): { path: PropertyKey[]; message: string }[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path: issue.path, message: issue.message }];
    const [closest = []] = issue.errors.toSorted((a, b) => weigh(a) - weigh(b));
    return flatten(closest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

function weigh(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
}

/** Where the node at a path begins; where it does not exist, its closest parent. */
function offsetOf(document: Document, place: readonly PropertyKey[]): number {
  for (let length = place.length; length > 0; length--) {
    const node = document.getIn(place.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
