import type { Lexicon } from './lexicon.ts';
import { longestMatch, type Phrase, type Span } from './phrase.ts';
import type { Day } from './reading.ts';
import type { TimeMention } from './time/time.ts';
import type { Token } from './tokens.ts';

/** A name found in the message. */
export type NameMention = Span & {
  field: 'person' | 'structure' | 'action' | 'place' | 'except_place';
  text: string;
};

/** A message under way of being read: its words, and what has been recognised of them so far. */
export type Scene = {
  text: string;
  ref: Day;
  tokens: readonly Token[];
  lexicon: Lexicon;
  times: readonly TimeMention[];
  names: readonly NameMention[];
};

/** The name these tokens make, as it was typed. */
export function nameAt(scene: Scene, field: NameMention['field'], span: Span): NameMention {
  const first = scene.tokens[span.start];
  const last = scene.tokens[span.end - 1];
  const text = scene.text.slice(first?.start ?? 0, last?.end ?? 0);
  return { ...span, field, text };
}

/** The scene with more names. */
export function withNames(scene: Scene, names: readonly NameMention[]): Scene {
  const all = [...scene.names, ...names];
  return { ...scene, names: all.sort((a, b) => a.start - b.start) };
}

const covers = (span: Span, at: number): boolean => at >= span.start && at < span.end;

/** Whether a token belongs to a name already found. */
export function isNamed(scene: Scene, at: number): boolean {
  return scene.names.some((name) => covers(name, at));
}

/** Whether a token belongs to a name or a time already found, or is past the end. */
export function isTaken(scene: Scene, at: number): boolean {
  return (
    at >= scene.tokens.length || isNamed(scene, at) || scene.times.some((time) => covers(time, at))
  );
}

/** Every stretch the phrases cover outside names, from left to right, not overlapping. */
export function findPhrases(scene: Scene, phrases: readonly Phrase[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const span = isNamed(scene, at) ? undefined : longestMatch(phrases, scene.tokens, at);
    const isWhole = span && !crossesName(scene, span);
    if (isWhole) spans.push(span);
    at = isWhole ? span.end : at + 1;
  }
  return spans;
}

function crossesName(scene: Scene, span: Span): boolean {
  return scene.names.some((name) => name.start < span.end && name.end > span.start);
}
