import type { Entry } from './entry.ts';
import type { Ranking } from './ranker.ts';
import type { Route, Target } from './samples.ts';

/** What is decided about a message. */
export interface RouteDecision {
  readonly route: Route;
  readonly chosen?: Target;
  /** A close second that is an entry, when the first is not sure: both are said. */
  readonly alternative?: Target;
  /** The alternative was asked for too, in the same message. */
  readonly asksBoth?: boolean;
  readonly score: number;
  /** Declined, though an entry may well be what was asked for. */
  readonly isDoubtful?: boolean;
}

const thresholds = {
  /** Below this share of known content nothing was understood. */
  known: 0.35,
  /** Below this an entry is no answer. */
  answer: 0.06,
  /** From this much doubt on, an entry that is not likely is no answer. */
  doubt: 0.35,
  /** Circumstances that are none of ours are told around many a question, or asked about after it. */
  doubtInTalk: 0.5,
  likely: 0.7,
  /** From this on a message is small talk though none of its content is known: « merci bcp bonne jrn ». */
  chat: 0.6,
  /** Below this nobody is sent to a dialog or to their file. */
  order: 0.2,
  /** From this on an entry answers alone. */
  sure: 0.9,
  /** A second entry this close to the first is said too; one that has nothing to do with it, only when they are near. */
  close: 0.2,
  closeAmongStrangers: 0.4,
  /** So is an entry this close to an order, or to a question of one's own file. */
  closeToOrder: 0.1,
};

/** Sends a message where it belongs: the best target, unless too little of the message was understood. */
export function decideRoute({ ranked, known, doubt }: Ranking, isTalk = false): RouteDecision {
  const best = ranked[0];
  if (best === undefined) return { route: 'decline', score: 0 };
  const { target, score } = best;
  const isPlainChat = target.route === 'smalltalk' && score >= thresholds.chat;
  if (known === 0 && !isPlainChat) return { route: 'decline', score: 0 };
  const isOrder = target.route === 'command' || target.route === 'personal';
  if (isOrder && score < thresholds.order) return { route: 'decline', score };
  if (isOrder) {
    return {
      route: target.route,
      chosen: target,
      score,
      ...secondOf(ranked, thresholds.closeToOrder),
    };
  }
  if (target.route !== 'answer') return { route: target.route, chosen: target, score };
  if (known < thresholds.known || score < thresholds.answer) return { route: 'decline', score };
  const isDoubtful = doubt >= (isTalk ? thresholds.doubtInTalk : thresholds.doubt);
  if (isDoubtful && score < thresholds.likely) {
    return { route: 'decline', score, isDoubtful: true };
  }
  return { route: 'answer', chosen: target, score, ...secondOf(ranked, thresholds.close) };
}

/** A rule and a case of it say the same: the one that leads is enough. */
export function isSameRule(first: Target['entry'], second: Target['entry']): boolean {
  if (first === undefined || second === undefined) return false;
  return first.caseOf === second.id || second.caseOf === first.id;
}

/** The entry that follows a first target that is not sure, when it is close enough to it. */
function secondOf(
  ranked: Ranking['ranked'],
  closeness: number,
): Pick<RouteDecision, 'alternative'> {
  const [best, ...others] = ranked;
  const second = others.find((other) => other.target.entry !== undefined);
  if (best === undefined || second === undefined || best.score >= thresholds.sure) return {};
  if (isSameRule(best.target.entry, second.target.entry)) return {};
  const isNear = areKin(best.target.entry, second.target.entry) || best.target.entry === undefined;
  const least = isNear ? closeness : Math.max(closeness, thresholds.closeAmongStrangers);
  return second.score >= best.score * least ? { alternative: second.target } : {};
}

/** Entries of one theme, or one of which leads to the other. */
function areKin(first: Target['entry'], second: Target['entry']): boolean {
  if (first === undefined || second === undefined) return false;
  const leads = ({ followUps = [], related = [] }: Entry, { id }: Entry) =>
    followUps.includes(id) || related.includes(id);
  return first.theme === second.theme || leads(first, second) || leads(second, first);
}
