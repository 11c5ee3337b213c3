import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDemoProgramme } from '../../src/adapters/files/demo-programme.ts';
import { readLexicon } from '../../src/adapters/files/reading.ts';
import { readRulebooks } from '../../src/adapters/files/rulebooks.ts';

/** A copy of a folder where lines were added to a file. */
function spoil(folder: string, file: string, added: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'broken-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(folder, copy, { recursive: true });
  appendFileSync(join(copy, file), added);
  return copy;
}

describe('a data file that cannot be read', () => {
  it.each([
    ['reglement', '2026.yaml', 'broken: [\n', readRulebooks],
    ['reading', 'concepts.yaml', 'broken: [\n', readLexicon],
    [
      'prisma/demo',
      'actions.yaml',
      'broken: [\n',
      (path: string) => readDemoProgramme(path, '2026-05-18T10:00:00Z'),
    ],
  ])('of %s is named with the line to mend', (folder, file, added, read) => {
    const copy = spoil(folder, file, added);

    expect(() => read(copy)).toThrow(new RegExp(`${file}[\\s\\S]* at line \\d+, column 1`));
  });

  it('of the words of queries says what is not as awaited', () => {
    const copy = spoil('reading', 'concepts.yaml', 'unheard-of: 3\n');

    expect(() => readLexicon(copy)).toThrow(/concepts\.unheard-of: .*expected array/);
  });
});
