import { type Candidate, classify } from './classify.ts';
import { withoutClock } from './clock.ts';
import { correctedTokens } from './correction.ts';
import { withoutCourtesy } from './courtesy.ts';
import { type Facts, gatherFacts } from './features.ts';
import { type FollowUp, followUpOf } from './follow-up.ts';
import { isOneOf, type Lexicon, type QueryShape } from './lexicon.ts';
import type { Limits } from './limits.ts';
import { mendTokens, withElisions } from './mend.ts';
import { findNames } from './names/find.ts';
import { findAddresses, findQuoted } from './names/marked.ts';
import { withoutNamesOfDays } from './names/numbered.ts';
import { findWeakName } from './names/weak.ts';
import { toldUncounted } from './own.ts';
import type { Span } from './phrase.ts';
import { type Day, orderedReading, type Query, type Reading } from './reading.ts';
import { refine } from './refine.ts';
import { refusalOf, unsupported } from './refusal.ts';
import { isNamed, type NameMention, type Scene, withNames } from './scene.ts';
import { slotsOf } from './slots.ts';
import { findTimes } from './time/mention.ts';
import { withSpokenDates } from './time/spoken.ts';
import { monthNamed, withMonthsApart } from './time/words.ts';
import { type Token, tokenise } from './tokens.ts';

/** A gestionnaire's message, the day it was written, and the question before it, if any. */
export type AskedMessage = { text: string; refDate: Day; context?: string | Reading };

/** What the reader knows: its words, and the figures of the règlement. */
export type Understanding = {
  lexicon: Lexicon;
  limits: Limits;
  /** Whether figures are taken from the reading: « plus de 3 » then begins at four, and parts only they follow are read. */
  forFigures?: boolean;
};

const FEWEST_POINTS = 2;
const SUPPOSED_POINTS = 5;

/** Turns a message into the question it asks, with only what it, or the question before, states. */
export function understand(message: AskedMessage, known: Understanding): Reading {
  const before = readContext(message, known);
  const facts = factsOf(message, known);
  const refused = refusalOf(facts, before);
  if (refused) return toldUncounted(refused, facts);
  const alone = classify(facts.features, known.lexicon);
  const followUp =
    before && followUpOf({ facts, alone, borrowing: sequels(facts, before), before });
  if (before && followUp) return followed({ facts, known, before, followUp });
  return (
    readAlone(facts, alone[0], known) ?? toldUncounted(unsupported('out_of_scope', facts), facts)
  );
}

const latest = new WeakMap<Understanding, { text: string; refDate: Day; facts: Facts }>();

/** What the message states by itself; it is often read again at once, after another question. */
function factsOf({ text, refDate }: AskedMessage, known: Understanding): Facts {
  const read = latest.get(known);
  if (read?.text === text && read.refDate === refDate) return read.facts;
  const facts = gatherFacts(sceneOf({ text, refDate }, known.lexicon), known.forFigures);
  latest.set(known, { text, refDate, facts });
  return facts;
}

/** The likeliest question; failing that, the likeliest once an unknown word is taken for a name. */
function readAlone(
  facts: Facts,
  best: Candidate | undefined,
  known: Understanding,
): Reading | undefined {
  if (best && best.points >= FEWEST_POINTS) return readAs(facts, best, known);
  for (const entity of ['action', 'person', 'structure'] as const) {
    const name = findWeakName(facts.scene, { entity, fields: [entity] });
    const supposed = name && gatherFacts(withNames(facts.scene, [name]), known.forFigures);
    const other = supposed && classify(supposed.features, known.lexicon)[0];
    if (supposed && other && other.points >= SUPPOSED_POINTS) return readAs(supposed, other, known);
  }
  return undefined;
}

function readContext(
  { context, refDate }: AskedMessage,
  known: Understanding,
): Reading | undefined {
  if (typeof context !== 'string') return context;
  return context.trim() === '' ? undefined : understand({ text: context, refDate }, known);
}

function sceneOf({ text, refDate }: AskedMessage, lexicon: Lexicon): Scene {
  const clean = text.normalize('NFC');
  const apart = withSpokenDates(withMonthsApart(tokenise(withoutClock(clean))));
  const typed = mendTokens(withElisions(apart, lexicon), lexicon);
  const tokens = withoutCourtesy(clean, typed, lexicon);
  const bare: Scene = { text: clean, ref: refDate, tokens, lexicon, times: [], names: [] };
  const scene = withMentions(bare);
  const corrected = correctedTokens(scene);
  return corrected ? withMentions({ ...bare, tokens: corrected }) : scene;
}

/** The scene with its names and its times. */
function withMentions(bare: Scene): Scene {
  const { tokens, ref } = bare;
  const marked = withNames(bare, [...findQuoted(bare), ...findAddresses(bare)]);
  const apart = comparesTwo(tokens) ? tokens.map(withoutAnd) : tokens;
  const dated = withoutNamesOfDays(bare, apart);
  const times = findTimes(dated, ref, (at) => !isNamed(marked, at) && !isSurname(marked, at));
  return findNames({ ...marked, times });
}

/** « Clément Janvier », « Mme Avril »: months are written without a capital. */
function isSurname({ tokens, lexicon }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  const isAnnounced =
    (before?.isCapital && lexicon.firstNames.has(before.norm)) ||
    isOneOf(lexicon, 'titles', before);
  return isAnnounced && tokens[at]?.isCapital === true && monthNamed(tokens[at]) !== undefined;
}

const comparesTwo = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.norm.startsWith('compar'));

/** In « compare 2025 et 2024 » the word joins two periods, not the ends of one. */
const withoutAnd = (token: Token): Token => (token.norm === 'et' ? { ...token, norm: ';' } : token);

function readAs(facts: Facts, { query }: Candidate, known: Understanding): Reading {
  const { lexicon, limits, forFigures } = known;
  return orderedReading(
    query,
    slotsOf({ facts: named(facts, query, lexicon), query, limits, forFigures }),
  );
}

/** The facts with the names as this question takes them, and the one that only it gives away. */
function named(facts: Facts, query: Query, lexicon: Lexicon): Facts {
  const shape = lexicon.queries.get(query);
  if (!shape) return facts;
  const scene = { ...facts.scene, names: recast(facts.scene, shape) };
  const weak = findWeakName(scene, shape);
  if (!weak) return { ...facts, scene };
  // « facilitation graphique » asks for no chart.
  const isOutside = (each: Span) => each.end <= weak.start || each.start >= weak.end;
  const stated = [...facts.stated].map(([part, all]) => [part, all.filter(isOutside)] as const);
  return { ...facts, scene: withNames(scene, [weak]), stated: new Map(stated) };
}

/** A name the question has no room for, taken for the kind of name it awaits: « compteur formations Pujol ». */
function recast({ names, tokens }: Scene, { entity, fields }: QueryShape): readonly NameMention[] {
  if (!fields.includes(entity) || names.some((name) => name.field === entity)) return names;
  const isMisplaced = (name: NameMention) =>
    name.field !== 'place' && !fields.includes(name.field) && tokens[name.start]?.kind === 'word';
  return names.map((name) => (isMisplaced(name) ? { ...name, field: entity } : name));
}

/** The questions the message may be when it speaks of whom the question before named. */
function sequels({ features, scene }: Facts, before: Reading): Candidate[] {
  const known = (['person', 'structure', 'action', 'session_date'] as const).filter(
    (field) => before[field],
  );
  const isOther = known.some((field) => features.has(field));
  return classify(isOther ? features : new Set([...features, ...known]), scene.lexicon);
}

type Followed = { facts: Facts; known: Understanding; before: Reading; followUp: FollowUp };

function followed({ facts, known, before, followUp }: Followed): Reading {
  const { lexicon, limits, forFigures } = known;
  const stated = slotsOf({
    forFigures,
    facts: named(facts, followUp.query, lexicon),
    query: followUp.query,
    limits,
    isSame: followUp.query === before.query,
  });
  const fields = lexicon.queries.get(followUp.query)?.fields ?? [];
  return orderedReading(
    followUp.query,
    refine({ before, stated, fields, facts, limits, query: followUp.query }),
  );
}
