import type { SessionView } from '#ports/programme-repository.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';

/** The session spoken of last, or those listed last. */
export const spokenOf = freshMemory<{ sessionIds: string[] }>('sessions', 20);
const MOST_KEPT = 12;

/** Those listed last, in their order; they stay so while one of them is spoken of. */
const listed = freshMemory<{ sessionIds: string[] }>('listed-sessions', 20);

/** Keeps the session spoken of, so that « annule-la » finds it. */
export const rememberSession = (exchange: Exchange, sessionId: string): void =>
  spokenOf.keep(exchange, { sessionIds: [sessionId] });

/** Keeps those that were listed: of several, « annule-la » asks which. */
export function rememberSessions(exchange: Exchange, sessionIds: readonly string[]): void {
  spokenOf.keep(exchange, { sessionIds: sessionIds.slice(0, MOST_KEPT) });
  listed.keep(exchange, { sessionIds: [...sessionIds] });
}

/** So that « la première, il y a qui dedans ? » finds it. */
export const listedSessions = (exchange: Exchange): string[] =>
  listed.last(exchange)?.sessionIds ?? [];

/** Something else is shown. */
export const forgetListed = (exchange: Exchange): void => listed.forget(exchange);

/** Sessions listed a moment ago come first of those to choose from. */
export function shownFirst(exchange: Exchange, sessions: readonly SessionView[]): SessionView[] {
  const shown = spokenOf.last(exchange)?.sessionIds ?? [];
  const isShown = ({ id }: SessionView) => shown.includes(id);
  return [...sessions.filter(isShown), ...sessions.filter((one) => !isShown(one))];
}

/** What is spoken of now is not that session. */
export const forgetSession = (exchange: Exchange): void => spokenOf.forget(exchange);
