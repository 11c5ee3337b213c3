import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const expectation = z.strictObject({
  /** Words found in what the bot says, cards included; case, accents and spaces do not count. */
  contains: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  /** Words found on one of the buttons of the last message that has any. */
  choices: z.array(z.string()).default([]),
  noChoices: z.boolean().default(false),
  /** Whether the message may be kept; false for a password and the like. */
  kept: z.boolean().optional(),
});
export type Expectation = z.infer<typeof expectation>;

const expected = { expect: expectation.optional() };

/** One thing that happens. A label of `press` is found by a part of it; `old` presses it on the message before the last ones. */
const turnSchema = z.union([
  z.strictObject({ say: z.string(), ...expected }),
  z.strictObject({ press: z.string(), old: z.boolean().default(false), ...expected }),
  z.strictObject({
    attach: z.enum(['photo', 'sticker', 'voice', 'file', 'other']),
    caption: z.string().optional(),
    ...expected,
  }),
  /** Hours that pass in silence. */
  z.strictObject({ wait: z.number().positive() }),
  /** The server stops and starts again. */
  z.strictObject({ restart: z.literal(true) }),
  /** A gestionnaire validates the structure asked for. */
  z.strictObject({ validated: z.literal('structure'), ...expected }),
  /** The person goes on in another channel. */
  z.strictObject({ elsewhere: z.literal(true) }),
  /** A new release changed this dialog. `drops`: slots it no longer has. */
  z.strictObject({ release: z.string(), drops: z.array(z.string()).default([]) }),
]);
export type TranscriptTurn = z.infer<typeof turnSchema>;

const transcriptSchema = z.strictObject({
  title: z.string(),
  /** `engine`: cannot be played from outside (a release in the middle). */
  only: z.literal('engine').optional(),
  given: z.strictObject({
    /** A person of given/programme.yaml; nobody: somebody without an account. */
    person: z.string().optional(),
    language: z.enum(['fr', 'en']).default('fr'),
    /** A dialog opened by a button outside of dialogs (an approval card …), and what the button brings. */
    opens: z
      .strictObject({ dialog: z.string(), slots: z.record(z.string(), z.string()).default({}) })
      .optional(),
  }),
  turns: z.array(turnSchema).min(1),
});
export type Transcript = z.infer<typeof transcriptSchema> & { situation: string; file: string };

/** Every transcript, by situation (its folder) and file name. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'given')
    .flatMap((item) =>
      readdirSync(join(folder, item.name))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readTranscript(folder, item.name, name)),
    );
}

function readTranscript(folder: string, situation: string, file: string): Transcript {
  const read = transcriptSchema.safeParse(
    parse(readFileSync(join(folder, situation, file), 'utf8')),
  );
  if (!read.success) throw new Error(`${situation}/${file}: ${read.error.message}`);
  return { ...read.data, situation, file };
}

/** A text as transcripts compare it. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, "'")
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');
}

/** What a reply lacks or has too much, in words. */
export function findDifferences(
  expectations: Expectation,
  reply: { text: string; choices: string[]; isKept: boolean },
): string[] {
  const said = comparable(reply.text);
  const offered = reply.choices.map(comparable);
  const { contains, not, choices, noChoices, kept } = expectations;
  return [
    ...contains
      .filter((part) => !said.includes(comparable(part)))
      .map((part) => `does not say « ${part} »`),
    ...not.filter((part) => said.includes(comparable(part))).map((part) => `says « ${part} »`),
    ...choices
      .filter((part) => !offered.some((label) => label.includes(comparable(part))))
      .map((part) => `does not offer « ${part} »`),
    ...(noChoices && offered.length > 0 ? [`offers ${offered.join(', ')}`] : []),
    ...(kept !== undefined && kept !== reply.isKept ? [kept ? 'was not kept' : 'was kept'] : []),
  ];
}
