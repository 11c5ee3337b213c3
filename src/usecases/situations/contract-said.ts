import { type ActionKind, cite, type Day, isReserved } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { formatDay } from '../format-day.ts';
import { kindIn, type Said, tellApart } from './read-said.ts';
import { rulebookOn } from './supposed.ts';

/** Somebody whose work ends on a day asks of a session that begins on another. */
export interface ContractSaid {
  kind: ActionKind;
  end: Day;
  firstDay: Day;
}

/** « en CDD jusqu’au 30 octobre, formation le 5 novembre ? »; `null`: no such two days are said. */
export function readContract(exchange: Exchange, said: Said): ContractSaid | null {
  const { days, words, has } = said;
  const [first, second, third] = days;
  if (!first || !second || third || !has('situation-contract')) return null;
  const kind = kindIn(exchange, words);
  if (!kind && !has('situation-session')) return null;
  const keys = { key: 'situation-contract', other: 'situation-session' };
  const apart = tellApart(exchange, said, [first, second], keys);
  if (!apart) return null;
  const [end, session] = apart;
  return { kind: kind ?? 'formation', end: end.day, firstDay: session.day };
}

export const endsBefore = ({ end, firstDay, kind }: ContractSaid): boolean =>
  isReserved(kind) && end < firstDay;

/** What being in activity asks for, and what the documents leave out: a contract that ends between the two. */
export function tellContract(exchange: Exchange, said: ContractSaid): string | null {
  const { services, t, language } = exchange;
  const rulebook = rulebookOn(services.rulebooks, said.firstDay);
  if (!rulebook) return null;
  const args = {
    end: formatDay(said.end, language),
    firstDay: formatDay(said.firstDay, language),
    kind: t(`kind-${said.kind}`),
  };
  const citation = t('citation', { ...cite(rulebook, rulebook.rules.NOT_IN_ACTIVITY) });
  const told = endsBefore(said) ? 'ended' : isReserved(said.kind) ? 'covers' : 'open';
  return [t(`situation-contract-${told}`, args), t('situation-source', { citation })].join('\n');
}
