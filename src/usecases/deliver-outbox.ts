import { DateTime } from 'luxon';
import type { ChannelName } from '#conversation/index.ts';
import { type Channel, ChannelError } from '#ports/channel.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import type { Mailer } from '#ports/mailer.ts';
import type { OutboxClaim, OutboxDeliveries, Sent } from '#ports/outbox.ts';
import type { Translations } from '#ports/translate.ts';
import type { UnitOfWork } from '#ports/unit-of-work.ts';
import type { Reword } from './reword.ts';
import { tryAnotherWay } from './try-another-way.ts';
import { writeInDoubt } from './write-in-doubt.ts';

const MOST_AT_ONCE = 8;
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_SECONDS = 2;
const LONGEST_PAUSE_SECONDS = 3600;
const POLL_MS = 5_000;
/** A claim older than this belongs to a process that hangs; those of dead processes are known at once. */
const ABANDONED_DAYS = 1;
/** How long after it was left uncertain a message is still news. */
const NEWS_DAYS = 7;
const DAY_SECONDS = 86_400;

export interface DeliveryDependencies {
  deliveries: OutboxDeliveries;
  unitOfWork: UnitOfWork;
  channels: ReadonlyMap<ChannelName, Channel>;
  mailer: Mailer;
  translations: Translations;
  /** Absent: every text leaves as it was written. */
  reword?: Reword | undefined;
  clock: Clock;
  /** A number in [0, 1): spreads the retries of many processes. */
  jitter(): number;
  log: Log;
}

/** Delivers what the transactions left in the outbox. */
export interface Delivery {
  /** Looks now: a transaction has just committed. */
  wake(): void;
  /** What dead processes were sending is written once by mail. */
  settleDoubt(): Promise<void>;
  /** Resolves when nothing is being delivered. */
  settle(): Promise<void>;
  /** Takes nothing more, finishes what is in hand. */
  stop(): Promise<void>;
}

/** Starts delivering: in order for each recipient, several recipients at once, each item at most once. */
export function startDelivery(deps: DeliveryDependencies): Delivery {
  const inHand = new Set<Promise<void>>();
  let sent: Sent[] = [];
  let looking = Promise.resolve();
  let isLooking = false;
  let isStopped = false;
  let hasNews = false;

  async function look(): Promise<void> {
    isLooking = true;
    try {
      while (hasNews) {
        hasNews = false;
        const noted = note();
        const room = isStopped ? 0 : MOST_AT_ONCE - inHand.size;
        const claims = room > 0 ? await deps.deliveries.claim(deps.clock.now(), room) : [];
        for (const claim of claims) take(claim);
        await noted;
      }
    } catch (error) {
      deps.log.error({ err: error }, 'outbox not read');
    }
    isLooking = false;
  }

  /** What could not be noted is noted with the next. */
  async function note(): Promise<void> {
    const left = sent;
    if (left.length === 0) return;
    sent = [];
    try {
      await deps.deliveries.markSent(left);
    } catch (error) {
      sent.unshift(...left);
      deps.log.error({ err: error }, 'deliveries not noted');
    }
  }

  function take(claim: OutboxClaim): void {
    const work: Promise<void> = deliver(deps, claim)
      .then((one) => {
        if (one) sent.push(one);
      })
      .catch((error: unknown) => deps.log.error({ err: error }, 'failure not noted'))
      .finally(() => {
        inHand.delete(work);
        // The recipient’s next item is due now.
        wake();
      });
    inHand.add(work);
  }

  function wake(): void {
    hasNews = true;
    if (!isLooking) looking = look();
  }

  async function settle(): Promise<void> {
    while (isLooking || inHand.size > 0) await Promise.all([looking, ...inHand]);
  }

  const poll = setInterval(wake, POLL_MS);
  const settleDoubt = () =>
    writeInDoubt(deps, doubtAt(deps.clock.now()))
      .then((count) => {
        if (count > 0) deps.log.warn({ count }, 'messages left uncertain by a stopped process');
        wake();
      })
      .catch((error: unknown) => deps.log.error({ err: error }, 'uncertain messages not settled'));
  const settled = settleDoubt();
  wake();
  return {
    wake,
    settleDoubt,
    settle,
    async stop() {
      isStopped = true;
      clearInterval(poll);
      await settled;
      await settle();
    },
  };
}

function doubtAt(now: string): { claimedBefore: string; since: string } {
  return {
    claimedBefore: later(now, -ABANDONED_DAYS * DAY_SECONDS),
    since: later(now, -NEWS_DAYS * DAY_SECONDS),
  };
}

/** Sends it; what did not leave is noted as such. */
async function deliver(deps: DeliveryDependencies, claim: OutboxClaim): Promise<Sent | null> {
  try {
    const messageId = await send(deps, claim);
    return { id: claim.id, at: deps.clock.now(), messageId };
  } catch (error) {
    await recordFailure(deps, claim, error);
    return null;
  }
}

async function send(deps: DeliveryDependencies, claim: OutboxClaim): Promise<string | undefined> {
  const { item, reference } = claim;
  if (item.kind === 'mail') {
    await deps.mailer.send(item.mail);
    return undefined;
  }
  const channel = deps.channels.get(item.to.channel);
  if (!channel) throw new ChannelError('gone', `channel ${item.to.channel} is off`);
  const address = { conversation: item.to, reference };
  if (item.kind === 'update') {
    await channel.update(address, item.messageId, item.message);
    return undefined;
  }
  const { message: plain, rewording } = item;
  if (!deps.reword || !rewording) return (await channel.send(address, plain)).messageId;
  await channel.showTyping(address);
  return (await channel.send(address, await deps.reword(plain, rewording))).messageId;
}

async function recordFailure(
  deps: DeliveryDependencies,
  claim: OutboxClaim,
  error: unknown,
): Promise<void> {
  const at = deps.clock.now();
  const failure = error instanceof ChannelError ? error : null;
  const reason = failure ? failure.kind : 'error';
  const { kind } = claim.item;
  deps.log.warn({ err: error, item: String(claim.id), kind, reason }, 'not delivered');
  if (failure?.isRetryable && claim.attempts + 1 < MOST_ATTEMPTS) {
    const retryAt = later(
      at,
      pauseSeconds(claim.attempts, failure.retryAfterSeconds, deps.jitter()),
    );
    await deps.deliveries.markFailed(claim.id, { at, reason, retryAt });
    return;
  }
  await deps.deliveries.markFailed(claim.id, { at, reason });
  const { item } = claim;
  if (item.kind === 'update') return;
  await deps.unitOfWork.run((stores) => tryAnotherWay(deps, stores, { item, reason }));
}

/** Doubles from attempt to attempt, spread by a third; never shorter than what the other side asked. */
function pauseSeconds(attempts: number, asked: number | undefined, jitter: number): number {
  const doubled = Math.min(FIRST_PAUSE_SECONDS * 2 ** attempts, LONGEST_PAUSE_SECONDS);
  return Math.max(doubled * (1 + jitter / 3), asked ?? 0);
}

function later(instant: string, seconds: number): string {
  const shifted = DateTime.fromISO(instant, { zone: 'utc' }).plus({ seconds }).toISO();
  if (shifted === null) throw new Error(`not an instant: ${instant}`);
  return shifted;
}
