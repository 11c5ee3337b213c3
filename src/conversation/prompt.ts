import type { AskedSlot, ConfirmStep } from './dialog.ts';
import type { Card, Choice, Draft } from './message.ts';
import { optionValue } from './read-slot.ts';
import { answered } from './run.ts';
import type { LookupResult, Option } from './turn.ts';
import type { Work } from './work.ts';

/** How a question is put: the first time, rephrased, with an example, or in short after something else. */
export type Manner = 'ask' | 'again' | 'example' | 'short';

/** Asks one slot. */
export function promptSlot(work: Work, name: string, manner: Manner, found?: LookupResult): void {
  const slot = work.askedSlot(name);
  const page = found ? showPage(work, found.options) : { shown: [], hasMore: false };
  const paragraphs = [
    ...(found?.message ? [work.t(found.message.key, found.message.args)] : []),
    wording(work, slot, manner),
    ...(manner === 'short' ? [] : details(page.shown)),
    ...hint(work, manner),
  ];
  const choices = [
    ...page.shown.map((option) => {
      return work.choice(option.label, { slot: name, value: optionValue(option) });
    }),
    ...(page.hasMore ? [work.choice(work.t('conversation-more'), { control: 'more' })] : []),
    ...fixedChoices(work, name, slot),
    ...wayOut(work, slot),
  ];
  work.say({ text: paragraphs.join('\n\n'), ...buttons(choices, found ? 'column' : 'row') });
}

function wording(work: Work, slot: AskedSlot, manner: Manner): string {
  const { t } = work;
  switch (manner) {
    case 'ask':
      return t(slot.text);
    case 'again':
      return t(`${slot.text}.again`);
    case 'example':
      return t(`${slot.text}.example`);
    case 'short':
      return t('conversation-back-to', { title: t(work.dialog.title), prompt: t(slot.text) });
    default:
      return manner satisfies never;
  }
}

/** The page of options to show; all of them are kept so that « le deuxième » is understood. */
function showPage(work: Work, options: Option[]): { shown: Option[]; hasMore: boolean } {
  const { run, repair } = work;
  const first = run.page * repair.pageSize;
  const shown = options.slice(first, first + repair.pageSize);
  run.offered = shown.map(optionValue);
  return { shown, hasMore: options.length > first + repair.pageSize };
}

function details(options: Option[]): string[] {
  if (!options.some((option) => option.detail)) return [];
  return [
    options
      .map((option) =>
        option.detail ? `- **${option.label}** : ${option.detail}` : `- **${option.label}**`,
      )
      .join('\n'),
  ];
}

/** Said once, with the first question of a dialog. */
function hint(work: Work, manner: Manner): string[] {
  const isFirst = manner === 'ask' && work.run.trail.length === 0 && work.run.changes === 0;
  return isFirst ? [work.t('conversation-hint')] : [];
}

function fixedChoices(work: Work, name: string, slot: AskedSlot): Choice[] {
  const { t } = work;
  if (slot.type === 'choice') {
    return slot.choices.map((choice) => {
      const label = t(choice.text);
      return work.choice(label, { slot: name, value: { value: choice.value, label } });
    });
  }
  if (slot.type !== 'yes-no') return [];
  return (['yes', 'no'] as const).map((value) => {
    const label = t(`conversation-${value}`);
    return work.choice(label, { slot: name, value: { value, label } });
  });
}

function wayOut(work: Work, slot: AskedSlot): Choice[] {
  const { t } = work;
  return [
    ...slot.exits.map((exit, index) => work.choice(t(exit.text), { control: `exit:${index}` })),
    ...(slot.optional ? [work.choice(t('conversation-skip'), { control: 'skip' })] : []),
    ...human(work),
    ...(isLost(work) ? [work.choice(t('conversation-cancel'), { control: 'cancel' })] : []),
  ];
}

/** After too many wrong answers. */
function isLost({ run, repair }: Work): boolean {
  return Math.max(run.misses, run.mistakes) >= repair.misses;
}

function human(work: Work): Choice[] {
  return isLost(work) ? [work.choice(work.t('conversation-human'), { control: 'human' })] : [];
}

const inlineChanges = 3;

/** Shows what was gathered and asks for a yes. */
export function promptConfirm(work: Work, step: ConfirmStep, found?: LookupResult): void {
  const { t, run } = work;
  const shown = step.show.filter((name) => name in run.slots);
  const known = answered(work);
  const changeable = shown.filter((name) => known.includes(name));
  const [yes, leave] = step.isFinal
    ? (['destructive', undefined] as const)
    : (['primary', 'destructive'] as const);
  const choices = [
    work.choice(t(`${step.confirm}.yes`), { control: 'confirm' }, yes),
    ...step.also.map((other, index) => work.choice(t(other.text), { control: `also:${index}` })),
    ...(changeable.length > inlineChanges
      ? [work.choice(t('conversation-change'), { control: 'change' })]
      : changeable.map((name) =>
          work.choice(t('conversation-change-slot', { name: work.nameOf(name) }), {
            control: `change:${name}`,
          }),
        )),
    ...human(work),
    work.choice(t('conversation-cancel'), { control: 'cancel' }, leave),
  ];
  work.say({ card: summaryCard(work, step, found), ...buttons(choices, 'row') });
}

/** Shows what was gathered and why it would be refused; what can be done instead is offered, not a yes. */
export function showRefused(work: Work, step: ConfirmStep, found: LookupResult): void {
  const card: Card = { ...summaryCard(work, step, found), tone: 'attention' };
  work.say({ card, ...buttons(found.instead ?? [], 'row') });
}

function summaryCard(work: Work, step: ConfirmStep, found?: LookupResult): Card {
  const { t, run } = work;
  const facts = step.show
    .filter((name) => name in run.slots)
    .map((name) => ({ label: capitalised(work.nameOf(name)), value: valueShown(work, name) }));
  const body = found?.message && t(found.message.key, found.message.args);
  return { title: t(step.confirm), facts, ...(body && { body }) };
}

/** What may be repeated of an answer. */
export function valueShown(work: Work, name: string): string {
  const slot = work.slot(name);
  const value = work.run.slots[name];
  if (!value || value.value === '') return work.t('conversation-nothing-given');
  return slot.type === 'text' && slot.secret ? work.t('conversation-kept-secret') : value.label;
}

/** As at the head of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function buttons(
  choices: Choice[],
  layout: 'row' | 'column',
): Pick<Draft, 'choices' | 'layout'> {
  return choices.length > 0 ? { choices, layout } : {};
}
