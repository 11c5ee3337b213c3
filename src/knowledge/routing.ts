import type { Ranking } from './ranker.ts';
import type { Route, Target } from './samples.ts';

/** What is decided about a message. */
export interface RouteDecision {
  readonly route: Route;
  readonly chosen?: Target;
  readonly score: number;
}

const thresholds = { unknown: 0.35, answer: 0.06, sure: 0.25 };

/** Sends a message where it belongs: the best target, unless too little of the message was understood. */
export function decideRoute(message: Ranking & { readonly isEmpty: boolean }): RouteDecision {
  const best = message.ranked[0];
  if (best === undefined || message.isEmpty) return { route: 'decline', score: 0 };
  const { target, score } = best;
  if (target.route !== 'answer') return { route: target.route, chosen: target, score };
  if (message.known < thresholds.unknown || score < thresholds.answer)
    return { route: 'decline', score };
  return { route: 'answer', chosen: target, score };
}
