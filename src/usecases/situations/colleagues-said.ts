import { type ActionKind, type Day, decide, isReserved, yearOf } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { runsSome } from '../queries/perimeter.ts';
import { either, kindIn, opensElse, rankIn, type Said } from './read-said.ts';
import {
  rulebookOn,
  sourceLines,
  supposedAction,
  supposedDecision,
  supposedRequest,
} from './supposed.ts';

/** People of one structure on one action: those who have a place already, and all together. */
export interface ColleaguesSaid {
  kind: ActionKind;
  seated: number;
  people: number;
}

const MOST = 30;

/** « nous sommes déjà 2 inscrits, un 3e peut ? », « 3 personnes de ma structure le même jour ? »; `null`: no such number is said. */
export function readColleagues(exchange: Exchange, said: Said): ColleaguesSaid | null {
  const { words, has } = said;
  if (runsSome(exchange) || !(said.isAsked || has('situation-same'))) return null;
  if (isOfSomethingElse(exchange, said)) return null;
  const isSeated = has('situation-seated');
  const ours = countAfter(exchange, words);
  const before = countBefore(exchange, words);
  const rank = peopleRank(exchange, words);
  const isOfOurs = ours !== null && (has('situation-same') || (isSeated && rank !== null));
  const isOfPlaces = isSeated || has('situation-join') || (ours ?? before ?? 0) > 2;
  if (!isOfPlaces || !(has('situation-colleague') || isOfOurs)) return null;
  const count = ours ?? (before === 1 && has('situation-and-me') ? 2 : before);
  if (count === null || (count === 1 && !rank && !has('situation-too'))) return null;
  // « nous sommes déjà 3, le 3e est en attente ? »: the third is one of them.
  const isOfThem = rank !== null && rank <= count;
  const seated = isSeated && !isOfThem ? count : Math.max(0, (rank ?? 0) - 1);
  const isOneMore = (isSeated && !isOfThem) || has('situation-one-more');
  const people = Math.max(rank ?? 0, isOneMore ? count + 1 : count);
  const kind = kindIn(exchange, words) ?? 'formation';
  return people > 1 && people <= MOST ? { kind, seated, people } : null;
}

/** Accounts, roles, rooms, a withdrawal: it is asked of several people, and of no places. */
function isOfSomethingElse(exchange: Exchange, said: Said): boolean {
  return ['situation-not-places', 'situation-give-up'].some(said.has) || opensElse(exchange, said);
}

/** « un 3e peut ? », never « une 3e formation ». */
function peopleRank(exchange: Exchange, words: string): number | null {
  const ofThings = new RegExp(
    `(\\d{1,2}\\p{L}+) (?:${either(exchange, 'situation-things')}) `,
    'gu',
  );
  return rankIn(words.replace(ofThings, ' '));
}

/** « nous sommes déjà 2 », « venir à 3 ». */
function countAfter(exchange: Exchange, words: string): number | null {
  const things = either(exchange, 'situation-things');
  const ours = new RegExp(
    ` (?:${either(exchange, 'situation-we')}) (?:\\S+ )?(\\d{1,2})(?! (?:${things}) ) `,
    'u',
  );
  const found = ours.exec(words)?.[1];
  return found ? Number(found) : null;
}

/** « 2 collègues », « 3 personnes », « ma collègue ». */
function countBefore(exchange: Exchange, words: string): number | null {
  const people = either(exchange, 'situation-people');
  const found = new RegExp(` (\\d{1,2}|une?|ma|mon|a|one|my) (?:\\S+ )?(?:${people}) `, 'u').exec(
    words,
  );
  if (!found) return null;
  return /\d/u.test(found[1] ?? '') ? Number(found[1]) : 1;
}

/** Who has a place and who waits, one after the other, by the règlement itself. */
export function tellColleagues(exchange: Exchange, said: ColleaguesSaid): string | null {
  const { services, t, today } = exchange;
  const rulebook = rulebookOn(services.rulebooks, today);
  if (!rulebook) return null;
  const { structurePeople: figure, structureScope } = rulebook.figures;
  const { seated, people, kind } = said;
  const scope = structureScope.value;
  const seats = isReserved(kind) ? seatsOf(exchange, said) : people;
  const waiting = people - Math.max(seats, seated);
  const args = { seated, people, seats, waiting, max: figure.value, scope };
  const source = sourceLines(exchange, rulebook, { figure, year: yearOf(today) });
  if (!isReserved(kind))
    return [t('situation-colleagues-open', { kind: t(`kind-${kind}`) }), source].join('\n');
  return [
    t(waiting > 0 ? 'situation-colleagues-waiting' : 'situation-colleagues-seated', args),
    t('situation-colleagues-scope', args),
    source,
  ].join('\n');
}

function seatsOf({ services, today }: Exchange, { seated, people, kind }: ColleaguesSaid): number {
  const firstDay: Day = `${today.slice(0, 4)}-12-31`;
  const { id: actionId } = supposedAction(kind);
  let seats = seated;
  for (let next = seated; next < people; next++) {
    const colleagues = Array.from({ length: seats }, (_, at) => ({
      ...supposedRequest({ id: `${at}`, kind, firstDay, status: 'enrolled' }),
      personId: `colleague-${at}`,
      actionId,
    }));
    const { reasons } = decide(
      services.rulebooks,
      supposedDecision({ kind, on: today, firstDay }, colleagues),
    );
    if (!reasons.some(({ code }) => code === 'STRUCTURE_LIMIT')) seats += 1;
  }
  return seats;
}
