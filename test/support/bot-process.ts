import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { asNpmRuns } from './as-npm-runs.ts';

/** The bot as `npm start` runs it: a process of its own, that can be killed. */
export interface BotProcess {
  url: string;
  /** What it printed for people. */
  lines: string[];
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

const URL_IN_BANNER = /Playground\s+on\s+(http:\S+?)\/?$/m;

/** Starts the bot and resolves once its address is printed; rejects with what it said if it stops before. */
export async function startBotProcess(
  settings: Record<string, string>,
  whenOver: (stop: () => Promise<void>) => void = onTestFinished,
): Promise<BotProcess> {
  const child = spawn(process.execPath, asNpmRuns('src/main.ts'), {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  whenOver(async () => void (await stop(child, 'SIGTERM')));
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      // The database is the last line of the banner that is always there.
      const found = URL_IN_BANNER.exec(lines.join('\n'))?.[1];
      if (found && /^\s+Database\b/.test(line)) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`exit ${code}\n${errors.join('')}`)));
  });
  return { url, lines, kill: (signal = 'SIGKILL') => stop(child, signal) };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
}
