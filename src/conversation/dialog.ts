import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A step is taken only when a slot has one of these values, or has (or has not) been filled. */
const guard = z.union([
  z.strictObject({ slot: key, is: z.array(z.string()).min(1) }),
  z.strictObject({ slot: key, filled: z.boolean() }),
]);
/** One of them, or several that must all let through. */
const guards = z.union([guard, z.array(guard).min(2)]);
export type Guard = z.infer<typeof guard>;
export type Guards = z.infer<typeof guards>;

/** Another way out of a question: « ma structure n’est pas dans la liste ». */
const exit = z.strictObject({
  text: key,
  goto: key,
  /** Slots whose answer, given here, means this way out: a SIRET that is in no list. */
  by: z.array(key).default([]),
  /** Filled when this way out is taken. */
  set: z.record(z.string(), z.string()).default({}),
  /** Answers taken back. */
  forget: z.array(key).default([]),
});

const common = {
  /** Text asked. Its variants: `.again` and `.example` (rephrased), `.why` (why we need it), `.name` (in a summary). */
  text: key,
  /** Slots this one is worthless without: it is asked again when they change. */
  needs: z.array(key).default([]),
  exits: z.array(exit).default([]),
  /** Asked like the others, but « rien » or « passer » leaves it empty. */
  optional: z.boolean().default(false),
};

/** What to look for in one slot, by type. */
const slot = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    ...common,
    min: z.number().int().default(1),
    max: z.number().int().default(2000),
    check: key.optional(),
    /** Cue words of `_repair.yaml` after which the answer is found inside a longer message. */
    cue: key.optional(),
    /** What it looks like inside a longer message, where it is found without being asked. */
    within: z.enum(['surname', 'first-name', 'ape', 'address', 'organisation']).optional(),
    /** Health details are not kept and the person is told; `own-health`: those of one’s own, or of a relative. */
    refuses: z.enum(['health', 'own-health']).optional(),
    /** Whatever is said is the answer, a question too; only the words of `_repair.yaml` are not. */
    verbatim: z.boolean().default(false),
    /** Figures asked in passing are no answer, though any other words are. */
    asides: z.boolean().default(false),
    /** Never repeated: neither in a summary nor when the person goes back. */
    secret: z.boolean().default(false),
  }),
  z.strictObject({
    type: z.literal('option'),
    ...common,
    lookup: key,
    /** The only option is taken without asking. */
    auto: z.boolean().default(false),
    /** What the dialog is about: once chosen, only what names it changes it without a question. */
    firm: z.boolean().default(false),
    /** The options are numbers: « 5 » is one of them, not the fifth. */
    numbers: z.boolean().default(false),
    /** What to do when there is nothing to choose from. */
    empty: z.strictObject({ say: key, goto: key }).optional(),
  }),
  z.strictObject({
    type: z.literal('choice'),
    ...common,
    choices: z.array(z.strictObject({ value: key, text: key })).min(2),
    /** « les places et le lieu » is an answer too: the values are joined by « + ». */
    several: z.boolean().default(false),
    /** Lookup that says why what a text names is none of the choices. */
    bars: key.optional(),
  }),
  z.strictObject({
    type: z.literal('date'),
    ...common,
    /** Which end of « du 3 au 14 août » this slot takes. */
    end: z.enum(['first', 'last']).default('first'),
    /** A date slot this one may not come before. */
    after: key.optional(),
    /** Whether a day already past is accepted. */
    past: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('yes-no'), ...common }),
  z.strictObject({ type: z.literal('email'), ...common }),
  z.strictObject({ type: z.literal('siret'), ...common }),
  z.strictObject({ type: z.literal('file'), ...common }),
  /** Given when the dialog starts or by an effect; never asked. */
  z.strictObject({ type: z.literal('given'), text: key.optional() }),
]);
export type Slot = z.infer<typeof slot>;
export type AskedSlot = Exclude<Slot, { type: 'given' }>;
export type SlotOf<Type extends Slot['type']> = Extract<Slot, { type: Type }>;

const outcome = z.strictObject({
  say: key.optional(),
  goto: key.optional(),
  /** The slots named are forgotten, so that they are asked again. */
  forget: z.array(key).default([]),
  /** It is over, but a correction in the next message takes it up again: « non, plutôt juin ». */
  reopens: z.boolean().default(false),
});

const stepCommon = { id: key, when: guards.optional(), goto: key.optional() };

const step = z.union([
  /** Collects slots, in this order. */
  z.strictObject({ ...stepCommon, ask: z.array(key).min(1) }),
  /** Shows what was gathered and waits for a yes. */
  z.strictObject({
    ...stepCommon,
    confirm: key,
    show: z.array(key).default([]),
    /** Lookup whose message completes the summary. */
    with: key.optional(),
    also: z.array(z.strictObject({ text: key, goto: key })).default([]),
    /** What a yes does cannot be undone: it is the red button, and leaving is not. */
    isFinal: z.boolean().default(false),
  }),
  /** Calls a use case; each of its outcomes is named here. */
  z.strictObject({ ...stepCommon, effect: key, outcomes: z.record(key, outcome) }),
  z.strictObject({ ...stepCommon, say: key }),
  /** Sleeps until the signal comes (an approval, hours or days later), then goes on. */
  z.strictObject({ ...stepCommon, wait: key, say: key }),
]);
export type Step = z.infer<typeof step>;
export type AskStep = Extract<Step, { ask: string[] }>;
export type ConfirmStep = Extract<Step, { confirm: string }>;
export type EffectStep = Extract<Step, { effect: string }>;

/** The shape of dialogs/*.yaml: what to collect, check, branch on and call, without a sentence or a figure. */
export const dialogSchema = z.strictObject({
  id: key,
  /** Raised when a change makes a stored step or slot mean something else. */
  version: z.number().int().positive(),
  /** « votre demande d’inscription »: how the dialog is called in « Revenons à … ». */
  title: key,
  /** What is lost when it is cancelled. */
  lost: key,
  slots: z.record(key, slot),
  steps: z.array(step).min(1),
});
export type Dialog = z.infer<typeof dialogSchema>;

/** Where `goto` leads out of the dialog. */
export const END = 'end';
