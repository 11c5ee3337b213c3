import { readDates } from '#conversation/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { afterVerb, holds, withoutLead } from '../order-words.ts';
import { asksPaper } from '../provider/asks-paper.ts';
import { stepNamed } from './memberships/step-named.ts';
import { moveOrder } from './sessions/move-days.ts';
import { knowsSession, saysIt } from './sessions/pointed-session.ts';
import { readMoreSeats } from './sessions/relative.ts';

/**
 * What an order says beside its verb. `it`: « la », for the session spoken of. `one`: what comes next is one more of it, « une VAE … »; `one-session` and `session-named`
 * by a word for a session, a day does not do.
 */
type About =
  | 'one'
  | 'it'
  | 'me'
  | 'people'
  | 'registrations'
  | 'one-session'
  | 'question'
  | 'session'
  | 'session-named'
  | 'seats'
  | 'detail'
  | 'membership'
  | 'payment'
  | 'form'
  | 'unpaid'
  | 'step'
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

/** « annule-la », « passe-la à 14 ». */
const ON_IT: readonly Rule[] = [
  { order: 'write-to-session', verb: 'warn', says: ['it'], never: ['me'] },
  { order: 'duplicate-session', verb: 'copy', says: ['it'] },
  { order: 'session-registrations', verb: 'close', says: ['it'] },
  { order: 'postpone-session', verb: 'move', says: ['it'], never: ['somebody', 'other'] },
  { order: 'alter-session', verb: 'change', says: ['it'], never: ['somebody', 'other'] },
  { order: 'alter-session', verb: 'set', says: ['it', 'seats'], never: ['somebody', 'other'] },
  { order: 'cancel-session', verb: 'remove', says: ['it'], never: ['somebody', 'other', 'seats'] },
];

/** The first that fits: « enlève Emma Picard de l’atelier » before « enlève l’atelier ». */
const RULES: readonly Rule[] = [
  {
    order: 'write-to-session',
    verb: 'warn',
    says: ['people'],
    never: ['me', 'somebody', 'unpaid'],
  },
  { order: 'duplicate-session', verb: 'copy', says: ['session'] },
  { order: 'session-registrations', verb: 'close', says: ['registrations'] },
  { order: 'session-registrations', verb: 'close', says: ['session-named'] },
  { order: 'session-registrations', verb: 'create', says: ['registrations'] },
  { order: 'reply-to-asker', verb: 'reply', says: ['question'] },
  { order: 'reply-to-asker', verb: 'reply', says: ['somebody'] },
  { order: 'renewals', verb: 'remind', says: ['unpaid'], never: ['somebody'] },
  { order: 'ask-membership', verb: 'record', says: ['membership'], never: ['payment', 'step'] },
  { order: 'move-membership', verb: 'membership', says: ['membership'], never: ['one'] },
  {
    order: 'move-membership',
    verb: 'membership',
    says: ['payment'],
    never: ['one', 'session-named', 'seats', 'presence'],
  },
  { order: 'repair-request', verb: 'mark', says: ['somebody', 'presence'] },
  { order: 'repair-request', verb: 'admit', says: ['somebody'] },
  { order: 'repair-request', verb: 'put', says: ['somebody', 'waiting'] },
  { order: 'alter-session', verb: 'replace', says: ['somebody', 'session'] },
  { order: 'create-session', verb: 'create', says: ['one-session'] },
  { order: 'create-session', verb: 'create', says: ['one', 'session'], never: ['somebody'] },
  { order: 'alter-session', verb: 'set', says: ['seats'], never: ['somebody'] },
  { order: 'alter-session', verb: 'change', says: ['detail'], never: ['other'] },
  { order: 'repair-request', verb: 'remove', says: ['somebody'], never: ['other'] },
  { order: 'propose-session', verb: 'propose', says: ['somebody', 'session'] },
  { order: 'create-session', verb: 'propose', says: ['one-session'], never: ['somebody'] },
  { order: 'postpone-session', verb: 'move', says: ['session'], never: ['somebody', 'other'] },
  { order: 'cancel-session', verb: 'remove', says: ['session'], never: ['somebody', 'other'] },
  ...ON_IT,
];

/** What is told and stands for an order: « la session du 12 est annulée », « le pôle Atlantique a payé ». */
const TOLD: readonly { order: string; said: string; says: readonly About[] }[] = [
  { order: 'move-membership', said: 'paid', says: [] },
  { order: 'move-membership', said: 'judged', says: ['membership'] },
  { order: 'ask-membership', said: 'received', says: ['form', 'membership'] },
  { order: 'ask-membership', said: 'joins', says: [] },
  { order: 'repair-request', said: 'presence', says: ['somebody', 'session'] },
  { order: 'cancel-session', said: 'cancelled', says: ['session-named'] },
  { order: 'postpone-session', said: 'moved', says: ['session-named'] },
  { order: 'alter-session', said: 'changes', says: ['session-named'] },
  { order: 'alter-session', said: 'leads', says: ['session'] },
];

/** Lists a gestionnaire asks to see, in a longer sentence than their names. */
const LISTS: readonly string[] = [
  'open-questions',
  'answers-to-review',
  'delivery-report',
  'petitions',
  'missing-presences',
  'memberships',
  'renewals',
];

const MOST_WORDS = 40;
const CLAUSE = /[.;!,:\n]+/;

/**
 * The order a gestionnaire gives in words of their own: « tu peux virer l’atelier du 12 ? », « le pôle Atlantique a payé »;
 * `null` when it is none. Each opens what shows whom it touches, and asks before anything is done.
 */
export function readManagerOrder(exchange: Exchange, text: string): string | null {
  const roles = exchange.person?.roles ?? [];
  if (roles.includes('gestionnaire')) return readOrder(exchange, text);
  if (!roles.includes('prestataire')) return null;
  const order = readOrder(exchange, text.replace(OWN_SESSION, 'la '));
  return order === null ? null : (TOLD_WHOSE[order] ?? null);
}

/** What a prestataire asks to have done to « ma session »: they are told whose it is. */
const TOLD_WHOSE: Readonly<Record<string, string>> = {
  'write-to-session': 'write-to-session',
  'duplicate-session': 'duplicate-session',
  'session-registrations': 'session-registrations',
  'create-session': 'create-session',
  'alter-session': 'alter-session',
  'postpone-session': 'postpone-session',
  'cancel-session': 'cancel-session',
  'propose-session': 'enrol-other',
  'repair-request': 'provider-order',
};

const OWN_SESSION =
  /(?<!\p{L})(?:mon|ma|mes|my)\s+(?=(?:sessions?|formations?|ateliers?|webinaires?|groupes?|inscrit[es]*|participant[es]*|stagiaires?)(?!\p{L}))/giu;

/** Whether it tells a gestionnaire’s bot what to do, rather than what happens. */
export function bidsManager(exchange: Exchange, text: string): boolean {
  if (!exchange.person?.roles.includes('gestionnaire')) return false;
  if (spoken(text).split(' ').length > MOST_WORDS) return false;
  return askedIn(exchange, text, lookInto(exchange, text, text)) !== null;
}

function readOrder(exchange: Exchange, text: string): string | null {
  if (spoken(text).split(' ').length > MOST_WORDS) return null;
  const whole = listIn(exchange, text) ?? orderIn(exchange, text, text);
  if (whole) return whole;
  // « la session du 12 : annule-la »
  for (const clause of text.split(CLAUSE).slice(1)) {
    const order = orderIn(exchange, clause, text);
    if (order) return order;
  }
  return null;
}

/** The order given on the session spoken of: before « annule-la » is taken for one on a request of one’s own. */
export function readOrderOnIt(exchange: Exchange, text: string): string | null {
  if (!exchange.person?.roles.includes('gestionnaire') || !saysIt(text)) return null;
  return readManagerOrder(exchange, text);
}

function orderIn(exchange: Exchange, clause: string, whole: string): string | null {
  const says = lookInto(exchange, clause, whole);
  const order = toldIn(exchange, clause, says) ?? askedIn(exchange, clause, says);
  return order && moveOrder(exchange, order, whole);
}

type Says = (about: About) => boolean;

/** « décale la session de Pau »: a verb, and what it bears on. */
function askedIn(exchange: Exchange, text: string, says: Says): string | null {
  const { services } = exchange;
  const said = withoutLead(exchange, text);
  if (said === null || holds(services, said, 'orders-own')) return null;
  // « sors la feuille d’émargement de l’atelier » takes nothing off.
  if (asksPaper(exchange, text) && afterVerb(services, said, 'warn') === null) return null;
  if (wantsSeats(said) && (says('session') || knowsSession(exchange, text))) return 'alter-session';
  const rule = RULES.find(({ verb, says: all, never = [] }) => {
    const after = afterVerb(services, said, verb);
    const fits = (about: About) =>
      about === 'one' || about === 'one-session'
        ? isOneMore(services, after ?? '', about)
        : says(about);
    return after !== null && all.every(fits) && !never.some(fits);
  });
  return rule?.order ?? null;
}

/** « (il faudrait) 2 places de plus », « il manque 2 places »: no verb but that. */
function wantsSeats(said: string): boolean {
  const more = readMoreSeats(said);
  return more !== undefined && /^\s*(?:il\s+(?:en\s+)?)?$/u.test(said.split(more.matched)[0] ?? '');
}

const NEAR_WORDS = 3;

/** « un atelier … », « une autre date … »; « une place de plus » is no session. */
function isOneMore(
  services: Exchange['services'],
  after: string,
  about: 'one' | 'one-session',
): boolean {
  if (!wordings(services, 'orders-about-one').some((one) => after.startsWith(one))) return false;
  const near = ` ${after.trim().split(' ').slice(0, NEAR_WORDS).join(' ')} `;
  if (about === 'one-session') return holds(services, near, 'orders-about-session');
  return (
    !holds(services, near, 'orders-about-seats') && !holds(services, near, 'orders-about-detail')
  );
}

/** « la session du 12 est annulée »: told, not asked. */
function toldIn(exchange: Exchange, text: string, says: Says): string | null {
  const { services } = exchange;
  const said = spoken(text);
  const isAsked = wordings(services, 'orders-asks').some((one) => said.startsWith(one));
  if (text.includes('?') || isAsked) return null;
  const found = TOLD.find(
    ({ said: key, says: all }) => holds(services, said, `orders-said-${key}`) && all.every(says),
  );
  return found && !holds(services, said, 'orders-not-told') ? found.order : null;
}

/** « montre-moi les questions sans réponse », « y a-t-il des comptes à valider ? » */
function listIn({ services }: Exchange, text: string): string | null {
  const said = spoken(text);
  const shows = wordings(services, 'orders-show').find((one) => said.startsWith(one));
  if (shows === undefined) return null;
  const rest = said.slice(shows.length - 1);
  return LISTS.find((list) => wordings(services, `order-${list}`).includes(rest)) ?? null;
}

/** Whether a text says something of a kind; a day stands for the session of that day. */
function lookInto(exchange: Exchange, text: string, whole: string): Says {
  const { services, today, language } = exchange;
  const said = spoken(text);
  let read: ReturnType<typeof services.readQuery> | undefined;
  const reading = () => {
    read ??= services.readQuery(text, today);
    return read;
  };
  return (about) => {
    if (about === 'somebody') return reading().person !== undefined;
    if (about === 'it') return saysIt(text) && knowsSession(exchange, whole);
    if (about === 'step') return stepNamed(services, text) !== undefined;
    const key = about === 'session-named' ? 'session' : about;
    if (holds(services, said, `orders-about-${key}`)) return true;
    if (about !== 'session') return false;
    return readDates(text, today, { language }).length > 0 || reading().action !== undefined;
  };
}
