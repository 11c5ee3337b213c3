import { defineConfig } from 'vitest/config';

/** The tests that hold the règlement in place, without the slow ones: properties, the year, the command. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['test/reglement/**/*.test.ts', 'test/data/{rulebooks,reglement-cases}.test.ts'],
    exclude: ['test/reglement/{season/**,command-line.test.ts,properties.test.ts}'],
  },
});
