import { ACTION_KINDS, type ActionKind } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** The kind of action a text asks for and nothing more about it: « inscris-moi à un webinaire ». */
export function kindNamed(
  { services }: Pick<Exchange, 'services'>,
  text: string,
): ActionKind | null {
  const said = spoken(text);
  if (takeOut(said, wordings(services, 'catalogue-words-about')) !== null) return null;
  const found = ACTION_KINDS.filter(
    (kind) => takeOut(said, wordings(services, `catalogue-words-${kind}`)) !== null,
  );
  // « autoformation » is one word, « atelier » alone another: at most one is left.
  return found.length === 1 ? (found[0] ?? null) : null;
}
