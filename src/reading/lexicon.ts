import { z } from 'zod';
import { compilePhrase, openingOf, type Phrase, WordIndex, wordsOf } from './phrase.ts';
import { QUERIES, type Query } from './reading.ts';
import { soundOf } from './sound.ts';
import { spellingsOf } from './spellings.ts';
import { normalise, type Token } from './tokens.ts';

const phrases = z.array(z.string());
const entity = z.enum(['person', 'structure', 'action']);

const GRAMMAR_LISTS = [
  'headPlurals',
  'headSkipped',
  'relatives',
  'kinds',
  'beforeTitle',
  'titleLinks',
  'titleStops',
  'beforeVerb',
  'beforeOrder',
  'afterVerb',
  'structureSigns',
  'titles',
  'particles',
  'afterPerson',
  'structureLinks',
  'actionSigns',
  'signSkipped',
  'followMarks',
  'passingMarks',
  'pointers',
  'impersonalVerbs',
  'onlyMarks',
  'ranks',
  'greetings',
  'selves',
  'auxiliaries',
  'moves',
  'labels',
  'arrangers',
  'meetings',
  'namedAfterDays',
] as const;

/** A list of small words between which names and figures stand. */
export type GrammarList = (typeof GRAMMAR_LISTS)[number];

const ruleSchema = z.strictObject({
  all: z.array(z.string()).min(1),
  none: z.array(z.string()).default([]),
  points: z.number(),
});

const querySchema = z.strictObject({
  rules: z.array(ruleSchema).min(1),
  entity,
  fields: z.array(z.string()),
  /** The statuses that mean something here; all when absent. */
  statuses: z.array(z.string()).optional(),
  limit: z.enum(['measure', 'colleagues']).optional(),
});

const lexiconSchema = z.strictObject({
  concepts: z.record(z.string(), phrases),
  'first-names': z.strictObject({ firstNames: z.string() }),
  grammar: z.record(z.enum(GRAMMAR_LISTS), z.string()),
  places: z.strictObject({ places: phrases, onlyWithCapital: phrases }),
  /** Every town of some size, known as one where it is written as a name. */
  towns: phrases,
  queries: z.partialRecord(z.enum(QUERIES), querySchema),
  structures: z.strictObject({
    heads: phrases,
    capitalHeads: phrases,
    inner: phrases,
    tails: phrases,
    subjects: z.string(),
  }),
  values: z.record(z.string(), z.record(z.string(), phrases)),
  /** Values of the parts that only figures follow. */
  figures: z.record(z.string(), z.record(z.string(), phrases)),
  words: z.strictObject({
    abbreviations: z.record(z.string(), z.string()),
    accented: z.record(z.string(), z.string()),
    afterWord: z.record(z.string(), z.string()),
    heard: z.string(),
    spelling: z.string(),
    /** Near another word, and no misspelling of it. */
    real: z.string(),
    courtesy: phrases,
    /** After these one signs. */
    closings: phrases,
    corrections: phrases,
    /** Before one’s own name: « ici Claire, … ». */
    introductions: phrases,
    everyday: z.string(),
  }),
  writes: z.strictObject({
    orders: phrases,
    showing: phrases,
    wished: phrases,
    leadIn: z.string(),
    rules: phrases,
    outside: phrases,
  }),
});

type LexiconData = z.infer<typeof lexiconSchema>;

/** What makes a message be taken for one question. */
export type QueryRule = z.infer<typeof ruleSchema>;

/** What names a query takes by default, and the parts it may hold. */
export type QueryShape = z.infer<typeof querySchema>;

/** Phrases that say one thing, by the name of that thing. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Every word and rule the reader knows, compiled from the data files. */
export type Lexicon = {
  concepts: PhraseTable;
  values: ReadonlyMap<string, PhraseTable>;
  /** Those of the parts that only figures follow. */
  figures: ReadonlyMap<string, PhraseTable>;
  /** The lists of the concepts, values and figures, by the words their phrases may begin with. */
  openings: WordIndex<readonly Phrase[]>;
  /** Every phrase of the concepts and of the values. */
  phrases: readonly Phrase[];
  /** The phrases of the concepts that are a single word. */
  conceptWords: readonly Phrase[];
  /** « par structure », « par mois »… */
  groupings: readonly Phrase[];
  queries: ReadonlyMap<Query, QueryShape>;
  grammar: ReadonlyMap<GrammarList, ReadonlySet<string>>;
  firstNames: ReadonlySet<string>;
  places: readonly Phrase[];
  placesWithCapital: ReadonlySet<string>;
  towns: readonly Phrase[];
  structureHeads: readonly Phrase[];
  structureCapitalHeads: readonly Phrase[];
  structureInner: readonly Phrase[];
  /** What only the names of structures end with: « & Fils », « (SARL) ». */
  structureTails: readonly Phrase[];
  /** Acronyms of what is taught, never of who teaches it. */
  subjects: ReadonlySet<string>;
  abbreviations: ReadonlyMap<string, string>;
  /** Words that need no mending. */
  known: ReadonlySet<string>;
  /** Words a typing error may have spoilt, the field's own first. */
  mendable: readonly string[];
  /** What an unknown word is, by how it sounds; towns apart. */
  sounds: ReadonlyMap<string, string>;
  townSounds: ReadonlyMap<string, string>;
  /** Written as heard, with an accent the right spelling has not: « lé », « dé ». */
  accented: ReadonlyMap<string, string>;
  /** « par moi » */
  afterWord: ReadonlyMap<string, string>;
  courtesy: readonly Phrase[];
  /** Said last, before one’s own name. */
  closings: readonly Phrase[];
  /** Said before what should have been said first. */
  corrections: readonly Phrase[];
  /** Said first, before one’s own name. */
  introductions: readonly Phrase[];
  everyday: ReadonlySet<string>;
  orders: readonly Phrase[];
  showing: readonly Phrase[];
  /** What one wishes done to whom was named first. */
  wished: readonly Phrase[];
  leadIn: ReadonlySet<string>;
  /** What the règlement says, asked of nobody in particular. */
  rules: readonly Phrase[];
  outside: readonly Phrase[];
};

/** Compiles the data files; a file of the wrong shape is refused with its path. */
export function compileLexicon(data: unknown): Lexicon {
  const files = lexiconSchema.parse(data);
  const concepts = table(files.concepts);
  const values = tables(files.values);
  const orders = files.writes.orders.map(compilePhrase);
  const figures = tables(files.figures);
  const names = compileNames(files);
  const all = [concepts, ...values.values()].flatMap((each) => [...each.values()].flat());
  return {
    ...vocabularyOf(files, [...all, ...orders], names),
    ...names,
    concepts,
    values,
    figures,
    openings: openingsOf([concepts, ...values.values(), ...figures.values()]),
    phrases: all,
    conceptWords: [...concepts.values()].flat().filter((phrase) => phrase.length === 1),
    groupings: [...(values.get('groupBy')?.values() ?? [])].flat(),
    orders,
    grammar: new Map(GRAMMAR_LISTS.map((list) => [list, words(files.grammar[list])])),
    queries: new Map((Object.entries(files.queries) as [Query, QueryShape][]).map(withExceptions)),
    ...compileWords(files),
  };
}

function openingsOf(lists: readonly PhraseTable[]): Lexicon['openings'] {
  const index: Lexicon['openings'] = new WordIndex();
  for (const phrases of lists.flatMap((each) => [...each.values()]))
    for (const phrase of phrases) index.add(phrases, openingOf(phrase));
  return index;
}

/** What may be narrowed to a place may leave one out. */
function withExceptions([query, shape]: [Query, QueryShape]): [Query, QueryShape] {
  if (!shape.fields.includes('place')) return [query, shape];
  return [query, { ...shape, fields: [...shape.fields, 'except_place'] }];
}

function compileNames({ 'first-names': people, places, towns, structures }: LexiconData) {
  return {
    towns: towns.flatMap(spellingsOf).map(compilePhrase),
    firstNames: words(people.firstNames),
    places: places.places.flatMap(spellingsOf).map(compilePhrase),
    placesWithCapital: new Set(places.onlyWithCapital.map(normalise)),
    structureHeads: structures.heads.map(compilePhrase),
    structureCapitalHeads: structures.capitalHeads.map(compilePhrase),
    structureInner: structures.inner.map(compilePhrase),
    structureTails: structures.tails.map(compilePhrase),
    subjects: words(structures.subjects),
  };
}

/** Shorter words are brought back to these only: « sache » is no misspelt « séché ». */
const SHORTEST_SPELLING = 5;
const SHORTEST_MENDABLE = 7;

function vocabularyOf(
  { words: vocabulary, writes: { outside, rules, leadIn } }: LexiconData,
  phrases: readonly Phrase[],
  names: ReturnType<typeof compileNames>,
) {
  const everyday = new Set([...words(vocabulary.everyday), ...words(leadIn)]);
  const ofField = new Set([...words(vocabulary.spelling), ...phrases.flatMap(wordsOf)]);
  const inNames = [...names.places, ...names.structureHeads].flatMap(wordsOf);
  const ofOthers = [...vocabulary.courtesy, ...vocabulary.closings, ...outside, ...rules]
    .map(compilePhrase)
    .flatMap(wordsOf);
  const mendable = [
    ...[...words(vocabulary.spelling)].filter((word) => word.length >= SHORTEST_SPELLING),
    ...[...ofField, ...everyday].filter((word) => word.length >= SHORTEST_MENDABLE),
  ];
  return {
    known: new Set([
      ...everyday,
      ...words(vocabulary.real),
      ...ofField,
      ...inNames,
      ...names.firstNames,
      ...ofOthers,
    ]),
    mendable: [...new Set(mendable)],
    sounds: bySound([...words(vocabulary.heard), ...words(vocabulary.spelling)]),
    townSounds: bySound(names.places.filter(({ length }) => length === 1).flatMap(wordsOf)),
  };
}

/** The first that sounds so. */
function bySound(spelt: readonly string[]): Map<string, string> {
  // « attendent » is heard as « attende ».
  const heardAs = (word: string) => [word, word.replace(/ent$/, 'e')];
  return new Map(
    spelt.toReversed().flatMap((word) => heardAs(word).map((one) => [soundOf(one), word])),
  );
}

function normalised(source: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(source).map(([from, to]) => [from, normalise(to)]));
}

function compileWords({ words: vocabulary, writes }: LexiconData) {
  const abbreviations = Object.entries(vocabulary.abbreviations);
  return {
    abbreviations: new Map(abbreviations.map(([from, to]) => [normalise(from), normalise(to)])),
    accented: normalised(vocabulary.accented),
    afterWord: normalised(vocabulary.afterWord),
    courtesy: [...vocabulary.courtesy, ...vocabulary.closings].map(compilePhrase),
    closings: vocabulary.closings.map(compilePhrase),
    corrections: vocabulary.corrections.map(compilePhrase),
    introductions: vocabulary.introductions.map(compilePhrase),
    // What leads to an order is no name either.
    everyday: new Set([...words(vocabulary.everyday), ...words(writes.leadIn)]),
    showing: writes.showing.map(compilePhrase),
    wished: writes.wished.map(compilePhrase),
    leadIn: words(writes.leadIn),
    rules: writes.rules.map(compilePhrase),
    outside: writes.outside.map(compilePhrase),
  };
}

const tables = (source: Record<string, Record<string, string[]>>): Map<string, PhraseTable> =>
  new Map(Object.entries(source).map(([part, all]) => [part, table(all)]));

function table(source: Record<string, string[]>): PhraseTable {
  return new Map(Object.entries(source).map(([name, all]) => [name, all.map(compilePhrase)]));
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(normalise));
}

/** Whether a token is one of a list of small words. */
export function isOneOf(
  { grammar }: Lexicon,
  list: GrammarList,
  token: Token | undefined,
): boolean {
  return token !== undefined && (grammar.get(list)?.has(token.norm) ?? false);
}
