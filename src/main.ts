import { startApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';

/** Errors whose message says by itself what to mend. */
const STARTUP_ERRORS = new Set([
  'RulebookError',
  'DatabaseError',
  'DialogError',
  'KnowledgeError',
  'LocaleError',
]);
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const stopAsked = new Promise<void>((resolve) => {
  for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
});

try {
  const app = await startApp(readConfig(process.env), (line) => process.stdout.write(`${line}\n`));
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
