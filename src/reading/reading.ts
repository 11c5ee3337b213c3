import { z } from 'zod';

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const interval = z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);

/** Every kind of question a gestionnaire may ask, in the order ties are settled. */
export const QUERIES = [
  'quota',
  'quota_reached',
  'registrations',
  'history',
  'request_status',
  'double_registration',
  'waiting_list',
  'session_registrations',
  'pending_requests',
  'requests',
  'structure_limit',
  'late_withdrawals',
  'withdrawals',
  'absences',
  'fill_rate',
  'sessions',
  'membership',
  'unsupported',
] as const;

/** The kind of question asked. */
export type Query = (typeof QUERIES)[number];

/**
 * The shape of a reading; its keys are declared in the order they are written.
 * `comparison` is the period compared with.
 */
export const readingSchema = z.strictObject({
  query: z.enum(QUERIES),
  reason: z.string().optional(),
  person: z.string().optional(),
  structure: z.string().optional(),
  action: z.string().optional(),
  session_date: day.optional(),
  place: z.string().optional(),
  /** « sans Pau »: everywhere else. */
  except_place: z.string().optional(),
  measure: z.string().optional(),
  value: z.string().optional(),
  status: z.string().optional(),
  stage: z.enum(['valideur_rh', 'prestataire']).optional(),
  type: z.string().optional(),
  older_than_days: z.number().int().optional(),
  threshold: z.number().optional(),
  comparison: interval.optional(),
  below: z.number().optional(),
  period: interval.optional(),
  group_by: z.string().optional(),
  output: z.string().optional(),
  limit: z.number().int().optional(),
  order: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  /** « sans les webinaires »: every other kind. */
  except_kinds: z.array(z.string()).optional(),
  mode: z.enum(['distanciel', 'presentiel']).optional(),
  /** « qui risquent d’être annulées », « places libres ». */
  state: z.enum(['too_few', 'free_seats']).optional(),
  /** « dans les délais » */
  timing: z.enum(['in_time']).optional(),
  younger_than_days: z.number().int().optional(),
  formula: z.enum(['simple', 'premium']).optional(),
  /** « combien de personnes différentes »: each counted once. */
  different: z.enum(['person']).optional(),
  /** What is asked that no figure says: a rate, a mean, a delay, money… */
  uncounted: z.string().optional(),
  /** Further names of the message: one at a time is followed. */
  others: z.array(z.string()).optional(),
});

/** The parts that figures follow and that the agreed form of a reading does not have. */
export const OWN_FIELDS = [
  'kinds',
  'except_kinds',
  'mode',
  'state',
  'timing',
  'younger_than_days',
  'formula',
  'different',
  'uncounted',
  'others',
] as const satisfies readonly (keyof z.infer<typeof readingSchema>)[];

/** What a gestionnaire's message asks, with only what it states. */
export type Reading = z.infer<typeof readingSchema>;

/** A part of a reading. */
export type Field = keyof Reading;

/** A reading, or a part of one, before its query is known. */
export type Slots = Partial<Omit<Reading, 'query'>>;

/** Every field, in the order a reading is written. */
export const FIELDS = Object.keys(readingSchema.shape) as Field[];

/** The reading with its keys in the declared order and nothing undefined. */
export function orderedReading(query: Query, slots: Slots): Reading {
  const all: Record<string, unknown> = { ...slots, query };
  const present = FIELDS.filter((field) => all[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, all[field]])) as Reading;
}
