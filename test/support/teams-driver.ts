import { randomUUID } from 'node:crypto';
import { type ChannelDriver, Mailbox, type SeenMessage, type WaitOptions } from './mailbox.ts';
import { readCard, readMarkdown, type VisibleButton } from './teams-card-text.ts';
import type { SentActivity, TeamsServer } from './teams-server.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export interface TeamsPerson {
  /** Entra object id. */
  id: string;
  name: string;
  locale?: string;
}

export interface TeamsDriverOptions {
  server: TeamsServer;
  /** Where the bot listens, such as http://127.0.0.1:3978; a function when that changes. */
  botUrl: string | (() => string);
  person: TeamsPerson;
  /** A group chat or a channel instead of the private chat: the bot is then mentioned by `@bot` in the text. */
  place?: 'personal' | 'groupChat' | 'channel';
  /** Posts with a token, as Teams does. */
  isSigned?: boolean;
}

interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

const BOT_NAME = 'ParcoursPro';
const BOT_ID = '28:bot';

/** A person on Teams: posts activities to the bot's endpoint, sees what the bot sends to the connector. */
export class TeamsDriver implements ChannelDriver {
  readonly channel = 'teams';
  readonly conversationId: string;
  readonly #options: TeamsDriverOptions;
  readonly #mailbox = new Mailbox();
  readonly #cards = new Map<string, VisibleButton[]>();
  #last: Record<string, unknown> | null = null;

  constructor(options: TeamsDriverOptions) {
    this.#options = options;
    const place = options.place ?? 'personal';
    this.conversationId = place === 'personal' ? `a:${options.person.id}` : `19:${place}@thread.v2`;
    options.server.on('message', (activity) => this.#seeActivity(activity, false));
    options.server.on('edit', (activity) => this.#seeActivity(activity, true));
  }

  async say(text: string): Promise<void> {
    const mention = `<at>${BOT_NAME}</at>`;
    const entities = text.includes('@bot')
      ? [{ type: 'mention', text: mention, mentioned: { id: BOT_ID, name: BOT_NAME } }]
      : [];
    await this.#post({
      type: 'message',
      text: text.replaceAll('@bot', mention),
      textFormat: 'plain',
      entities,
    });
  }

  async press(label: string, inputs: Record<string, string> = {}): Promise<{ notice?: string }> {
    const [messageId, button] = this.#find(label);
    const missing = button.required.filter((id) => !inputs[id]);
    if (missing.length > 0) throw new Error(`Teams asks to fill ${missing.join(', ')}`);
    return this.pressData({ ...button.data, ...inputs }, messageId);
  }

  /** Presses a button of an earlier message. */
  async pressOn(messageId: string, label: string): Promise<{ notice?: string }> {
    const button = this.#cards.get(messageId)?.find(({ title }) => title === label);
    if (!button) throw new Error(`No button « ${label} » on that message`);
    return this.pressData(button.data, messageId);
  }

  /** Presses a button by its data, as a forged or stale client would. */
  pressData(data: Record<string, unknown>, messageId: string): Promise<{ notice?: string }> {
    return this.#invoke('press', data, messageId);
  }

  /** What Teams does by itself when the person sees a card that declares `refresh`. */
  async refresh(): Promise<{ notice?: string }> {
    const activity = this.#options.server.activities.findLast(
      ({ conversation }) => conversation.id === this.conversationId,
    );
    const card = activity?.attachments?.find(({ contentType }) => contentType === CARD_TYPE);
    const refresh = (card?.content as { refresh?: { action: { data: never } } } | undefined)
      ?.refresh;
    if (!activity || !refresh) throw new Error('The last message declares no refresh');
    return this.#invoke('refresh', refresh.action.data, activity.id);
  }

  async attach(
    kind: 'photo' | 'file' | 'voice' | 'sticker' = 'file',
    caption?: string,
  ): Promise<void> {
    const { url, files } = this.#options.server;
    files.set('devis.pdf', { bytes: Buffer.from('%PDF-1.7'), isSigned: false });
    files.set('image', { bytes: Buffer.from('PNG'), isSigned: true });
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'devis.pdf',
      content: { downloadUrl: `${url}/files/devis.pdf`, uniqueId: 'u1', fileType: 'pdf' },
    };
    const media = { photo: 'image/*', voice: 'audio/mp4', sticker: 'application/vnd.sticker' };
    const attachment =
      kind === 'file' ? file : { contentType: media[kind], contentUrl: `${url}/files/image` };
    await this.#post({ type: 'message', text: caption ?? '', attachments: [attachment] });
  }

  /** Sends a file of one's own, from OneDrive. */
  async sendFile(name: string, bytes: Uint8Array): Promise<void> {
    const { url, files } = this.#options.server;
    files.set(name, { bytes, isSigned: false });
    const fileType = name.split('.').at(-1);
    await this.#post({
      type: 'message',
      text: '',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name,
          content: { downloadUrl: `${url}/files/${name}`, uniqueId: 'u1', fileType },
        },
      ],
    });
  }

  /** Accepts the last file the bot offers, into one's OneDrive; gives what is put there. */
  async acceptFile(name: string): Promise<Uint8Array> {
    const { server } = this.#options;
    const asked = server.activities.findLast(
      ({ conversation, attachments }) =>
        conversation.id === this.conversationId && attachments?.[0]?.name === name,
    );
    const consent = asked?.attachments?.[0]?.content as { acceptContext: object } | undefined;
    if (!consent) throw new Error(`The bot offers no ${name}`);
    await this.#post({
      type: 'invoke',
      id: `f:${randomUUID()}`,
      name: 'fileConsent/invoke',
      replyToId: asked?.id,
      value: {
        type: 'fileUpload',
        action: 'accept',
        context: consent.acceptContext,
        uploadInfo: {
          contentUrl: `https://onedrive.example/${name}`,
          uploadUrl: `${server.url}/files/${name}`,
          name,
          uniqueId: 'u-1',
          fileType: name.split('.').at(-1),
        },
      },
    });
    const stored = server.stored.get(name);
    if (!stored) throw new Error(`${name} was not put in OneDrive`);
    return stored;
  }

  /** Posts a message of any shape. */
  async send(content: Record<string, unknown>): Promise<void> {
    await this.#post({ type: 'message', text: '', ...content });
  }

  /** One installation: two activities of the same instant, however long the second takes to come. */
  async join(): Promise<void> {
    const timestamp = new Date().toISOString();
    await this.#post({ type: 'installationUpdate', action: 'add', timestamp });
    await this.#post({
      type: 'conversationUpdate',
      membersAdded: [{ id: BOT_ID, name: BOT_NAME }],
      timestamp,
    });
  }

  async leave(): Promise<void> {
    await this.#post({ type: 'installationUpdate', action: 'remove' });
  }

  async repeat(): Promise<void> {
    if (!this.#last) throw new Error('Nothing was done yet');
    await this.#send(this.#last);
  }

  next(options?: WaitOptions & { count?: number }): Promise<SeenMessage[]> {
    return this.#mailbox.next(options);
  }

  waitFor(expected: string | RegExp, options?: WaitOptions): Promise<SeenMessage> {
    return this.#mailbox.waitFor(expected, options);
  }

  messages(): SeenMessage[] {
    return this.#mailbox.current();
  }

  /** An activity of this person, with everything Teams adds. */
  activity(content: Record<string, unknown>): Record<string, unknown> {
    const { server, person, place = 'personal' } = this.#options;
    const tenant = { id: server.tenantId };
    return {
      id: server.nextId(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: server.serviceUrl,
      from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
      recipient: { id: BOT_ID, name: BOT_NAME },
      conversation: {
        id: this.conversationId,
        conversationType: place,
        tenantId: server.tenantId,
        ...(place === 'personal' ? {} : { isGroup: true }),
      },
      locale: person.locale ?? 'fr-FR',
      channelData: { tenant },
      ...content,
    };
  }

  #find(label: string): [string, VisibleButton] {
    for (const { id } of this.#mailbox.current().toReversed()) {
      const button = this.#cards.get(id)?.find(({ title }) => title === label);
      if (button) return [id, button];
    }
    throw new Error(`No button « ${label} » in the chat`);
  }

  async #invoke(
    verb: string,
    data: Record<string, unknown>,
    messageId: string,
  ): Promise<{ notice?: string }> {
    const answer = (await this.#post({
      type: 'invoke',
      id: `f:${randomUUID()}`,
      name: 'adaptiveCard/action',
      replyToId: messageId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })) as InvokeAnswer;
    if (answer.type === CARD_TYPE) {
      this.#see({ id: messageId, card: answer.value as never, isEdit: true, raw: answer });
      return {};
    }
    if (answer.statusCode !== 200)
      throw new Error(`Teams shows an error: ${JSON.stringify(answer)}`);
    return answer.value ? { notice: String(answer.value) } : {};
  }

  async #post(content: Record<string, unknown>): Promise<unknown> {
    this.#last = this.activity(content);
    return this.#send(this.#last);
  }

  async #send(activity: Record<string, unknown>): Promise<unknown> {
    const { botUrl, isSigned, server } = this.#options;
    const root = typeof botUrl === 'string' ? botUrl : botUrl();
    const response = await fetch(`${root}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(isSigned ? { authorization: `Bearer ${server.token()}` } : {}),
      },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The bot answered ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  #seeActivity(activity: SentActivity, isEdit: boolean): void {
    if (activity.conversation.id !== this.conversationId) return;
    const { id, text, attachments = [] } = activity;
    const card = attachments.find(({ contentType }) => contentType === CARD_TYPE)?.content;
    const files = attachments
      .filter(({ contentType }) => contentType !== CARD_TYPE)
      .map(({ name }) => name ?? '');
    this.#see({ id, text, card, files, isEdit, raw: structuredClone(activity) });
  }

  #see(seen: {
    id: string;
    text?: string | undefined;
    card?: never | undefined;
    files?: string[];
    isEdit: boolean;
    raw: unknown;
  }): void {
    const { id, text, card, files = [], isEdit, raw } = seen;
    const visible = card ? readCard(card) : { text: '', buttons: [], inputs: [], images: [] };
    this.#cards.set(id, visible.buttons);
    this.#mailbox.add({
      id,
      text: [text && readMarkdown(text), visible.text].filter(Boolean).join('\n'),
      buttons: visible.buttons.map(({ title }) => title),
      inputs: visible.inputs,
      attachments: [
        ...visible.images.map(() => ({ kind: 'image' as const, name: '' })),
        ...files.map((name) => ({ kind: 'file' as const, name })),
      ],
      isEdit,
      raw,
    });
  }
}
