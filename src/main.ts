import { setImmediate as aTurnForOthers } from 'node:timers/promises';
import { ConfigError, readConfig } from './config.ts';
import { prepareDatabase } from './database-aside.ts';

/** Errors whose message says by itself what to mend. */
const STARTUP_ERRORS = new Set([
  'RulebookError',
  'DatabaseError',
  'DialogError',
  'KnowledgeError',
  'DataError',
  'ListenError',
  'LocaleError',
]);
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const stopAsked = new Promise<void>((resolve) => {
  for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
});

try {
  const config = readConfig(process.env);
  const server = prepareDatabase(config);
  server.catch(() => undefined);
  const { startApp } = await import('./app.ts');
  await aTurnForOthers();
  const app = await startApp(config, (line) => process.stdout.write(`${line}\n`), { server });
  await stopAsked;
  await app.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${describeStartError(error)}\n`);
  process.exit(1);
}

/** A wrong setting or file is told in its own words; anything else is a bug, with its stack. */
function describeStartError(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Error && STARTUP_ERRORS.has(error.name)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
