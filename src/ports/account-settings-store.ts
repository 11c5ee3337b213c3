import type { ChannelName } from '#conversation/index.ts';

/** Where somebody asked to be written to first. */
export type PreferredChannel = ChannelName | 'mail';

/** What a person chose about the messages they get. */
export interface AccountSettings {
  /** Notifications arrive at any hour, days off included. */
  isAnyHour: boolean;
  /** `null`: where they last wrote from. */
  preferredChannel: PreferredChannel | null;
}

export interface AccountSettingsStore {
  /** Those of somebody who never chose anything are the usual ones. */
  find(accountId: string): Promise<AccountSettings>;
  /** Changes these, leaves the others as they are. */
  save(accountId: string, changes: Partial<AccountSettings>): Promise<void>;
}
