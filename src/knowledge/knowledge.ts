import { entryOn } from './answer-text.ts';
import { type Courtesies, createCourtesyHearer } from './courtesies.ts';
import type { LanguageData } from './data.ts';
import { dayOfMessage, parisDayOf } from './dates.ts';
import type { Entry, Language } from './entry.ts';
import { type Understood, understand } from './evidence.ts';
import type { Figures } from './figures.ts';
import { ruleBehind } from './intents.ts';
import { detectLanguage } from './language.ts';
import { leaningOn } from './leaning.ts';
import { type KnowledgeModel, targetsOf } from './model.ts';
import { tokenise } from './normalise.ts';
import { createRanker, type Opinion } from './ranker.ts';
import { createReader } from './reader.ts';
import { decideRoute, type RouteDecision } from './routing.ts';
import type { Route } from './samples.ts';
import { type EntryAnswer, labelOf, type Phrases, sayEntries, sayEntry } from './say.ts';
import { answersToEach, hearQuestions } from './second-question.ts';
import { candidates, standingOn } from './standing.ts';
import { hearStory } from './story.ts';
import { withoutTitles } from './titles.ts';
import { versionOf } from './version.ts';

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
  /** The message asks two things, and the text answers both. */
  readonly asksBoth?: boolean;
  /** Small talk and nothing else, word for word: it answers no question. */
  readonly isCourtesy?: true;
  /** The entry that a message taken for an order, or for a question of one's own file, may have asked for: said before. */
  readonly rule?: string;
  /** The day the answer is given for: the one the message names, else today. */
  readonly day?: string;
  readonly source?: { readonly document: string; readonly article: string; readonly date: string };
}

/** Answers questions from the entries, and only from them. */
export interface Knowledge {
  answer(question: Question): KnowledgeResult;
  /** The language a text is written in, as `answer` would find it; `usual` when its words do not tell. */
  languageOf(text: string, usual: Language | undefined): Language;
  /** One entry put into words for a day, or what took its place; undefined when it no longer holds and nothing did. */
  answerOf(id: string, lang: Language, now: string): EntryAnswer | undefined;
  /** A fingerprint of all that `answerOf` may state for an entry that day, or what took its place. */
  versionOf(id: string, now: string): string | undefined;
  /** A short label for a button that shows the entry. */
  labelOf(id: string, lang: Language): string;
  entryById(id: string): Entry | undefined;
  readonly entries: readonly Entry[];
  /** What the answers’ placeholders stand for, in the rulebook in force. */
  readonly figures: Figures;
}

interface Parts {
  readonly entries: readonly Entry[];
  readonly data: LanguageData;
  readonly courtesies: Courtesies;
  /** Learnt from these very entries. */
  readonly model: KnowledgeModel;
  readonly figures: Figures;
  readonly phrases: Phrases;
}

const shownWhenDeclined = 2;

/** « et après ? » asks for what comes next: the second answer stands alone when the first was just given. */
function withoutRepeating(decision: RouteDecision, said: string | undefined): RouteDecision {
  const { alternative, chosen, ...rest } = decision;
  if (alternative === undefined || chosen?.id !== said) return decision;
  return { ...rest, chosen: alternative };
}

/** Two questions in one message: both are answered, in their order. */
function withEach(whole: RouteDecision, each: readonly RouteDecision[]): RouteDecision {
  if (whole.route !== 'answer' && whole.route !== 'decline') return whole;
  const [chosen, alternative] = answersToEach(each);
  if (chosen === undefined || alternative === undefined) return whole;
  return { route: 'answer', chosen, alternative, asksBoth: true, score: whole.score };
}

/** Answers from the entries as the model learnt them. Pure and deterministic. */
export function createKnowledge(parts: Parts): Knowledge {
  const byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
  const { data, model, figures } = parts;
  const reader = createReader(data, model.reader);
  const courtesyIn = createCourtesyHearer(parts.courtesies);
  const shortIn = createCourtesyHearer({
    ...Object.fromEntries(parts.entries.map(({ id, short = [] }) => [id, short])),
    around: parts.courtesies['around'] ?? [],
  });
  const ranker = createRanker(targetsOf(parts.entries, model.intents), model.ranker);

  /** What the message as a whole is, then what each of its questions is when it asks several. */
  function decide(question: Question, understood: Understood, day: string) {
    const { lang, evidence, followsUp, reading } = understood;
    const among = { byId, figures };
    const standing = (opinion: Opinion) => standingOn(day, ranker.rankingOf(opinion), among);
    const isStory = !followsUp && reading.sentences.length > 1;
    const heard = isStory ? hearStory(reading, ranker) : ranker.opinionOn(evidence);
    const said = followsUp ? byId.get(question.said ?? '') : undefined;
    const ranking = standing(said ? leaningOn(said, heard, ranker.targets) : heard);
    const whole = decideRoute(ranking, isStory || followsUp);
    const questions = followsUp ? [] : reader.questionsIn(question.text, lang);
    const each = hearQuestions(questions, lang, ranker).map((one) => decideRoute(standing(one)));
    const decision = followsUp ? withoutRepeating(whole, question.said) : withEach(whole, each);
    return { ...decision, ranked: ranking.ranked };
  }

  /** An order that was not understood may be one about a title that nobody else would write. */
  function decideWithTitles(question: Question, understood: Understood, day: string) {
    const decided = decide(question, understood, day);
    if (decided.route !== 'decline') return decided;
    const text = withoutTitles(question.text, understood.lang);
    if (text === undefined) return decided;
    const plain = { ...question, text, lang: understood.lang };
    const again = decide(plain, understand(reader, plain), day);
    return again.route === 'command' || again.route === 'personal' ? again : decided;
  }

  function answerOf(id: string, lang: Language, now: string): EntryAnswer | undefined {
    const named = byId.get(id);
    const day = parisDayOf(now);
    const entry = named && entryOn(day, named, { byId, figures });
    return entry && sayEntry(entry, { figures, phrases: parts.phrases, lang, day });
  }

  /** Small talk, known word for word. */
  function hearCourtesy(text: string): RouteDecision | undefined {
    const id = courtesyIn(text);
    if (id === undefined) return undefined;
    return { route: 'smalltalk', chosen: { id, route: 'smalltalk' }, score: 1 };
  }

  /** « et par mail ? » after a telephone number: the question it stands for. */
  function spelledOut({ text, said }: Question): string | undefined {
    const id = said && shortIn(text);
    const meant = id ? byId.get(id) : undefined;
    return meant?.theme === byId.get(said ?? '')?.theme ? meant?.questions.fr[0] : undefined;
  }

  function answer(question: Question): KnowledgeResult {
    const asked = spelledOut(question);
    if (asked !== undefined)
      return answer({ text: asked, lang: question.lang ?? 'fr', now: question.now });
    const understood = understand(reader, question);
    const { lang } = understood;
    const day = dayOfMessage(question.text, parisDayOf(question.now));
    const courtesy = hearCourtesy(question.text);
    const { ranked, ...decision } = courtesy
      ? { ...courtesy, ranked: [] }
      : decideWithTitles(question, understood, day);
    const { route, chosen, alternative, score, isDoubtful } = decision;
    const phrase = parts.phrases[lang];
    const entries = candidates(ranked, chosen);
    const base = { route, score, lang };
    switch (route) {
      case 'answer': {
        const { asksBoth = false } = decision;
        const link = asksBoth ? 'answer-second' : 'answer-also';
        const words = sayEntries([chosen, alternative], link, {
          figures,
          phrases: parts.phrases,
          lang,
          day,
          asked: question.text,
        });
        return { ...base, day, entries, ...words, ...(asksBoth ? { asksBoth } : {}) };
      }
      case 'clarify': {
        const labels = entries.map(({ id }) => `– ${labelOf(byId.get(id), lang)}`);
        return { ...base, entries, text: [phrase('answer-clarify'), ...labels].join('\n') };
      }
      case 'decline': {
        const family = chosen === undefined ? {} : { intent: chosen.id };
        const near = isDoubtful ? entries.slice(0, shownWhenDeclined) : [];
        return { ...base, ...family, entries: near, text: phrase('answer-decline') };
      }
      case 'smalltalk': {
        const intent = chosen?.id ?? '';
        const text = phrase(`intent-${intent}`);
        return { ...base, intent, entries: [], text, ...(courtesy && { isCourtesy: true }) };
      }
      case 'personal':
      case 'command': {
        const intent = chosen?.id ?? '';
        const doubt = alternative && { rule: alternative.id };
        const rule = answerOf(alternative?.id ?? ruleBehind[intent] ?? '', lang, question.now);
        const text = [phrase(`intent-${intent}`), rule?.text].filter(Boolean).join('\n\n');
        return { ...base, intent, entries: [], text, ...doubt };
      }
      default:
        return route satisfies never;
    }
  }

  return {
    answer,
    languageOf: (text, usual) => detectLanguage(tokenise(text), usual, data.commonWords),
    entries: parts.entries,
    figures,
    entryById: (id) => byId.get(id),
    labelOf: (id, lang) => labelOf(byId.get(id), lang),
    versionOf(id, now) {
      const named = byId.get(id);
      const entry = named && entryOn(parisDayOf(now), named, { byId, figures });
      return entry && versionOf(entry, figures);
    },
    answerOf,
  };
}
