import { longestMatch } from './phrase.ts';
import { findPhrases, isNamed, type Scene } from './scene.ts';

/** Whether the message orders something to be changed or sent. */
export function isOrder(scene: Scene): boolean {
  const { tokens, lexicon } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const order = isNamed(scene, at) ? undefined : longestMatch(lexicon.orders, tokens, at);
    if (order) return !lexicon.exceptBefore.has(tokens[order.end]?.norm ?? '');
    if (!lexicon.leadIn.has(tokens[at]?.norm ?? '') && tokens[at]?.kind !== 'sign') return false;
  }
  return false;
}

/** Whether it asks for something none of the questions knows. */
export function asksOutside(scene: Scene): boolean {
  return findPhrases(scene, scene.lexicon.outside).length > 0;
}
