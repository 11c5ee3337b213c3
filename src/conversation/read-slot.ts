import { checks, readEmail, readSiret } from './checks.ts';
import { writeDay } from './day.ts';
import { demandLookup, type Supplied } from './demand.ts';
import type { AskedSlot, SlotOf } from './dialog.ts';
import { readDates } from './read-dates.ts';
import { readOrdinal, readYesNo, waysToSay } from './repair.ts';
import { tellsHealth } from './sensitive.ts';
import type { SlotValue } from './state.ts';
import type { TextRef } from './text.ts';
import type { LookupResult } from './turn.ts';
import { findPhrase, wordsOf } from './words.ts';
import type { Work } from './work.ts';

/** What a text is worth as an answer to one slot. */
export type Reading =
  | { type: 'value'; value: SlotValue; matched: string }
  /** Several options are meant: they are offered. */
  | { type: 'several' }
  | { type: 'wrong'; reason: TextRef }
  /** Not kept: the person is told, and something harmless stands instead. */
  | { type: 'refused'; reason: TextRef; instead: SlotValue }
  | { type: 'nothing' };

const nothing: Reading = { type: 'nothing' };

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
      return question.isAsked ? readText(work, slot, question.text) : nothing;
    case 'choice':
      return readChoice(work, slot, question);
    case 'date':
      return readDate(work, slot, question);
    case 'yes-no':
      return question.isAsked ? readAnswerYesNo(work, question.text) : nothing;
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
  if (!first) return nothing;
  const isSure = result.exact ?? result.options.length === 1;
  if (!isSure) return { type: 'several' };
  return { type: 'value', value: optionValue(first), matched: first.matched ?? text };
}

/** An option once chosen. */
export function optionValue(option: { value: string; label: string }): SlotValue {
  return { value: option.value, label: option.label };
}

function readText(work: Work, slot: SlotOf<'text'>, text: string): Reading {
  const said = text.trim();
  if (slot.check) {
    const checked = checks[slot.check]?.(said);
    if (!checked) throw new Error(`unknown check ${slot.check}`);
    if ('wrong' in checked) return { type: 'wrong', reason: { key: checked.wrong } };
    if (checked.value.length > slot.max) return tooLong(slot, checked.value);
    return { type: 'value', value: { value: checked.value, label: checked.value }, matched: text };
  }
  if (slot.refuses === 'health' && tellsHealth(work.repair, said)) {
    const label = slot.optional ? '' : work.t('conversation-health-reason');
    return {
      type: 'refused',
      reason: { key: 'conversation-health-not-kept' },
      instead: { value: label, label },
    };
  }
  if (wordsOf(said).length === 0 || said.length < slot.min) {
    return { type: 'wrong', reason: { key: 'conversation-wrong-short', args: { min: slot.min } } };
  }
  if (said.length > slot.max) return tooLong(slot, said);
  return { type: 'value', value: { value: said, label: said }, matched: text };
}

function tooLong({ max }: SlotOf<'text'>, { length }: string): Reading {
  return { type: 'wrong', reason: { key: 'conversation-wrong-long', args: { max, length } } };
}

function readChoice(work: Work, slot: SlotOf<'choice'>, { text, isAsked }: Question): Reading {
  const words = wordsOf(text);
  const choices = slot.choices.map(({ value, text: key }) => ({ value, key, label: work.t(key) }));
  const place = isAsked ? readOrdinal(work.repair, text, choices.length) : undefined;
  const named = choices.filter(({ key, label }) =>
    waysToSay(work.repair, key, label).some((phrase) => findPhrase(words, phrase) !== undefined),
  );
  const only = named.length === 1 ? named[0] : undefined;
  const chosen = place === undefined ? only : choices[place];
  return chosen ? { type: 'value', value: optionValue(chosen), matched: text } : nothing;
}

function readDate(work: Work, slot: SlotOf<'date'>, { name, text, isAsked }: Question): Reading {
  const { today, language } = work.context;
  const earliest = slot.after ? work.run.slots[slot.after] : undefined;
  const near = work.run.slots[name]?.value ?? earliest?.value;
  const options = { language, prefersFuture: !slot.past, ...(near && { near }) };
  const [found] = readDates(text, today, options);
  if (!found || (found.precision !== 'day' && found.precision !== 'period')) return nothing;
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

function readAnswerYesNo(work: Work, text: string): Reading {
  const answer = readYesNo(work.repair, text);
  if (answer === undefined) return nothing;
  const value = answer ? 'yes' : 'no';
  return { type: 'value', value: { value, label: work.t(`conversation-${value}`) }, matched: text };
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
