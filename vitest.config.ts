import { defineConfig } from 'vitest/config';

/** Tests are grouped so that `unit`, `data` and `dialogs` pass with no database. */
export default defineConfig({
  test: {
    // By default one core is left idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/{reglement,conversation,knowledge,reading,usecases}/**/*.test.ts',
            'test/architecture.test.ts',
          ],
        },
      },
      { test: { name: 'data', include: ['test/data/**/*.test.ts'] } },
      {
        test: {
          name: 'dialogs',
          include: ['test/dialogs/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{adapters,contracts,end-to-end}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['test/support/postgres-server.ts'],
        },
      },
    ],
  },
});
