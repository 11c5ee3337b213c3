import { answerText } from './answer-text.ts';
import type { Entry, Language } from './entry.ts';
import type { Figures } from './figures.ts';
import { tokenise } from './normalise.ts';
import type { Target } from './samples.ts';

/** The texts around the answers, by language: source line, refusals, small talk. */
export type Phrases = Readonly<
  Record<Language, (key: string, args?: Record<string, string | number>) => string>
>;

/** One entry in words: `text` is `plain` followed by `sourceLine`. */
export interface EntryAnswer {
  readonly text: string;
  readonly plain: string;
  readonly sourceLine: string;
  readonly details?: string;
}

/** What entries are put into words with. */
export interface Wording {
  readonly figures: Figures;
  readonly phrases: Phrases;
  readonly lang: Language;
  readonly day: string;
  /** The message, when it is to be told which former rule it still believes in. */
  readonly asked?: string;
}

/** Why a second answer is said: the first is not sure, or it was asked for too. */
export type Link = 'answer-also' | 'answer-second';

/** « c'est toujours 4 ? »: what the rule was, said to whoever speaks of it. */
function formerRule({ replaces }: Entry, { lang, asked }: Wording): string | undefined {
  if (replaces === undefined || asked === undefined) return undefined;
  const wordsOf = (text: string) => ` ${tokenise(text).join(' ')} `;
  const said = wordsOf(asked);
  return replaces.believed.some((text) => said.includes(wordsOf(text)))
    ? replaces[lang]
    : undefined;
}

/** One entry put into words for a day. */
export function sayEntry(entry: Entry, wording: Wording) {
  const { figures, phrases, lang, day } = wording;
  const current = answerText(entry, lang, { day, figures });
  const former = formerRule(entry, wording);
  const answer = { ...current, text: [current.text, former].filter(Boolean).join(' ') };
  const phrase = phrases[lang];
  const sourceLine = phrase('answer-source', {
    document: phrase(`document-${answer.source.document}`),
    article: answer.source.article,
  });
  return { ...answer, plain: answer.text, sourceLine, text: `${answer.text}\n${sourceLine}` };
}

/** One answer, or two; details and source are those of the first. */
export function sayEntries(targets: readonly (Target | undefined)[], link: Link, wording: Wording) {
  const said = targets.flatMap((target) =>
    target?.entry === undefined ? [] : [sayEntry(target.entry, wording)],
  );
  const [first, second] = said;
  if (first === undefined) throw new Error('an answer without an entry');
  const { details, source } = first;
  const rest = { source, ...(details === undefined ? {} : { details }) };
  if (second === undefined || second.text === first.text) return { ...rest, text: first.text };
  const sharesSource = first.sourceLine === second.sourceLine;
  const start = sharesSource ? first.plain : first.text;
  return { ...rest, text: `${start}\n\n${wording.phrases[wording.lang](link)} ${second.text}` };
}

/** A short label for a button that shows the entry. */
export function labelOf(entry: Entry | undefined, lang: Language): string {
  return entry?.questions[lang][0] ?? '';
}
