import { longestMatch, type Span } from './phrase.ts';
import type { Scene } from './scene.ts';
import { monthNamed } from './time/words.ts';
import type { Token } from './tokens.ts';

type Mention = Span & { kind: string };

const FURTHEST = 3;
const AFTER_NO = /^(du|de|d'|le|la|les|l'|a|au|pour|en|celle|celui|ceux)$/;

/**
 * The tokens with what was corrected in place of what was said first: « du 3 au 14 août, non plutôt
 * du 10 au 20 », « de Julie Martin, pardon, de Julie Morel »; nothing when there is no correction.
 */
export function correctedTokens(scene: Scene): readonly Token[] | undefined {
  const mentions = mentionsOf(scene);
  for (let at = 1; at < scene.tokens.length; at++) {
    const end = markEnd(scene, at);
    const right = mentions.find(({ start }) => end !== undefined && start >= end);
    if (end === undefined || !right || right.start > end + FURTHEST) continue;
    const wrong = mentions.findLast((each) => each.end <= at && each.kind === right.kind);
    if (wrong) return replaced(scene.tokens, { wrong, right, mark: { start: at, end } });
  }
  return undefined;
}

const mentionsOf = ({ times, names }: Scene): Mention[] =>
  [
    ...times.map(({ start, end }) => ({ start, end, kind: 'time' })),
    ...names.map(({ start, end, field }) => ({ start, end, kind: field })),
  ].sort((a, b) => a.start - b.start);

function markEnd({ tokens, lexicon }: Scene, at: number): number | undefined {
  const isBareNo = tokens[at]?.norm === 'non' && AFTER_NO.test(tokens[at + 1]?.norm ?? '');
  if (isBareNo && tokens[at - 1]?.kind === 'sign') return at + 1;
  return longestMatch(lexicon.corrections, tokens, at)?.end;
}

function replaced(
  tokens: readonly Token[],
  { wrong, right, mark }: { wrong: Mention; right: Mention; mark: Span },
): Token[] {
  const said = tokens.slice(right.start, right.end);
  const isDated = said.some((token) => token.kind === 'date' || monthNamed(token) !== undefined);
  const first = tokens.slice(wrong.start, wrong.end);
  const month = first.findIndex((token) => monthNamed(token) !== undefined);
  return [
    ...tokens.slice(0, wrong.start),
    ...said,
    ...(isDated || month < 0 || right.kind !== 'time' ? [] : first.slice(month)),
    ...tokens.slice(wrong.end, mark.start).filter(({ kind }) => kind !== 'sign'),
    ...tokens.slice(right.end),
  ];
}
