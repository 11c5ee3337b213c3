import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';

/** The one request the answer before showed. */
const shownAlone = freshMemory<{ requestId: string }>('request', 20);

/** Keeps the request shown alone, so that « pourquoi il est en liste d'attente ? » finds it. */
export function noteRequests(exchange: Exchange, ids: readonly string[]): void {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) shownAlone.keep(exchange, { requestId: only });
  else shownAlone.forget(exchange);
}

/** The request shown alone a moment ago. */
export const requestShown = (exchange: Exchange): string | undefined =>
  shownAlone.last(exchange)?.requestId;
