import { type Facts, namesOf } from './features.ts';
import { isOneOf } from './lexicon.ts';
import { findWeakName } from './names/weak.ts';
import { orderedReading, type Reading, type Slots } from './reading.ts';
import { type Scene, withNames } from './scene.ts';
import { dayNumberNamed } from './time/words.ts';
import type { Token } from './tokens.ts';
import { whenOf } from './when.ts';
import { asksOutside, asksRule, isOrder } from './writes.ts';

/** What refuses the message: an order to change or send something, or what none of the questions knows. */
export function refusalOf(facts: Facts, before: Reading | undefined): Reading | undefined {
  if (asksRule(facts.scene)) return unsupported('out_of_scope', facts);
  if (isOrder(facts.scene)) return unsupported('write', facts, before);
  return asksOutside(facts.scene) ? unsupported('out_of_scope', facts) : undefined;
}

const WRITE_FIELDS = ['person', 'structure', 'action', 'place', 'session_date'];
const OUTSIDE_FIELDS = ['person', 'structure', 'action'];

/** The reading of a message no question answers. */
export function unsupported(
  reason: 'write' | 'out_of_scope',
  facts: Facts,
  before?: Reading,
): Reading {
  const fields = reason === 'write' ? WRITE_FIELDS : OUTSIDE_FIELDS;
  const expected = { entity: 'person', fields } as const;
  const weak = reason === 'write' ? findWeakName(facts.scene, expected) : undefined;
  const scene = weak ? withNames(facts.scene, [weak]) : facts.scene;
  const all: Slots = {
    ...namesOf(scene),
    ...movedFrom(facts),
    ...whenOf(facts, 'unsupported', fields),
  };
  const stated = Object.entries(all).filter(([field]) => fields.includes(field));
  const inherited =
    before && pointsBack(scene) ? { person: before.person, session_date: before.session_date } : {};
  return orderedReading('unsupported', {
    ...inherited,
    ...Object.fromEntries(stated),
    reason,
  } as Slots);
}

/** « reporte la session du 4 au 18 juin »: the session is the one of the first day. */
function movedFrom({ scene }: Facts): Slots {
  const { tokens, times, lexicon } = scene;
  const isMove = tokens.some((token) => isOneOf(lexicon, 'moves', token));
  const range = times.find(
    ({ time, start, end }) =>
      time.kind === 'period' &&
      tokens.slice(start, end).some((token) => token.kind === 'date' || dayNumberNamed(token)),
  )?.time;
  return isMove && range?.kind === 'period' ? { session_date: range.interval.from } : {};
}

/** « valide-la », « tu peux lui envoyer un mail »: someone just spoken of. */
function pointsBack({ text, tokens, names }: Scene): boolean {
  const isPronoun = ({ norm, start }: Token) =>
    /^(lui|leur)$/.test(norm) || (/^(la|le|les|l')$/.test(norm) && text[start - 1] === '-');
  return names.length === 0 && tokens.some(isPronoun);
}
