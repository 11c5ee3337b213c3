import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Decision,
  type Rehearsal,
  type RehearsalCase,
  type Rulebook,
  RulebookError,
  type Rulebooks,
  rehearse,
} from '#reglement/index.ts';
import { readRulebook } from '../adapters/files/rulebooks.ts';
import { linesOf } from './lines.ts';
import { CASE_SHAPES, LINE_SHAPE } from './reglement-cases.ts';
import type { Say } from './reglement-words.ts';

/** What the command needs: the rules in force, the words, and where last year's requests are. */
export interface RehearsalContext {
  readonly rulebooks: Rulebooks;
  readonly say: Say;
  /** Takes the place of `--cases` when it is not given, such as the receipts of the database. */
  readonly readCases?: () => AsyncIterable<RehearsalCase>;
}

/** Rehearses a draft rulebook and gives what to print, and the exit status. */
export async function rehearseCommand(
  args: readonly string[],
  context: RehearsalContext,
): Promise<{ text: string; status: number }> {
  const { say, rulebooks } = context;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' } },
    allowPositionals: true,
  });
  const [draftPath] = positionals;
  const skipped = { lines: 0 };
  const cases =
    values.cases === undefined ? context.readCases?.() : fromFile(values.cases, skipped);
  if (draftPath === undefined || cases === undefined) {
    return { text: `${say('rehearsal-usage')}\n`, status: 2 };
  }
  try {
    const draft = readRulebook(draftPath);
    const rehearsal = await rehearse(rulebooks, draft, cases);
    return { text: report(say, draft, rehearsal, skipped.lines), status: 0 };
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    return { text: `${error.message}\n`, status: 1 };
  }
}

async function* fromFile(path: string, skipped: { lines: number }): AsyncGenerator<RehearsalCase> {
  for await (const line of linesOf(createReadStream(path))) {
    const parsed = readCase(line);
    if (parsed !== undefined) yield parsed;
    else if (line.trim() !== '') skipped.lines += 1;
  }
}

function readCase(line: string): RehearsalCase | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const shaped = LINE_SHAPE.safeParse(raw);
  if (!shaped.success || shaped.data.fn !== 'decide') return undefined;
  const input = CASE_SHAPES.decide.safeParse(shaped.data.case);
  return input.success ? { id: String(shaped.data.id), input: input.data } : undefined;
}

function report(say: Say, draft: Rulebook, rehearsal: Rehearsal, skippedLines: number): string {
  const { decided, before, after, changes } = rehearsal;
  const lines = [
    say('rehearsal-title', { year: String(draft.year), version: draft.version, decided }),
    ...(['accepted', 'waitlisted', 'refused'] as const).map(
      (outcome) =>
        `- ${say('rehearsal-outcomes', { outcome, before: before[outcome], after: after[outcome] })}`,
    ),
    say('rehearsal-changed', { changed: changes.length }),
    ...moves(say, 'rehearsal-gained', rehearsal.gained),
    ...moves(say, 'rehearsal-lost', rehearsal.lost),
    ...changes.map(
      ({ id, personId, before: was, after: would }) =>
        `- ${say('rehearsal-case', {
          id,
          person: personId,
          before: say(`outcome-${was.outcome}`),
          beforeCodes: codes(say, was),
          after: say(`outcome-${would.outcome}`),
          afterCodes: codes(say, would),
        })}`,
    ),
  ];
  if (skippedLines > 0) lines.push(say('rehearsal-skipped', { lines: skippedLines }));
  return `${lines.join('\n')}\n`;
}

function moves(say: Say, key: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort().map(([code, requests]) => `- ${say(key, { code, requests })}`);
}

function codes(say: Say, { reasons, warnings }: Decision): string {
  const all = [...reasons, ...warnings].map(({ code }) => code);
  return all.length === 0 ? say('rehearsal-no-code') : all.join(', ');
}
