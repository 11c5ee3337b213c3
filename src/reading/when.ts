import { isBeside } from './beside.ts';
import { addTo, type Interval, writeInterval } from './calendar.ts';
import type { Facts } from './features.ts';
import type { Query, Slots } from './reading.ts';
import { findPhrases, isTaken } from './scene.ts';
import { daysOf, readAmount } from './time/amount.ts';
import { settleTime, type Tense } from './time/settle.ts';
import type { TimeMention } from './time/time.ts';
import { wordsAt } from './time/words.ts';

const PAST: ReadonlySet<Query> = new Set(['absences', 'history']);
const MOSTLY_PAST: ReadonlySet<Query> = new Set(['late_withdrawals', 'withdrawals', 'requests']);
const AHEAD: ReadonlySet<Query> = new Set(['sessions', 'waiting_list', 'session_registrations']);
/** Questions about events and figures: a day alone is when they took place, unless a session is named. */
const BY_DAY: ReadonlySet<Query> = new Set([
  'requests',
  'sessions',
  'withdrawals',
  'late_withdrawals',
  'double_registration',
]);

const COMPARERS = [
  'par rapport a|au|aux',
  'compare|comparee|compares|comparees|comparer|comparaison a|au|avec|aux?',
  'en comparaison de|avec',
  'vs|versus|contre',
  'vs|versus|contre la meme periode|date de?',
  'par rapport a la meme periode|date de?',
  'contre celui|celle|celles|ceux',
  'face a|au',
  'compared to|with',
];

function tenseOf(query: Query): Tense {
  if (PAST.has(query)) return 'past';
  if (MOSTLY_PAST.has(query)) return 'mostly_past';
  return AHEAD.has(query) ? 'future' : 'any';
}

/** The parts of the reading that say when. */
export function whenOf(facts: Facts, query: Query, fields: readonly string[]): Slots {
  const times = facts.scene.times.filter(
    (mention, at, all) =>
      !saysLate(facts, mention) &&
      !isBeside(facts.scene, mention) &&
      // « il m'appelle ce matin : peut-il encore s'inscrire ? »
      !(query === 'quota' && isToday(facts, mention)) &&
      !isRepeated(mention, all.slice(0, at)),
  );
  const compared = comparedAmong(facts, times);
  const plain = times.filter((mention) => mention !== compared);
  const aged = fields.includes('older_than_days')
    ? plain.find(({ time }) => time.kind === 'age')
    : undefined;
  const rest = plain.filter((mention) => mention !== aged);
  const day = rest.find((mention) => namesSession(facts, mention, query, fields));
  const slots: Slots = {};
  if (aged?.time.kind === 'age') slots.older_than_days = aged.time.days;
  if (day) slots.session_date = settle(facts, day, query).from;
  const period = periodAmong(
    facts,
    rest.filter((mention) => mention !== day),
    query,
  );
  if (period) slots.period = writeInterval(period);
  if (times.length === 0) Object.assign(slots, bareDuration(facts, query));
  if (compared) slots.comparison = writeInterval(settle(facts, compared, query));
  return slots;
}

const isToday = ({ scene }: Facts, { time }: TimeMention): boolean =>
  time.kind === 'day' && time.interval.from === scene.ref;

/** « hier et seulement hier ». */
const isRepeated = ({ time }: TimeMention, before: readonly TimeMention[]): boolean =>
  time.kind === 'day' &&
  before.some(
    (other) => other.time.kind === 'day' && other.time.interval.from === time.interval.from,
  );

/** « sessions < 9 inscrits 30 jours », « demandes en attente 10 jours »: hurried, the small words are left out. */
function bareDuration({ scene }: Facts, query: Query): Slots {
  const { tokens, ref } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const found = isTaken(scene, at) ? undefined : readAmount(tokens, at, ref);
    if (!found) continue;
    const { amount, unit } = found.value;
    if (query === 'pending_requests') return { older_than_days: daysOf(found.value) };
    if (query === 'sessions') {
      return { period: writeInterval({ from: ref, to: addTo(ref, amount, unit) }) };
    }
  }
  return {};
}

const settle = ({ scene }: Facts, { time }: TimeMention, query: Query): Interval =>
  settleTime(time, scene.ref, tenseOf(query));

/** « à moins de 10 jours » says that a withdrawal is late, not when it was. */
function saysLate({ scene }: Facts, mention: TimeMention): boolean {
  const late = findPhrases(scene, scene.lexicon.concepts.get('late') ?? []);
  return late.some((span) => span.start < mention.end && span.end > mention.start);
}

function comparedAmong(facts: Facts, times: readonly TimeMention[]): TimeMention | undefined {
  const announced = times.find((mention) => isCompared(facts, mention));
  // « compare T3 2025 et T3 2026 »: the second is the one compared with.
  const [first] = times;
  const before = facts.scene.tokens[(announced?.start ?? 0) - 1]?.norm ?? '';
  const isFirst = announced === first && before.startsWith('compar');
  if (announced && times.length > 1) return isFirst ? times.at(-1) : announced;
  return facts.features.has('compares') && times.length > 1 ? times.at(-1) : announced;
}

/** « plus de désistements qu’en 2025 »: only after « plus », « moins » does « que » compare. */
function comparersAt({ tokens }: Facts['scene'], start: number): readonly string[] {
  const isMeasured = tokens
    .slice(0, start)
    .some(({ norm }) => /^(plus|moins|autant|mieux|pires?|meilleure?s?)$/.test(norm));
  return isMeasured ? [...COMPARERS, "qu'|que en|au|aux|a|le|la|l'?"] : COMPARERS;
}

function isCompared({ scene }: Facts, { start }: TimeMention): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) =>
    comparersAt(scene, start).some((words) => {
      const end = back <= start ? wordsAt(words, scene.tokens, start - back) : undefined;
      return end === start || (end === start + 1 && back > 0);
    }),
  );
}

function namesSession(
  facts: Facts,
  mention: TimeMention,
  query: Query,
  fields: readonly string[],
): boolean {
  if (mention.time.kind !== 'day' || !fields.includes('session_date')) return false;
  if (!BY_DAY.has(query) || (query === 'sessions' && facts.features.has('fullness'))) return true;
  const { tokens } = facts.scene;
  if (query !== 'sessions' && facts.features.has('action')) return true;
  if (query !== 'sessions' && settle(facts, mention, query).from > facts.scene.ref) return true;
  const before = tokens.slice(Math.max(0, mention.start - 6), mention.start);
  return before.some((token) =>
    /^(session|date|atelier|formation|seance|celle|celui)$/.test(token.norm),
  );
}

/** The first of those that stand side by side up to the last: « juin juillet », « février, mars ou avril », « T3 ou T4 ». */
function firstBeside(facts: Facts, stretches: readonly TimeMention[], query: Query): TimeMention {
  const isJoined = (left: TimeMention, right: TimeMention): boolean =>
    left.end === right.start ||
    (left.end === right.start - 1 && /^(,|ou)$/.test(facts.scene.tokens[left.end]?.norm ?? ''));
  // « cet été, de juin à août » says the same again.
  const isBefore = (left: TimeMention, right: TimeMention): boolean =>
    isJoined(left, right) && settle(facts, left, query).to < settle(facts, right, query).from;
  const at = stretches.findLastIndex((each, index) => {
    const next = stretches[index + 1];
    return next !== undefined && !isBefore(each, next);
  });
  return stretches[at + 1] as TimeMention;
}

/** The stretch meant when several are named: those side by side, the last, or what lies between « après » and « avant ». */
function periodAmong(
  facts: Facts,
  mentions: readonly TimeMention[],
  query: Query,
): Interval | undefined {
  const stretches = mentions.filter(({ time }) => time.kind === 'period');
  const last = stretches.at(-1);
  if (last) {
    const first = firstBeside(facts, stretches, query);
    const { from } = settle(facts, first, query);
    const { to } = settle(facts, last, query);
    return from <= to ? { from, to } : settle(facts, last, query);
  }
  const after = mentions.find(({ time }) => time.kind === 'after');
  const before = mentions.find(({ time }) => time.kind === 'before');
  if (after && before) {
    return { from: settle(facts, after, query).from, to: settle(facts, before, query).to };
  }
  const only = mentions[0];
  return only && settle(facts, only, query);
}
