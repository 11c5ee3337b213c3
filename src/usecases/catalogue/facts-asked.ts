import { ACTION_KINDS } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { runsSome } from '../queries/perimeter.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** What a sheet says of an action, and of each of its sessions. */
const FACTS = [
  'content',
  'audience',
  'prerequisites',
  'duration',
  'provider',
  'seats',
  'link',
  'hours',
  'place',
  'days',
] as const;
export type Fact = (typeof FACTS)[number];

/** « à quelle heure et où c’est ma formation ? »: what is asked, and of what. */
export interface FactsAsked {
  facts: Fact[];
  /** One's own: « ma formation ». */
  isMine: boolean;
  /** The words left that may name it; none when it is only pointed to. */
  name: string;
}

/** The facts of an action that a text asks for; `null` when it asks for none, or for what holds of them all. */
export function readFactsAsked(exchange: Exchange, text: string): FactsAsked | null {
  const { services } = exchange;
  let rest = spoken(text);
  // Those who run the programme or its sessions ask of all of them, in words of their own.
  if (runsSome(exchange) || !(text.includes('?') || holds(services, rest, 'fact-interrogatives')))
    return null;
  const facts = FACTS.filter((fact) => {
    const left = takeOut(rest, wordings(services, `fact-asks-${fact}`));
    rest = left ?? rest;
    return left !== null;
  });
  if (facts.length === 0 || holds(services, rest, 'fact-of-all')) return null;
  const isMine = holds(services, rest, 'fact-mine');
  const idle = ['fact-idle', 'fact-mine', 'catalogue-words-idle', 'enrol-words-session'];
  const kinds = [...ACTION_KINDS, 'any'].map((kind) => `catalogue-words-${kind}`);
  const around = [...idle, ...kinds].flatMap((key) => wordings(services, key));
  const longestFirst = around.sort((a, b) => b.length - a.length);
  return { facts, isMine, name: (takeOut(rest, longestFirst) ?? rest).trim() };
}

/** Whether a text asks for facts of what is spoken of, and names nothing: « et c’est où ? ». */
export function pointsToFacts(exchange: Exchange, text: string): boolean {
  return readFactsAsked(exchange, text)?.name === '';
}
