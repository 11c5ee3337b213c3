/** What a person chose about the messages they get. */
export interface AccountSettings {
  /** Notifications arrive at any hour, days off included. */
  isAnyHour: boolean;
}

export interface AccountSettingsStore {
  /** Those of somebody who never chose anything are the usual ones. */
  find(accountId: string): Promise<AccountSettings>;
  save(accountId: string, settings: AccountSettings): Promise<void>;
}
