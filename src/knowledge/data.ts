import { z } from 'zod';
import type { Courtesies } from './courtesies.ts';
import { smalltalkIntents } from './intents.ts';

const texts = z.strictObject({
  fr: z.array(z.string().min(1)).default([]),
  en: z.array(z.string().min(1)).default([]),
});

/** Expressions separated by semicolons, so that a notion is read at a glance. */
const expressions = z
  .string()
  .transform((text) => text.split(';').map((expression) => expression.trim()))
  .refine((list) => list.every((expression) => expression !== ''), 'has an empty expression');

/** Shape of `_synonyms*.yaml`. */
export const conceptsShape = z.array(
  z.strictObject({
    concept: z.string().regex(/^[a-z0-9-]+$/),
    function: z.boolean().optional(),
    broader: z.array(z.string()).optional(),
    fr: expressions.optional(),
    en: expressions.optional(),
  }),
);

/** Shape of `_abbreviations.yaml`: what people type → the words it stands for. */
export const abbreviationsShape = z.strictObject({
  fr: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string()),
});

/** Shape of `_commands.yaml`, `_personal.yaml`… (intent → examples) and of `_paraphrases/` (entry → examples). */
export const examplesShape = z.record(z.string().regex(/^[a-z0-9-]+$/), texts);

/** Shape of `_asides.yaml`: what people tell around a question. */
export const asidesShape = texts;

/** Shape of `_courtesies.yaml`: what is said without asking for anything, by intent; `around` goes with the others. */
export const courtesiesShape = z
  .partialRecord(
    z.enum([...smalltalkIntents, 'wait', 'around']),
    z.strictObject({ fr: expressions, en: expressions }),
  )
  .transform((kinds) =>
    Object.fromEntries(Object.entries(kinds).map(([kind, { fr, en }]) => [kind, [...fr, ...en]])),
  );

/** Messages that show an intent, as people type them, by language. */
export type Examples = z.infer<typeof examplesShape>;

/** What reading a message needs beside the entries. */
export interface LanguageData {
  readonly abbreviations: z.infer<typeof abbreviationsShape>;
  /** Common words of French and English, folded: never taken for typos. */
  readonly commonWords: Readonly<Record<'fr' | 'en', ReadonlySet<string>>>;
}

/** What learning needs besides, read from the `_*.yaml` files. */
export interface KnowledgeData extends LanguageData {
  readonly concepts: z.infer<typeof conceptsShape>;
  readonly smalltalk: Examples;
  readonly commands: Examples;
  readonly personal: Examples;
  readonly outOfScope: Examples;
  /** Sentences that ask nothing, met before and after the question. */
  readonly asides: z.infer<typeof asidesShape>;
  readonly courtesies: Courtesies;
  /** More ways of asking what an entry answers, by entry. */
  readonly paraphrases: Examples;
}
