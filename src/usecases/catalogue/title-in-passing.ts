import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { spoken } from './words.ts';

/** Of a title said in part: words this long, and as many of them. */
const SHORTEST_WORD = 4;
const FEWEST_WORDS = 2;

/** A training that a text names by its title, in part or whole. */
export interface Passing {
  actionId: string;
  /** The text with « cette formation » in its place: what a title is about is no part of what is asked. */
  plain: string;
}

/** The training of the programme, or of one's own requests, whose title has most words of the text in a row; `null` when none has enough. */
export async function titleInPassing(exchange: Exchange, text: string): Promise<Passing | null> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const said = words.map(([word]) => spoken(word).trim());
  let best = { actionId: '', start: 0, length: 0 };
  for (const [actionId, title] of await titlesKnown(exchange)) {
    const run = longestRun(said, wordsOf(title));
    if (run.length > best.length) best = { actionId, ...run };
  }
  const { actionId, start, length } = best;
  const first = words[start];
  const last = words[start + length - 1];
  const long = said.slice(start, start + length).filter(isLong);
  if (long.length < FEWEST_WORDS || !first || !last) return null;
  const named = exchange.t('this-action');
  const plain = `${text.slice(0, first.index)}${named}${text.slice(last.index + last[0].length)}`;
  return { actionId, plain };
}

const isLong = (word: string) => word.length >= SHORTEST_WORD;
const wordsOf = (title: string) => spoken(title).trim().split(' ');

async function titlesKnown(exchange: Exchange): Promise<Map<string, string>> {
  const { stores, person } = exchange;
  const [sessions, own] = await Promise.all([
    comingSessions(exchange, {}),
    person ? stores.requests.findViewsOfPerson(person.id) : [],
  ]);
  return new Map([...sessions, ...own].map(({ action }) => [action.id, action.title]));
}

/** The most words that follow one another in both. */
function longestRun(said: string[], title: string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (const start of said.keys()) {
    for (const from of title.keys()) {
      let length = 0;
      while (said[start + length] !== undefined && said[start + length] === title[from + length])
        length += 1;
      if (length > best.length) best = { start, length };
    }
  }
  return best;
}
