import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKept, writeKept } from '../../../src/adapters/files/kept-file.ts';
import { loadBase } from '../../../src/adapters/files/knowledge-base.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-knowledge-'));
const kept = join(folder, 'cache', 'knowledge.bin');

/** A project folder that knows one theme, learnt in a moment; `greeting` is one of its examples. */
function smallProject(greeting: string): string {
  const root = mkdtempSync(join(tmpdir(), 'small-knowledge-'));
  for (const path of ['package.json', 'src/knowledge', 'src/adapters/files', 'knowledge/lab'])
    cpSync(path, join(root, path), { recursive: true });
  for (const { name } of readdirSync('knowledge', { withFileTypes: true }).filter(isBasic))
    cpSync(join('knowledge', name), join(root, 'knowledge', name));
  mkdirSync(join(root, 'knowledge', '_paraphrases'));
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
  for (const name of [
    '_out-of-scope',
    '_commands',
    '_commands-everyday',
    '_personal',
    '_personal-everyday',
  ])
    edit(`knowledge/${name}.yaml`, oneInTen);
  // Links to the themes left out.
  for (const name of readdirSync('knowledge/lab'))
    edit(join('knowledge/lab', name), (text) => text.replace(/^(?:followUps|related):.*\n/gm, ''));
  edit('knowledge/_smalltalk.yaml', (text) => text.replace('- bonjour\n', `- ${greeting}\n`));
  return root;
}

/** The first of each ten examples of a list. */
function oneInTen(text: string): string {
  return text.replace(/(?:^ +- .*\n){2,10}/gm, (examples) => examples.replace(/\n[\s\S]*/, '\n'));
}

/** Small talk, the words, and one file of each family of examples. */
function isBasic(item: { readonly name: string; isFile(): boolean }): boolean {
  return item.isFile() && /^_(?!out-of-scope-|\w+-m)/.test(item.name);
}

describe('what was learnt from the knowledge', () => {
  const root = smallProject('bonjour');
  let learnt: Awaited<ReturnType<typeof loadBase>>;
  beforeAll(async () => {
    learnt = await loadBase(root, kept);
  });

  it('is kept, and read again as it was', async () => {
    const again = await loadBase(root, kept);

    expect(again).toEqual(learnt);
  });

  it('is the same where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');

    const without = await loadBase(root, join(folder, 'file', 'knowledge.bin'));

    expect(without).toEqual(learnt);
  });

  it('is learnt again when a word of the knowledge changes', async () => {
    const { model } = await loadBase(smallProject('bonjourno'), kept);

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
