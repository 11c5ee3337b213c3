import { type Repair, readOrdinal } from '#conversation/index.ts';
import type { Exchange } from '../exchange.ts';
import { freshMemory } from '../fresh-memory.ts';
import { spoken, takeOut, wordings } from './words.ts';

/** The actions listed last, or the one whose sheet was shown, in their order. */
const shownLast = freshMemory<{ actionIds: string[] }>('shown', 20);

/** Keeps what was shown, so that « inscris-moi à la première » and « inscris-moi à celle-ci » find it. */
export function rememberShown(exchange: Exchange, actionIds: string[]): void {
  shownLast.keep(exchange, { actionIds });
}

/** The actions listed last, in their order. */
export const shownActions = (exchange: Exchange): string[] =>
  shownLast.last(exchange)?.actionIds ?? [];

/** Something else is shown. */
export const forgetShown = (exchange: Exchange): void => shownLast.forget(exchange);

/** What a text does with an action shown a moment ago: « la deuxième » looks at it, « inscris-moi à la deuxième » asks for it. */
export function pointsToShown(
  exchange: Exchange,
  repair: Repair,
  text: string,
): { actionId: string; isOrder: boolean } | null {
  const shown = shownActions(exchange);
  const order = afterOrder(exchange, text);
  const place = readOrdinal(repair, order ?? text, shown.length);
  const isThis = order !== null && shown.length === 1 && isPointing(exchange, order);
  const actionId = shown[isThis ? 0 : (place ?? -1)];
  return actionId === undefined ? null : { actionId, isOrder: order !== null };
}

/** What follows the words of an order to enrol; `null` when the text gives none. */
function afterOrder({ services }: Exchange, text: string): string | null {
  const said = spoken(text);
  const openings = ['enrol-words-order', 'enrol-words-wish'].flatMap((key) =>
    wordings(services, key),
  );
  const opening = openings.find((each) => said.startsWith(each));
  if (opening === undefined) return null;
  const rest = ` ${said.slice(opening.length)}`;
  const link = wordings(services, 'enrol-words-link').find((each) => rest.startsWith(each));
  return link === undefined ? rest : ` ${rest.slice(link.length)}`;
}

/** « celle-ci », « cette formation », or nothing more than the order. */
function isPointing({ services }: Exchange, rest: string): boolean {
  const left = takeOut(rest, wordings(services, 'enrol-words-this')) ?? rest;
  return left.trim() === '';
}
