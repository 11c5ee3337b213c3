import type pg from 'pg';
import type { SeenMessage } from '../../test/support/mailbox.ts';
import { readCard } from '../../test/support/teams-card-text.ts';
import { TeamsDriver } from '../../test/support/teams-driver.ts';
import type { TeamsServer } from '../../test/support/teams-server.ts';
import { TelegramDriver } from '../../test/support/telegram-driver.ts';
import type { InlineButton, TelegramServer } from '../../test/support/telegram-server.ts';
import type { Person } from './town.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 10;

export interface Button {
  label: string;
  token: string;
}

/** A message as somebody sees it, whatever the channel. */
export interface Shown {
  id: string;
  text: string;
  buttons: Button[];
}

/** One person at the bot: says, presses, and sees what comes back. */
export interface Hand {
  person: Person;
  say(text: string): Promise<Shown[]>;
  press(shown: Shown, button: Button, inputs?: Record<string, string>): Promise<Shown[]>;
  /** What the chat shows now, latest last. */
  read(): Promise<Shown[]>;
  /** The channel delivers the last thing they did once more. */
  repeat(): Promise<void>;
  /** They block the bot, or remove it. */
  leave(): Promise<void>;
}

export interface Place {
  url: string;
  client: pg.Pool;
  teams: TeamsServer;
  telegram: TelegramServer;
  /** The hour of the application. */
  now(): string;
  /** Counts a press that a chat gave up waiting for. */
  late(): void;
}

/** Counts and times every exchange. */
export class Stopwatch {
  readonly millis: number[] = [];

  async time<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.millis.push(performance.now() - start);
    }
  }
}

export function createHand(place: Place, person: Person, watch: Stopwatch): Hand {
  return person.channel === 'playground'
    ? playgroundHand(place, person, watch)
    : new WireHand(place, person, watch);
}

interface ApiMessage {
  id: number;
  from: 'bot' | 'person';
  text: string | null;
  card: unknown;
  choices: { label: string; choice: string }[];
}

function playgroundHand(place: Place, person: Person, watch: Stopwatch): Hand {
  const { id } = person.account;
  const post = (said: object) =>
    watch.time(async () => {
      const response = await fetch(`${place.url}/playground/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: id, ...said }),
      });
      const body = (await response.json()) as { messages?: ApiMessage[]; error?: string };
      if (!body.messages) throw new Error(`playground: ${body.error ?? response.status}`);
      return body.messages.map(toShown);
    });
  return {
    person,
    say: (text) => post({ text }),
    press: (_shown, { token }, inputs) => post({ choice: token, ...(inputs ? { inputs } : {}) }),
    async read() {
      const response = await fetch(`${place.url}/playground/api/messages?person=${id}&limit=40`);
      const { messages } = (await response.json()) as { messages: ApiMessage[] };
      return messages.filter(({ from }) => from === 'bot').map(toShown);
    },
    repeat: async () => undefined,
    leave: async () => undefined,
  };
}

/** All the words of a card, whatever their place in it. */
function toShown({ id, text, card, choices }: ApiMessage): Shown {
  return {
    id: String(id),
    text: [text, card ? JSON.stringify(card) : ''].filter(Boolean).join('\n'),
    buttons: choices.map(({ label, choice }) => ({ label, token: choice })),
  };
}

/** Somebody on Teams or Telegram, through the payloads these send. */
class WireHand implements Hand {
  readonly person: Person;
  private readonly place: Place;
  private readonly watch: Stopwatch;
  private readonly driver: TeamsDriver | TelegramDriver;
  private acts = 0;

  constructor(place: Place, person: Person, watch: Stopwatch) {
    this.place = place;
    this.person = person;
    this.watch = watch;
    const { account, number } = person;
    this.driver =
      person.channel === 'teams'
        ? new TeamsDriver({
            server: place.teams,
            botUrl: place.url,
            person: { id: `entra-${account.id}`, name: account.firstName },
          })
        : new TelegramDriver({
            server: place.telegram,
            person: { id: 10_000 + number, firstName: account.firstName },
          });
  }

  say(text: string): Promise<Shown[]> {
    return this.after(() => this.driver.say(text));
  }

  press(shown: Shown, { token }: Button, inputs: Record<string, string> = {}): Promise<Shown[]> {
    const { driver } = this;
    return this.after(() =>
      driver instanceof TeamsDriver
        ? driver.pressData({ token, ...inputs }, shown.id)
        : driver.pressData(token, Number(shown.id)),
    );
  }

  async read(): Promise<Shown[]> {
    return this.driver.messages().slice(-40).map(wireShown);
  }

  async repeat(): Promise<void> {
    if (this.acts > 0) await this.driver.repeat();
  }

  async leave(): Promise<void> {
    await this.after(() => this.driver.leave());
  }

  private after(act: () => Promise<unknown>): Promise<Shown[]> {
    return this.watch.time(async () => {
      await this.driver.next({ count: 0 });
      this.acts += 1;
      await this.patiently(act);
      await this.settle();
      return (await this.driver.next({ count: 0 })).map(wireShown);
    });
  }

  /** On a machine too busy to answer a press in time, the chat shows an error; what was pressed still happens. */
  private async patiently(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!/Not answered in time|no answer in \d+ ms/.test(String(error))) throw error;
      this.place.late();
    }
  }

  /** What this person did is handled, and nothing due waits to leave for them. */
  private async settle(): Promise<void> {
    const { driver, place, person } = this;
    const id = driver instanceof TeamsDriver ? driver.conversationId : String(driver.chatId);
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await place.client.query<{ handled: number; waiting: number }>({
        name: 'season-settled',
        text: `SELECT
            (SELECT count(*)::int FROM inbox
             WHERE channel = $1 AND conversation_id = $2 AND is_handled) AS handled,
            (SELECT count(*)::int FROM outbox
             WHERE recipient = $1 || ':' || $2 AND status IN ('waiting', 'claimed')
               AND coalesce(not_before, $3) <= $3) AS waiting`,
        values: [person.channel, id, place.now()],
      });
      if ((rows[0]?.handled ?? 0) >= this.acts && rows[0]?.waiting === 0) return;
      if (performance.now() > until) throw new Error(`${person.account.id} waits for an answer`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

/** The buttons of a message, as its channel received them. */
function wireShown({ id, text, raw }: SeenMessage): Shown {
  const { keyboard, attachments, value } = raw as {
    keyboard?: InlineButton[][];
    attachments?: { contentType: string; content?: never }[];
    value?: never;
  };
  if (keyboard) {
    const buttons = keyboard.flat().map((one) => ({ label: one.text, token: one.callback_data }));
    return { id, text, buttons };
  }
  const card = value ?? attachments?.find(({ contentType }) => contentType === CARD_TYPE)?.content;
  const { buttons } = card ? readCard(card) : { buttons: [] };
  return {
    id,
    text,
    buttons: buttons.map(({ title, data }) => ({ label: title, token: String(data['token']) })),
  };
}
