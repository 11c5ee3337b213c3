import { PgBoss } from 'pg-boss';
import type { Log } from '#ports/log.ts';

/** Work that comes back by itself; run by one process at a time, whichever is free. */
export interface Job {
  name: string;
  /** Minute, hour, day, month, weekday, in Europe/Paris. */
  cron: string;
  run(): Promise<void>;
}

export interface Jobs {
  /** Asks for a run now, by any of the processes. */
  ask(name: string): Promise<void>;
  /** Takes nothing more, and finishes what is in hand. */
  stop(): Promise<void>;
}

interface JobsOptions {
  databaseUrl: string;
  jobs: Job[];
  log: Log;
}

const SCHEMA = 'jobs';
const CONNECTIONS = 2;
const POLL_SECONDS = 2;
/** A run that lasts longer is taken for dead, and another process tries again. */
const LONGEST_RUN_SECONDS = 300;

/** Starts taking a share of the jobs; several processes on one database share them. */
export async function startJobs({ databaseUrl, jobs, log }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    application_name: 'parcourspro-bot jobs',
    max: CONNECTIONS,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs are interrupted'));
  await boss.start();
  for (const job of jobs) await register(boss, job, log);
  return {
    ask: async (name) => void (await boss.send(name)),
    stop: () => boss.stop({ graceful: true, close: true }),
  };
}

async function register(boss: PgBoss, { name, cron, run }: Job, log: Log): Promise<void> {
  // `stately`: one waiting and one running at most, so that runs missed while nobody was there become one.
  await boss.createQueue(name, {
    policy: 'stately',
    retryLimit: 3,
    retryBackoff: true,
    expireInSeconds: LONGEST_RUN_SECONDS,
  });
  await boss.schedule(name, cron, null, { tz: 'Europe/Paris' });
  await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
    try {
      await run();
    } catch (error) {
      log.error({ err: error, job: name }, 'job failed, it will be tried again');
      throw error;
    }
  });
}
