import { readEmail, readSiret } from './checks.ts';
import type { DateReading } from './date-reading.ts';
import { writeDay } from './day.ts';
import { demandLookup, type Supplied } from './demand.ts';
import type { AskedSlot, SlotOf } from './dialog.ts';
import { sureOption } from './match-options.ts';
import { readDates } from './read-dates.ts';
import { readText } from './read-text.ts';
import { readNamedYesNo, readWithin } from './read-within.ts';
import { nothing, type Reading } from './reading.ts';
import { both, type Repair, readOrdinal, readYesNo, saysOne, waysToSay } from './repair.ts';
import { TOGETHER } from './run.ts';
import type { Word } from './shorthand.ts';
import type { SlotValue } from './state.ts';
import type { LookupResult } from './turn.ts';
import { findExact, findPhrase, wordsOf } from './words.ts';
import type { Work } from './work.ts';

interface Question {
  name: string;
  slot: AskedSlot;
  text: string;
  /** The text answers this very question; otherwise it is only searched for an answer. */
  isAsked: boolean;
}

/** Reads a text as an answer to one slot; only options need the outside. */
export function* readSlot(work: Work, question: Question): Supplied<Reading> {
  const { slot } = question;
  switch (slot.type) {
    case 'option':
      return yield* readOption(work, { ...question, slot });
    case 'text':
      if (!question.isAsked) return readInside(work, question.name, { slot, text: question.text });
      return readText(work, slot, question.text);
    case 'choice':
      return (yield* readBar(work, slot, question)) ?? readChoice(work, slot, question);
    case 'date':
      return readDate(work, slot, question);
    case 'yes-no':
      return readAnswerYesNo(work, question);
    case 'email':
      return typed(readEmail(question.text), question.text);
    case 'siret':
      return typed(readSiret(question.text), question.text);
    case 'file':
      return nothing;
    default:
      return slot satisfies never;
  }
}

function* readOption(
  work: Work,
  { name, slot, text, isAsked }: Question & { slot: SlotOf<'option'> },
): Supplied<Reading> {
  const offered = work.run.offered;
  if (isAsked && !slot.numbers) {
    const place = readOrdinal(work.repair, text, offered.length);
    const chosen = place === undefined ? undefined : offered[place];
    if (chosen) return { type: 'value', value: chosen, matched: text };
  }
  const result: LookupResult = yield* demandLookup(work, slot.lookup, {
    slot: name,
    text,
    isAsked,
  });
  const [first] = result.options;
  if (!first) return result.barred ? { type: 'barred', reason: result.barred } : nothing;
  const isOnly = result.options.length === 1;
  // « celle d’Oloron », said of several just shown, chooses.
  const isChosen = isAsked && isOnly && offered.length > 1 && offered.some(isSame(first));
  if (!isChosen && !sureOption(result)) {
    const { options, said = text } = result;
    return { type: 'several', count: options.length, said };
  }
  return { type: 'value', value: optionValue(first), matched: first.matched ?? text };
}

const isSame =
  ({ value }: { value: string }) =>
  (other: { value: string }) =>
    other.value === value;

/** An option once chosen. */
export function optionValue({ value, label, name }: Omit<SlotValue, 'file'>): SlotValue {
  return name === undefined ? { value, label } : { value, label, name };
}

/** « le rôle superadmin »: what is named is none of the choices, whatever else the words resemble. */
function* readBar(
  work: Work,
  { bars }: SlotOf<'choice'>,
  { name, text, isAsked }: Question,
): Supplied<Reading | undefined> {
  if (!bars) return undefined;
  const { barred } = yield* demandLookup(work, bars, { slot: name, text, isAsked });
  return barred && { type: 'barred', reason: barred };
}

function readChoice(work: Work, slot: SlotOf<'choice'>, { text, isAsked }: Question): Reading {
  const words = wordsOf(text);
  const choices = slot.choices.map(({ value, text: key }) => ({ value, key, label: work.t(key) }));
  const place = isAsked ? readOrdinal(work.repair, text, choices.length) : undefined;
  const chosen = place === undefined ? undefined : choices[place];
  if (chosen) return { type: 'value', value: optionValue(chosen), matched: text };
  const vague = isAsked ? [] : vaguePhrases(work.repair);
  const said = choices.flatMap((choice) => {
    const ways = waysToSay(work.repair, choice.key, choice.label).filter(
      (phrase) => !vague.includes(phrase),
    );
    const found = longestPhrase(work, { words, phrases: ways, isAsked });
    return found ? [{ choice, found }] : [];
  });
  const [only] = said;
  if (only && said.length > 1 && slot.several) {
    const chosen = said.map(({ choice }) => choice);
    const value = {
      value: chosen.map((choice) => choice.value).join(TOGETHER),
      label: chosen.map(({ label }) => label).join(', '),
    };
    return { type: 'value', value, matched: text };
  }
  if (!only || said.length > 1) return nothing;
  const start = words[only.found.first]?.start ?? 0;
  const matched = text.slice(start, words[only.found.last]?.end);
  return { type: 'value', value: optionValue(only.choice), matched };
}

/** Words that are an answer only where the question is asked: « non », « rien », « autre ». */
function vaguePhrases({ refusal, mistake, commands }: Repair): string[] {
  return [refusal, mistake, commands.skip, commands.more].flatMap(both);
}

const wordsBeforeDenial = 2;

/** A typo is forgiven where the question is asked; inside other words nothing is guessed, nor what is denied taken. */
function longestPhrase(
  { repair }: Work,
  { words, phrases, isAsked }: { words: Word[]; phrases: string[]; isAsked: boolean },
) {
  const denials = both(repair.negation);
  return phrases
    .map((phrase) => (isAsked ? findPhrase(words, phrase) : findExact(words, phrase)))
    .filter((found) => found !== undefined)
    .filter(({ first, last }) => words.length === 1 || first < last || isApart(words, first))
    .filter(({ first }) => {
      const before = words.slice(Math.max(0, first - wordsBeforeDenial), first);
      return isAsked || !before.some(({ plain }) => denials.includes(plain));
    })
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))[0];
}

const pronouns = new Set(
  'je tu il elle on nous vous ca qui pour de a veux voudrais peux peut souhaite aimerais pouvoir dois'.split(
    ' ',
  ),
);

/** « m » for Monsieur, not that of « m’inscrire », nor of « je m appelle » without its apostrophe. */
function isApart(words: Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.plain.length > 1) return true;
  return !word.isElided && !pronouns.has(words[at - 1]?.plain ?? '');
}

function readDate(work: Work, slot: SlotOf<'date'>, { name, text, isAsked }: Question): Reading {
  const { today, language } = work.context;
  const earliest = slot.after ? work.run.slots[slot.after] : undefined;
  const near = work.run.slots[name]?.value ?? earliest?.value;
  const options = { language, prefersFuture: !slot.past, ...(near && { near }) };
  const [found] = readDates(text, today, options);
  if (!found && isAsked && earliest && saysOne(work.repair, text, both(work.repair.sameDay)))
    return { type: 'value', value: earliest, matched: text };
  if (found && isAsked && isWide(found)) {
    return {
      type: 'wrong',
      reason: { key: 'conversation-wrong-wide', args: { text: found.text } },
    };
  }
  if (!found || isWide(found)) return nothing;
  if (!isAsked && slot.end === 'last' && found.from === found.until) return nothing;
  const day = slot.end === 'last' ? found.until : found.from;
  if (!slot.past && day < today) {
    return { type: 'wrong', reason: { key: 'conversation-wrong-past' } };
  }
  if (earliest && day < earliest.value) {
    const args = { day: earliest.label };
    return { type: 'wrong', reason: { key: 'conversation-wrong-before', args } };
  }
  const value = { value: day, label: writeDay(day, language) };
  return { type: 'value', value, matched: found.text };
}

/** « la semaine prochaine », « en juin »: no day yet. */
function isWide({ precision }: DateReading): boolean {
  return precision !== 'day' && precision !== 'period';
}

function readAnswerYesNo(work: Work, { name, text, isAsked }: Question): Reading {
  const said = isAsked ? readYesNo(work.repair, text) : undefined;
  const isHere = isAsked || isAskedNow(work, name);
  const meant = said === undefined ? isHere && readNamedYesNo(work, name, text) : yesNo(said);
  if (!meant) return nothing;
  const value = { value: meant, label: work.t(`conversation-${meant}`) };
  return { type: 'value', value, matched: text };
}

function yesNo(said: boolean): 'yes' | 'no' {
  return said ? 'yes' : 'no';
}

/** Whether the present step asks for it, or the one that what is said here leads to. */
function isAskedNow({ step, dialog }: Work, name: string): boolean {
  const steps = dialog.steps.slice(dialog.steps.indexOf(step));
  const asking = steps.find((one) => !('say' in one));
  return asking !== undefined && 'ask' in asking && asking.ask.includes(name);
}

/** A name is recognised anywhere; what an organisation looks like, only while it is being described. */
function readInside(
  work: Work,
  name: string,
  { slot, text }: { slot: SlotOf<'text'>; text: string },
): Reading {
  const isName = slot.within === 'surname' || slot.within === 'first-name';
  if (!isName && !isAskedNow(work, name)) return nothing;
  const found = readWithin(work, slot, text);
  if (!found || found.value.value.length > slot.max) return nothing;
  return { type: 'value', ...found };
}

function typed(
  found: { value: string; matched?: string } | { wrong: string } | undefined,
  text: string,
): Reading {
  if (!found) return nothing;
  if ('wrong' in found) return { type: 'wrong', reason: { key: found.wrong } };
  return {
    type: 'value',
    value: { value: found.value, label: found.value },
    matched: found.matched ?? text,
  };
}
