import {
  type ConversationState,
  carryOver,
  type Dialog,
  type DialogBook,
  type DialogEvent,
  type DialogPress,
  type Draft,
  emptyState,
  type Translate,
  type Turn,
} from '#conversation/index.ts';
import { runDialog } from '#usecases/run-dialog.ts';
import { comparable, type Transcript, type TranscriptTurn } from '../transcript.ts';
import type { World } from './acting.ts';
import { classify } from './classify.ts';
import { createWorld, effects, lookups } from './in-memory-programme.ts';

/** What came back from one turn. */
export interface Reply {
  text: string;
  choices: string[];
  isKept: boolean;
}

/** Plays a transcript on the engine alone, with lookups and effects in memory. */
export class EngineTalk {
  private book: DialogBook;
  private readonly t: Translate;
  private readonly transcript: Transcript;
  private state: ConversationState = emptyState();
  private now: number;
  private earlier: Draft[] = [];
  private last: Draft[] = [];
  readonly world: World = createWorld();
  /** Dialogs brought to their end. */
  readonly finished: string[] = [];

  constructor(book: DialogBook, t: Translate, transcript: Transcript) {
    this.book = book;
    this.t = t;
    this.transcript = transcript;
    this.now = Date.parse(this.world.now);
  }

  /** Opens the dialog a button outside opened. */
  async open(): Promise<void> {
    const { opens } = this.transcript.given;
    if (!opens) return;
    const slots = Object.fromEntries(
      Object.entries(opens.slots).map(([name, value]) => [name, { value, label: value }]),
    );
    await this.play({ type: 'start', dialog: opens.dialog, slots });
  }

  async take(turn: TranscriptTurn): Promise<Reply | undefined> {
    if ('wait' in turn) this.now += turn.wait * 3_600_000;
    else if ('restart' in turn) this.state = JSON.parse(JSON.stringify(this.state));
    else if ('elsewhere' in turn) this.state = carryOver(this.state, emptyState()).to;
    else if ('release' in turn) this.release(turn.release, turn.drops);
    else if ('say' in turn) return await this.hear(turn.say.replaceAll('{code}', this.world.code));
    else if ('press' in turn)
      return await this.play({ type: 'press', press: this.findPress(turn.press, turn.old) });
    else if ('attach' in turn) {
      return await this.play({
        type: 'attachment',
        kind: turn.attach,
        ...(turn.caption && { text: turn.caption }),
      });
    } else {
      const { siret, name } = this.validateStructure();
      return await this.play({
        type: 'wake',
        signal: 'structure-validated',
        slots: { structure: { value: siret, label: name } },
      });
    }
    return undefined;
  }

  /** A text goes to the dialogs first; what they leave is understood as outside of any. */
  private async hear(text: string): Promise<Reply> {
    const reply = await this.play({ type: 'text', text });
    if (this.wasHandled) return reply;
    const { kind, dialog } = classify(text);
    if (kind === 'command' && dialog) return await this.play({ type: 'start', dialog, text });
    return { text: `Réponse à « ${text} »`, choices: [], isKept: reply.isKept };
  }

  private wasHandled = true;

  private async play(event: DialogEvent): Promise<Reply> {
    const turn = await runDialog({ ...this.book, lookups, effects }, this.state, {
      event,
      context: {
        now: new Date(this.now).toISOString(),
        today: new Date(this.now).toISOString().slice(0, 10),
        language: this.transcript.given.language,
        t: this.t,
        classify,
      },
      actor: { person: this.transcript.given.person, world: this.world },
    });
    this.state = JSON.parse(JSON.stringify(turn.state));
    this.wasHandled = turn.isHandled;
    this.finished.push(
      ...turn.ended.filter(({ outcome }) => outcome === 'done').map(({ dialog }) => dialog),
    );
    this.now += 60_000;
    if (turn.drafts.length > 0) {
      this.earlier = this.last;
      this.last = turn.drafts;
    }
    return toReply(turn);
  }

  private findPress(label: string, isOld: boolean): DialogPress {
    const choices = (isOld ? this.earlier : this.last).flatMap((draft) => draft.choices ?? []);
    const found = choices.find((choice) => comparable(choice.label).includes(comparable(label)));
    if (!found)
      throw new Error(
        `no button « ${label} » among ${choices.map((choice) => choice.label).join(', ')}`,
      );
    return found.target.args as unknown as DialogPress;
  }

  private release(id: string, drops: string[]): void {
    const dialog = this.book.dialogs[id];
    if (!dialog) throw new Error(`no dialog ${id}`);
    const slots = Object.fromEntries(
      Object.entries(dialog.slots).filter(([name]) => !drops.includes(name)),
    );
    const steps = dialog.steps.map((step) =>
      'ask' in step ? { ...step, ask: step.ask.filter((name) => !drops.includes(name)) } : step,
    );
    const changed: Dialog = { ...dialog, version: dialog.version + 1, slots, steps };
    this.book = { ...this.book, dialogs: { ...this.book.dialogs, [id]: changed } };
  }

  private validateStructure(): { siret: string; name: string } {
    const asked = this.world.done.findLast(({ effect }) => effect === 'request-structure')?.values;
    return { siret: asked?.['siret'] ?? '', name: asked?.['structure-name'] ?? '' };
  }
}

function toReply(turn: Turn): Reply {
  const texts = turn.drafts.flatMap((draft) => [
    draft.text ?? '',
    draft.card?.title ?? '',
    ...(draft.card?.facts ?? []).map((fact) => `${fact.label} : ${fact.value}`),
    draft.card?.body ?? '',
  ]);
  const answer = turn.digression ? [`Réponse à « ${turn.digression.text} »`] : [];
  const choices = turn.drafts.findLast((draft) => draft.choices?.length)?.choices ?? [];
  return {
    text: [...answer, ...texts].filter(Boolean).join('\n'),
    choices: choices.map((choice) => choice.label),
    isKept: !turn.isSensitive,
  };
}
