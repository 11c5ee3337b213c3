import type { Choice, Draft } from '#conversation/index.ts';
import type { ExchangeResult } from '../exchange.ts';

/** A card where the button of the decision said carries it out as it was said: pressed, or confirmed by « oui ». */
export function toConfirm(
  card: Draft,
  text: string,
  { isSaid, press }: { isSaid: (choice: Choice) => boolean; press: Choice['target'] },
): Draft {
  const choices = (card.choices ?? []).map((choice) => {
    if (!isSaid(choice)) return choice;
    const { inputs: _inputs, ...plain } = choice;
    return { ...plain, target: press };
  });
  return { ...card, text, choices };
}

/** What is about to be refused, then why it is asked. */
export function seenAbove(card: Draft, asked: ExchangeResult): ExchangeResult {
  const { choices: _choices, ...seen } = card;
  return { ...asked, drafts: [seen, ...asked.drafts] };
}
