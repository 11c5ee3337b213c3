import { z } from 'zod';
import {
  ACTION_KINDS,
  isDay,
  isInstant,
  MEMBERSHIP_STATUSES,
  PLACEMENTS,
  REQUEST_STATUSES,
  SESSION_STATUSES,
  SITUATIONS,
} from '#reglement/index.ts';

const day = z.string().refine(isDay, { error: 'not-a-day' });
const instant = z.string().refine(isInstant, { error: 'not-an-instant' });
const siret = z.string().regex(/^\d{14}$/, { error: 'not-a-siret' });
const id = z.string().min(1, { error: 'empty' });
const word = z.string().refine((text) => text.trim() !== '', { error: 'empty' });

const structure = z.object({ siret, trainingOrganisation: z.boolean() }).nullable();
const person = z.object({ id, situation: z.enum(SITUATIONS) });
const memberships = z.array(
  z.object({
    siret,
    year: z.number().int(),
    status: z.enum(MEMBERSHIP_STATUSES),
    renewal: z.boolean(),
  }),
);
const action = z.object({ id, kind: z.enum(ACTION_KINDS) });
const session = z.object({
  id,
  firstDay: day,
  lastDay: day,
  capacity: z.number().int().nonnegative().nullable(),
  status: z.enum(SESSION_STATUSES),
});
const request = z.object({
  id,
  personId: id,
  siret: siret.nullable(),
  sessionId: id,
  actionId: id,
  kind: z.enum(ACTION_KINDS),
  firstDay: day,
  status: z.enum(REQUEST_STATUSES),
  placement: z.enum(PLACEMENTS),
  submittedAt: instant,
  confirmationAskedAt: optionalInstant(),
  promotedAt: optionalInstant(),
});
const requests = z.array(request);

const promotion = z.object({
  at: instant,
  action,
  session,
  requests,
  people: z.record(z.string(), z.object({ situation: z.enum(SITUATIONS), structure })),
  memberships,
});

/** The shape of the case of each function of the command line. */
export const CASE_SHAPES = {
  decide: z.object({
    requestedAt: instant,
    person,
    structure,
    memberships,
    action,
    session,
    requests,
  }),
  withdraw: z.object({
    withdrawnAt: instant,
    reason: z.string().nullable(),
    forceMajeure: word.nullable(),
    action,
    session,
    request,
    requests,
  }),
  absence: z.object({
    recordedAt: instant,
    forceMajeure: z.object({ kind: word, reportedAt: instant }).nullable(),
    action,
    session,
    request,
  }),
  promote: promotion,
  approve: promotion.extend({ requestId: id }),
  isMember: z
    .object({
      at: instant.optional(),
      on: day.optional(),
      structure: z.object({ siret }).nullable(),
      memberships,
    })
    .refine(({ at, on }) => at !== undefined || on !== undefined, {
      error: 'missing',
      path: ['at'],
    }),
} as const;

export type FunctionName = keyof typeof CASE_SHAPES;
export type CaseOf<Name extends FunctionName> = z.infer<(typeof CASE_SHAPES)[Name]>;

/** One line of input, before its case is looked at. */
export const LINE_SHAPE = z.object({
  id: z.union([z.string(), z.number()]),
  fn: z.enum(Object.keys(CASE_SHAPES) as [FunctionName, ...FunctionName[]]),
  case: z.looseObject({}),
});

/** Absent and null both say that it never happened. */
function optionalInstant() {
  return instant.nullish().transform((value) => value ?? undefined);
}
