import { clausesOf } from './clauses.ts';
import type { Exchange } from './exchange.ts';
import { recogniseOrder } from './recognise-order.ts';

/** What is shown of one's own, and changes nothing. */
const SHOWN: readonly string[] = [
  'my-requests',
  'my-quota',
  'my-calendar',
  'my-approver',
  'my-membership',
  'my-approvals',
  'my-decisions',
  'basket',
  'whoami',
];

const OWN = /(?<!\p{L})(?:mon|ma|mes|me|m|j|je|jai|moi|my|i)(?!\p{L})/iu;
const SURE = 0.6;
const MOST = 3;

/** « mes demandes et mon quota »: each of the things asked for, in order; none when it is one thing, or anything else. */
export function recogniseSeveral(exchange: Exchange, text: string): string[] {
  const clauses = clausesOf(text);
  if (clauses.length < 2 || clauses.length > MOST) return [];
  const intents = clauses.map((clause) => shownBy(exchange, clause));
  const isEach = intents.every((intent) => intent !== undefined && SHOWN.includes(intent));
  const isApart = new Set(intents).size === intents.length;
  return isEach && isApart ? intents.filter((intent) => intent !== undefined) : [];
}

function shownBy(exchange: Exchange, clause: string): string | undefined {
  const order = recogniseOrder(exchange, clause);
  if (order !== null) return order;
  if (!OWN.test(clause)) return undefined;
  const { services, language: lang, now } = exchange;
  const { route, intent, score } = services.knowledge.answer({ text: clause, lang, now });
  return route === 'personal' && score >= SURE ? intent : undefined;
}
