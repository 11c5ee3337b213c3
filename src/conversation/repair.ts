import { z } from 'zod';

const phrases = z.strictObject({
  fr: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
});

/** What a person can say in the middle of any dialog. */
export const commandNames = [
  'cancel',
  'back',
  'later',
  'resume',
  'restart',
  'help',
  'why',
  'explain',
  'unknown',
  'repeat',
  'recap',
  'human',
  'skip',
  'more',
] as const;
export type Command = (typeof commandNames)[number];

/** The shape of dialogs/_repair.yaml: the words of what works in every dialog by itself. */
export const repairSchema = z.strictObject({
  /** The dialog that passes a question on to a person. */
  human: z.string(),
  /** After so many wrong answers a person is offered. */
  misses: z.number().int().positive(),
  /** After so many hours of silence, free text is not taken for an answer without asking. */
  silenceHours: z.number().positive(),
  /** Options shown at once. */
  pageSize: z.number().int().positive(),
  commands: z.record(z.enum(commandNames), phrases),
  yes: phrases,
  no: phrases,
  /** Dropped before a message is compared with the words above. */
  politeness: phrases,
  /** Words that open a correction; what follows replaces an earlier answer. */
  replace: phrases,
  /** Words that announce a mistake and name a slot: « je me suis trompé de … ». */
  mistake: phrases,
  /** How people call each slot. */
  slots: z.record(z.string(), phrases),
  /** Words after which an answer is found inside a longer message. `before: verb` asks for an infinitive after them. */
  cues: z.record(
    z.string(),
    z.array(z.strictObject({ word: z.string(), before: z.literal('verb').optional() })),
  ),
  ordinals: z.array(phrases),
  last: phrases,
  /** First words of a question. */
  questions: phrases,
  /** What must not be kept. */
  sensitive: z.strictObject({
    password: z.strictObject({
      words: z.array(z.string()),
      links: z.array(z.string()),
      /** « mon mot de passe est refusé » tells no password. */
      states: z.array(z.string()),
    }),
    health: z.array(z.string()),
  }),
});
export type Repair = z.infer<typeof repairSchema>;
