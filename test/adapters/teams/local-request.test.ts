import { describe, expect, it } from 'vitest';
import { isLocal } from '#adapters/teams/local-request.ts';

const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  isLocal({ socket: { remoteAddress }, headers: { host: 'localhost:3978', ...headers } } as never);

describe('request from this machine', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('is one from %s', (address) => {
    expect(from(address)).toBe(true);
  });

  it.each(['10.0.0.4', '192.168.1.2', '::ffff:10.0.0.4', 'fe80::1', '1.127.0.0', undefined])(
    'is not one from %s, whatever the headers claim',
    (address) => {
      expect(from(address)).toBe(false);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3978', ''])(
    'is not one that names the host « %s », as a page of another site would',
    (host) => {
      expect(from('127.0.0.1', { host })).toBe(false);
    },
  );

  it.each(['localhost', 'LOCALHOST:3978', '127.0.0.1:1', '[::1]:3978'])(
    'may name the host %s',
    (host) => {
      expect(from('127.0.0.1', { host })).toBe(true);
    },
  );
});
