import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKept, writeKept } from '../../../src/adapters/files/kept-file.ts';
import { loadBase } from '../../../src/adapters/files/knowledge-base.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-knowledge-'));
const kept = join(folder, 'cache', 'knowledge.bin');

describe('what was learnt from the knowledge', () => {
  let learnt: Awaited<ReturnType<typeof loadBase>>;
  beforeAll(async () => {
    learnt = await loadBase('.', kept);
  });

  it('is kept, and read again as it was', async () => {
    const again = await loadBase('.', kept);

    expect(again).toEqual(learnt);
  });

  it('is the same where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');

    const without = await loadBase('.', join(folder, 'file', 'knowledge.bin'));

    expect(without).toEqual(learnt);
  });

  it('is learnt again when one byte of the knowledge changes', async () => {
    const root = mkdtempSync(join(tmpdir(), 'changed-knowledge-'));
    for (const path of ['package.json', 'knowledge', 'src/knowledge', 'src/adapters/files'])
      cpSync(path, join(root, path), { recursive: true });
    const smalltalk = join(root, 'knowledge', '_smalltalk.yaml');
    writeFileSync(
      smalltalk,
      readFileSync(smalltalk, 'utf8').replace('- bonjour\n', '- bonjourno\n'),
    );

    const { model } = await loadBase(root, kept);

    expect(learnt.model.reader.words.has('bonjourno')).toBe(false);
    expect(model.reader.words.has('bonjourno')).toBe(true);
  });
});

describe('a kept file', () => {
  const path = join(folder, 'kept.bin');
  const key = Buffer.alloc(32, 1);

  it('gives back what it keeps, for its key only', () => {
    writeKept(path, key, { figures: new Int16Array([1, -2]) });

    expect(readKept(path, key)).toEqual({ figures: new Int16Array([1, -2]) });
    expect(readKept(path, Buffer.alloc(32, 2))).toBeUndefined();
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['nearly empty', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([7])])],
  ])('is not trusted when it is %s', (_, spoil) => {
    writeKept(path, key, ['kept']);
    writeFileSync(path, spoil(readFileSync(path)));

    expect(readKept(path, key)).toBeUndefined();
  });

  it('is missing without harm', () => {
    expect(existsSync(join(folder, 'none.bin'))).toBe(false);
    expect(readKept(join(folder, 'none.bin'), key)).toBeUndefined();
  });
});
