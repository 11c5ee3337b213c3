import type { Instant } from '#reglement/index.ts';

/** A question about figures that is answered again by itself. */
export interface Subscription<Plan = unknown> {
  id: string;
  accountId: string;
  plan: Plan;
  /** What the last look found: keys of lines, or of a limit that is passed. */
  known: string[];
  nextAt: Instant;
  createdAt: Instant;
}

export interface SubscriptionStore {
  /** `false`: it is kept already. */
  insert(subscription: Subscription): Promise<boolean>;
  find(id: string): Promise<Subscription | null>;
  /** Oldest first. */
  findOf(accountId: string): Promise<Subscription[]>;
  /** Those to look at by now, the longest overdue first. */
  findDue(now: Instant, limit: number): Promise<string[]>;
  /** One that is due, held until the end of the transaction; `null` when it is not any more, or another process has it. */
  take(id: string, now: Instant): Promise<Subscription | null>;
  update(
    id: string,
    change: Partial<Pick<Subscription, 'plan' | 'known' | 'nextAt'>>,
  ): Promise<void>;
  /** `false`: there is none. */
  remove(id: string): Promise<boolean>;
}
