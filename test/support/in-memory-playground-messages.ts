import type { OutgoingMessage } from '#conversation/message.ts';
import type {
  PlaygroundMessage,
  PlaygroundMessageStore,
  ShownMail,
} from '#ports/playground-message-store.ts';

/** Keeps what it is given as JSON, like the real one. */
export class InMemoryPlaygroundMessages implements PlaygroundMessageStore {
  private readonly messages: PlaygroundMessage[] = [];
  private readonly mails: ShownMail[] = [];
  private last = 0;
  private isBroken = false;

  /** Nothing can be stored from now on. */
  break(): void {
    this.isBroken = true;
  }

  repair(): void {
    this.isBroken = false;
  }

  showMail(mail: Omit<ShownMail, 'id'>): void {
    this.mails.push({ ...mail, id: this.mails.length + 1 });
  }

  async append(message: Pick<PlaygroundMessage, 'personId' | 'at' | 'content'>) {
    if (this.isBroken) throw new Error('the database is away');
    this.last += 1;
    const stored = copy({ ...message, id: this.last, cursor: this.last, isUpdated: false });
    this.messages.push(stored);
    return copy(stored);
  }

  async replace(personId: string, id: number, message: OutgoingMessage) {
    const stored = this.messages.find((known) => known.id === id && known.personId === personId);
    if (stored?.content.from !== 'bot') return false;
    if (JSON.stringify(stored.content.message) === JSON.stringify(message)) return true;
    this.last += 1;
    Object.assign(stored, copy({ content: { from: 'bot', message } }));
    Object.assign(stored, { cursor: this.last, isUpdated: true });
    return true;
  }

  async find(id: number) {
    return copy(this.messages.find((message) => message.id === id) ?? null);
  }

  async findLatest(personId: string, limit: number) {
    return copy(this.messages.filter((message) => message.personId === personId).slice(-limit));
  }

  async findChanges(after: number, limit: number, personId?: string) {
    const found = this.messages
      .filter(({ cursor }) => cursor > after)
      .filter((message) => personId === undefined || message.personId === personId)
      .toSorted((a, b) => a.cursor - b.cursor);
    return copy(found.slice(0, limit));
  }

  async lastCursor() {
    return this.last;
  }

  async findMails(after: number, limit: number) {
    return copy(this.mails.filter(({ id }) => id > after).slice(0, limit));
  }

  async lastMailId() {
    return this.mails.length;
  }

  async findMail(id: number) {
    return copy(this.mails.find((mail) => mail.id === id) ?? null);
  }
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
