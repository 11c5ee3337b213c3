import { z } from 'zod';
import type { Route } from '#knowledge/index.ts';

const patterns = z.array(z.string()).default([]);

const expectationShape = z.looseObject({
  id: z.coerce.string(),
  kind: z.enum(['answerable', 'out_of_scope', 'chitchat', 'personal', 'command']),
  topic: z.string(),
  text: z.string(),
  must: patterns,
  must_not: patterns,
});

/** What a right answer to a question is. */
export type Expectation = z.infer<typeof expectationShape>;

/** Reads what is expected of one line of a questions file. */
export function parseExpectation(raw: unknown): Expectation {
  return expectationShape.parse(raw);
}

/** How an answer is judged; `outdated` says an old rule as current, `declined` refuses what could be answered. */
export type Verdict = 'right' | 'wrong' | 'outdated' | 'declined';

/** What an answer came to: its route and its words. */
export interface Given {
  readonly route: Route;
  readonly text: string;
}

const expectedRoute: Readonly<Record<Expectation['kind'], Route>> = {
  answerable: 'answer',
  out_of_scope: 'decline',
  chitchat: 'smalltalk',
  personal: 'personal',
  command: 'command',
};

/** The text a person reads: without bold, links or code marks. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[*_`]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}/g, '');
}

const matches = (pattern: string, text: string) => new RegExp(pattern, 'i').test(text);

/** Judges one answer. A clarification is not a right first answer. */
export function judge(expected: Expectation, given: Given): Verdict {
  const text = withoutMarkup(given.text);
  if (expected.kind !== 'answerable') {
    return given.route === expectedRoute[expected.kind] ? 'right' : 'wrong';
  }
  if (given.route === 'decline') return 'declined';
  if (expected.must_not.some((pattern) => matches(pattern, text))) return 'outdated';
  const saysAll = expected.must.every((pattern) => matches(pattern, text));
  return given.route === 'answer' && saysAll ? 'right' : 'wrong';
}
