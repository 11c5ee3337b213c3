import { z } from 'zod';
import { type Reading, type Understanding, understand } from '#reading/index.ts';

const lineShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  ref_date: z.iso.date(),
  context: z.string().nullish(),
});

/** What a line of messages becomes: its reading, or what is wrong with it. */
export type ReadLine = { id: string | number | null } & ({ reading: Reading } | { error: string });

/** Reads one line of JSON: `{ id, text, ref_date, context? }`. */
export function readLine(line: string, known: Understanding): ReadLine {
  const raw = parseJson(line);
  const parsed = lineShape.safeParse(raw);
  if (!parsed.success) return { id: idOf(raw), error: describe(raw, parsed.error) };
  const { id, text, ref_date: refDate, context } = parsed.data;
  const message = { text, refDate, ...(context ? { context } : {}) };
  return { id, reading: understand(message, known) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function idOf(raw: unknown): string | number | null {
  const parsed = z.object({ id: lineShape.shape.id }).safeParse(raw);
  return parsed.success ? parsed.data.id : null;
}

function describe(raw: unknown, error: z.ZodError): string {
  if (raw === undefined) return 'not JSON';
  const problems = error.issues.map(
    ({ path, message }) => `${path.join('.') || 'line'}: ${message}`,
  );
  return problems.join('; ');
}
