import { isBeside } from './beside.ts';
import { type Count, findCounts } from './counts.ts';
import type { Phrase, Span } from './phrase.ts';
import type { Slots } from './reading.ts';
import { findPhrases, type Scene } from './scene.ts';
import { findStated, type Stated } from './stated.ts';

/** Everything a message states, before one knows what it asks. */
export type Facts = {
  scene: Scene;
  counts: readonly Count[];
  stated: ReadonlyMap<string, readonly Stated[]>;
  /** Names of the concepts, and of the parts of a reading, that the message has. */
  features: ReadonlySet<string>;
};

const FEATURES_OF_TIME = {
  day: 'session_date',
  age: 'age',
  period: 'period',
  after: 'period',
  before: 'period',
} as const;
const MEASURES = /^(formations?|actions?)$/;
const PEOPLE =
  /^(personnes?|inscrite?s?|salariee?s?|gens|agents?|collegues?|places?|stagiaires?|participants?|inscriptions?)$/;

/** Gathers what the message states; for figures, the parts only they follow too. */
export function gatherFacts(scene: Scene, forFigures = false): Facts {
  const counts = findCounts(scene);
  const { values, figures } = scene.lexicon;
  const parts = [...values.keys(), ...(forFigures ? figures.keys() : [])];
  // Few lists have a phrase that begins with a word of the message.
  const begun = new Set(scene.tokens.flatMap(({ norm }) => scene.lexicon.openings.at(norm)));
  const stated = new Map(parts.map((part) => [part, findStated(scene, part, begun)] as const));
  return { scene, counts, stated, features: featuresOf({ scene, counts, stated }, begun) };
}

function featuresOf(
  { scene, counts, stated }: Omit<Facts, 'features'>,
  begun: ReadonlySet<readonly Phrase[]>,
): Set<string> {
  const features = new Set<string>(scene.names.map((name) => name.field));
  const groups = stated.get('groupBy') ?? [];
  for (const [concept, phrases] of scene.lexicon.concepts) {
    const spans = begun.has(phrases) ? findPhrases(scene, phrases) : [];
    // « par structure » speaks of the lines of the answer, not of structures.
    if (spans.some((span) => !groups.some((group) => isWithin(span, group)))) features.add(concept);
  }
  for (const group of groups) features.add(`by_${group.value}`);
  if (stated.has('state')) features.add('figures');
  for (const { value } of stated.get('state') ?? []) features.add(value);
  for (const [part, values] of stated) if (values.length > 0) features.add(part);
  for (const { time, start, end } of scene.times.filter((each) => !isBeside(scene, each))) {
    features.add(FEATURES_OF_TIME[time.kind]);
    if (time.kind === 'day' && !saysNumber(scene, start, end)) {
      features.add('relativeDay');
    }
  }
  for (const count of counts) features.add(count.role);
  if (counts.some((count) => count.isOver)) features.add('over');
  if (counts.some((count) => MEASURES.test(count.noun))) features.add('counted');
  if (counts.some((count) => PEOPLE.test(count.noun))) features.add('peopleCounted');
  return features;
}

/** « 12 mai » says a number, « demain » does not. */
const saysNumber = ({ tokens }: Scene, start: number, end: number): boolean =>
  tokens.slice(start, end).some((token) => /\d/.test(token.norm));

const isWithin = (span: Span, group: Span): boolean =>
  span.start >= group.start && span.end <= group.end;

/** The first value stated for a part. */
export function firstStated(facts: Facts, part: string): string | undefined {
  return facts.stated.get(part)?.[0]?.value;
}

/** The names of the message, one of each kind. */
export function namesOf(scene: Scene): Slots {
  const slots: Slots = {};
  for (const name of scene.names) slots[name.field] ??= name.text;
  return slots;
}
