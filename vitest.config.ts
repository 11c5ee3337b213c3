import { defineConfig } from 'vitest/config';

// Importing the application costs more than most tests: the files a worker runs share what they import.
const isolate = false;

/** Tests are grouped so that `unit` passes with no database. */
export default defineConfig({
  test: {
    // By default one core is left idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: [
            'test/{reglement,conversation,knowledge,reading,usecases,data,dialogs}/**/*.test.ts',
            'test/architecture.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'integration',
          isolate,
          include: ['test/{adapters,contracts,end-to-end}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['test/support/postgres-server.ts'],
          setupFiles: ['test/support/each-file.ts'],
        },
      },
    ],
  },
});
