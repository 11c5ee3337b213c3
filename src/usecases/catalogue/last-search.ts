import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';
import type { CatalogueFilter } from './filter.ts';
import { shownActions } from './shown-actions.ts';
import { spoken, wordings } from './words.ts';

/** The search whose actions were shown last. */
const searches = freshMemory<{ filter: CatalogueFilter; shown: string }>('search', 10);

/** Keeps a search once what it finds is shown, so that « et à Pau ? » goes on from it. */
export const rememberSearch = (exchange: Exchange, filter: CatalogueFilter): void =>
  searches.keep(exchange, { filter, shown: shownActions(exchange).join() });

/** The search before, when a text goes on from it and nothing else was shown since. */
export function followed(exchange: Exchange, text: string): CatalogueFilter | null {
  const before = searches.last(exchange);
  const isSequel = wordings(exchange.services, 'catalogue-words-sequel').some((opening) =>
    spoken(text).startsWith(opening),
  );
  return before && isSequel && before.shown === shownActions(exchange).join()
    ? before.filter
    : null;
}

/** Answer the same question: « et à distance ? » is no longer at Pau. */
const SAME: readonly (keyof CatalogueFilter)[][] = [
  ['place', 'mode', 'near'],
  ['words', 'theme', 'exceptTheme'],
];

/** The search before, with what is said now in the place of what it replaces. */
export function goneOn(before: CatalogueFilter, said: CatalogueFilter): CatalogueFilter {
  const replaced = SAME.filter((group) => group.some((part) => said[part] !== undefined)).flat();
  const kept = Object.entries(before).filter(([part]) => !replaced.some((one) => one === part));
  return { ...Object.fromEntries(kept), ...said };
}
