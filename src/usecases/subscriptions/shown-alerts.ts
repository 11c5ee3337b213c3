import type { Draft } from '#conversation/index.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';
import { afterVerb, holds, withoutLead } from '../order-words.ts';

const MOST_WORDS = 10;
const PLACES = [1, 2, 3, 4, 5, 6];
const STOPS = ['stop', 'remove'];
const CHANGES = ['set', 'change', 'move'];

/** The alerts listed last, in the order shown, so that « supprime la deuxième » is one of them. */
const listed = freshMemory<{ ids: string[] }>('alerts-shown', 10);

/** Keeps the alerts an answer lists; forgotten with the next answer that is about something else. */
export function noteAlertsShown(exchange: Exchange, drafts: readonly Draft[]): void {
  const targets = drafts.flatMap(({ choices = [] }) => choices.map(({ target }) => target));
  const opened = targets.filter(({ intent }) => intent === 'subscription-open');
  if (opened.length > 0) {
    listed.keep(exchange, { ids: opened.map(({ args }) => String(args?.['id'])) });
  } else if (!targets.some(({ intent }) => intent.includes('subscription'))) {
    listed.forget(exchange);
  }
}

/** « supprime la deuxième », « change la première en vendredi », after « mes alertes »; `null` when it is no such order. */
export function recogniseOnAlerts(
  exchange: Exchange,
  text: string,
): { intent: string; args: Record<string, unknown> } | null {
  const ids = listed.last(exchange)?.ids;
  const said = withoutLead(exchange, text);
  if (!ids || said === null || said.trim().split(' ').length > MOST_WORDS) return null;
  const { services } = exchange;
  if (placeNamed(exchange, text) === undefined && !holds(services, said, 'wish-all')) return null;
  const begins = (family: string) => afterVerb(services, said, family) !== null;
  const args = { text, ids };
  if (STOPS.some(begins)) return { intent: 'stop-subscription', args };
  return CHANGES.some(begins) ? { intent: 'change-subscription', args } : null;
}

/** The place in a list that a text names, from 1: « la deuxième », « l’alerte 2 »; -1 for the last. */
export function placeNamed({ services }: Exchange, text: string): number | undefined {
  const said = spoken(text);
  const nth = PLACES.find((place) =>
    wordings(services, `alert-nth-${place}`).some((one) => said.includes(one)),
  );
  if (nth !== undefined) return nth;
  if (holds(services, said, 'alert-last')) return -1;
  const number = /\b(\d{1,2})\b(?! ?h\b|:\d)/u.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
