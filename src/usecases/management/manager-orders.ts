import { readDates } from '#conversation/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { altersMore } from './sessions/move-days.ts';

/**
 * What an order says beside its verb. `one`: what comes next is one more of it, « un atelier … »; `session-named`: by a word
 * for it, a day does not do.
 */
type About =
  | 'one'
  | 'question'
  | 'session'
  | 'session-named'
  | 'seats'
  | 'detail'
  | 'membership'
  | 'unpaid'
  | 'waiting'
  | 'presence'
  | 'other'
  | 'somebody';

interface Rule {
  order: string;
  /** The family of verbs it begins with. */
  verb: string;
  /** What it also says: all of these. */
  says: readonly About[];
  /** What makes it another order. */
  never?: readonly About[];
}

/** The first that fits: « enlève Emma Picard de l’atelier » before « enlève l’atelier ». */
const RULES: readonly Rule[] = [
  { order: 'reply-to-asker', verb: 'reply', says: ['question'] },
  { order: 'reply-to-asker', verb: 'reply', says: ['somebody'] },
  { order: 'renewals', verb: 'remind', says: ['unpaid'], never: ['somebody'] },
  {
    order: 'move-membership',
    verb: 'membership',
    says: ['membership'],
    never: ['one', 'session-named', 'seats', 'presence'],
  },
  { order: 'repair-request', verb: 'mark', says: ['somebody', 'presence'] },
  { order: 'repair-request', verb: 'admit', says: ['somebody'] },
  { order: 'repair-request', verb: 'put', says: ['somebody', 'waiting'] },
  { order: 'alter-session', verb: 'replace', says: ['somebody', 'session'] },
  { order: 'create-session', verb: 'create', says: ['one', 'session'], never: ['somebody'] },
  { order: 'alter-session', verb: 'set', says: ['seats'], never: ['somebody'] },
  { order: 'alter-session', verb: 'change', says: ['detail'], never: ['other'] },
  { order: 'repair-request', verb: 'remove', says: ['somebody'], never: ['other'] },
  { order: 'propose-session', verb: 'propose', says: ['somebody', 'session'] },
  { order: 'postpone-session', verb: 'move', says: ['session'], never: ['somebody', 'other'] },
  { order: 'cancel-session', verb: 'remove', says: ['session'], never: ['somebody', 'other'] },
];

const MOST_WORDS = 40;
const CLAUSE = /[.;!,\n]+/;

/**
 * The order a gestionnaire gives in words of their own: « tu peux virer l’atelier du 12 ? », « le pôle Atlantique a payé »;
 * `null` when it is none. Each opens what shows whom it touches, and asks before anything is done.
 */
export function readManagerOrder(exchange: Exchange, text: string): string | null {
  if (!exchange.person?.roles.includes('gestionnaire')) return null;
  if (spoken(text).split(' ').length > MOST_WORDS) return null;
  const whole = orderIn(exchange, text, text);
  if (whole) return whole;
  for (const clause of text.split(CLAUSE).slice(1)) {
    const order = orderIn(exchange, clause, text);
    if (order) return order;
  }
  return null;
}

/** What is left, as spoken, once the words that only lead to an order are taken off; `null`: it asks nobody to act. */
function withoutLead({ services }: Pick<Exchange, 'services'>, text: string): string | null {
  const leads = wordings(services, 'orders-lead');
  const said = spoken(text);
  const leadOf = (words: string) => leads.find((one) => words.startsWith(one));
  let rest = said;
  for (let lead = leadOf(rest); lead; lead = leadOf(rest)) rest = rest.slice(lead.length - 1);
  const led = said.slice(0, said.length - rest.length + 1);
  const isAsked = takeOut(led, wordings(services, 'orders-to-you')) !== null;
  return text.includes('?') && !isAsked ? null : rest;
}

function orderIn(exchange: Exchange, clause: string, whole: string): string | null {
  const { services } = exchange;
  if (isPaymentTold(services, clause)) return 'move-membership';
  const said = withoutLead(exchange, clause);
  if (said === null || holds(services, said, 'orders-own')) return null;
  const says = lookInto(exchange, clause);
  const rule = RULES.find(({ verb, says: all, never = [] }) => {
    const after = afterVerb(services, said, verb);
    const fits = (about: About) =>
      about === 'one' ? isOneMore(services, after ?? '') : says(about);
    return after !== null && all.every(fits) && !never.some(fits);
  });
  if (rule?.order === 'postpone-session' && altersMore(exchange, whole)) return 'alter-session';
  if (rule) return rule.order;
  const isLed = holds(services, said, 'orders-said-leads') && !clause.includes('?');
  return isLed && says('session') ? 'alter-session' : null;
}

type Wording = Exchange['services'];

function holds(services: Wording, said: string, key: string): boolean {
  return takeOut(said, wordings(services, key)) !== null;
}

/** What follows a verb of the family; `null` when the text begins with none. */
function afterVerb(services: Wording, said: string, family: string): string | null {
  // « annulons » as « annulez ».
  const plain = said.replace(/^( \p{L}+)ons /u, '$1ez ');
  const verb = wordings(services, `orders-verbs-${family}`).find((one) => plain.startsWith(one));
  return verb === undefined ? null : plain.slice(verb.length - 1);
}

const NEAR_WORDS = 3;

/** « un atelier … », « une autre date … »; « une place de plus » is no session. */
function isOneMore(services: Wording, after: string): boolean {
  if (!wordings(services, 'orders-about-one').some((one) => after.startsWith(one))) return false;
  const near = ` ${after.trim().split(' ').slice(0, NEAR_WORDS).join(' ')} `;
  return (
    !holds(services, near, 'orders-about-seats') && !holds(services, near, 'orders-about-detail')
  );
}

/** « le pôle Atlantique a payé », « virement reçu de … »: told, not asked. */
function isPaymentTold(services: Wording, text: string): boolean {
  const said = spoken(text);
  if (text.includes('?') || holds(services, said, 'orders-asks')) return false;
  return holds(services, said, 'orders-said-paid');
}

/** Whether a text says something of a kind; a day stands for the session of that day. */
function lookInto(exchange: Exchange, text: string): (about: About) => boolean {
  const { services, today, language } = exchange;
  const said = spoken(text);
  return (about) => {
    const reading = () => services.readQuery(text, today);
    if (about === 'somebody') return reading().person !== undefined;
    const key = about === 'session-named' ? 'session' : about;
    if (holds(services, said, `orders-about-${key}`)) return true;
    if (about !== 'session') return false;
    return readDates(text, today, { language }).length > 0 || reading().action !== undefined;
  };
}
