import {
  type ActionKind,
  addDays,
  cite,
  type Day,
  decide,
  earliestPassing,
  isReserved,
  lastAdvisedDay,
  type Rulebook,
  yearOf,
} from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { explainNextSteps, explainReasons, explainWarnings } from '../explain-decision.ts';
import { formatDay, formatShortDay } from '../format-day.ts';
import {
  kindIn,
  lastOf,
  leadOf,
  rankIn,
  type Said,
  type SaidDay,
  settle,
  yearsOn,
} from './read-said.ts';
import { rulebookOn, sourceLines, supposedDecision, supposedRequest } from './supposed.ts';

/** A session that begins on a day is asked for, on another or at some time; nothing is said of a session when it is `null`. */
export interface RequestDaySaid {
  kind: ActionKind;
  on: Day | null;
  firstDay: Day | null;
  /** Which formation of the year it would be. */
  rank: number;
  /** Said without a year: the paliers of the rulebook may be meant. */
  isYearless: boolean;
  /** « on est le 10 avril »: of the year of the rulebook, not of the next. */
  isAsNow: boolean;
}

/** « le 15 avril, puis-je demander une formation du 22 septembre ? », « postuler au plus tard quand … »; `null`: nothing of the kind. */
export function readRequestDay(exchange: Exchange, said: Said): RequestDaySaid | null {
  const { days, words, has } = said;
  const [first, second, third] = days;
  const isWhen = has('what-if-words-until') || has('situation-when');
  const isOrder = has('situation-ordered') || (!second && has('situation-wishes'));
  if (!first || third || isOrder || !has('situation-apply') || !(said.isAsked || isWhen))
    return null;
  const kind = kindIn(exchange, words) ?? 'formation';
  const rank = rankIn(words);
  const isYearless = days.every((day) => day.isYearless);
  const known = { kind, rank: rank ?? 1, isYearless, isAsNow: has('situation-as-now') };
  if (second) {
    const found = order(exchange, said, [first, second]);
    return found && found.on < found.firstDay ? { ...known, ...found } : null;
  }
  if (isOfSession(exchange, said, 0)) {
    const { today } = exchange;
    if (has('situation-now') && today < first.day)
      return { ...known, on: today, firstDay: first.day };
    return isWhen ? { ...known, on: null, firstDay: first.day } : null;
  }
  const isOfPalier =
    kind === 'formation' && first.isDated && (rank !== null || has('situation-how-many'));
  return isOfPalier ? { ...known, on: first.day, firstDay: null } : null;
}

function isOfSession(exchange: Exchange, said: Said, at: number): boolean {
  const lead = leadOf(said, at);
  const apply = lastOf(exchange, lead, 'situation-apply');
  return lastOf(exchange, lead, 'situation-session') > apply;
}

/** The session’s day follows its words, the other is that of the request; `null`: of two sessions, or of none. */
function order(exchange: Exchange, said: Said, [one, other]: [SaidDay, SaidDay]) {
  const [isFirst, isSecond] = [0, 1].map((at) => isOfSession(exchange, said, at));
  // « une 3e formation le 15 mai pour la session du 20 juin »
  const [isNamed, isOtherNamed] = [0, 1].map((at) => NAMED.test(leadOf(said, at)));
  const isSaid = isFirst === isSecond ? isFirst && isNamed !== isOtherNamed : true;
  if (!isSaid) return null;
  const isSwapped = isFirst === isSecond ? isNamed : isFirst;
  const [on, session] = isSwapped ? [other, one] : [one, other];
  const settled = settle(on, session);
  return { on: settled.first, firstDay: settled.last };
}

/** The palier and the notice of a request on a day, or the days between which it can be made. */
export function tellRequestDay(exchange: Exchange, said: RequestDaySaid): string | null {
  const { services, t } = exchange;
  const day = said.firstDay ?? said.on ?? '';
  const rulebook = rulebookOn(services.rulebooks, day);
  if (!rulebook) return null;
  const year = yearOf(day);
  const isOfPalier = said.firstDay === null || (said.on !== null && said.kind === 'formation');
  const now = [
    tellOne(exchange, rulebook, said),
    sourceLines(exchange, rulebook, { figure: figureOf(rulebook, isOfPalier), year }),
  ];
  const isAlsoBefore =
    rulebook.year !== year && said.isYearless && said.kind === 'formation' && said.on !== null;
  if (!isAlsoBefore) return now.join('\n');
  const before = inYear(said, rulebook.year - year);
  const own = rulebookOn(services.rulebooks, before.firstDay ?? before.on ?? '') ?? rulebook;
  const figure = figureOf(own, isOfPalier);
  const then = [
    tellOne(exchange, own, before),
    sourceLines(exchange, own, { figure, year: own.year }),
  ];
  if (said.isAsNow) return then.join('\n');
  return [...then, '', t('situation-as-in', { year: String(year) }), ...now].join('\n');
}

function figureOf({ paliers, figures }: Rulebook, isOfPalier: boolean) {
  const [palier] = paliers;
  return isOfPalier ? (palier ?? figures.annualFormations) : figures.shortNoticeDays;
}

function inYear(said: RequestDaySaid, years: number): RequestDaySaid {
  const { on, firstDay } = said;
  return { ...said, on: on && yearsOn(on, years), firstDay: firstDay && yearsOn(firstDay, years) };
}

function tellOne(exchange: Exchange, rulebook: Rulebook, said: RequestDaySaid): string {
  const { on, firstDay } = said;
  if (on && firstDay) return tellDecision(exchange, rulebook, { ...said, on, firstDay });
  if (firstDay) return tellBounds(exchange, rulebook, { ...said, firstDay });
  return tellPalier(exchange, rulebook, { ...said, on: on ?? '' });
}

const NAMED = / (?:du|de|of) $/u;

/** So many formations that count already, whatever they are. */
function countedBefore(rank: number, day: Day) {
  return Array.from({ length: rank - 1 }, (_, at) =>
    supposedRequest({ id: `${at}`, kind: 'formation', firstDay: day, status: 'enrolled' }),
  );
}

function tellDecision(
  exchange: Exchange,
  rulebook: Rulebook,
  { kind, on, firstDay, rank }: RequestDaySaid & { on: Day; firstDay: Day },
): string {
  const { services, t, language } = exchange;
  const decision = decide(
    services.rulebooks,
    supposedDecision({ kind, on, firstDay }, countedBefore(rank, firstDay)),
  );
  const isRefused = decision.outcome === 'refused';
  const args = { day: formatDay(on, language), firstDay: formatDay(firstDay, language), rank };
  const short = decision.warnings.filter(({ code }) => code === 'SHORT_NOTICE');
  return [
    t(isRefused ? 'situation-request-refused' : 'situation-request-open', args),
    ...(isRefused
      ? [explainReasons(decision.reasons, exchange), explainNextSteps(decision, exchange)]
      : [
          ...(kind === 'formation' && rulebook.paliers.length > 0
            ? [tellPalier(exchange, rulebook, { on, rank })]
            : []),
          explainWarnings(short, exchange),
        ]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** From when, and until when, a session of a day can be asked for. */
function tellBounds(
  exchange: Exchange,
  rulebook: Rulebook,
  { kind, firstDay }: RequestDaySaid & { firstDay: Day },
): string {
  const { services, t, today, language } = exchange;
  const advised = lastAdvisedDay(services.rulebooks, firstDay);
  const args = {
    firstDay: formatDay(firstDay, language),
    last: formatDay(addDays(firstDay, -1), language),
    advised: formatDay(advised, language),
    days: rulebook.figures.shortNoticeDays.value,
  };
  const openings = kind === 'formation' ? openingsOf(exchange, rulebook, firstDay) : [];
  const [palier] = rulebook.paliers;
  return [
    ...(isReserved(kind) ? [t('situation-advised', args)] : []),
    ...(isReserved(kind) && advised < today && today < firstDay
      ? [t('situation-advised-over')]
      : []),
    t('situation-request-until', args),
    ...(palier && openings.length > 0
      ? [
          t('situation-openings', { openings: openings.join(' ; ') }) +
            cited(exchange, rulebook, palier),
        ]
      : []),
  ].join('\n');
}

const cited = ({ t }: Exchange, rulebook: Rulebook, palier: Rulebook['paliers'][number]) =>
  ` _(${t('citation', { ...cite(rulebook, palier) })})_`;

function openingsOf({ services, t, language }: Exchange, rulebook: Rulebook, firstDay: Day) {
  const on = `${firstDay.slice(0, 4)}-01-01`;
  const ranks = Array.from({ length: rulebook.figures.annualFormations.value }, (_, at) => at + 1);
  const byDay = new Map<Day, number>();
  for (const rank of ranks) {
    const supposed = supposedDecision(
      { kind: 'formation', on, firstDay },
      countedBefore(rank, firstDay),
    );
    const day = earliestPassing(services.rulebooks, supposed);
    if (day) byDay.set(day, rank);
  }
  return [...byDay].map(([day, rank]) =>
    t('situation-opening', { rank, day: formatShortDay(day, language) }),
  );
}

/** The palier in force on a day, and when a formation of that rank is open. */
function tellPalier(
  exchange: Exchange,
  rulebook: Rulebook,
  { on, rank }: Pick<RequestDaySaid, 'rank'> & { on: Day },
): string {
  const { t, language } = exchange;
  const { paliers, figures } = rulebook;
  if (paliers.length === 0)
    return t('situation-no-palier', { max: figures.annualFormations.value });
  const open = paliers.findLast(({ from }) => from <= on);
  const next = paliers.find(({ from, formations }) => from > on && formations >= rank);
  const isShort = !open || open.formations < rank;
  const opening =
    isShort && next
      ? [t('situation-opening', { rank, day: formatShortDay(next.from, language) })]
      : [];
  return [
    t('situation-palier', {
      day: formatDay(on, language),
      from: open ? formatShortDay(open.from, language) : 'none',
      max: open?.formations ?? 0,
      sessions: open?.sessions ?? 'none',
    }),
    ...opening.map((openings) => t('situation-openings', { openings })),
  ].join('\n');
}
