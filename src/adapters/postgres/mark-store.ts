import type { MarkStore } from '#ports/mark-store.ts';
import type { Transaction } from './transaction.ts';

export class PostgresMarkStore implements MarkStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async find(name: string): Promise<{ value: unknown; at: string } | null> {
    const found = await this.transaction.prisma.mark.findUnique({ where: { name } });
    return found && { value: found.value, at: found.at.toISOString() };
  }

  async set(name: string, value: unknown, at: string): Promise<void> {
    this.transaction.write(
      `INSERT INTO marks (name, value, at) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value, at = excluded.at`,
      [name, JSON.stringify(value), at],
    );
  }

  async setOnce(name: string, value: unknown, at: string): Promise<boolean> {
    const rows = await this.transaction.rows(
      `INSERT INTO marks (name, value, at) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO NOTHING RETURNING name`,
      [name, JSON.stringify(value), at],
    );
    return rows.length > 0;
  }

  async setNew(names: string[], at: string): Promise<string[]> {
    if (names.length === 0) return [];
    const rows = await this.transaction.rows<{ name: string }>(
      `INSERT INTO marks (name, value, at) SELECT given, '{}', $2
       FROM unnest($1::text[]) AS given ORDER BY given
       ON CONFLICT (name) DO NOTHING RETURNING name`,
      [names, at],
    );
    return rows.map(({ name }) => name);
  }
}
