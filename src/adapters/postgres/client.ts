import pg from 'pg';

/** The socket under a connection, which the types of pg do not tell of. */
interface WithSocket {
  connection: { stream: { cork(): void; uncork(): void; writableCorked: number } };
}

/** A connection whose statements made in one go are written in one go: each writing costs as much as many a statement. */
export class Client extends pg.Client {
  override query(...parts: unknown[]): never {
    const { stream } = (this as unknown as WithSocket).connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
    return Reflect.apply(super.query, this, parts) as never;
  }
}
