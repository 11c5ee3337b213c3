import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/** Runs statements on the connection that holds the transaction; statements sent together travel together. */
export interface Transaction {
  /** Rows of a statement written once in the code: prepared on first use. */
  rows<Row>(statement: string, values?: unknown[]): Promise<Row[]>;
  /** A statement whose rows nobody needs travels with what follows it. Should it fail, the whole transaction does, with its error. */
  write(statement: string, values?: unknown[]): void;
  /** What a `write` failed of. */
  readonly failure: unknown;
  /** Rows of a statement put together from parts. */
  composed<Row>(statement: string, values: unknown[]): Promise<Row[]>;
  /** Prisma on the same connection, so in the same transaction. Nested writes, which would open another, are refused. */
  readonly prisma: PrismaClient;
}

/** What only looks. */
export type Reads = Pick<Transaction, 'rows' | 'composed'>;

/** The transaction on a connection of the pool. */
export function transactionOn(client: pg.PoolClient): Transaction {
  let failure: unknown;
  const prepared = (text: string, values: unknown[] = []) =>
    client.query({ name: nameOf(text), text, values });
  return {
    rows: async (text, values) => (await prepared(text, values)).rows,
    write(text, values) {
      prepared(text, values).catch((error: unknown) => {
        failure ??= error;
      });
    },
    get failure() {
      return failure;
    },
    composed: async (text, values) => (await client.query({ text, values })).rows,
    get prisma() {
      return prismaOn(client);
    },
  };
}

/** Days stay as written, instants are ISO strings in UTC, bigserial keys are bigints. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.DATE) return (text: string) => text;
      if (oid === pg.types.builtins.TIMESTAMPTZ)
        return (text: string) => new Date(text).toISOString();
      if (oid === pg.types.builtins.INT8) return (text: string) => BigInt(text);
    }
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};

const statementNames = new Map<string, string>();

function nameOf(statement: string): string {
  let name = statementNames.get(statement);
  if (name === undefined) {
    name = `s${statementNames.size + 1}`;
    statementNames.set(statement, name);
  }
  return name;
}

const clients = new WeakMap<pg.PoolClient, PrismaClient>();

// One Prisma client for each connection of the pool, made when it is first needed (about ten milliseconds).
function prismaOn(client: pg.PoolClient): PrismaClient {
  let prisma = clients.get(client);
  if (prisma === undefined) {
    prisma = new PrismaClient({ adapter: new PrismaPg(new OneConnection(client)) });
    clients.set(client, prisma);
  }
  return prisma;
}

/** What Prisma takes for a pool: the one connection whose transaction is open. */
class OneConnection extends pg.Pool {
  private readonly client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    super({ max: 1 });
    this.client = client;
  }

  override query(...parts: unknown[]): never {
    return Reflect.apply(this.client.query, this.client, parts) as never;
  }

  override connect(): never {
    throw new Error('A transaction is open already: write this with single statements');
  }
}
