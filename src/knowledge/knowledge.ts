import { answerText, entryOn } from './answer-text.ts';
import type { LanguageData } from './data.ts';
import { dayOfMessage, parisDayOf } from './dates.ts';
import type { Entry, Language } from './entry.ts';
import { understand } from './evidence.ts';
import type { Figures } from './figures.ts';
import { type KnowledgeModel, targetsOf } from './model.ts';
import { createRanker, type Ranked } from './ranker.ts';
import { createReader } from './reader.ts';
import { decideRoute, type RouteDecision } from './routing.ts';
import type { Route, Target } from './samples.ts';

/** The texts around the answers, by language: source line, refusals, small talk. */
export type Phrases = Readonly<
  Record<Language, (key: string, args?: Record<string, string | number>) => string>
>;

/** A message to answer; `context` is the person's message before it, `now` an instant or a day. */
interface Question {
  readonly text: string;
  readonly lang?: Language;
  readonly context?: string;
  /** The entry that answered the message before: not said again when another may be meant. */
  readonly said?: string;
  readonly now: string;
}

/** What to say, and what the message turned out to be. */
export interface KnowledgeResult {
  readonly route: Route;
  /** What is wanted done, asked of one's file, or said in passing; for `decline`, the family declined. */
  readonly intent?: string;
  /** The entry that answers, then the closest others; declined in doubt, those it may have been about. */
  readonly entries: readonly { readonly id: string; readonly score: number }[];
  readonly score: number;
  readonly lang: Language;
  /** The full text to show first, source line included, without markup. */
  readonly text: string;
  readonly details?: string;
  /** The day the answer is given for: the one the message names, else today. */
  readonly day?: string;
  readonly source?: { readonly document: string; readonly article: string; readonly date: string };
}

/** One entry in words: `text` is `plain` followed by `sourceLine`. */
interface EntryAnswer {
  readonly text: string;
  readonly plain: string;
  readonly sourceLine: string;
  readonly details?: string;
}

/** Answers questions from the entries, and only from them. */
export interface Knowledge {
  answer(question: Question): KnowledgeResult;
  /** One entry put into words for a day, or what took its place; undefined when it no longer holds and nothing did. */
  answerOf(id: string, lang: Language, now: string): EntryAnswer | undefined;
  /** A short label for a button that shows the entry. */
  labelOf(id: string, lang: Language): string;
  entryById(id: string): Entry | undefined;
  readonly entries: readonly Entry[];
}

interface Parts {
  readonly entries: readonly Entry[];
  readonly data: LanguageData;
  /** Learnt from these very entries. */
  readonly model: KnowledgeModel;
  readonly figures: Figures;
  readonly phrases: Phrases;
}

const shownCandidates = 3;
const shownWhenDeclined = 2;

function sayEntry(parts: Parts, entry: Entry, lang: Language, day: string) {
  const answer = answerText(entry, lang, { day, figures: parts.figures });
  const phrase = parts.phrases[lang];
  const sourceLine = phrase('answer-source', {
    document: phrase(`document-${answer.source.document}`),
    article: answer.source.article,
  });
  return { ...answer, plain: answer.text, sourceLine, text: `${answer.text}\n${sourceLine}` };
}

/** One answer, or two when the first is not sure; details and source are those of the first. */
function sayEntries(
  parts: Parts,
  targets: readonly (Target | undefined)[],
  lang: Language,
  day: string,
) {
  const said = targets.flatMap((target) =>
    target?.entry === undefined ? [] : [sayEntry(parts, target.entry, lang, day)],
  );
  const [first, second] = said;
  if (first === undefined) throw new Error('an answer without an entry');
  const { details, source } = first;
  const rest = { source, ...(details === undefined ? {} : { details }) };
  if (second === undefined || second.text === first.text) return { ...rest, text: first.text };
  const sharesSource = first.sourceLine === second.sourceLine;
  const start = sharesSource ? first.plain : first.text;
  const also = parts.phrases[lang]('answer-also');
  return { ...rest, text: `${start}\n\n${also} ${second.text}` };
}

function labelOf(entry: Entry | undefined, lang: Language): string {
  return entry?.questions[lang][0] ?? '';
}

/** « et après ? » asks for what comes next: the second answer stands alone when the first was just given. */
function withoutRepeating(decision: RouteDecision, said: string | undefined): RouteDecision {
  const { alternative, chosen, ...rest } = decision;
  if (alternative === undefined || chosen?.id !== said) return decision;
  return { ...rest, chosen: alternative };
}

/** The candidates as entries with scores, the chosen one first, then the best. */
function candidates(ranked: readonly Ranked[], chosen: Target | undefined) {
  const isChosen = ({ target }: Ranked) => target.id === chosen?.id;
  return ranked
    .toSorted((left, right) => Number(isChosen(right)) - Number(isChosen(left)))
    .filter(({ target }) => target.entry !== undefined)
    .slice(0, shownCandidates)
    .map(({ target, score }) => ({ id: target.id, score }));
}

/** Adds an outcome as it stands on the day; entries that now say the same thing are one, with their scores together. */
function addRanked(
  list: readonly Ranked[],
  { target, score }: Ranked,
  standing: (entry: Entry) => Entry | undefined,
): Ranked[] {
  if (target.entry === undefined) return [...list, { target, score }];
  const entry = standing(target.entry);
  if (entry === undefined) return [...list];
  const same = list.find((other) => other.target.id === entry.id);
  if (same === undefined) return [...list, { target: { ...target, id: entry.id, entry }, score }];
  return list.map((other) => (other === same ? { ...other, score: other.score + score } : other));
}

/** Answers from the entries as the model learnt them. Pure and deterministic. */
export function createKnowledge(parts: Parts): Knowledge {
  const byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
  const { data, model, figures } = parts;
  const reader = createReader(data, model.reader);
  const ranker = createRanker(targetsOf(parts.entries, model.intents), model.ranker);

  function answer(question: Question): KnowledgeResult {
    const { lang, evidence, followsUp } = understand(reader, question);
    const today = parisDayOf(question.now);
    const day = dayOfMessage(question.text, today);
    const { ranked, known, doubt } = ranker.rank(evidence);
    const valid = ranked.reduce(
      (list, one) => addRanked(list, one, (entry) => entryOn(day, entry, { byId, figures })),
      [] as Ranked[],
    );
    const decision = decideRoute({ ranked: valid, known, doubt });
    const { route, chosen, alternative, score, isDoubtful } = followsUp
      ? withoutRepeating(decision, question.said)
      : decision;
    const phrase = parts.phrases[lang];
    const entries = candidates(valid, chosen);
    const base = { route, score, lang };
    switch (route) {
      case 'answer':
        return { ...base, day, entries, ...sayEntries(parts, [chosen, alternative], lang, day) };
      case 'clarify': {
        const labels = entries.map(({ id }) => `– ${labelOf(byId.get(id), lang)}`);
        return { ...base, entries, text: [phrase('answer-clarify'), ...labels].join('\n') };
      }
      case 'decline': {
        const family = chosen === undefined ? {} : { intent: chosen.id };
        const near = isDoubtful ? entries.slice(0, shownWhenDeclined) : [];
        return { ...base, ...family, entries: near, text: phrase('answer-decline') };
      }
      case 'smalltalk':
      case 'personal':
      case 'command': {
        const intent = chosen?.id ?? '';
        return { ...base, intent, entries: [], text: phrase(`intent-${intent}`) };
      }
      default:
        return route satisfies never;
    }
  }

  return {
    answer,
    entries: parts.entries,
    entryById: (id) => byId.get(id),
    labelOf: (id, lang) => labelOf(byId.get(id), lang),
    answerOf(id, lang, now) {
      const named = byId.get(id);
      const day = parisDayOf(now);
      const entry = named && entryOn(day, named, { byId, figures });
      return entry && sayEntry(parts, entry, lang, day);
    },
  };
}
