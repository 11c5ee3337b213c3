import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const programmeSchema = z.strictObject({
  now: z.string(),
  structures: z.array(
    z.strictObject({
      siret: z.string(),
      name: z.string(),
      town: z.string(),
      member: z.boolean(),
      trainingOrganisation: z.boolean().default(false),
    }),
  ),
  people: z.record(
    z.string(),
    z.strictObject({
      firstName: z.string(),
      surname: z.string(),
      email: z.string(),
      structure: z.string().optional(),
      roles: z.array(z.string()).default([]),
    }),
  ),
  actions: z.array(
    z.strictObject({ id: z.string(), kind: z.string(), title: z.string(), theme: z.string() }),
  ),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      action: z.string(),
      firstDay: z.string(),
      lastDay: z.string(),
      place: z.string().optional(),
      capacity: z.number(),
      /** Seats already held by people not named here. */
      taken: z.number().default(0),
    }),
  ),
  requests: z.array(
    z.strictObject({ id: z.string(), person: z.string(), session: z.string(), status: z.string() }),
  ),
});
export type GivenProgramme = z.infer<typeof programmeSchema>;
export type GivenSession = GivenProgramme['sessions'][number];

const written: unknown = parse(readFileSync(new URL('programme.yaml', import.meta.url), 'utf8'));

/** The world every transcript starts from; each gets its own. */
export function readProgramme(): GivenProgramme {
  return programmeSchema.parse(written);
}
