import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { BODY_LIMIT_BYTES } from '#adapters/http/body.ts';
import { createHttpServer, type HttpServer } from '#adapters/http/server.ts';
import { recordingLog } from '../../support/recording-log.ts';

const running: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(checkReadiness: () => Promise<void> = async () => {}) {
  const { log, lines } = recordingLog();
  const http = createHttpServer({ port: 0, log, checkReadiness });
  http.server.post('/echo/:person', async (httpRequest, response) => {
    response.send(200, { body: httpRequest.body });
  });
  http.server.post('/broken', async () => {
    throw new Error('the message of Marie Dupont could not be read');
  });
  running.push(http);
  return { http, lines, url: await http.listen() };
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

describe('HTTP server', () => {
  it('says that the process lives even when it is not ready', async () => {
    const { url } = await start(() => Promise.reject(new Error('database is away')));

    const alive = await fetch(`${url}/healthz`);
    const ready = await fetch(`${url}/readyz`);

    expect(alive.status).toBe(200);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('database');
  });

  it('says which setting to change when its port is taken', async () => {
    const { http } = await start();
    const { log } = recordingLog();
    const { port } = http.address();
    const second = createHttpServer({ port, log, checkReadiness: async () => {} });

    await expect(second.listen()).rejects.toMatchObject({
      name: 'ListenError',
      message: `PORT: something already listens on ${port}; stop it, or choose another port`,
    });
  });

  it('is ready once the injected check passes', async () => {
    const { url } = await start();

    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('hands a parsed JSON body to the route', async () => {
    const { url } = await start();

    const response = await fetch(`${url}/echo/1`, post('{"mot":"écrit"}'));

    expect(await response.json()).toEqual({ body: { mot: 'écrit' } });
  });

  it.each([
    ['broken JSON', post('{"a":')],
    ['bytes that are not UTF-8', post(new Uint8Array([0x22, 0xff, 0x22]))],
    ['another media type', post('hello', { 'content-type': 'text/plain' })],
    ['a compressed body', post(new Uint8Array(gzipSync('{}')), { 'content-encoding': 'gzip' })],
    ['an upload', post('--x', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['nothing', post('')],
  ])('answers 400 to %s', async (_what, request) => {
    const { url } = await start();

    expect((await fetch(`${url}/echo/1`, request)).status).toBe(400);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('answers 413 to a body over the limit', async () => {
    const { url } = await start();

    const response = await fetch(
      `${url}/echo/1`,
      post(JSON.stringify('x'.repeat(BODY_LIMIT_BYTES))),
    );

    expect(response.status).toBe(413);
  });

  it('answers 413 to an endless body without a length', async () => {
    const { url } = await start();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(0x20)),
    });

    const response = await fetch(`${url}/echo/1`, {
      ...post(''),
      body: endless,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'connection closed',
    );

    expect([413, 'connection closed']).toContain(response);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('survives a body cut short', async () => {
    const { http, url } = await start();
    const socket = connect(http.address().port, '127.0.0.1');
    socket.end(
      'POST /echo/1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"a"',
    );
    await new Promise((resolve) => socket.once('close', resolve).resume());

    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('keeps the words of an error out of the answer, and logs it', async () => {
    const { url, lines } = await start();

    const response = await fetch(`${url}/broken`, post('{}'));

    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('Marie');
    expect(
      lines.some(({ level, message }) => level === 'error' && message === 'request failed'),
    ).toBe(true);
  });

  it.each([
    ['in the middle of', (response: ServerResponse) => void response.write('{')],
    ['after', (response: ServerResponse) => void response.end('{}')],
  ])('survives a route that fails %s its answer', async (_when, answer) => {
    const { http, url } = await start();
    http.server.post('/half', async (_httpRequest, response) => {
      response.writeHead(200);
      answer(response);
      throw new Error('too late');
    });

    await fetch(`${url}/half`, post('{}'))
      .then(
        (response) => response.text(),
        () => 'cut',
      )
      .catch(() => 'cut');

    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('logs the pattern of a route and never the address asked', async () => {
    const { url, lines } = await start();

    await fetch(`${url}/echo/marie.dupont@example.org?token=secret`, post('{}'));
    await fetch(`${url}/inconnu/marie.dupont`);

    const text = JSON.stringify(lines);
    expect(text).toContain('/echo/:person');
    expect(text).not.toMatch(/marie|secret/);
  });

  it('sends headers that forbid framing, sniffing and scripts', async () => {
    const { url } = await start();

    const { headers } = await fetch(`${url}/healthz`);

    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('server')).toBeNull();
  });

  it('answers 404 and 405 in JSON', async () => {
    const { url } = await start();

    const unknown = await fetch(`${url}/inconnu`);
    const wrongMethod = await fetch(`${url}/echo/1`);

    expect([unknown.status, wrongMethod.status]).toEqual([404, 405]);
    expect(await unknown.json()).toEqual({ error: 'Not found' });
  });

  it('finishes the request in flight before it closes', async () => {
    const { http, url } = await start();
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    http.server.post('/slow', async (_httpRequest, response) => {
      entered.resolve();
      await release.promise;
      response.send(200, { done: true });
    });
    const answer = fetch(`${url}/slow`, post('{}'));
    await entered.promise;

    const closed = http.close();
    const refused = fetch(`${url}/healthz`).then(
      () => 'accepted',
      () => 'refused',
    );
    release.resolve();

    expect(await refused).toBe('refused');
    expect(await (await answer).json()).toEqual({ done: true });
    const outcome = await Promise.race([closed.then(() => 'closed'), pause(3_000, 'still open')]);
    expect(outcome).toBe('closed');
  });
});
