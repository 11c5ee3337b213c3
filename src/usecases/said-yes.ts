import {
  type Choice,
  type Draft,
  type Press,
  type Repair,
  readYesNo,
} from '#conversation/index.ts';
import { spoken, takeOut, wordings } from './catalogue/words.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { freshMemory } from './fresh-memory.ts';
import { understandText } from './understand-text.ts';

/** What the answer just given asks to confirm; or, not asked, the only thing it offers to carry out. */
const asked = freshMemory<{ press: Press; label: string; isAsked: boolean }>('asked-yes', 10);

/** Outside of dialogs, what asks for a yes is the one button that carries something out. */
function isConfirmation({ target: { intent, args } }: Choice): boolean {
  return intent === 'subscription-keep' || args?.['isConfirmed'] === true;
}

/** Keeps what the answer just given asks to confirm, so that « oui » is as good as its button; forgotten with the next answer. */
export function noteAsked(exchange: Exchange, drafts: readonly Draft[]): void {
  const asking = onlyOne((drafts.at(-1)?.choices ?? []).filter(isConfirmation));
  const all = drafts.flatMap(({ choices = [] }) => choices);
  const noted = asking ?? onlyOne(all.filter(({ style }) => style === 'primary'));
  asked.forget(exchange);
  if (!noted) return;
  const { target: press, label } = noted;
  asked.keep(exchange, { press, label, isAsked: asking !== undefined });
}

/** The buttons of the answer just given that change nothing by themselves: their words, typed, press them. */
const shown = freshMemory<{ choices: { press: Press; label: string }[] }>('shown-buttons', 10);

/** Keeps them for what is typed next. */
export function noteButtons(exchange: Exchange, drafts: readonly Draft[]): void {
  const choices = drafts
    .flatMap((draft) => draft.choices ?? [])
    .filter(({ style, inputs, target }) => !style && !inputs && target.intent !== 'dialog')
    .map(({ label, target }) => ({ label, press: target }));
  if (choices.length === 0) shown.forget(exchange);
  else shown.keep(exchange, { choices: choices.slice(0, MOST_BUTTONS) });
}

const MOST_BUTTONS = 20;

/** The one button whose words are typed. */
export function buttonTyped(exchange: Exchange, text: string): Press | null {
  const { state } = exchange;
  if (state.active || state.aside) return null;
  const choices = shown.last(exchange)?.choices ?? [];
  return onlyOne(choices.filter(({ label }) => spoken(label) === spoken(text)))?.press ?? null;
}

function onlyOne<T>([first, ...others]: T[]): T | undefined {
  return others.length === 0 ? first : undefined;
}

/** What a « oui » confirms: what was asked just before, with no dialog in between. */
export function confirmedBy(exchange: Exchange, repair: Repair, text: string): Press | null {
  const { state } = exchange;
  if (state.active || state.aside || readYesNo(repair, text) !== true) return null;
  const last = asked.last(exchange);
  return last?.isAsked ? last.press : null;
}

/** « oui », « finalement non » that nothing asked for: what is offered is asked; else that nothing was done. */
export function answerToNothing(
  exchange: Exchange,
  repair: Repair,
  text: string,
): ExchangeResult | null {
  const { state, services, t } = exchange;
  const said = takeOut(spoken(text), wordings(services, 'said-second-thoughts')) ?? text;
  const answer = readYesNo(repair, said);
  if (state.active || state.aside || answer === undefined) return null;
  const last = asked.last(exchange);
  if (last && !answer) return saying({ text: t('said-no') });
  if (last) {
    const { label, press } = last;
    const target = { ...press, args: { ...press.args, isConfirmed: true } };
    return saying({ text: t('said-yes-to-offer', { label }), choices: [{ label, target }] });
  }
  const isThanks = understandText(exchange, text).intent === 'thanks';
  return isThanks
    ? null
    : saying({ text: t('said-to-nothing', { answer: answer ? 'yes' : 'no' }) });
}
