import type { Entry, EntryVariant, Language } from './entry.ts';
import { type Figures, fillFigures, resolveDay } from './figures.ts';

/** Where an answer comes from. */
interface AnswerSource {
  readonly document: string;
  readonly article: string;
  readonly date: string;
}

/** An entry put into words for a day. */
export interface AnswerText {
  readonly text: string;
  readonly details?: string;
  readonly source: AnswerSource;
}

function holds(variant: EntryVariant, day: string, figures: Figures): boolean {
  const from = resolveDay(variant.from, figures);
  const until = variant.until === undefined ? undefined : resolveDay(variant.until, figures);
  return from <= day && (until === undefined || day <= until);
}

/** May this entry be stated on that day? */
function isValid(entry: Entry, day: string, figures: Figures): boolean {
  const from = entry.validFrom === undefined ? undefined : resolveDay(entry.validFrom, figures);
  const until = entry.validUntil === undefined ? undefined : resolveDay(entry.validUntil, figures);
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The entry that may be stated on that day in answer to what this one answers: itself, or what it names for afterwards. */
export function entryOn(
  day: string,
  entry: Entry,
  among: { readonly byId: ReadonlyMap<string, Entry>; readonly figures: Figures },
): Entry | undefined {
  if (isValid(entry, day, among.figures)) return entry;
  return entry.afterwards === undefined ? undefined : among.byId.get(entry.afterwards);
}

/** The short answer and details of an entry, of the variant that holds on the day, figures filled in. */
export function answerText(
  entry: Entry,
  lang: Language,
  at: { readonly day: string; readonly figures: Figures },
): AnswerText {
  const variant = entry.variants?.find((candidate) => holds(candidate, at.day, at.figures));
  const details = (variant ?? entry).details?.[lang];
  return {
    text: fillFigures((variant ?? entry).answer[lang], at.figures, lang),
    ...(details === undefined ? {} : { details: fillFigures(details, at.figures, lang) }),
    source: entry.source,
  };
}
