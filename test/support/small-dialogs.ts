import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type ConversationState,
  type DialogBook,
  type DialogContext,
  type DialogEvent,
  type DialogPress,
  dialogSchema,
  type Effect,
  emptyState,
  type Lookup,
  type Repair,
  repairSchema,
  type Turn,
  wordsSchema,
} from '#conversation/index.ts';
import { runDialog } from '#usecases/run-dialog.ts';
import { firstNames } from './first-names.ts';

/** The product's own words of the repairs. */
export function readRepairWords(): Repair {
  const read = (name: string) => parse(readFileSync(`dialogs/${name}.yaml`, 'utf8'));
  return {
    ...repairSchema.parse(read('_repair')),
    ...wordsSchema.parse(read('_words')),
    firstNames,
  };
}

/** Dialogs written in a test, by id. */
export function bookOf(...sources: string[]): DialogBook {
  const dialogs = sources.map((source) => dialogSchema.parse(parse(source)));
  return {
    dialogs: Object.fromEntries(dialogs.map((dialog) => [dialog.id, dialog])),
    repair: readRepairWords(),
  };
}

interface Outside {
  lookups?: Record<string, Lookup<null>>;
  effects?: Record<string, Effect<null>>;
  context?: Partial<DialogContext>;
}

/** A conversation with dialogs of a test; texts are their keys, so that tests speak of keys. */
export class SmallTalk {
  book: DialogBook;
  state: ConversationState = emptyState();
  last: Turn | undefined;
  private readonly outside: Outside;

  constructor(book: DialogBook, outside: Outside = {}) {
    this.book = book;
    this.outside = outside;
  }

  async start(dialog: string, text?: string): Promise<string> {
    return await this.play({ type: 'start', dialog, ...(text && { text }) });
  }

  async say(text: string): Promise<string> {
    return await this.play({ type: 'text', text });
  }

  /** Presses a button of the last message by its label. */
  async press(label: string): Promise<string> {
    return await this.play({ type: 'press', press: this.pressOf(label) });
  }

  pressOf(label: string): DialogPress {
    const choice = this.last?.drafts
      .flatMap((draft) => draft.choices ?? [])
      .find((candidate) => candidate.label === label);
    if (!choice) throw new Error(`no button ${label}`);
    return choice.target.args as unknown as DialogPress;
  }

  labels(): string[] {
    return (
      this.last?.drafts.flatMap((draft) => draft.choices ?? []).map(({ label }) => label) ?? []
    );
  }

  /** What is said, one line. */
  async play(event: DialogEvent): Promise<string> {
    const { lookups = {}, effects = {}, context } = this.outside;
    this.last = await runDialog({ ...this.book, lookups, effects }, this.state, {
      event,
      context: {
        now: '2026-02-16T08:00:00.000Z',
        today: '2026-02-16',
        language: 'fr',
        t: (key, args) => (args ? `${key}${JSON.stringify(args)}` : key),
        classify: () => ({ kind: 'answer' }),
        ...context,
      },
      actor: null,
    });
    this.state = this.last.state;
    return this.last.drafts
      .map((draft) => [draft.text, draft.card?.title, draft.card?.body].filter(Boolean).join(' '))
      .join(' | ');
  }
}
