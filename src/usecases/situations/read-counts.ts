import { ACTION_KINDS, type ActionKind, isReserved, type RequestStatus } from '#reglement/index.ts';
import { takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange, Services } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { runsSome } from '../queries/perimeter.ts';
import { END, either, opensElse, rankIn, type Said, withMarks } from './read-said.ts';

/** So many actions of a kind, in a state; `null`: the kind, or whether it counts, is not said. */
export interface Counted {
  count: number;
  kind: ActionKind | null;
  status: RequestStatus | null;
  /** No formation, whatever its kind: « 4 actions, dont 2 formations ». */
  isNoFormation?: boolean;
}

/** What somebody says they have, and the kinds of action they ask for besides. */
export interface CountsSaid {
  had: Counted[];
  wanted: ActionKind[];
  /** « puis-je faire 3 formations et 3 ateliers ? »: nothing is had yet. */
  isPlan: boolean;
  /** Said of somebody else: « une personne qui a fait … ». */
  isOther: boolean;
}

/** States a message may name; nobody counts actions « sans suite ». */
const STATUSES = [
  'waitlisted',
  'pending_employer',
  'withdrawn_late',
  'withdrawn',
  'absent_excused',
  'absent_unexcused',
  'refused_employer',
  'session_cancelled',
] as const satisfies readonly RequestStatus[];

/** These say how what was just counted stands: « 2 formations, dont 1 en attente ». */
const OF_THE_SAME: readonly (RequestStatus | null)[] = ['waitlisted', 'pending_employer'];
/** Words between a number and what is counted: « 3 autres formations », « 2 séances de Lab ». */
const NEAR = 3;
const MOST = 60;

type Mark = ActionKind | (typeof STATUSES)[number] | 'any' | 'unclear' | 'had' | 'wanted' | 'of';

/** « j’ai fait 3 formations et 2 ateliers, je peux encore faire un Lab ? »; `null`: no such count is stated. */
export function readCounts(exchange: Exchange, said: Said): CountsSaid | null {
  const { has, isAsked } = said;
  if (said.days.length > 0 || isElsewhere(exchange, said) || quotesLimit(exchange, said))
    return null;
  const fillers = wordings(exchange.services, 'situation-filler').map((word) => word.trim());
  const scanned = scan(marked(exchange.services, said.words).filter((w) => !fillers.includes(w)));
  const isSomebody = has('situation-somebody');
  const isOther = isSomebody || has('situation-they');
  if (!scanned || (runsSome(exchange) && !isSomebody)) return null;
  const { had, wanted, planned } = scanned;
  const together = [...had, ...planned];
  const kinds = new Set(together.map(({ kind }) => kind));
  const isSum = planned.some(({ count }) => count > 1) && together.length > 1;
  const isOfEach = kinds.size === together.length && planned.every(({ kind }) => kind);
  if (isAsked && isSum && isOfEach && !has('situation-rest'))
    return { had: together, wanted: [], isPlan: true, isOther };
  if (!isStated(said, had, wanted)) return null;
  const known = [...new Set(had.flatMap(({ kind }) => kind ?? []))];
  const isOneMore = wanted.length === 0 && known.length === 1 && asksOneMore(said);
  return { had, wanted: isOneMore ? known : wanted, isPlan: false, isOther };
}

/** « une autre », « une quatrième » */
const asksOneMore = ({ has, words }: Said): boolean =>
  has('situation-one-more') || rankIn(words) !== null;

/** Whether somebody says what they have to know what is left; « ai-je un désistement ? » is no count. */
function isStated(said: Said, had: Counted[], wanted: ActionKind[]): boolean {
  const { has, isAsked } = said;
  const [one, ...others] = had;
  const isNone = others.length === 0 && one?.count === 1 && (!one.kind || wanted.length === 0);
  if (isNone || had.every(({ kind, status }) => !kind && status !== 'enrolled')) return false;
  const isMore = has('situation-more') || wanted.length > 0 || asksOneMore(said);
  const isTold = has('situation-already') && has('situation-i-have');
  return isMore
    ? ['have', 'already', 'somebody'].some((key) => has(`situation-${key}`))
    : !isAsked && isTold;
}

/** Something else is asked of what is counted: an order, a list, papers. */
function isElsewhere(exchange: Exchange, said: Said): boolean {
  const { services } = exchange;
  // « un de mes salariés », one of them
  const words = takeOut(said.words, wordings(services, 'situation-somebody')) ?? said.words;
  return holds(services, words, 'situation-elsewhere') || opensElse(exchange, said);
}

/** « on m’a dit 4 actions max »: a rule is quoted, nothing is had. */
function quotesLimit(exchange: Exchange, { words }: Said): boolean {
  const [any, most] = ['situation-any', 'situation-quoted'].map((key) => either(exchange, key));
  return new RegExp(` \\d{1,2} (?:${any}) (?:${most}) `, 'u').test(words);
}

/** The words with what is counted, and what turns from having to wanting, as marks. */
function marked(services: Services, words: string): string[] {
  const keys: [Mark, string][] = [
    ...STATUSES.map((status): [Mark, string] => [status, `situation-${status}`]),
    ['unclear', 'situation-unclear'],
    ...ACTION_KINDS.map((kind): [Mark, string] => [kind, `catalogue-words-${kind}`]),
    ['lab_innov', 'situation-lab'],
    ['atelier', 'situation-codev'],
    ['any', 'situation-any'],
    ['of', 'situation-of'],
    ['wanted', 'situation-left'],
    ['had', 'situation-have'],
  ];
  return withMarks(services, words, keys).trim().split(/\s+/u);
}

/** What is had, wanted, planned; `null`: something is had, and how many is not said. */
function scan(words: string[]) {
  const had: Counted[] = [];
  const wanted: ActionKind[] = [];
  const planned: Counted[] = [];
  let [isWanted, isOf] = [false, false];
  for (let at = 0; at < words.length; at++) {
    const mark = markOf(words[at]);
    if (mark === 'wanted' || mark === 'had') isWanted = mark === 'wanted';
    if (mark === 'of') isOf = true;
    // « j’ai 3 formations. un module, c’est encore possible ? »
    if (words[at] === END) isWanted = had.length > 0;
    const item = countedAt(words, at, had.at(-1));
    const kind = item ? item.counted.kind : kindOf(mark);
    // « j’ai fait mes 5 actions, les conférences … »: what is open to all is not had in any number.
    if (kind && (isWanted || (!item && !isReserved(kind)))) wanted.push(kind);
    else if (kind && !item) return null;
    if (!item) continue;
    if (isWanted) planned.push(item.counted);
    else addTo(had, item.counted, isOf);
    at = item.last;
    isOf = false;
  }
  return { had, wanted: [...new Set(wanted)], planned };
}

/** « 5 inscriptions dont 2 webinaires »: those are of the five. */
function addTo(had: Counted[], counted: Counted, isOf: boolean): void {
  const whole = had.at(-1);
  if (!whole || !isOf) {
    had.push(counted);
    return;
  }
  whole.count -= counted.count;
  whole.isNoFormation = whole.kind === null && counted.kind === 'formation';
  if (whole.count <= 0) had.pop();
  had.push({ ...counted, kind: counted.kind ?? whole.kind });
}

/** What a number counts, up to its last word. */
function countedAt(words: string[], at: number, before: Counted | undefined) {
  const count = numberOf(words[at], words[at + 1]);
  if (count === null || count > MOST) return null;
  let kind: ActionKind | 'any' | undefined;
  let status: RequestStatus | null | undefined;
  let last = at;
  for (let next = at + 1; next < words.length && next <= last + NEAR; next++) {
    const mark = markOf(words[next]);
    const isOther = numberOf(words[next], words[next + 1]) !== null || mark === 'of';
    if (isOther || mark === 'had' || mark === 'wanted') break;
    const found = mark === 'any' ? 'any' : kindOf(mark);
    if (found && kind && kind !== 'any' && found !== kind) break;
    if (found) kind = found;
    else if (mark) status = statusOf(mark);
    if (mark) last = next;
  }
  // « j’ai annulé une formation »
  if (status === undefined && kind) status = statusOf(markOf(words[at - 1]));
  const isAlone = at + 1 === words.length || markOf(words[at + 1]) !== null;
  const isAlike = kind === undefined && (status === undefined || OF_THE_SAME.includes(status));
  // « 2 formations et 1 en attente », « … et j’en ai fait 2 »: of what was counted before.
  if (isAlike && !(before && isAlone)) return null;
  const alike = isAlike ? (before?.kind ?? null) : null;
  const counted: Counted = {
    count,
    kind: kind === 'any' || kind === undefined ? alike : kind,
    status: status === undefined ? 'enrolled' : status,
  };
  return { counted, last };
}

/** `null`: given up, in time or not; `undefined`: nothing is said of it. */
function statusOf(mark: Mark | null): RequestStatus | null | undefined {
  return mark === 'unclear' ? null : STATUSES.find((status) => status === mark);
}

function numberOf(word: string | undefined, next: string | undefined): number | null {
  if (/^(?:une?|one)$/u.test(word ?? '')) return 1;
  // « a » is a verb in French: « elle a encore droit ».
  const isVerb = [null, 'wanted', 'had'].includes(markOf(next));
  if (/^an?$/u.test(word ?? '')) return isVerb ? null : 1;
  return /^\d{1,2}$/u.test(word ?? '') ? Number(word) : null;
}

function markOf(word: string | undefined): Mark | null {
  return word?.startsWith(':') ? (word.slice(1) as Mark) : null;
}

function kindOf(mark: Mark | null): ActionKind | null {
  return ACTION_KINDS.find((kind) => kind === mark) ?? null;
}
