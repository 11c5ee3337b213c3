import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface JsonRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

export interface JsonAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface JsonServer {
  url: string;
  close(): Promise<void>;
}

/** A small HTTP server for stand-ins; `null` cuts the connection without an answer. */
export async function startJsonServer(
  answer: (request: JsonRequest) => Promise<JsonAnswer | null>,
): Promise<JsonServer> {
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const reply = await answer({
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      bytes: Buffer.concat(chunks),
    });
    if (!reply) return void incoming.socket.destroy();
    const body = reply.body instanceof Uint8Array ? reply.body : JSON.stringify(reply.body ?? {});
    response.writeHead(reply.status, { 'Content-Type': 'application/json', ...reply.headers });
    response.end(body);
  });
  // As long as the real ones: an idle connection taken up again is not cut under the bot.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
