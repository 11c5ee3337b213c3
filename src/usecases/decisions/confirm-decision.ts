import type { Choice, Draft, Press } from '#conversation/index.ts';
import type { ExchangeResult } from '../exchange.ts';

/** A card where the button of the decision said carries it out as it was said: pressed, or confirmed by « oui ». */
export function toConfirm(
  card: Draft,
  text: string,
  { press, words = {} }: { press: Press; words?: Record<string, unknown> },
): Draft {
  const confirmed = { ...press.args, ...words, isConfirmed: true };
  const choices = (card.choices ?? []).map((choice) => {
    if (!isOf(choice, press)) return choice;
    const { inputs: _inputs, ...plain } = choice;
    return { ...plain, target: { ...press, args: confirmed } };
  });
  return { ...card, text, choices };
}

function isOf({ target }: Choice, { intent, args = {} }: Press): boolean {
  const isSame = ([name, value]: [string, unknown]) =>
    JSON.stringify(target.args?.[name]) === JSON.stringify(value);
  return target.intent === intent && Object.entries(args).every(isSame);
}

/** What is about to be refused, then why it is asked. */
export function seenAbove(card: Draft, asked: ExchangeResult): ExchangeResult {
  const { choices: _choices, ...seen } = card;
  return { ...asked, drafts: [seen, ...asked.drafts] };
}
