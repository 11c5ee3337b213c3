import type { ChannelName } from '#conversation/index.ts';
import type { Instant } from '#reglement/index.ts';

/** A message that did not arrive where it was sent. */
export interface Undelivered {
  at: Instant;
  /** `null`: written to an address or a chat without an account. */
  accountId: string | null;
  by: ChannelName | 'mail';
  /** `uncertain`: the sending process stopped meanwhile; never sent again. */
  status: 'failed' | 'uncertain';
  /** Closed list of the adapters' failures: forbidden, gone, unreachable… */
  reason: string | null;
  /** What took over, and has left. */
  rescuedBy: ChannelName | 'mail' | null;
}

/** What the outbox could not deliver. */
export interface DeliveryReport {
  /** Latest first. */
  findUndelivered(since: Instant, limit: number): Promise<Undelivered[]>;
  /** Messages sent since then, to compare. */
  countSent(since: Instant): Promise<number>;
}
