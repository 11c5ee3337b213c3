/** The database cannot be used; the message says what to do. */
export class DatabaseError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'DatabaseError';
  }
}

const SERIALISATION_FAILURES = new Set(['40001', '40P01']);

/** Whether the same transaction, run again, may succeed. */
export function isWorthRetrying(error: unknown): boolean {
  return SERIALISATION_FAILURES.has(codeOf(error));
}

/** One message for whoever starts the application. */
export function translateConnectionError(error: unknown, databaseUrl: string): DatabaseError {
  const { hostname, port, username, pathname, searchParams } = new URL(databaseUrl);
  const place = `${searchParams.get('host') ?? hostname}:${port || '5432'}`;
  const database = pathname.slice(1);
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return new DatabaseError(`DATABASE_URL: no PostgreSQL server answers at ${place}`, {
        cause: error,
      });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new DatabaseError(`DATABASE_URL: the host ${hostname} is unknown`, { cause: error });
    case '28P01':
    case '28000':
      return new DatabaseError(
        `DATABASE_URL: ${place} refuses the user « ${username} » or its password`,
        { cause: error },
      );
    case '3D000':
      return new DatabaseError(`DATABASE_URL: there is no database « ${database} » at ${place}`, {
        cause: error,
      });
    default:
      return new DatabaseError(`DATABASE_URL: ${place} cannot be used (${messageOf(error)})`, {
        cause: error,
      });
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string' && !/^P\d{4}$/.test(error.code))
    return error.code;
  // Prisma keeps the database's own error behind its codes.
  const meta = 'meta' in error && typeof error.meta === 'object' ? error.meta : null;
  if (meta && 'driverAdapterError' in meta) return codeOf((meta.driverAdapterError as Error).cause);
  return 'originalCode' in error ? String(error.originalCode) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
