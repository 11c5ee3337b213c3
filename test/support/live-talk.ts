import { type EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { comparable, type Transcript, type TranscriptTurn } from '../dialogs/transcript.ts';
import type { SeenMessage } from './mailbox.ts';
import type { RunningApp } from './running-app.ts';
import { readCard } from './teams-card-text.ts';
import { TeamsDriver } from './teams-driver.ts';
import { TelegramDriver } from './telegram-driver.ts';
import type { InlineButton } from './telegram-server.ts';
import type { TranscriptWorld } from './transcript-world.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const PATIENCE_MS = 20_000;
const ARRIVES_WITHIN_MS = 40;
const LOOK_AGAIN_MS = 10;
/** What was received is soon noted as sent. */
const SOON_NOTED_MS = 2;

/** What came back from one turn. */
export interface Reply {
  text: string;
  choices: string[];
  /** Names of what was sent with it. */
  files: string[];
  isKept: boolean;
}

/** What a talk needs of the world it takes place in. `manager`: who is reached in a chat beside. */
export type World = Pick<TranscriptWorld, 'link' | 'openingToken'> & { manager?: string };

export interface Place {
  app: RunningApp;
  world: World;
  client: pg.Client;
}

/** What of a transcript matters to begin. */
type Spoken = Pick<Transcript, 'given' | 'turns'>;

let chats = 0;

/** Plays a transcript through the real endpoint of a channel, in a chat of its own. */
export class LiveTalk {
  private readonly place: Place;
  private readonly channel: 'teams' | 'telegram';
  private readonly id: number;
  private readonly person: TeamsDriver | TelegramDriver;
  private readonly manager: TeamsDriver | TelegramDriver;
  private acts = 0;
  private earlier: SeenMessage[] = [];
  private last: SeenMessage[] = [];

  private constructor(place: Place, transcript: Spoken, channel: 'teams' | 'telegram') {
    chats += 2;
    this.place = place;
    this.channel = channel;
    this.id = 7000 + chats;
    this.person = this.driver(this.id, transcript.given.language);
    this.manager = this.driver(this.id + 1, 'fr');
  }

  /** Begins in the world as it is; `as` links the chat to somebody else than the transcript says. */
  static async begin(
    place: Place,
    transcript: Spoken,
    { channel, as }: { channel: 'teams' | 'telegram'; as?: string },
  ): Promise<LiveTalk> {
    const { world } = place;
    const talk = new LiveTalk(place, transcript, channel);
    const { person = as, opens } = transcript.given;
    if (person) await world.link(channel, String(talk.id), as ?? person);
    const { manager } = world;
    if (manager && person !== manager) await world.link(channel, String(talk.id + 1), manager);
    if (transcript.turns.some((turn) => 'validated' in turn)) {
      await talk.after(() => talk.manager.say('bonjour'));
    }
    if (opens) await talk.open(opens);
    return talk;
  }

  /** Plays a turn of this person's; the application does not change meanwhile. */
  async take(turn: TranscriptTurn): Promise<Reply> {
    if ('say' in turn) {
      return await this.after(async () => await this.person.say(await this.withCode(turn.say)));
    }
    if ('press' in turn) {
      return await this.after(() => this.press(this.buttonOf(turn.press, turn.old)));
    }
    if ('attach' in turn) {
      const kind = turn.attach === 'other' ? 'file' : turn.attach;
      return await this.after(() => this.person.attach(kind, turn.caption));
    }
    if ('validated' in turn) return await this.validateStructure();
    throw new Error('this turn cannot be played from outside');
  }

  private driver(id: number, language: 'fr' | 'en'): TeamsDriver | TelegramDriver {
    const { app } = this.place;
    return this.channel === 'teams'
      ? new TeamsDriver({
          server: app.teams,
          botUrl: () => app.url,
          person: { id: String(id), name: 'Camille', locale: language },
        })
      : new TelegramDriver({
          server: app.telegram,
          person: { id, firstName: 'Camille', languageCode: language },
        });
  }

  private async open(opens: NonNullable<Transcript['given']['opens']>): Promise<void> {
    await this.after(() => this.person.say('bonjour'));
    const shown = this.last.at(-1)?.id ?? '';
    const to = { channel: this.channel, id: conversationIdOf(this.person) };
    const token = await this.place.world.openingToken(to, opens);
    await this.after(() => this.press({ token, shown }));
  }

  private async validateStructure(): Promise<Reply> {
    await this.manager.waitFor('Structure à valider');
    return await this.after(() => this.manager.press('Valider'));
  }

  /** Does something, waits until all that follows has arrived, and gives it. */
  private async after(act: () => Promise<unknown>): Promise<Reply> {
    this.acts += 1;
    const came = this.nextArrival(ARRIVES_WITHIN_MS);
    const answer = await act();
    const isKept = await this.settle(came);
    const seen = await this.person.next({ count: 0 });
    const notice = (answer as { notice?: string } | undefined)?.notice;
    if (seen.length > 0) {
      this.earlier = this.last;
      this.last = seen;
    }
    return {
      text: [notice, ...seen.map(({ text }) => text)].filter(Boolean).join('\n'),
      files: seen.flatMap(({ attachments }) => attachments.map(({ name }) => name)),
      choices: seen.findLast(({ buttons }) => buttons.length > 0)?.buttons ?? [],
      isKept,
    };
  }

  /** Waits until everything this person did is handled, and nothing waits to leave; tells whether their last words are kept. */
  private async settle(came: Promise<void>): Promise<boolean> {
    const until = performance.now() + PATIENCE_MS;
    for (let next = came; performance.now() < until; next = this.nextArrival(LOOK_AGAIN_MS)) {
      await next;
      await pause(SOON_NOTED_MS);
      const { handled, waiting, text } = await this.look();
      if (handled === this.acts && waiting === 0) return text !== '';
    }
    throw new Error('the bot did not finish');
  }

  /** The next message that reaches anybody, or some time without one: looking costs the database more than most answers. */
  private async nextArrival(withinMs: number): Promise<void> {
    const { teams, telegram } = this.place.app;
    const server: EventEmitter = this.channel === 'teams' ? teams : telegram;
    const signal = AbortSignal.timeout(withinMs);
    const came = ['message', 'edit'].map((event) => once(server, event, { signal }));
    await Promise.race(came).catch(() => undefined);
  }

  private async look() {
    const { rows } = await this.place.client.query<{
      handled: number;
      waiting: number;
      text: string | null;
    }>({
      name: 'look',
      text: `SELECT
          (SELECT count(*)::int FROM inbox
           WHERE channel = $1 AND conversation_id = ANY($2) AND is_handled) AS handled,
          (SELECT count(*)::int FROM outbox
           WHERE status IN ('waiting', 'claimed') AND not_before IS NULL) AS waiting,
          (SELECT message #>> '{content,text}' FROM inbox
           WHERE channel = $1 AND conversation_id = $2[1] ORDER BY sequence DESC LIMIT 1) AS text`,
      values: [this.channel, [this.person, this.manager].map(conversationIdOf)],
    });
    return rows[0] ?? { handled: 0, waiting: 0, text: null };
  }

  /** `{code}` is the code of the last mail. */
  private async withCode(text: string): Promise<string> {
    if (!text.includes('{code}')) return text;
    const { rows } = await this.place.client.query<{ text: string }>(
      'SELECT text FROM shown_mails ORDER BY id DESC LIMIT 1',
    );
    return text.replaceAll('{code}', /\b\d{6}\b/.exec(rows[0]?.text ?? '')?.[0] ?? 'no mail');
  }

  private buttonOf(label: string, isOld: boolean): { token: string; shown: string } {
    const seen = isOld ? this.earlier : this.last;
    for (const message of seen.toReversed()) {
      const found = buttonsOf(message).find((button) =>
        comparable(button.label).includes(comparable(label)),
      );
      if (found) return { token: found.token, shown: message.id };
    }
    const labels = seen.flatMap(({ buttons }) => buttons).join('] [');
    throw new Error(`no button « ${label} » among [${labels}]`);
  }

  private press({ token, shown }: { token: string; shown: string }) {
    return this.person instanceof TeamsDriver
      ? this.person.pressData({ token }, shown)
      : this.person.pressData(token, Number(shown));
  }
}

function conversationIdOf(driver: TeamsDriver | TelegramDriver): string {
  return driver instanceof TeamsDriver ? driver.conversationId : String(driver.chatId);
}

/** The buttons of a message, as its channel received them. */
function buttonsOf({ raw }: SeenMessage): { label: string; token: string }[] {
  const { keyboard, attachments, value } = raw as {
    keyboard?: InlineButton[][];
    attachments?: { contentType: string; content?: never }[];
    value?: never;
  };
  if (keyboard) {
    return keyboard
      .flat()
      .map(({ text, callback_data }) => ({ label: text, token: callback_data }));
  }
  const card = value ?? attachments?.find(({ contentType }) => contentType === CARD_TYPE)?.content;
  const { buttons } = card ? readCard(card) : { buttons: [] };
  return buttons.map(({ title, data }) => ({ label: title, token: String(data['token']) }));
}
