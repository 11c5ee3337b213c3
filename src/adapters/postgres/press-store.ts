import { randomBytes } from 'node:crypto';
import type { ConversationRef, Press } from '#conversation/message.ts';
import type { PressStore } from '#ports/press-store.ts';
import type { Transaction } from './transaction.ts';

export class PostgresPressStore implements PressStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async add({ channel, id }: ConversationRef, presses: Press[]): Promise<string[]> {
    if (presses.length === 0) return [];
    const tokens = presses.map(() => randomBytes(16).toString('base64url'));
    this.transaction.write(
      `INSERT INTO presses (token, channel, conversation_id, press)
       SELECT token, $1, $2, press FROM unnest($3::text[], $4::jsonb[]) AS given (token, press)`,
      [channel, id, tokens, presses.map((press) => JSON.stringify(press))],
    );
    return tokens;
  }

  async find({ channel, id }: ConversationRef, token: string): Promise<Press | null> {
    const [row] = await this.transaction.rows<{ press: Press }>(
      'SELECT press FROM presses WHERE token = $3 AND channel = $1 AND conversation_id = $2',
      [channel, id, token],
    );
    return row?.press ?? null;
  }
}
