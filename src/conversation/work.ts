import type { AskedSlot, Dialog, Slot, Step } from './dialog.ts';
import type { Choice, Draft } from './message.ts';
import type { Repair } from './repair.ts';
import type { Aside, ConversationState, DialogRun } from './state.ts';
import type { TextArgs, TextRef, Translate } from './text.ts';
import type { DialogContext, DialogPress, Turn } from './turn.ts';

/** The dialogs and what works in all of them. */
export interface DialogBook {
  dialogs: Record<string, Dialog>;
  repair: Repair;
}

/** One turn in the making: the engine’s own copy of the state, and what it has said so far. */
export class Work {
  readonly book: DialogBook;
  readonly repair: Repair;
  readonly context: DialogContext;
  readonly t: Translate;
  readonly state: ConversationState;
  readonly drafts: Draft[] = [];
  readonly ended: Turn['ended'] = [];
  digression: Turn['digression'];
  isSensitive = false;
  isHandled = true;
  /** What is left of the message for the caller, when it is the caller’s. */
  rest: string | undefined;
  /** The message being taken, whole. */
  message: string | undefined;
  /** The message that opens a dialog, while its opening steps are taken. */
  said: string | undefined;
  /** The question of the engine that the message did not answer. */
  unanswered: Aside | undefined;
  /** Said at the head of the next message. */
  private lead: string[] = [];
  /** Slots understood out of free text, and which line of the lead says so. */
  private noted: { names: string[]; line: number } | undefined;

  constructor(book: DialogBook, state: ConversationState, context: DialogContext) {
    this.book = book;
    this.repair = book.repair;
    this.context = context;
    this.t = context.t;
    this.state = structuredClone(state);
  }

  /** The dialog underway; asking for it when there is none is a bug. */
  get run(): DialogRun {
    if (!this.state.active) throw new Error('no dialog is underway');
    return this.state.active;
  }

  get dialog(): Dialog {
    return this.dialogOf(this.run.dialog);
  }

  get step(): Step {
    return this.stepOf(this.run.step);
  }

  dialogOf(id: string): Dialog {
    const dialog = this.book.dialogs[id];
    if (!dialog) throw new Error(`unknown dialog ${id}`);
    return dialog;
  }

  stepOf(id: string): Step {
    const step = this.dialog.steps.find((candidate) => candidate.id === id);
    if (!step) throw new Error(`unknown step ${id} of dialog ${this.dialog.id}`);
    return step;
  }

  slot(name: string): Slot {
    const slot = this.dialog.slots[name];
    if (!slot) throw new Error(`unknown slot ${name} of dialog ${this.dialog.id}`);
    return slot;
  }

  askedSlot(name: string): AskedSlot {
    const slot = this.slot(name);
    if (slot.type === 'given') throw new Error(`slot ${name} is given, it cannot be asked`);
    return slot;
  }

  /** How a slot is called in a sentence. */
  nameOf(slot: string): string {
    const own = this.run.slots[slot]?.name;
    if (own !== undefined) return own;
    const { text } = this.slot(slot);
    return text ? this.t(`${text}.name`) : slot;
  }

  /** Said at the head of the next message, or alone when none follows. */
  note(key: string, args?: TextArgs): void {
    this.lead.push(this.t(key, args));
  }

  noteText(text: string): void {
    this.lead.push(text);
  }

  /** Slots to be said as understood: one sentence for all of them, where the first was. */
  noteSlots(names: string[], sentence: (names: string[]) => string): void {
    if (names.length === 0) return;
    const { names: before, line } = this.noted ?? { names: [], line: this.lead.length };
    this.noted = { names: [...new Set([...before, ...names])], line };
    this.lead[line] = sentence(this.noted.names);
  }

  /** Nothing comes of what was understood: it is not said. */
  dropNoted(): void {
    if (this.noted) this.lead.splice(this.noted.line, 1);
    this.noted = undefined;
  }

  noteRef(ref: TextRef): void {
    this.note(ref.key, ref.args);
  }

  /** A message of its own, or one that closes what was noted. */
  say(draft: Draft): void {
    const lead = this.lead.join('\n\n');
    this.lead = [];
    this.noted = undefined;
    if (lead === '') this.drafts.push(draft);
    else if (draft.card) this.drafts.push({ text: lead }, draft);
    else this.drafts.push({ ...draft, text: draft.text ? `${lead}\n\n${draft.text}` : lead });
  }

  /** Messages of a use case, as they are. */
  sayAll(drafts: Draft[]): void {
    if (drafts.length > 0) this.flush();
    this.drafts.push(...drafts);
  }

  flush(): void {
    if (this.lead.length > 0) this.say({});
  }

  /** A button of the present question. */
  choice(
    label: string,
    press: Omit<DialogPress, 'run' | 'stamp'>,
    style?: Choice['style'],
  ): Choice {
    const args = { run: this.state.active?.id ?? 0, stamp: this.stamp(), ...press };
    return { label, target: { intent: 'dialog', args }, ...(style && { style }) };
  }

  /** The number of the present question: a new one as soon as anything that matters has changed. */
  stamp(): number {
    const { active, aside, state } = { ...this.state, state: this.state };
    const parts = active
      ? [active.id, active.step, active.changes, pending(this.step, active)]
      : [];
    const position = JSON.stringify([...parts, aside ?? null], withKeysInOrder);
    if (position !== state.position) {
      state.position = position;
      state.stamp += 1;
    }
    return state.stamp;
  }

  turn(): Turn {
    this.flush();
    this.stamp();
    this.state.touchedAt = this.context.now;
    const { state, drafts, isHandled, rest, digression, isSensitive, ended } = this;
    return {
      state,
      drafts,
      isHandled,
      isSensitive,
      ended,
      ...(rest !== undefined && { rest }),
      ...(digression && { digression }),
    };
  }
}

/** What is kept and read again says the same, in whatever order its keys come back. */
function withKeysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The address given in this dialog. */
export function emailOf({ dialog, run }: Work): string | undefined {
  const name = Object.keys(dialog.slots).find((slot) => dialog.slots[slot]?.type === 'email');
  return name === undefined ? undefined : run.slots[name]?.value;
}

/** The slot a step is asking for. */
export function pending(step: Step, run: DialogRun): string | undefined {
  if (!('ask' in step)) return undefined;
  const isOpen = (name: string) => !(name in run.slots);
  const { reopened } = run;
  if (reopened !== undefined && step.ask.includes(reopened) && isOpen(reopened)) return reopened;
  return step.ask.find(isOpen);
}
