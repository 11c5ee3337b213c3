import { isOneOf } from './lexicon.ts';
import { longestMatch, type Span } from './phrase.ts';
import { findPhrases, isNamed, type Scene } from './scene.ts';

/** Whether the message orders something to be changed or sent. */
export function isOrder(scene: Scene): boolean {
  const { tokens, lexicon } = scene;
  // « mets plutôt 2025 » changes the question.
  if (tokens[1]?.norm === 'plutot') return false;
  for (let at = 0; at < tokens.length; at++) {
    const order = isNamed(scene, at) ? undefined : longestMatch(lexicon.orders, tokens, at);
    if (order) return !isTold(scene, at) && !asksToBeShown(scene, order);
    if (!lexicon.leadIn.has(tokens[at]?.norm ?? '') && tokens[at]?.kind !== 'sign') return false;
  }
  return false;
}

/** « on a validé la demande ? » tells; it orders nothing. */
function isTold({ tokens, lexicon }: Scene, at: number): boolean {
  return isOneOf(lexicon, 'auxiliaries', tokens[at - 1]) && tokens[at - 1]?.raw !== 'à';
}

/** « envoie-moi la liste », « tu peux me sortir le quota », « confirme que ». */
function asksToBeShown({ tokens, lexicon }: Scene, { start, end }: Span): boolean {
  const isBesideSelf =
    isOneOf(lexicon, 'selves', tokens[start - 1]) || isOneOf(lexicon, 'selves', tokens[end]);
  return isBesideSelf && longestMatch(lexicon.showing, tokens, start) !== undefined;
}

/** Whether it asks for something none of the questions knows. */
export function asksOutside(scene: Scene): boolean {
  return findPhrases(scene, scene.lexicon.outside).length > 0;
}
