import { defineConfig } from 'vitest/config';

/** The tests that hold the règlement in place, without the long simulated year. */
export default defineConfig({
  test: {
    include: ['test/reglement/**/*.test.ts', 'test/data/{rulebooks,reglement-cases}.test.ts'],
    exclude: ['test/reglement/season/**', 'test/reglement/command-line.test.ts'],
  },
});
