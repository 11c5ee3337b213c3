import type { IncomingMessage } from '#conversation/message.ts';
import type { Inlet, Reply } from '#ports/channel.ts';

/** An inlet that keeps what it is handed; each behaviour can be changed by a test. */
export class RecordingInlet implements Inlet {
  readonly received: IncomingMessage[] = [];
  readonly pressed: IncomingMessage[] = [];
  onReceive: (message: IncomingMessage) => Promise<void> = async () => {};
  onRespond: (message: IncomingMessage) => Promise<Reply> = async () => ({});
  #waiters: (() => void)[] = [];

  async receive(message: IncomingMessage): Promise<void> {
    await this.onReceive(message);
    this.received.push(message);
    for (const wake of this.#waiters.splice(0)) wake();
  }

  respond(message: IncomingMessage): Promise<Reply> {
    this.pressed.push(message);
    return this.onRespond(message);
  }

  /** Resolves once this many messages were received. */
  async receivedCount(count: number): Promise<IncomingMessage[]> {
    while (this.received.length < count) {
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
    return this.received;
  }
}
