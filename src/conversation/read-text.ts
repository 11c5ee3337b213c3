import { checks } from './checks.ts';
import type { SlotOf } from './dialog.ts';
import { isCivility } from './read-names.ts';
import { nothing, type Reading } from './reading.ts';
import { both, readYesNo, saysOne, waysToSay } from './repair.ts';
import { tellsHealth, tellsOwnHealth } from './sensitive.ts';
import { wordsOf } from './words.ts';
import type { Work } from './work.ts';

/** Reads a text as the answer to a question of words. */
export function readText(work: Work, slot: SlotOf<'text'>, text: string): Reading {
  const said = text.trim();
  if (slot.check) {
    if (saysNoName(work, slot, said))
      return { type: 'wrong', reason: { key: 'conversation-wrong-name' } };
    const checked = checks[slot.check]?.(said);
    if (!checked) throw new Error(`unknown check ${slot.check}`);
    if ('wrong' in checked) return { type: 'wrong', reason: { key: checked.wrong } };
    if (checked.value.length > slot.max) return tooLong(slot, checked.value);
    return { type: 'value', value: { value: checked.value, label: checked.value }, matched: text };
  }
  const health = refusedHealth(work, slot, said);
  if (health) return health;
  if ((slot.within === 'organisation' || slot.within === 'address') && opensSentence(said))
    return nothing;
  if (letters(said) < Math.min(slot.min, fewestLetters) || said.length < slot.min) {
    return { type: 'wrong', reason: { key: 'conversation-wrong-short', args: { min: slot.min } } };
  }
  if (said.length > slot.max) return tooLong(slot, said);
  return { type: 'value', value: { value: said, label: said }, matched: text };
}

const longestYesNo = 4;

/** « non », « Madame » are nobody’s name. */
function saysNoName(work: Work, { within }: SlotOf<'text'>, said: string): boolean {
  const { repair } = work;
  if (within !== 'surname' && within !== 'first-name') return false;
  const isYesNo = said.length <= longestYesNo && readYesNo(repair, said) !== undefined;
  return isYesNo || isCivility(repair, said) || isSentence(work, said) || isChoiceAhead(work, said);
}

const fewestInSentence = 3;

/** « ma boîte mail est pleine » */
function isSentence({ repair }: Work, said: string): boolean {
  const words = wordsOf(said);
  const marks = new Set(both(repair.names.sentence));
  return words.length >= fewestInSentence && words.some(({ plain }) => marks.has(plain));
}

const opensOnSelf = /^(?:j|je|moi|c|i)$/;

/** « jsuis référente, c’est moi qui valide »: no organisation is called so, nor is it an address. */
function opensSentence(said: string): boolean {
  const words = wordsOf(said);
  return words.length >= fewestInSentence && opensOnSelf.test(words[0]?.plain ?? '');
}

/** « salarié » answers a question to come. */
function isChoiceAhead(work: Work, said: string): boolean {
  return Object.values(work.dialog.slots).some(
    (slot) =>
      slot.type === 'choice' &&
      slot.choices.some(({ text }) =>
        saysOne(work.repair, said, waysToSay(work.repair, text, work.t(text))),
      ),
  );
}

const fewestLetters = 10;

/** Emoji and dots alone say nothing. */
function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** What is not kept of somebody’s health: a reason has something harmless to stand instead; words for somebody are written again. */
export function refusedHealth(
  work: Work,
  slot: SlotOf<'text'>,
  said: string,
): Extract<Reading, { type: 'refused' }> | undefined {
  const tells = slot.refuses === 'health' ? tellsHealth : tellsOwnHealth;
  if (!slot.refuses || !tells(work.repair, said)) return undefined;
  if (!slot.optional && slot.cue !== 'cause')
    return { type: 'refused', reason: { key: 'conversation-health-say-otherwise' } };
  const label = slot.optional ? '' : work.t('conversation-health-reason');
  return {
    type: 'refused',
    reason: { key: 'conversation-health-not-kept' },
    instead: { value: label, label },
  };
}

function tooLong({ max }: SlotOf<'text'>, { length }: string): Reading {
  return { type: 'wrong', reason: { key: 'conversation-wrong-long', args: { max, length } } };
}
