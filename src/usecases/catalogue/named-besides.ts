import { matchOptions } from '#conversation/index.ts';
import { clausesOf } from '../clauses.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { kindNamed } from './kind-named.ts';
import { spoken, wordings } from './words.ts';

/** What an order to enrol names besides the action it begins with, as titles or as said: « … et aussi à l’atelier CV ». */
export async function namedBesides(
  exchange: Exchange,
  text: string,
  chosen: string | undefined,
): Promise<string[]> {
  const [, ...others] = clausesOf(text);
  if (others.length === 0) return [];
  const sessions = await comingSessions(exchange, {});
  const titles = new Map(sessions.map(({ action }) => [action.id, action]));
  const options = [...titles.values()].map(({ id, title, kind }) => ({
    value: id,
    label: title,
    words: [exchange.t(`kind-${kind}`)],
  }));
  const named = others.flatMap((clause) => {
    if (!namesAction(exchange, clause)) return [];
    const found = matchOptions(clause, options);
    if (found.options.some(({ value }) => value === chosen)) return [];
    const [best] = found.options;
    return [best && found.exact ? best.label : clause];
  });
  return [...new Set(named)];
}

/** « à la table ronde », « l’atelier CV »: a kind, and no reason for another. */
function namesAction(exchange: Exchange, clause: string): boolean {
  const words = spoken(clause);
  const opensWith = (key: string) =>
    wordings(exchange.services, key).some((opening) => words.startsWith(opening));
  if (opensWith('enrol-words-purpose') || opensWith('enrol-words-tells')) return false;
  return kindNamed(exchange, clause) !== null || opensWith('enrol-words-besides');
}
