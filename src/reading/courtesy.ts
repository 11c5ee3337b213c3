import type { Lexicon } from './lexicon.ts';
import { isOneOf } from './lexicon.ts';
import { longestMatch } from './phrase.ts';
import { isSignature } from './signature.ts';
import type { Token } from './tokens.ts';

const THANKS = 'merci';

/** The tokens without greetings, thanks and signature: a comma stands where one was said. */
export function withoutCourtesy(text: string, tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (hasWords(kept) && isSignature(text, tokens, at, lexicon)) break;
    const end =
      courtesyEnd(tokens, at, lexicon) ??
      (hasWords(kept) ? undefined : introducedEnd(tokens, at, lexicon));
    const token = tokens[at] as Token;
    kept.push(
      end === undefined ? token : { ...token, raw: ',', norm: ',', kind: 'sign', isCapital: false },
    );
    at = end ?? at + 1;
  }
  const first = kept.findIndex((token) => token.kind !== 'sign' || /[«"“\d]/.test(token.raw));
  return first < 0 ? [] : kept.slice(first);
}

const hasWords = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind !== 'sign');

function courtesyEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const greeted = greetedEnd(tokens, at, lexicon);
  if (greeted !== undefined) return greeted;
  const end = longestMatch(lexicon.courtesy, tokens, at)?.end;
  const isOrder = tokens[at]?.norm === THANKS && /^(de|d')$/.test(tokens[at + 1]?.norm ?? '');
  return isOrder && end === at + 1 ? undefined : end;
}

const LONGEST_INTRODUCTION = 10;

/** « ici Claire Morel de la mission locale, … »: who speaks is nobody spoken of. */
function introducedEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const name = longestMatch(lexicon.introductions, tokens, at)?.end;
  if (name === undefined || !lexicon.firstNames.has(tokens[name]?.norm ?? '')) return undefined;
  const rest = tokens.slice(name, at + LONGEST_INTRODUCTION);
  const length = rest.findIndex(({ raw }) => raw === ',' || raw === '.' || raw === ':');
  const isQuestion = rest.slice(0, length).some(({ norm }) => /^(qui|que|qu')$/.test(norm));
  return length < 0 || isQuestion ? undefined : name + length;
}

/** « Bonjour Rafael, »: the name of whom one greets. */
function greetedEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  if (!isOneOf(lexicon, 'greetings', tokens[at])) return undefined;
  const isName = lexicon.firstNames.has(tokens[at + 1]?.norm ?? '');
  const isClosed = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'sign';
  if (isName && isClosed) return at + 2;
  return longestMatch(lexicon.courtesy, tokens, at)?.end ?? at + 1;
}
