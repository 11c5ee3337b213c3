import { createServer } from 'node:net';
import { DatabaseError } from './errors.ts';

/** Whether nobody listens on a port of this machine's own address. */
export async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw new DatabaseError('No port is free for the embedded PostgreSQL');
  return port;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : null));
    });
  });
}
