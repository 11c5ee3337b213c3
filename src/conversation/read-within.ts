import { checks } from './checks.ts';
import type { SlotOf } from './dialog.ts';
import { readFullName, readNameParts } from './read-names.ts';
import { both } from './repair.ts';
import type { Word } from './shorthand.ts';
import type { SlotValue } from './state.ts';
import { findPhrase, wordsOf } from './words.ts';
import { emailOf, type Work } from './work.ts';

interface Found {
  value: SlotValue;
  matched: string;
}

/** Finds what a text slot looks for inside a longer message: a name, an APE code, an address. */
export function readWithin(work: Work, slot: SlotOf<'text'>, text: string): Found | undefined {
  switch (slot.within) {
    case undefined:
      return undefined;
    case 'surname':
    case 'first-name':
      return namePart(work, slot.within, text);
    case 'ape':
      return asFound(text.match(ape)?.[0], checks['ape']);
    case 'address':
      return asFound(text.match(address)?.[0]);
    case 'organisation':
      return asFound(organisationIn(work, text));
    default:
      return slot.within satisfies never;
  }
}

/** « on n’est pas organisme de formation »: the answer to a yes or no question that is named. */
export function readNamedYesNo(work: Work, name: string, text: string): 'yes' | 'no' | undefined {
  const phrases = work.repair.slots[name];
  const words = wordsOf(text);
  const long = (phrases ? both(phrases) : []).filter((phrase) => wordsOf(phrase).length > 1);
  const found = long.map((phrase) => findPhrase(words, phrase)).find((place) => place);
  if (!found) return undefined;
  return isNegated(work, words.slice(Math.max(0, found.first - wordsAround), found.first))
    ? 'no'
    : 'yes';
}

const wordsAround = 5;

function isNegated({ repair }: Work, words: Word[]): boolean {
  const negations = [...both(repair.negation), ...both(repair.refusal)];
  return words.some(({ plain }) => negations.includes(plain));
}

const ape = /(?:\b(?:code )?(?:ape|naf) ?:? ?)?(?<!\d[ .]?)\d{2}\.?\d{2} ?[A-Z]\b/i;
const address =
  /(?:\d{1,4}(?: ?(?:bis|ter))?,? |(?:rue|avenue|place|boulevard|chemin|route|impasse|allée|zone|quai) )[^;\n]{3,80}?[ ,]\d{5} \p{L}[\p{L}'’ -]*/iu;

function asFound(matched: string | undefined, check = checks['words']): Found | undefined {
  if (matched === undefined) return undefined;
  const checked = check?.(matched.trim());
  if (!checked || 'wrong' in checked) return undefined;
  return { value: { value: checked.value, label: checked.value }, matched };
}

/** In a message of several parts, the first that opens with a capital and says nothing else. */
function organisationIn(work: Work, text: string): string | undefined {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  return parts.find(
    (part) => /^\p{Lu}[\p{L}\d'’ .&-]{2,}$/u.test(part) && !isNegated(work, wordsOf(part)),
  );
}

function namePart(work: Work, part: 'surname' | 'first-name', text: string): Found | undefined {
  const name = readFullName(work.repair, text, emailOf(work)) ?? readNameParts(work.repair, text);
  const said = part === 'surname' ? name.surname : name.firstName;
  const found = asFound(said, checks['person-name']);
  return found && { ...found, matched: '' };
}
