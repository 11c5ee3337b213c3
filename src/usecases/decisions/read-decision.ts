import { bare, holdsPhrase, readDates } from '#conversation/index.ts';
import type { Day } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { afterVerb, holds, withoutLead } from '../order-words.ts';

/** What somebody decides in words: « refuse Plume Emploi, le SIRET est faux ». */
export interface SaidDecision {
  accepts: boolean;
  /** « admets Manon »: a seat is given to somebody who waits for one. */
  isAdmission: boolean;
  /** What it is about, as typed: everything after the verb. */
  about: string;
}

const VERBS = ['refuse', 'accept', 'admit'] as const;

/** « valide … », « je confirme … », « c’est non pour … », « tout accepter »; `null` when nothing is decided. */
export function readDecision(exchange: Exchange, text: string): SaidDecision | null {
  const { services } = exchange;
  const led = withoutLead(exchange, text);
  if (led === null || holds(services, led, 'orders-own')) return null;
  for (const said of [spoken(text), led]) {
    const all = wordings(services, 'decision-all-first').find((one) => said.startsWith(one)) ?? '';
    for (const verb of VERBS) {
      const after = afterVerb(services, said.slice(Math.max(0, all.length - 1)), verb);
      if (after === null || (all + after).trim() === '') continue;
      const about = `${all} ${after.trim() && tailOf(text, after)}`.trim();
      return { accepts: verb !== 'refuse', isAdmission: verb === 'admit', about };
    }
  }
  return null;
}

/** The end of a text as it was typed, found again by its bare words. */
function tailOf(text: string, after: string): string {
  const wanted = after.trim();
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const start = starts.findLast((index) => bare(text.slice(index)) === wanted);
  return start === undefined ? wanted : text.slice(start);
}

const REASON =
  /\s*(?:[,;:.(]|\s(?:car|parce que?|puisque?|au motif|motif|because|as)(?!\p{L}))\s*/iu;

/** « Plume Emploi, le SIRET est faux »: what is named, and the reason given when it says nothing of what is named. */
export function withReason(about: string, label: string): { named: string; reason?: string } {
  const cut = REASON.exec(about);
  if (!cut) return { named: about };
  const named = about.slice(0, cut.index);
  const reason = about.slice(cut.index + cut[0].length).replace(/^(?:que|qu['’])\s*/i, '');
  const isOfLabel = bare(reason)
    .split(' ')
    .every((word) => holdsPhrase(label, word));
  return isOfLabel || reason.trim() === '' ? { named: about } : { named, reason };
}

/** The words of a text that name something: neither small words, nor what the thing is. */
export function namingWords({ services }: Exchange, text: string): string[] {
  const said = spoken(text);
  const left = takeOut(said, wordings(services, 'decision-noise')) ?? said;
  return left.split(' ').filter((word) => word.length > 1 || /\d/.test(word));
}

/** Whether a label holds every naming word, typos forgiven. */
export function isNamedBy(words: string[], label: string): boolean {
  return words.length > 0 && words.every((word) => holdsPhrase(label, word));
}

/** The days a text says, and the words that name something beside them. */
export function readAbout(exchange: Exchange, about: string) {
  const { today, language } = exchange;
  const days = readDates(about, today, { language });
  let rest = about;
  for (const { text } of days) rest = rest.replace(text, ' ');
  return { days, words: namingWords(exchange, rest) };
}

/** Whether a session is on each of the days said. */
export function isOn(
  { firstDay, lastDay }: { firstDay: Day; lastDay: Day },
  days: readonly { from: Day; until: Day }[],
): boolean {
  return days.every(({ from, until }) => firstDay <= until && lastDay >= from);
}

/** « tout sauf Bruno »: what is decided, and what is left aside. */
export function readExcept({ services }: Exchange, about: string): { all: string; but?: string } {
  const said = spoken(about);
  const except = wordings(services, 'decision-except').find((one) => said.includes(one));
  if (except === undefined) return { all: about };
  const [all = '', but = ''] = said.split(except);
  return { all: all.trim(), but: but.trim() };
}
