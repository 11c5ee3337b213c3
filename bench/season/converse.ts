import type { Button, Hand, Shown } from './hands.ts';

/** What somebody does when the bot says this; `end` names how it ended. */
export interface Rule {
  when: RegExp;
  act: ((hand: Hand, shown: Shown[]) => Promise<Shown[]>) | { end: string };
}

const MOST_TURNS = 12;

class Unexpected extends Error {}

/** Goes on answering by the first rule that fits the words or the buttons, until one ends it. */
export async function converse(hand: Hand, opening: Shown[], rules: Rule[]): Promise<string> {
  let shown = opening;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const words = wordsOf(shown);
    const rule = rules.find(({ when }) => when.test(words));
    if (!rule) throw new Unexpected(`no answer foreseen to « ${words.slice(0, 900)} »`);
    if ('end' in rule.act) return rule.act.end;
    shown = await rule.act(hand, shown);
  }
  throw new Unexpected(`no end to « ${wordsOf(shown).slice(0, 300)} »`);
}

/** All the words and labels shown, spaces made plain. */
export function wordsOf(shown: Shown[]): string {
  return shown
    .map(({ text, buttons }) => [text, ...buttons.map(({ label }) => `[${label}]`)].join('\n'))
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ');
}

export const say =
  (text: string) =>
  (hand: Hand): Promise<Shown[]> =>
    hand.say(text);

/** Presses the latest button whose label fits. */
export const press =
  (label: RegExp, inputs?: Record<string, string>) =>
  (hand: Hand, shown: Shown[]): Promise<Shown[]> => {
    const found = findButton(shown, label);
    if (!found) throw new Unexpected(`no button ${label} in « ${wordsOf(shown).slice(0, 300)} »`);
    return hand.press(found.shown, found.button, inputs);
  };

export function findButton(
  shown: Shown[],
  label: RegExp,
): { shown: Shown; button: Button } | undefined {
  for (const one of shown.toReversed()) {
    const button = one.buttons.find((each) => label.test(plain(each.label)));
    if (button) return { shown: one, button };
  }
  return undefined;
}

export function buttonsLike(shown: Shown[], label: RegExp): { shown: Shown; button: Button }[] {
  return shown.flatMap((one) =>
    one.buttons
      .filter((each) => label.test(plain(each.label)))
      .map((button) => ({ shown: one, button })),
  );
}

function plain(label: string): string {
  return label.replace(/[\u00A0\u202F]/g, ' ');
}

/** Leaves whatever dialog is underway. */
export async function giveUp(hand: Hand): Promise<Shown[]> {
  const shown = await hand.say('annuler');
  const yes = findButton(shown, /^Oui, abandonner$/);
  return yes ? await hand.press(yes.shown, yes.button) : shown;
}
