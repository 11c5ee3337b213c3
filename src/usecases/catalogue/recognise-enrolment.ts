import { matchOptions, readDates } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { kindNamed } from './kind-named.ts';
import { namesOneOf } from './named-title.ts';
import { spoken, takeOut, wordings } from './words.ts';

/**
 * Whether a text orders an enrolment in something of the programme: « inscris-moi à « … » le 22 décembre pour … ».
 * However long its title and its motivation, how it begins and what it names are enough.
 */
export async function isEnrolmentOrder(exchange: Exchange, text: string): Promise<boolean> {
  const said = spoken(text);
  const begins = (key: string) =>
    wordings(exchange.services, key).some((opening) => said.startsWith(opening));
  // « réserve-moi un train pour jeudi »
  if (takeOut(said, wordings(exchange.services, 'enrol-words-elsewhere')) !== null) return false;
  if (begins('enrol-words-order')) return await namesSomething(exchange, text);
  return (
    begins('enrol-words-wish') &&
    !isAsking(exchange, text) &&
    namesOneOf(exchange, text, await titles(exchange))
  );
}

/** Whether a text opens like an order to enrol, and says more: enough to set another dialog aside, after asking. */
export function opensEnrolment({ services }: Exchange, text: string): boolean {
  const said = spoken(text);
  return wordings(services, 'enrol-words-order').some(
    (opening) => said.startsWith(opening) && said.length > opening.length,
  );
}

/** « tu peux inscrire Amélie à ma place ? », « je voudrais inscrire ma collègue »: somebody else is to be enrolled. */
export function enrolsAnother({ services }: Exchange, text: string): boolean {
  const words = [...text.matchAll(/[\p{L}-]+/gu)];
  const verbs = wordings(services, 'enrol-words-another');
  const at = words.findIndex(([word]) => verbs.includes(spoken(word)));
  const after = words[at + 1];
  const verb = words[at];
  if (!verb || !after) return false;
  const before = spoken(text.slice(0, verb.index));
  const lead = takeOut(before, wordings(services, 'enrol-words-another-lead')) ?? before;
  const isNamed = /^\p{Lu}\p{Ll}/u.test(after[0]);
  const said = spoken(text.slice(after.index));
  const isColleague = wordings(services, 'others-some-colleague').some((one) =>
    said.startsWith(one),
  );
  return lead.trim() === '' && (isNamed || isColleague);
}

async function namesSomething(exchange: Exchange, text: string): Promise<boolean> {
  if (kindNamed(exchange, text) !== null || namesSession(exchange, text)) return true;
  if (readDates(text, exchange.today, { language: exchange.language }).length > 0) return true;
  const options = (await titles(exchange)).map((title) => ({ value: title, label: title }));
  return matchOptions(text, options).options.length > 0;
}

function namesSession({ services }: Exchange, text: string): boolean {
  return takeOut(spoken(text), wordings(services, 'enrol-words-session')) !== null;
}

/** « je veux m’inscrire à … mais mon panier est vide » wants an answer. */
function isAsking({ services }: Exchange, text: string): boolean {
  return (
    text.includes('?') || takeOut(spoken(text), wordings(services, 'enrol-words-asking')) !== null
  );
}

async function titles(exchange: Exchange): Promise<string[]> {
  const sessions = await comingSessions(exchange, {});
  return [...new Set(sessions.map(({ action }) => action.title))];
}
