import {
  type ActionKind,
  countsTowardsLimits,
  type Day,
  decide,
  isReserved,
  type Quota,
  quotaOf,
  type Reason,
  type Request,
  type Rulebook,
  yearOf,
} from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { explainReasons } from '../explain-decision.ts';
import type { Counted, CountsSaid } from './read-counts.ts';
import {
  rulebookOn,
  SOMEBODY,
  sourceLines,
  supposedDecision,
  supposedRequest,
} from './supposed.ts';

/** The limits asked of, of a palier when none of the year is met; whether a session is open is of no session said. */
const LIMITS: readonly (readonly Reason['code'][])[] = [
  ['LAB_STUDIO_LIMIT', 'ANNUAL_LIMIT', 'FORMATION_LIMIT'],
  ['TIER_NOT_OPEN', 'TIER_LIMIT'],
];

/** What counts of what is said, what is left, and whether what is wanted still goes. */
export function tellCounts(exchange: Exchange, said: CountsSaid): string | null {
  const { services, t, today } = exchange;
  const { had, wanted, isPlan } = said;
  const year = yearOf(today);
  const rulebook = rulebookOn(services.rulebooks, today);
  if (!rulebook) return null;
  const requests = had.flatMap((counted, at) => requestsOf(counted, at, today));
  const quota = quotaOf(services.rulebooks, { personId: SOMEBODY, year, requests });
  const isKnown = had.every(
    (counted) => counted.kind || counted.isNoFormation || !isCounted(counted, today),
  );
  const args = { ...leftOf(quota), year: String(year), known: isKnown ? 'yes' : 'no' };
  return [
    ...wanted.map((kind) => verdict(exchange, rulebook, { ...said, kind, requests, isKnown })),
    t('situation-left-then', args),
    t(isPlan ? 'situation-used-plan' : 'situation-used', args),
    ...listed(exchange, had),
    sourceLines(exchange, rulebook, { figure: rulebook.figures.annualActions, year }),
  ].join('\n');
}

/** Of an unknown kind, it is of those that count; an unclear state is told, and not counted. */
function requestsOf({ count, kind, status }: Counted, at: number, today: Day): Request[] {
  if (status === null) return [];
  return Array.from({ length: count }, (_, one) =>
    supposedRequest({ id: `${at}-${one}`, kind: kind ?? 'atelier', firstDay: today, status }),
  );
}

function isCounted(counted: Counted, today: Day): boolean {
  const [request] = requestsOf(counted, 0, today);
  return request !== undefined && isReserved(request.kind) && countsTowardsLimits(request);
}

function leftOf({ actions, formations }: Quota) {
  const left = Math.max(0, actions.max - actions.used);
  return {
    used: actions.used,
    max: actions.max,
    usedFormations: formations.used,
    maxFormations: formations.max,
    left,
    leftFormations: Math.min(left, Math.max(0, formations.max - formations.used)),
    over: Math.max(0, actions.used - actions.max, formations.used - formations.max),
  };
}

/** What counts, what does not, and what depends. */
function listed(exchange: Exchange, had: Counted[]): string[] {
  const { t, today } = exchange;
  const say = ({ count, kind, status }: Counted) => {
    const what = t('situation-item', { count, kind: kind ?? 'any' });
    const isPlain = status === 'enrolled' || status === null;
    return isPlain ? what : `${what} (${t(`status-${status}`)})`;
  };
  const groups = {
    counted: had.filter((one) => isCounted(one, today)),
    uncounted: had.filter((one) => one.status !== null && !isCounted(one, today)),
    'unclear-counts': had.filter(({ status }) => status === null),
  };
  return Object.entries(groups).flatMap(([name, items]) =>
    items.length > 0 ? [t(`situation-${name}`, { what: items.map(say).join(', ') })] : [],
  );
}

interface Wanted extends Pick<CountsSaid, 'isOther'> {
  kind: ActionKind;
  requests: readonly Request[];
  /** Whether every kind counted is said. */
  isKnown: boolean;
}

/** Whether one more of a kind goes, by the règlement itself. */
function verdict(
  exchange: Exchange,
  { figures }: Rulebook,
  { kind, requests, isKnown, isOther }: Wanted,
): string {
  const { services, t, today } = exchange;
  const end = `${yearOf(today)}-${figures.semesterOneUntil.value}`;
  const firstDay = today < end ? end : `${yearOf(today)}-12-31`;
  const { reasons } = decide(
    services.rulebooks,
    supposedDecision({ kind, on: today, firstDay }, requests),
  );
  const found = LIMITS.map((codes) => reasons.filter(({ code }) => codes.includes(code)));
  const limits = found.find((some) => some.length > 0) ?? [];
  const words = { kind, formations: figures.annualFormations.value };
  if (limits.length > 0)
    return `${t('situation-impossible', words)}\n${explainReasons(limits, exchange, isOther ? 'other' : 'person')}`;
  const isConditional = kind === 'formation' && !isKnown;
  if (isConditional) return t('situation-possible-if', words);
  return t(isReserved(kind) ? 'situation-possible' : 'situation-possible-open', words);
}
