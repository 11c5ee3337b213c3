import type { RoleName } from '#ports/account-repository.ts';
import { enrolsAnother, opensEnrolment } from './catalogue/recognise-enrolment.ts';
import { spoken, wordings } from './catalogue/words.ts';
import type { Exchange } from './exchange.ts';
import { wordingsOf } from './fits-wording.ts';
import { moveOrder } from './management/sessions/move-days.ts';
import { readMoreSeats } from './management/sessions/relative.ts';
import { isManager } from './queries/perimeter.ts';

/** Short orders, and who gives them; their wordings are the texts `order-<intent>`, separated by bars. « … » stands for any words. */
const ORDERS: Readonly<Record<string, RoleName | 'everyone' | readonly RoleName[]>> = {
  welcome: 'everyone',
  help: 'everyone',
  'nothing-underway': 'everyone',
  enrol: 'everyone',
  'my-requests': 'everyone',
  'my-quota': 'everyone',
  human: 'everyone',
  'remove-from-basket': 'everyone',
  basket: 'everyone',
  'basket-words': 'everyone',
  catalogue: 'everyone',
  'my-calendar': 'everyone',
  'import-template': 'gestionnaire',
  petitions: 'everyone',
  whoami: 'everyone',
  members: 'everyone',
  language: 'everyone',
  'change-structure': 'everyone',
  'change-details': 'everyone',
  'create-account': 'everyone',
  'link-account': 'everyone',
  'delete-account': 'everyone',
  'my-data': 'everyone',
  roles: 'everyone',
  'colleague-joins': ['referent', 'valideur_rh'],
  'be-approver': 'referent',
  'provider-sessions': 'prestataire',
  'to-confirm': ['prestataire', 'referent', 'gestionnaire'],
  'open-questions': 'gestionnaire',
  'answers-to-review': 'gestionnaire',
  'contested-answers': 'gestionnaire',
  'draft-answers': 'gestionnaire',
  'changed-answers': 'gestionnaire',
  'my-approvals': 'everyone',
  'undo-decision': 'valideur_rh',
  'my-decisions': 'everyone',
  'any-hour': 'everyone',
  'quiet-hours': 'everyone',
  'prefer-channel': 'everyone',
  'my-subscriptions': 'everyone',
  'stop-subscription': 'everyone',
  'change-subscription': 'everyone',
  'delivery-report': 'gestionnaire',
  'missing-presences': 'gestionnaire',
  manage: 'gestionnaire',
  renewals: 'gestionnaire',
  memberships: 'gestionnaire',
  'request-history': 'gestionnaire',
  'session-history': 'gestionnaire',
  'undo-change': 'gestionnaire',
  'cancel-coming': 'gestionnaire',
  'repair-request': 'gestionnaire',
  'move-membership': 'gestionnaire',
  'ask-membership': 'everyone',
  // A prestataire is told whose they are.
  'create-session': ['gestionnaire', 'prestataire'],
  'edit-action': ['gestionnaire', 'prestataire'],
  'alter-session': ['gestionnaire', 'prestataire'],
  'propose-session': 'gestionnaire',
  'enrol-other': 'everyone',
  'cancel-session': ['gestionnaire', 'prestataire'],
  'postpone-session': ['gestionnaire', 'prestataire'],
  substitute: 'valideur_rh',
  withdraw: 'everyone',
  'report-absence': 'everyone',
};

const FOR_OTHERS: readonly string[] = ['propose-session', 'enrol-other'];

/** The order a text gives, word for word; `null` when it is none, or its author may not give it. */
export function recogniseOrder(exchange: Exchange, text: string): string | null {
  const { person, services } = exchange;
  const isForOther = enrolsAnother(exchange, text) && !opensEnrolment(exchange, text);
  if (isForOther && !isManager(exchange)) return 'enrol-other';
  const whole = spoken(text);
  const said = [...new Set([whole, withoutCourtesies(exchange, whole)])].map(wordingsOf);
  const found = Object.entries(ORDERS).find(
    ([intent, role]) =>
      (role === 'everyone' || [role].flat().some((one) => person?.roles.includes(one))) &&
      // « inscris-moi » is for oneself, « inscris Marie Durand » is not.
      !(FOR_OTHERS.includes(intent) && opensEnrolment(exchange, text)) &&
      // « ajoute 2 places à la session … » proposes it to nobody.
      !(intent === 'propose-session' && readMoreSeats(text)) &&
      said.some((one) =>
        one(services, `order-${intent}`).some(
          (wording) => !(wording.includes('…') && text.includes('?')),
        ),
      ),
  );
  return found ? moveOrder(exchange, found[0], text) : null;
}

/** What may be asked for at the end of a story; each asks back before anything is done. */
const CLOSING: readonly string[] = ['withdraw', 'report-absence', 'human'];

/** « … Merci de retirer mon inscription. »: the order a story ends with, courtesies aside. */
export function recogniseClosingOrder(exchange: Exchange, text: string): string | null {
  const { knowledge } = exchange.services;
  const { language: lang, now } = exchange;
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  if (sentences.length < 2 || text.includes('?')) return null;
  const last = sentences.findLast(
    (sentence) => knowledge.answer({ text: sentence, lang, now }).isCourtesy === undefined,
  );
  if (last === undefined) return null;
  const order =
    recogniseOrder(exchange, last) ?? recogniseOrder(exchange, last.split(',').at(-1) ?? last);
  return order !== null && CLOSING.includes(order) ? order : null;
}

/** « slt … stp » taken off what is spoken. */
function withoutCourtesies({ services }: Exchange, whole: string): string {
  const courtesies = wordings(services, 'order-courtesies');
  let said = whole;
  for (let isOpen = true; isOpen; ) {
    const opening = courtesies.find((one) => said.startsWith(one));
    if (opening) said = said.slice(opening.length - 1);
    const closing = courtesies.find((one) => said.endsWith(one));
    if (closing) said = said.slice(0, 1 - closing.length);
    isOpen = (opening !== undefined || closing !== undefined) && said.trim() !== '';
  }
  return said.trim() === '' ? whole : said;
}

const SENTENCE_END = /[.!;\n]+/;
