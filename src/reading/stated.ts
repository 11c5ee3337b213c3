import type { Phrase, Span } from './phrase.ts';
import { findPhrases, type Scene } from './scene.ts';

/** A value the message states for a part of the reading, and the words that state it. */
export type Stated = Span & { value: string };

/** What the words of a value say when they keep shorter ones from being read: nothing. */
const NOTHING = 'none';

/** Every value stated for a part, in order; words that belong to a longer value say only that one. */
export function findStated(
  scene: Scene,
  part: string,
  begun: ReadonlySet<readonly Phrase[]>,
): Stated[] {
  const { values, figures } = scene.lexicon;
  const found: Stated[] = [];
  for (const [value, phrases] of values.get(part) ?? figures.get(part) ?? []) {
    if (begun.has(phrases))
      found.push(...findPhrases(scene, phrases).map((span) => ({ ...span, value })));
  }
  const kept = found.filter((each) => !found.some((other) => swallows(other, each)));
  return kept.filter(({ value }) => value !== NOTHING).sort((a, b) => a.start - b.start);
}

const lengthOf = ({ start, end }: Span): number => end - start;

function swallows(other: Span, each: Span): boolean {
  const overlaps = other.start < each.end && other.end > each.start;
  return overlaps && lengthOf(other) > lengthOf(each);
}
