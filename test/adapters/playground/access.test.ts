import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { echo, openPlayground } from '../../support/scripted-playground.ts';

describe('who may use it', () => {
  const ask = (url: string, path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request(`${url}${path}`, { headers, method }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      })
        .on('error', reject)
        .end(method === 'POST' ? '{"person":"p-lea","text":"a"}' : undefined);
    });
  const paths = [
    '/',
    '/playground/page/main.js',
    '/playground/api/people',
    '/playground/api/events',
  ];

  it.each(paths)(
    'answers %s to no other name than the local ones (DNS rebinding)',
    async (path) => {
      const { url } = await openPlayground();

      expect((await ask(url, path, { host: 'evil.example:3978' })).status).toBe(403);
      expect((await ask(url, path, { host: 'localhost.evil.example' })).status).toBe(403);
    },
  );

  it.each(['localhost:3978', '127.0.0.1', '[::1]:3978'])('answers to %s', async (host) => {
    const { url } = await openPlayground();

    expect((await ask(url, '/', { host })).status).toBe(200);
  });

  it.each(paths)('answers %s to nobody behind a proxy or a tunnel', async (path) => {
    const { url } = await openPlayground();
    const headers = { host: 'localhost', 'x-forwarded-for': '203.0.113.9' };

    expect((await ask(url, path, headers)).status).toBe(403);
  });

  it('lets no other site post', async () => {
    const { url, received } = await openPlayground(echo);
    const json = { 'content-type': 'application/json', host: 'localhost' };
    const path = '/playground/api/messages';

    const answers = [
      await ask(url, path, { ...json, origin: 'https://evil.example' }, 'POST'),
      await ask(url, path, { ...json, origin: 'null' }, 'POST'),
      await ask(url, path, { ...json, 'sec-fetch-site': 'cross-site' }, 'POST'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(received).toEqual([]);
    expect((await ask(url, path, { ...json, origin: 'http://localhost' }, 'POST')).status).toBe(
      200,
    );
  });

  it('serves a page that may run nothing but its own files', async () => {
    const { url } = await openPlayground();

    const page = await fetch(url);

    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.text()).not.toMatch(/<script(?![^>]*src=)|style=|\son\w+=|\{\{/);
  });
});
