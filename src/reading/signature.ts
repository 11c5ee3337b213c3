import type { Lexicon } from './lexicon.ts';
import { isOneOf } from './lexicon.ts';
import { longestMatch } from './phrase.ts';
import type { Token } from './tokens.ts';

const LONGEST_NAME = 4;

/**
 * Whether all that is left is how the message is signed: « Merci, Claire », « Cdlt, JP Morel », or a
 * name alone on the line after a full stop. A function or an address may follow the name.
 */
export function isSignature(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const breaksAt = (index: number): boolean => {
    const [before, token] = [tokens[index - 1], tokens[index]];
    return token !== undefined && text.slice(before?.end ?? 0, token.start).includes('\n');
  };
  const closed = longestMatch(lexicon.closings, tokens, at)?.end;
  const isOwnLine = breaksAt(at) && /^[.?!]$/.test(tokens[at - 1]?.raw ?? '');
  if (closed === undefined && !isOwnLine) return false;
  let start = closed ?? at;
  while (tokens[start]?.kind === 'sign') start++;
  let end = start;
  while (tokens[end] !== undefined && (end === start || !breaksAt(end)) && isOfName(tokens, end))
    end++;
  const isName = (word: Token) => word.kind === 'word' && !isOneOf(lexicon, 'titles', word);
  const words = tokens.slice(start, end).filter(isName);
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  const isFirstName = lexicon.firstNames.has(words[0]?.norm ?? '');
  // « cordialement, mme roy », « bien à vous, n. castaing »
  const isTitled =
    closed !== undefined &&
    (isOneOf(lexicon, 'titles', tokens[start]) || tokens[start + 1]?.raw === '.');
  const areCapitals = words.every((word) => word.isCapital || isOneOf(lexicon, 'particles', word));
  if (
    !(isFirstName || isTitled) &&
    !(areCapitals && closed !== undefined && !lexicon.everyday.has(words[0]?.norm ?? ''))
  )
    return false;
  const rest = tokens.slice(end);
  const isOver = rest.length === 0 || breaksAt(end) || rest[0]?.kind === 'sign';
  return isOver && !rest.some(({ raw }) => raw === '?');
}

/** A word, or the full stop of an initial. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' ||
  (tokens[at]?.raw === '.' && tokens[at - 1]?.raw.length === 1 && tokens[at + 1] !== undefined);
