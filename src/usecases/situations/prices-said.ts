import { type Rulebook, yearOf } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { either, kindIn, type Said, withMarks } from './read-said.ts';
import { rulebookOn, sourceLines } from './supposed.ts';

const PRICED = ['premium', 'simple', 'auditorium', 'parking', 'room'] as const;
type Priced = (typeof PRICED)[number];

/** What somebody adds up: so many of each, and what the documents give no price of. */
export interface PricesSaid {
  items: { what: Priced; count: number }[];
  /** « une 6e réservation »: the one asked of; `null`: all of them. */
  rank: number | null;
  /** « il en reste combien ? » */
  isOfLeft: boolean;
  /** Actions are free. */
  hasAction: boolean;
  hasUnpriced: boolean;
}

/** Words between a number and what it counts. */
const LINKS = 'd|de|du|l|la|le|les|en|pour|pendant|sur|of|the|for';
const MOST = 99;

/** « formule premium + 2 journées d’auditorium », « une 6e réservation de salle »; `null`: nothing is to be added up. */
export function readPrices(exchange: Exchange, text: string, said: Said): PricesSaid | null {
  if (said.days.length > 0 || said.has('situation-no-sum')) return null;
  const keys = PRICED.map((what) => [what, `situation-${what}`] as const);
  const words = withMarks(exchange.services, said.words, keys);
  if (asksOfAll(exchange, words)) return null;
  const items = PRICED.flatMap((what) => {
    const count = words.includes(` :${what} `) ? countOf(exchange, words, what) : null;
    return count === null ? [] : [{ what, ...count }];
  });
  const rank = / (\d{1,2})(?:e|eme|nd|nde|rd|th) (?:(?:de|la) )*:room /u.exec(words)?.[1];
  const isOfLeft =
    said.has('situation-rest') && items.some(({ what, isSaid }) => what === 'room' && isSaid);
  const isSum =
    items.some(({ isSaid }) => isSaid) || text.includes('+') || said.has('situation-total');
  const isOfPrice = said.has('situation-price') || text.includes('+');
  if (!rank && !isOfLeft && !(isSum && isOfPrice && isMany(items))) return null;
  // Nobody pays both: they are compared.
  if (['simple', 'premium'].every((fee) => items.some(({ what }) => what === fee))) return null;
  return {
    items,
    rank: rank ? Number(rank) : null,
    isOfLeft,
    hasAction: kindIn(exchange, said.words) !== null,
    hasUnpriced: said.has('situation-unpriced'),
  };
}

/** « nos 5 réservations, on en a utilisé combien ? »: of all of them, how many are used is in no file of ours. */
function asksOfAll(exchange: Exchange, words: string): boolean {
  const [all, used] = [either(exchange, 'situation-all'), either(exchange, 'situation-used-up')];
  const included = includedRooms(exchange);
  const isOfAll = new RegExp(`(?<! (?:${used})) (?:${all}) ${included} :room `, 'u').test(words);
  return (
    isOfAll && new RegExp(` (?:${used}|${either(exchange, 'situation-rest')}) `, 'u').test(words)
  );
}

const includedRooms = ({ services, today }: Exchange): number =>
  rulebookOn(services.rulebooks, today)?.figures.premiumRoomBookings.value ?? 0;

const isMany = (items: { count: number }[]) =>
  items.length > 1 || items.some(({ count }) => count > 1);

/** « 2 journées d’auditorium », « l’auditorium pour 2 jours »: how many of it; one, when no number is said. */
function countOf(exchange: Exchange, words: string, what: Priced) {
  const units = either(exchange, 'situation-units');
  // « parking 4 jours, premium »: a number right after something counts that, unless « de » leads on.
  const linked = `(\\d{1,2}) (?:(?:${units}) )?(?:(?:${LINKS}) )+:${what} `;
  const alone = `(?<!:\\p{L}+ )(\\d{1,2}) (?:(?:${units}) )?:${what} `;
  const [, ofLinked, ofAlone] = new RegExp(` (?:${linked}|${alone})`, 'u').exec(words) ?? [];
  const after = new RegExp(
    ` :${what} (?:(?:${LINKS}) )*(\\d{1,2}) (?:${units}) (?!(?:(?:${LINKS}) )+:)`,
    'u',
  ).exec(words);
  const number = ofLinked ?? ofAlone ?? after?.[1];
  return { count: Math.min(Number(number ?? 1), MOST), isSaid: number !== undefined };
}

const roomsOf = ({ items }: PricesSaid): number =>
  items.find(({ what }) => what === 'room')?.count ?? 0;

/** The sum of what the documents give a figure of, and what they give none of. */
export function tellPrices(exchange: Exchange, said: PricesSaid): string | null {
  const { services, today, t } = exchange;
  const rulebook = rulebookOn(services.rulebooks, today);
  if (!rulebook) return null;
  const figure = rulebook.figures.membershipFeePremium;
  const source = sourceLines(exchange, rulebook, { figure, year: yearOf(today) });
  const included = rulebook.figures.premiumRoomBookings.value;
  const rooms = roomsOf(said);
  if (said.isOfLeft && said.rank === null)
    return [
      t('situation-rooms-left', { used: rooms, included, left: Math.max(0, included - rooms) }),
      source,
    ].join('\n');
  if (said.rank !== null)
    return [
      t('situation-room-rank', {
        rank: said.rank,
        included,
        over: said.rank > included ? 'yes' : 'no',
      }),
      source,
    ].join('\n');
  return [...sumLines(exchange, rulebook, said), source].join('\n');
}

function sumLines(exchange: Exchange, rulebook: Rulebook, said: PricesSaid): string[] {
  const { services, t } = exchange;
  const { figures } = rulebook;
  const fees: Record<Exclude<Priced, 'room'>, number> = {
    premium: figures.membershipFeePremium.value,
    simple: figures.membershipFeeSimple.value,
    auditorium: Number(services.knowledge.figures['auditorium.fee']),
    parking: Number(services.knowledge.figures['parking.fee']),
  };
  const included = figures.premiumRoomBookings.value;
  const rooms = roomsOf(said);
  const priced = said.items.flatMap(({ what, count }) =>
    what === 'room' ? [] : [{ what, count, fee: fees[what], sum: count * fees[what] }],
  );
  const total = priced.reduce((sum, one) => sum + one.sum, 0);
  const isWhole = rooms <= included && !said.hasUnpriced;
  const has = (one: Priced) => said.items.some(({ what }) => what === one);
  const plan = has('simple') && !has('premium') ? 'simple' : 'premium';
  return [
    ...(priced.length > 0 ? [t(isWhole ? 'situation-sum' : 'situation-sum-known', { total })] : []),
    ...priced.map((one) => t('situation-price-line', one)),
    ...(rooms > 0
      ? [
          t('situation-rooms', {
            rooms,
            included,
            over: Math.max(0, rooms - included),
            fee: fees.premium,
            plan,
          }),
        ]
      : []),
    ...(said.hasAction ? [t('situation-actions-free')] : []),
    ...(said.hasUnpriced ? [t('situation-unpriced-so')] : []),
  ];
}

/** Whether the documents leave a price out. */
export function leavesOut(exchange: Exchange, said: PricesSaid): boolean {
  const rooms = roomsOf(said);
  return said.hasUnpriced || Math.max(said.rank ?? 0, rooms) > includedRooms(exchange);
}
