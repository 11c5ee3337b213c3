import { holdsPhrase, type Repair, readEmail, readYesNo } from '#conversation/index.ts';
import { wordings } from '../catalogue/words.ts';
import { clausesOf } from '../clauses.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';

/** « Avez-vous déjà un compte ? » was the last thing asked. */
const asked = freshMemory<{ isAsked: boolean }>('account-asked', 30);

/** Remembers that it was just asked whether the person has an account. */
export function rememberAccountAsked(exchange: Exchange): void {
  asked.keep(exchange, { isAsked: true });
}

const MOST_BESIDE_ADDRESS = 5;
const MOST_OF_NONE = 8;

/**
 * What somebody without an account wants of one, however they say it: « non » to whether they have one, their address and
 * nothing else, « j’aurais souhaité créer un compte afin de … ». Undefined when it is something else.
 */
export function recogniseNewcomer(
  exchange: Exchange,
  repair: Repair,
  text: string,
): 'create-account' | 'link-account' | undefined {
  if (exchange.person) return undefined;
  const wasAsked = asked.last(exchange)?.isAsked === true;
  asked.forget(exchange);
  const answer = wasAsked ? readYesNo(repair, text) : undefined;
  if (answer !== undefined) return answer ? 'link-account' : 'create-account';
  if (wasAsked && saysNone(exchange, text)) return 'create-account';
  if (isAddress(text) || wishesAccount(exchange, text)) return 'create-account';
  return undefined;
}

/** « bah non j’en ai pas » */
function saysNone({ services }: Exchange, text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= MOST_OF_NONE;
  return isShort && wordings(services, 'account-none').some((none) => holdsPhrase(text, none));
}

function isAddress(text: string): boolean {
  const found = readEmail(text);
  if (!found || 'wrong' in found || text.includes('?')) return false;
  return text.replace(found.matched, ' ').trim().split(/\s+/).length <= MOST_BESIDE_ADDRESS;
}

/** A clause that wishes for an account, whatever stands around. */
function wishesAccount({ services }: Exchange, text: string): boolean {
  const holds = (clause: string, key: string) =>
    wordings(services, key).some((wording) => holdsPhrase(clause, wording));
  return clausesOf(text).some(
    (clause) => holds(clause, 'account-wished') && holds(clause, 'account-wishes'),
  );
}
