/** Mutation of the règlement: every figure compared and every comparison must be held by a test. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'stryker.vitest.config.ts' },
  mutate: ['src/reglement/**/*.ts', '!src/reglement/**/*.d.ts', '!src/reglement/types.ts'],
  ignorePatterns: ['/.data', '/bench', '/docs', '/src/adapters/postgres', '/reports'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/reglement.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
};
