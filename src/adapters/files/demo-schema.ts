import { join } from 'node:path';
import { z } from 'zod';
import { ACTION_KINDS, SITUATIONS } from '#reglement/index.ts';
import { DataError, readYamlFile } from './yaml-file.ts';

/** What may follow a request of the demo. */
export const DEMO_STEPS = [
  'approve',
  'refuse',
  'provider_enrol',
  'provider_refuse',
  'withdraw',
  'record_attendance',
  'record_absence',
] as const;
export type DemoStep = (typeof DEMO_STEPS)[number];

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9-]+$/);
const days = z.number().int();
const optionalText = text.nullable().default(null);

export const structureSchema = z.strictObject({
  siret: z.string().regex(/^\d{14}$/),
  name: text,
  ape: optionalText,
  address: optionalText,
  postcode: optionalText,
  town: optionalText,
  trainingOrganisation: z.boolean().default(false),
  membership: z.enum(['active', 'renouvellement', 'aucune']),
  formula: z.enum(['simple', 'premium']).default('simple'),
});
export const personSchema = z.strictObject({
  id,
  civility: z.enum(['mme', 'm']),
  firstName: text,
  surname: text,
  situation: z.enum(SITUATIONS).default('salarie'),
  siret: optionalText,
  roles: z.array(z.enum(['valideur_rh', 'referent', 'prestataire', 'gestionnaire'])).default([]),
  description: z.string().default(''),
});
export const actionSchema = z.strictObject({
  id,
  kind: z.enum(ACTION_KINDS),
  title: text,
  theme: text,
  objectives: text,
  audience: text,
  prerequisites: text,
  duration: text,
});
export const sessionSchema = z.strictObject({
  id,
  action: id,
  in: days,
  days: days.positive().default(1),
  capacity: days.positive().nullable().default(null),
  mode: z.enum(['presentiel', 'distanciel']).default('presentiel'),
  place: optionalText,
  provider: id,
  hours: text.default('9 h – 12 h 30, 13 h 30 – 17 h'),
});
export const requestSchema = z.strictObject({
  session: id,
  who: id,
  ago: days.positive(),
  motivation: text,
  // biome-ignore lint/suspicious/noThenProperty: a word of the data file, never awaited
  then: z.partialRecord(z.enum(DEMO_STEPS), days.positive()).default({}),
  words: z.string().default(''),
});

/** Reads a file of the demo, a list; throws one DataError that names every wrong field. */
export function readList<Shape extends z.ZodType>(
  folder: string,
  name: string,
  shape: Shape,
): z.output<Shape>[] {
  const path = join(folder, name);
  const result = z.array(shape).safeParse(readYamlFile(path));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new DataError(path, problems);
}
