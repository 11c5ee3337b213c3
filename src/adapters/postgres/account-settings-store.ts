import type { AccountSettings, AccountSettingsStore } from '#ports/account-settings-store.ts';
import type { Transaction } from './transaction.ts';

const USUAL: AccountSettings = { isAnyHour: false, preferredChannel: null };

export class PostgresAccountSettingsStore implements AccountSettingsStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async find(accountId: string): Promise<AccountSettings> {
    const [row] = await this.transaction.rows<AccountSettings>(
      `SELECT coalesce((details ->> 'anyHour')::boolean, false) AS "isAnyHour",
              preferred_channel AS "preferredChannel"
       FROM account_settings WHERE account_id = $1`,
      [accountId],
    );
    return row ?? USUAL;
  }

  async save(accountId: string, changes: Partial<AccountSettings>): Promise<void> {
    const { isAnyHour, preferredChannel } = { ...(await this.find(accountId)), ...changes };
    this.transaction.write(
      `INSERT INTO account_settings (account_id, preferred_channel, details) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE
       SET preferred_channel = excluded.preferred_channel,
           details = account_settings.details || excluded.details`,
      [accountId, preferredChannel, JSON.stringify({ anyHour: isAnyHour })],
    );
  }
}
