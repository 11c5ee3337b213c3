import { describe, expect, it, onTestFinished } from 'vitest';
import { type Job, startJobs } from '#adapters/jobs/jobs.ts';
import { createTestDatabase, query } from '../../support/database.ts';
import { recordingLog } from '../../support/recording-log.ts';

const NEVER = '0 0 29 2 *';

/** Resolves when the job has run so many times. */
function countingJob(name: string, times: number) {
  const enough = Promise.withResolvers<void>();
  let runs = 0;
  const job: Job = {
    name,
    cron: NEVER,
    run: async () => {
      runs += 1;
      if (runs === times) enough.resolve();
    },
  };
  return { job, done: enough.promise, runs: () => runs };
}

async function startIn(databaseUrl: string, jobs: Job[]) {
  const { log, lines } = recordingLog();
  const started = await startJobs({ databaseUrl, jobs, log });
  onTestFinished(() => started.stop());
  return { ...started, lines };
}

describe('jobs', () => {
  it('are run by one of the processes that share the database', async () => {
    const databaseUrl = await createTestDatabase();
    const [first, second] = [countingJob('sweep', 1), countingJob('sweep', 1)];
    const { ask } = await startIn(databaseUrl, [first.job]);
    await startIn(databaseUrl, [second.job]);

    await ask('sweep');

    await Promise.race([first.done, second.done]);
    expect(first.runs() + second.runs()).toBe(1);
  });

  it('are asked once for two processes, at the hours of Paris', async () => {
    const databaseUrl = await createTestDatabase();
    await startIn(databaseUrl, [countingJob('sweep', 1).job]);
    await startIn(databaseUrl, [countingJob('sweep', 1).job]);

    const schedules = await query(databaseUrl, 'SELECT name, cron, timezone FROM jobs.schedule');

    expect(schedules).toEqual([{ name: 'sweep', cron: NEVER, timezone: 'Europe/Paris' }]);
  });

  it('are tried again after a failure, which is logged', async () => {
    const databaseUrl = await createTestDatabase();
    const again = Promise.withResolvers<void>();
    let runs = 0;
    const job: Job = {
      name: 'shaky',
      cron: NEVER,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('the database slept');
        again.resolve();
      },
    };
    const { ask, lines } = await startIn(databaseUrl, [job]);

    await ask('shaky');

    await again.promise;
    expect(lines).toMatchObject([{ level: 'error', fields: { job: 'shaky' } }]);
  });

  it('finish what is in hand when they stop', async () => {
    const databaseUrl = await createTestDatabase();
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let isFinished = false;
    const job: Job = {
      name: 'slow',
      cron: NEVER,
      run: async () => {
        begun.resolve();
        await goOn.promise;
        isFinished = true;
      },
    };
    const { ask, stop } = await startIn(databaseUrl, [job]);
    await ask('slow');
    await begun.promise;

    const stopped = stop();
    goOn.resolve();
    await stopped;

    expect(isFinished).toBe(true);
  });
});
