import { describe, expect, it } from 'vitest';
import { checks, readEmail, readSiret } from '../../src/conversation/checks.ts';

describe('typed answers', () => {
  it.each([
    ['812 345 676 00017', { value: '81234567600017' }],
    ['notre siret : 81234567600017.', { value: '81234567600017' }],
    ['356 000 000 00048', { value: '35600000000048' }],
    ['356 000 000 49837', { value: '35600000049837' }],
    ['812 345 676 00018', { wrong: 'conversation-wrong-siret-key' }],
    ['812345676', { wrong: 'conversation-wrong-siren' }],
    ['8123456760', { wrong: 'conversation-wrong-siret-length' }],
    ['aucune idée', undefined],
  ])('SIRET « %s »', (text, expected) => {
    const found = readSiret(text);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it.each([
    ['Claire.Vidal@ML-Pau.fr', 'claire.vidal@ml-pau.fr'],
    ['mon mail c’est a-b+c@sub.exemple.org.', 'a-b+c@sub.exemple.org'],
  ])('address « %s »', (text, value) => {
    expect(readEmail(text)).toMatchObject({ value });
  });

  it.each(['claire@ml-pau', 'claire@ml pau.fr', '@ml-pau.fr', 'claire'])(
    '« %s » is no whole address',
    (text) => {
      expect(readEmail(text)).not.toMatchObject({ value: expect.anything() });
    },
  );

  it.each([
    ['ape', '8559a', { value: '85.59A' }],
    ['ape', 'code 85.59 A', { value: '85.59A' }],
    ['ape', '8559', { wrong: 'conversation-wrong-ape' }],
    ['code', 'c’est 482 913', { value: '482913' }],
    ['code', '48291', { wrong: 'conversation-wrong-code' }],
    ['person-name', 'DURAND', { value: 'Durand' }],
    ['person-name', 'jean-pierre', { value: 'Jean-Pierre' }],
    ['person-name', 'de La Tour', { value: 'de La Tour' }],
    ['person-name', "d'arc", { value: "D'Arc" }],
    ['person-name', 'Durand2', { wrong: 'conversation-wrong-name' }],
  ])('%s « %s »', (check, text, expected) => {
    expect(checks[check]?.(text)).toEqual(expected);
  });
});
