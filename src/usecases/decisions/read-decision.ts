import { bare, holdsPhrase } from '#conversation/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { afterVerb, holds, withoutLead } from '../order-words.ts';

/** What somebody decides in words: « refuse Plume Emploi, le SIRET est faux ». */
export interface SaidDecision {
  accepts: boolean;
  /** What it is about, as typed: everything after the verb. */
  about: string;
}

/** « valide … », « je confirme … », « c’est non pour … »; `null` when nothing is decided. */
export function readDecision(exchange: Exchange, text: string): SaidDecision | null {
  const { services } = exchange;
  const led = withoutLead(exchange, text);
  if (led === null || holds(services, led, 'orders-own')) return null;
  for (const said of [spoken(text), led]) {
    for (const accepts of [false, true]) {
      const after = afterVerb(services, said, accepts ? 'accept' : 'refuse');
      if (after?.trim()) return { accepts, about: tailOf(text, after) };
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
  let said = ` ${bare(text)} `;
  for (const noise of wordings(services, 'decision-noise')) said = said.replaceAll(noise, ' ');
  return said.split(' ').filter((word) => word.length > 1 || /\d/.test(word));
}

/** Whether a label holds every naming word, typos forgiven. */
export function isNamedBy(words: string[], label: string): boolean {
  return words.length > 0 && words.every((word) => holdsPhrase(label, word));
}
