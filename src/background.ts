import { type Jobs, startJobs } from '#adapters/jobs/jobs.ts';
import { addDays, parisDay, startOfDay } from '#reglement/index.ts';
import { purgeTexts } from '#usecases/accounts/purge-texts.ts';
import type { Delivery } from '#usecases/deliver-outbox.ts';
import type { Services } from '#usecases/exchange.ts';
import { notify } from '#usecases/notify.ts';
import type { Reception } from '#usecases/receive-message.ts';
import { runReminders } from '#usecases/reminders/run-reminders.ts';
import { changeRequests } from '#usecases/requests/change-requests.ts';
import { deliverSubscriptions } from '#usecases/subscriptions/deliver.ts';
import type { Storage } from './storage.ts';

interface TimeParts {
  storage: Storage;
  services: Services;
  delivery: Delivery;
}

interface BackgroundParts extends TimeParts {
  reception: Pick<Reception, 'resume'>;
  retentionDays: number;
}

/** What the application does by itself, shared by every process on the database. */
export async function startBackground(parts: BackgroundParts): Promise<Jobs> {
  const { storage, services, reception } = parts;
  await reception.resume();
  const jobs = await startJobs({
    databaseUrl: storage.databaseUrl,
    log: services.log,
    jobs: [
      // At 00:00, and soon after whatever kept the application from being there at 00:00.
      { name: 'tick', cron: '*/5 * * * *', run: () => letTimePass(parts) },
      { name: 'reminders', cron: '*/15 * * * *', run: () => remind(parts) },
      { name: 'subscriptions', cron: '* * * * *', run: () => sendSubscriptions(parts) },
      { name: 'inbox', cron: '* * * * *', run: () => reception.resume() },
      { name: 'outbox', cron: '* * * * *', run: () => parts.delivery.settleDoubt() },
      { name: 'retention', cron: '30 3 * * *', run: () => forgetTexts(parts) },
    ],
  });
  await letTimePass(parts);
  await sendSubscriptions(parts);
  // Nobody was there at night, perhaps: what is too old does not stay for that.
  await jobs.ask('retention');
  return jobs;
}

/** Expiries, paliers, queues, sessions with too few people: whatever the clock of the application has brought. */
async function letTimePass({ storage, services, delivery }: TimeParts): Promise<void> {
  const { rulebooks, newId, clock } = services;
  await storage.unitOfWork.run(async (stores) => {
    const context = { rulebooks, newId, now: clock.now(), actor: 'system' };
    const { notifications } = await changeRequests(stores, { type: 'tick' }, context);
    await notify(services, stores, notifications);
  });
  delivery.wake();
}

async function remind({ storage, services, delivery }: TimeParts): Promise<void> {
  await storage.unitOfWork.run((stores) => runReminders(services, stores));
  delivery.wake();
}

async function sendSubscriptions({ storage, services, delivery }: TimeParts): Promise<void> {
  await deliverSubscriptions(services, storage.unitOfWork);
  delivery.wake();
}

/** The simulated clock has been moved: what its hours bring does not wait for the real ones. */
export async function catchUp(parts: TimeParts): Promise<void> {
  await letTimePass(parts);
  await remind(parts);
  await sendSubscriptions(parts);
}

async function forgetTexts({ storage, services, retentionDays }: BackgroundParts): Promise<void> {
  const now = services.clock.now();
  const before = startOfDay(addDays(parisDay(now), -retentionDays));
  const count = await storage.unitOfWork.run((stores) => purgeTexts(stores, { before, now }));
  if (count > 0) services.log.info({ count }, 'texts older than the retention removed');
}
