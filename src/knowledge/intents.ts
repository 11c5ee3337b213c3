/** What a message may want done: one dialog or use case each. */
export const commandIntents = [
  'enrol',
  'withdraw',
  'change-session',
  'create-account',
  'link-account',
  'human',
  'my-approvals',
  'remind-approver',
  'report-absence',
  'notify-me',
  'delete-account',
  'my-data',
  'change-structure',
  'change-details',
  'roles',
  'attestation',
  'renew-membership',
  'book-room',
  'subscribe',
  'language',
  'send-document',
  'start-over',
] as const;

/** What a message may ask of the person's own file. */
export const personalIntents = [
  'my-quota',
  'my-requests',
  'my-sessions',
  'my-history',
  'my-approver',
  'my-referent',
  'my-rank',
  'my-membership',
  'whoami',
  'my-late-withdrawals',
  'what-if-withdraw',
  'withdraw-deadline',
  'second-formation-when',
  'basket',
  'my-approvals',
] as const;

/** Small talk, by what is said. */
export const smalltalkIntents = [
  'hello',
  'thanks',
  'goodbye',
  'how-are-you',
  'who-are-you',
  'capabilities',
  'joke',
  'complaint',
  'acknowledge',
  'apology',
] as const;

/** Name of an intent; the data files must use these. */
export type IntentId =
  | (typeof commandIntents)[number]
  | (typeof personalIntents)[number]
  | (typeof smalltalkIntents)[number]
  /** Only known word for word. */
  | 'wait';

/** The rule behind a question of one's own file, for whoever has nothing in it: the id of an entry. */
export const ruleBehind: Readonly<Partial<Record<string, string>>> = {
  'what-if-withdraw': 'late-withdrawal',
  'withdraw-deadline': 'late-withdrawal',
  'second-formation-when': 'tiers-overview',
} satisfies Partial<Record<IntentId, string>>;
