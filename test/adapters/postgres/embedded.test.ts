import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type EmbeddedServer,
  prepareEmbedded,
  startEmbedded,
} from '#adapters/postgres/embedded.ts';
import { query } from '../../support/database.ts';
import { newDataFolder } from '../../support/new-folder.ts';

const preparedDir = join(newDataFolder(), 'prepared');

beforeAll(() =>
  prepareEmbedded(preparedDir, async (url) => void (await query(url, 'CREATE TABLE prepared ()'))),
);

async function start(dataDir: string, isDurable = false): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, preparedDir, isDurable });
  onTestFinished(() => server.stop().catch(() => undefined));
  return server;
}

const answers = (url: string) => query<{ one: number }>(url, 'SELECT 1 AS one');

/** Starts a server from a process of its own, then kills that process. */
async function startAndKill(dataDir: string): Promise<string> {
  const script = `
    const { startEmbedded } = await import('#adapters/postgres/embedded.ts');
    const { databaseUrl } = await startEmbedded(${JSON.stringify({ dataDir, preparedDir, isDurable: false })});
    process.stdout.write(databaseUrl);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  return url.toString();
}

describe('the embedded PostgreSQL', () => {
  it('starts as a copy of the one an install prepared, each with data of its own', async () => {
    const [one, other] = await Promise.all([
      start(newDataFolder(), true),
      start(newDataFolder(), true),
    ]);
    await query(one.databaseUrl, 'CREATE TABLE only_here ()');

    const found = await query(
      other.databaseUrl,
      "SELECT to_regclass('prepared') AS prepared, to_regclass('only_here') AS other",
    );

    expect(found).toEqual([{ prepared: 'prepared', other: null }]);
  });

  it('is made anew when the prepared one cannot be copied', async () => {
    const unreadable = newDataFolder();
    writeFileSync(join(unreadable, 'postgres.json'), JSON.stringify({ port: 1, password: 'kept' }));

    const server = await startEmbedded({ dataDir: newDataFolder(), preparedDir: unreadable });
    onTestFinished(() => server.stop());

    expect(await answers(server.databaseUrl)).toEqual([{ one: 1 }]);
  });

  it('answers at its socket and at its port; at its port alone in a folder too deep for a socket', async () => {
    const shallow = new URL((await start(newDataFolder())).databaseUrl);
    const deep = new URL((await start(join(newDataFolder(), 'deep'.repeat(25)))).databaseUrl);

    expect(shallow.searchParams.get('host')).toMatch(/^\/.*data$/);
    expect(deep.search).toBe('');
    for (const url of [shallow.href, shallow.href.replace(shallow.search, ''), deep.href]) {
      expect(await answers(url)).toEqual([{ one: 1 }]);
    }
  });

  it('does without a socket where none can be made', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    const { searchParams, port } = new URL(first.databaseUrl);
    await first.stop();
    mkdirSync(join(searchParams.get('host') ?? '', `.s.PGSQL.${port}`));

    const second = await start(dataDir);

    expect(new URL(second.databaseUrl).search).toBe('');
    expect(await answers(second.databaseUrl)).toEqual([{ one: 1 }]);
  });

  it('finds everything again at the second start', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    await expect(answers(first.databaseUrl)).rejects.toThrow();

    const second = await start(dataDir);

    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(await query(second.databaseUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('takes over the server that a killed process left running, and stops it', async () => {
    const dataDir = newDataFolder();
    const url = await startAndKill(dataDir);
    await answers(url);

    const server = await start(dataDir);

    expect(server.databaseUrl).toBe(url);
    await server.stop();
    await expect(answers(url)).rejects.toThrow();
  });

  it('starts again after the server itself was killed', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir, true);
    await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pidFile = join(dataDir, 'postgres/data/postmaster.pid');
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');

    const second = await start(dataDir, true);

    expect(await query(second.databaseUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('goes on as long as one of two processes uses it', async () => {
    const dataDir = newDataFolder();
    const [first, second] = await Promise.all([start(dataDir), start(dataDir)]);

    await first.stop();

    expect(await answers(second.databaseUrl)).toEqual([{ one: 1 }]);
    await second.stop();
    await expect(answers(second.databaseUrl)).rejects.toThrow();
  });

  it('takes another port when its own is taken', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    await first.stop();
    const port = Number(new URL(first.databaseUrl).port);
    const squatter = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void squatter.close());
    await once(squatter, 'listening');

    const second = await start(dataDir);

    expect(new URL(second.databaseUrl).port).not.toBe(String(port));
    await answers(second.databaseUrl);
  });

  it('is not stopped by a lock that a dead process left', async () => {
    const dataDir = newDataFolder();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(join(dataDir, 'postgres.lock'), String(child.pid));

    await answers((await start(dataDir)).databaseUrl);
  });

  it('keeps its password to itself', async () => {
    const dataDir = newDataFolder();
    const { databaseUrl } = await start(dataDir);

    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o077).toBe(0);
    const intruder = new URL(databaseUrl);
    intruder.password = 'guess';
    await expect(answers(intruder.href)).rejects.toThrow('password authentication failed');
  });
});
