import { type Draft, type Press, type Repair, readYesNo } from '#conversation/index.ts';
import type { Exchange } from './exchange.ts';

const ASKED = 'asked-yes';
const MINUTES = 10;

interface Asked {
  press: Press;
  at: string;
}

/** Outside of dialogs, what asks for a yes is the one button that carries something out. */
function isConfirmation({ intent, args }: Press): boolean {
  return intent === 'subscription-keep' || args?.['isConfirmed'] === true;
}

/** Keeps what the answer just given asks to confirm, so that « oui » is as good as its button; forgotten with the next answer. */
export function noteAsked({ conversation, now }: Exchange, drafts: readonly Draft[]): void {
  const pressable = drafts.at(-1)?.choices?.map(({ target }) => target) ?? [];
  const [press, ...others] = pressable.filter(isConfirmation);
  if (press && others.length === 0) {
    const asked: Asked = { press, at: now };
    conversation.memory[ASKED] = asked;
  } else delete conversation.memory[ASKED];
}

/** What a « oui » confirms: what was asked just before, with no dialog in between. */
export function confirmedBy(exchange: Exchange, repair: Repair, text: string): Press | null {
  const { conversation, state, now } = exchange;
  const asked = conversation.memory[ASKED] as Asked | undefined;
  if (!asked || state.active || state.aside || readYesNo(repair, text) !== true) return null;
  const minutes = (Date.parse(now) - Date.parse(asked.at)) / 60_000;
  return minutes <= MINUTES ? asked.press : null;
}
