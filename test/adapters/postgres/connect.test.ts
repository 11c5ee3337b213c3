import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { connect } from '#adapters/postgres/connect.ts';
import { readMigrations } from '#adapters/postgres/migrations.ts';
import { createTestDatabase, query } from '../../support/database.ts';
import { databaseUrl, migrate } from '../../support/postgres-server.ts';

function changed(url: string, change: (parts: URL) => void): string {
  const parts = new URL(url);
  change(parts);
  return parts.href;
}

/** A server that speaks just enough to say which version it is. */
async function oldServer(version: number): Promise<string> {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([
    Buffer.from('version\0'),
    int32(0),
    Buffer.from([0, 0]),
    int32(23),
    Buffer.from([0, 4]),
    int32(-1),
    Buffer.from([0, 0]),
  ]);
  const value = Buffer.from(String(version));
  const answer = Buffer.concat([
    message('T', Buffer.concat([Buffer.from([0, 1]), column])),
    message('D', Buffer.concat([Buffer.from([0, 1]), int32(value.length), value])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = createServer((socket: Socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      const isQuery = (data: Buffer) => data.toString('latin1').startsWith('Q');
      socket.on('data', (data) => void (isQuery(data) && socket.write(answer)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `postgres://me@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/any`;
}

describe('connecting', () => {
  it.each<[string, (url: string) => string, RegExp]>([
    [
      'nobody answers',
      (url) =>
        changed(url, (to) => {
          to.search = '';
          to.port = '1';
        }),
      /no PostgreSQL server answers at 127\.0\.0\.1:1$/,
    ],
    [
      'there is no such socket',
      (url) => changed(url, (to) => to.searchParams.set('host', '/nowhere')),
      /no PostgreSQL server answers at \/nowhere:\d+$/,
    ],
    [
      'the host is unknown',
      (url) =>
        changed(url, (to) => {
          to.search = '';
          to.hostname = 'nowhere.invalid';
        }),
      /the host nowhere\.invalid is unknown/,
    ],
    [
      'the password is wrong',
      (url) =>
        changed(url, (to) => {
          to.password = 'wrong';
        }),
      /refuses the user « parcourspro » or its password/,
    ],
    [
      'the database does not exist',
      (url) =>
        changed(url, (to) => {
          to.pathname = '/nothing';
        }),
      /there is no database « nothing »/,
    ],
  ])('says in one message that %s, without the password', async (_what, urlOf, message) => {
    const failure = await connect({ databaseUrl: urlOf(inject('postgresUrl')) }).catch(
      (error: Error) => error,
    );

    expect(failure).toMatchObject({
      name: 'DatabaseError',
      message: expect.stringMatching(message),
    });
    expect((failure as Error).message).not.toContain(new URL(inject('postgresUrl')).password);
  });

  it('refuses a server older than PostgreSQL 15', async () => {
    const url = await oldServer(14);

    await expect(connect({ databaseUrl: url })).rejects.toThrow(
      'DATABASE_URL: PostgreSQL 14 is too old, 15 or later is needed',
    );
  });
});

describe('migrations', () => {
  async function emptyDatabase(): Promise<string> {
    const url = await createTestDatabase();
    await query(url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    return url;
  }

  it('apply once when two processes start together', async () => {
    const url = await emptyDatabase();

    const applied = await Promise.all([1, 2, 3].map(() => migrate(url)));

    const names = readMigrations().map(({ name }) => name);
    expect(applied.toSorted((a, b) => b.length - a.length)).toEqual([names, [], []]);
  });

  it('leave nothing of one that fails, and say which', async () => {
    const url = await emptyDatabase();
    await query(url, 'CREATE TABLE accounts ()');

    await expect(migrate(url)).rejects.toThrow(/0001_initial failed, nothing of it was kept/);

    expect(await query(url, `SELECT FROM pg_tables WHERE tablename = 'structures'`)).toEqual([]);
  });

  it('refuse a database made by a newer application, or by other scripts', async () => {
    const url = await createTestDatabase();
    await query(
      url,
      `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = '0001_initial'`,
    );
    await expect(migrate(url)).rejects.toThrow('other versions of the migrations 0001_initial');

    const newer = await createTestDatabase();
    await query(
      newer,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', 'x', '9999_future', now())`,
    );
    await expect(migrate(newer)).rejects.toThrow(
      'newer than this version of the application (9999_future)',
    );
  });

  it('lead to the schema that Prisma reads', () => {
    const read = (path: string) => readFileSync(path, 'utf8');

    expect(read('prisma/migrations/reached.prisma')).toBe(read('prisma/schema.prisma'));
  });

  it('make every column that Prisma reads', async () => {
    const url = databaseUrl(inject('postgresUrl'), inject('postgresTemplate'));
    const database = await createTestDatabase();
    const { PrismaClient, Prisma } = await import('#adapters/postgres/generated/client.ts');
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const prisma = new PrismaClient({ adapter: new PrismaPg(database) });
    onTestFinished(() => prisma.$disconnect());
    expect(url).toContain('template_');

    for (const model of Object.values(Prisma.ModelName)) {
      const name = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
      const delegate = (prisma as unknown as Record<string, { findMany(): Promise<unknown[]> }>)[
        name
      ];
      expect(await delegate?.findMany(), model).toEqual([]);
    }
  });
});
