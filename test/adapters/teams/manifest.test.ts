import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packTeamsApp } from '../../../scripts/teams-package.ts';

const APP_ID = 'c0ffee00-2222-4b1d-9c3a-7d5e4f3a2b10';
const read = (name: string) => readFileSync(new URL(`../../../manifest/${name}`, import.meta.url));
const manifest = JSON.parse(read('manifest.json').toString());
const english = JSON.parse(read('en.json').toString()) as Record<string, string>;

/** Texts of the manifest that people see, by the path the translation names them. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}
const seen = textsOf({
  name: manifest.name,
  description: manifest.description,
  bots: manifest.bots.map(({ commandLists }: { commandLists: object[] }) => ({
    commandLists: commandLists.map((list) => ({ ...list, scopes: undefined })),
  })),
});

describe('Teams app package', () => {
  it('keeps every text within the limits of Teams, in both languages', () => {
    const limits: [RegExp, number][] = [
      [/^name\.short$/, 30],
      [/^name\.full$/, 100],
      [/^description\.short$/, 80],
      [/^description\.full$/, 4000],
      [/\.title$/, 32],
      [/\.description$/, 128],
    ];
    for (const [path, text] of [...seen, ...Object.entries(english)]) {
      const limit = limits.find(([pattern]) => pattern.test(path))?.[1];
      if (limit !== undefined) expect(text.length, path).toBeLessThanOrEqual(limit);
    }
  });

  it('says everything in English too', () => {
    const { $schema: _schema, ...translated } = english;

    expect(Object.keys(translated).toSorted()).toEqual(seen.map(([path]) => path).toSorted());
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has an icon %s of %i pixels', (name, size) => {
    const png = read(name);

    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('carries the id of the bot where Teams reads it', () => {
    const files = unzip(packTeamsApp(APP_ID));
    const packed = JSON.parse(files.get('manifest.json')?.toString() ?? '{}');

    expect([...files.keys()]).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect([packed.id, packed.bots[0].botId]).toEqual([APP_ID, APP_ID]);
    expect(files.get('color.png')).toEqual(read('color.png'));
  });

  it.each(['', 'my-bot', 'c0ffee00'])('refuses the id « %s »', (appId) => {
    expect(() => packTeamsApp(appId)).toThrow('MICROSOFT_APP_ID');
  });
});

/** Reads an archive by its directory, as unzip does. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = bytes.readUInt32LE(at + 42) + 30 + nameLength;
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(bytes.readUInt32LE(at + 16));
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
}
