import type { AccountSettings, AccountSettingsStore } from '#ports/account-settings-store.ts';
import type { Transaction } from './transaction.ts';

export class PostgresAccountSettingsStore implements AccountSettingsStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async find(accountId: string): Promise<AccountSettings> {
    const [row] = await this.transaction.rows<{ isAnyHour: boolean }>(
      `SELECT coalesce((details ->> 'anyHour')::boolean, false) AS "isAnyHour"
       FROM account_settings WHERE account_id = $1`,
      [accountId],
    );
    return row ?? { isAnyHour: false };
  }

  async save(accountId: string, { isAnyHour }: AccountSettings): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO account_settings (account_id, details) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET details = account_settings.details || excluded.details`,
      [accountId, JSON.stringify({ anyHour: isAnyHour })],
    );
  }
}
