import { z } from 'zod';

/** The languages an entry is written in; French is the reference. */
export const languages = ['fr', 'en'] as const;

/** A language of the answers. */
export type Language = (typeof languages)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD');
const dayOrFigure = z.union([
  day,
  z.string().regex(/^\{[A-Za-z0-9.]+\}$/, 'expected a day or {x}'),
]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected kebab-case');
const inBothLanguages = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const listsInBothLanguages = z.strictObject({
  fr: z.array(z.string().min(1)).default([]),
  en: z.array(z.string().min(1)).default([]),
});

const variantShape = z.strictObject({
  from: dayOrFigure,
  until: dayOrFigure.optional(),
  answer: inBothLanguages,
  details: inBothLanguages.optional(),
});

/** Shape of one file of `knowledge/<theme>/`: one fact, its answer and the questions it answers. */
export const entryShape = z.strictObject({
  id,
  theme: id,
  answer: inBothLanguages,
  details: inBothLanguages.optional(),
  questions: z.strictObject({
    fr: z.array(z.string().min(1)).min(3),
    en: z.array(z.string().min(1)).min(2),
  }),
  keywords: listsInBothLanguages.optional(),
  source: z.strictObject({
    document: id,
    article: z.string().min(1),
    date: z.coerce
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected YYYY, YYYY-MM or a day'),
  }),
  validFrom: dayOrFigure.optional(),
  validUntil: dayOrFigure.optional(),
  afterwards: id.optional(),
  caseOf: id.optional(),
  replaces: inBothLanguages.extend({ believed: z.array(z.string().min(1)).min(1) }).optional(),
  followUps: z.array(id).optional(),
  related: z.array(id).optional(),
  short: z.array(z.string().min(1)).optional(),
  variants: z.array(variantShape).optional(),
  checkedOn: day,
});

/** One fact the assistant can state, as read from its file. */
export type Entry = z.infer<typeof entryShape>;

/** An answer that holds between two days, instead of the entry's own. */
export type EntryVariant = z.infer<typeof variantShape>;
