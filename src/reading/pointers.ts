import type { Facts } from './features.ts';
import { isOneOf } from './lexicon.ts';
import { isTaken } from './scene.ts';

/** What a pronoun or a possessive of the message may stand for without going back to the question before. */
const OWN_SUBJECTS = ['person', 'structure', 'who', 'people', 'structureNoun'] as const;

/** Whether the message speaks of someone or something only the question before names. */
export function pointsAtBefore({ scene, features }: Facts): boolean {
  const { tokens, lexicon } = scene;
  if (OWN_SUBJECTS.some((subject) => features.has(subject))) return false;
  return tokens.some((token, at) => {
    if (isTaken(scene, at) || !isOneOf(lexicon, 'pointers', token)) return false;
    const isImpersonal = [at - 2, at - 1, at + 1, at + 2].some((near) =>
      isOneOf(lexicon, 'impersonalVerbs', tokens[near]),
    );
    return token.norm !== 'il' || !isImpersonal;
  });
}
