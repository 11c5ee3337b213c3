import type { Lexicon } from './lexicon.ts';
import { isOneOf } from './lexicon.ts';
import { longestMatch } from './phrase.ts';
import type { Token } from './tokens.ts';

const THANKS = 'merci';

/** The tokens without greetings and thanks: a comma stands where one was said. */
export function withoutCourtesy(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = courtesyEnd(tokens, at, lexicon);
    const token = tokens[at] as Token;
    kept.push(
      end === undefined ? token : { ...token, raw: ',', norm: ',', kind: 'sign', isCapital: false },
    );
    at = end ?? at + 1;
  }
  const first = kept.findIndex((token) => token.kind !== 'sign' || /[«"“\d]/.test(token.raw));
  return first < 0 ? [] : kept.slice(first);
}

function courtesyEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const greeted = greetedEnd(tokens, at, lexicon);
  if (greeted !== undefined) return greeted;
  const end = longestMatch(lexicon.courtesy, tokens, at)?.end;
  if (end !== undefined) return end;
  const isOrder = /^(de|d')$/.test(tokens[at + 1]?.norm ?? '');
  return tokens[at]?.norm === THANKS && !isOrder ? at + 1 : undefined;
}

/** « Bonjour Rafael, »: the name of whom one greets. */
function greetedEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  if (!isOneOf(lexicon, 'greetings', tokens[at])) return undefined;
  const isName = lexicon.firstNames.has(tokens[at + 1]?.norm ?? '');
  const isClosed = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'sign';
  if (isName && isClosed) return at + 2;
  return longestMatch(lexicon.courtesy, tokens, at)?.end ?? at + 1;
}
