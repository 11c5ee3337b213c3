import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/cli/understand-line.ts';
import { asNpmRuns } from '../support/as-npm-runs.ts';
import { known } from './support/reader.ts';

const line = (value: unknown) => JSON.stringify(value);

describe('a line of messages', () => {
  it('becomes its reading, under its own id', () => {
    const message = {
      id: 'm12',
      ref_date: '2026-05-18',
      text: 'et à Pau ?',
      context: 'sessions de juin',
    };

    expect(readLine(line(message), known)).toEqual({
      id: 'm12',
      reading: { query: 'sessions', place: 'Pau', period: '2026-06-01/2026-06-30', output: 'list' },
    });
  });

  it.each([
    ['no JSON', 'quota', null],
    ['no text', line({ id: 3, ref_date: '2026-05-18' }), 3],
    ['a day that does not exist', line({ id: 'a', ref_date: '2026-02-30', text: 'quota' }), 'a'],
    ['a list', '[]', null],
  ])('says what is wrong with %s', (_, text, id) => {
    expect(readLine(text, known)).toEqual({ id, error: expect.any(String) });
  });

  it('takes a context that is null or empty for none', () => {
    const message = { id: 1, ref_date: '2026-05-18', text: 'doublons' };

    expect(readLine(line({ ...message, context: null }), known)).toEqual(
      readLine(line({ ...message, context: '' }), known),
    );
  });
});

describe('the command', { timeout: 30_000 }, () => {
  it('writes a line for a line, and ends with 1 when one was wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'understand-'));
    const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    const message = { id: 'm01', ref_date: '2026-05-18', text: 'quota de Marie Durand' };
    writeFileSync(from, `${line(message)}\n\nnot json\n`);

    const done = spawnSync('node', asNpmRuns('src/cli/understand.ts', '--in', from, '--out', to));

    expect(done.status).toBe(1);
    expect(
      readFileSync(to, 'utf8')
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { id: 'm01', reading: { query: 'quota', person: 'Marie Durand' } },
      { id: null, error: 'not JSON' },
    ]);
  });

  it('says how it is used when an option is unknown', () => {
    const done = spawnSync('node', asNpmRuns('src/cli/understand.ts', '--inn', 'x'));

    expect(done.status).toBe(2);
    expect(done.stderr.toString()).toContain('--in messages.jsonl');
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['answer', ['--wrong']],
    ['eval', ['missing.jsonl']],
    ['understand', ['--in', 'missing.jsonl']],
  ])('%s says so in a line, with how it is used', (name, options) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      asNpmRuns(`src/cli/${name}.ts`, ...options),
      {
        encoding: 'utf8',
      },
    );

    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^[^\n]*(?:Unknown option|no such file)[^\n]*\nusage: npm run [^\n]*\n$/,
    );
  });
});
