import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';
import { rehearseCommand } from '../../src/cli/reglement-rehearse.ts';
import { answerLine } from '../../src/cli/reglement-run.ts';
import { readWords } from '../../src/cli/reglement-words.ts';
import { asNpmRuns } from '../support/as-npm-runs.ts';
import { rulebooks, situation } from './builders.ts';

// Each run of the command is a process: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const say = readWords('locales');
const answer = (line: unknown) =>
  answerLine(rulebooks, say, typeof line === 'string' ? line : JSON.stringify(line));
const worked = readFileSync('test/reglement/fixtures/worked-cases.jsonl', 'utf8')
  .trim()
  .split('\n');

describe('the worked cases of the format', () => {
  it.each(worked.map((line) => [JSON.parse(line).id, JSON.parse(line).why, line]))(
    '%s: %s',
    (id, _, line) => {
      expect(answer(line)).toMatchObject({ id, out: JSON.parse(line).expect });
    },
  );
});

describe('an answer', () => {
  it('explains each reason in French, beside the result', () => {
    const tooMany = worked.find((line) => line.includes('"decide-010"'));

    expect(answer(tooMany)).toMatchObject({
      explanation: {
        outcome: 'Demande refusée',
        reasons: [
          {
            code: 'ANNUAL_LIMIT',
            text: 'Vous avez déjà utilisé 5 actions réservées aux adhérents cette année-là, pour 5 au plus.',
            source: 'Conditions d’accès et règlement 2026, Règlement, 1',
            figures: { used: 5, max: 5 },
          },
          { code: 'FORMATION_LIMIT' },
          { code: 'TIER_LIMIT' },
        ],
      },
    });
  });

  it('is the same byte for byte, whatever the order of the lists', () => {
    const line = worked.find((text) => text.includes('"promote-006"')) ?? '';
    const shuffled = JSON.parse(line);
    shuffled.case.requests.reverse();
    shuffled.case.memberships.reverse();

    expect(JSON.stringify(answer(shuffled))).toBe(JSON.stringify(answer(line)));
  });
});

const decideCase = { id: 'x', fn: 'decide', case: situation() };
const changed = (path: string, value: unknown, base: object = decideCase) => {
  const copy = structuredClone(base) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};

describe('a malformed line', () => {
  it.each([
    ['not json', null, /JSON/],
    ['[1]', null, /JSON/],
    ['"text"', null, /JSON/],
    ['null', null, /JSON/],
    [{ id: 'x' }, 'x', /^fn\s.*absent/],
    [{ fn: 'decide', case: {} }, null, /^id\s.*absent/],
    [{ id: {}, fn: 'decide', case: {} }, null, /^id\s/],
    [{ id: 3, fn: 'forgive', case: {} }, 3, /^fn\s.*decide, withdraw, absence/],
    [{ id: 'x', fn: 'decide' }, 'x', /^case\s.*absent/],
    [{ id: 'x', fn: 'decide', case: [] }, 'x', /^case\s.*type/],
    [changed('case.requestedAt', undefined), 'x', /^case\.requestedAt\s.*absent/],
    [changed('case.requestedAt', '2026-06-15'), 'x', /^case\.requestedAt\s.*ISO/],
    [changed('case.requestedAt', 12), 'x', /^case\.requestedAt\s.*string/],
    [changed('case.session.firstDay', '2026-02-30'), 'x', /^case\.session\.firstDay\s.*AAAA-MM-JJ/],
    [changed('case.session.capacity', -1), 'x', /^case\.session\.capacity\s.*nombre/],
    [changed('case.session.capacity', '12'), 'x', /^case\.session\.capacity\s.*type/],
    [changed('case.session.capacity', undefined), 'x', /^case\.session\.capacity\s.*absent/],
    [changed('case.action.kind', 'stage'), 'x', /^case\.action\.kind\s.*formation, autoformation/],
    [changed('case.structure.siret', '123'), 'x', /^case\.structure\.siret\s.*SIRET/],
    [changed('case.person.id', ''), 'x', /^case\.person\.id\s.*vide/],
    [changed('case.memberships.0.status', 'paid'), 'x', /^case\.memberships\.0\.status\s/],
    [changed('case.requests', null), 'x', /^case\.requests\s.*array/],
    [changed('case.session.firstDay', '2023-03-12'), 'x', /^case\.session\.firstDay\s.*2023/],
    [
      { id: 'm', fn: 'isMember', case: { structure: null, memberships: [] } },
      'm',
      /^case\.at\s.*absent/,
    ],
  ])('%j gets an error that names the field', (line, id, error) => {
    expect(answer(line)).toEqual({ id, error: expect.stringMatching(error) });
  });

  it('names the person or the request that is missing', () => {
    const promote = JSON.parse(worked.find((line) => line.includes('"promote-016"')) ?? '');
    const approve = JSON.parse(worked.find((line) => line.includes('"approve-006"')) ?? '');

    expect(answer(changed('case.people', {}, promote))).toEqual({
      id: 'promote-016',
      error: expect.stringMatching(/^case\.people\.p-1\s/),
    });
    expect(answer(changed('case.requestId', 'r-none', approve))).toEqual({
      id: 'approve-006',
      error: expect.stringMatching(/^case\.requestId\s/),
    });
  });

  it('covers every function on a session before 2024', () => {
    for (const fn of ['decide', 'withdraw', 'absence', 'promote', 'approve']) {
      const line = JSON.parse(worked.find((text) => text.includes(`"fn": "${fn}"`)) ?? '');

      expect(answer(changed('case.session.firstDay', '2023-03-12', line))).toMatchObject({
        error: expect.stringMatching(/^case\.session\.firstDay\s/),
      });
    }
  });

  it('is not a day before 2024 asked about membership', () => {
    const line = {
      id: 'm',
      fn: 'isMember',
      case: { structure: null, memberships: [], on: '2020-01-01' },
    };

    expect(answer(line)).toEqual({ id: 'm', out: false });
  });
});

describe('lines', () => {
  const split = async (chunks: (string | Buffer)[]) => {
    const lines: string[] = [];
    for await (const line of linesOf(
      (async function* () {
        yield* chunks;
      })(),
    )) {
      lines.push(line);
    }
    return lines;
  };

  it('end with a line feed only, wherever the chunks are cut', async () => {
    expect(await split(['a\nb', 'c\u2028d\n', '\n', 'e'])).toEqual(['a', 'bc\u2028d', '', 'e']);
    expect(await split(['a\n'])).toEqual(['a']);
    expect(await split([])).toEqual([]);
  });

  it('survive a letter cut in two', async () => {
    const bytes = Buffer.from('é\n€');

    expect(await split([bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4)])).toEqual([
      'é',
      '€',
    ]);
  });
});

describe('the command', () => {
  const run = (input: string, args: string[] = []) =>
    spawnSync(process.execPath, asNpmRuns('src/cli/reglement.ts', ...args), {
      input,
      encoding: 'utf8',
    });

  it('answers in order, and exits with 0 when every line is good', () => {
    const { stdout, status } = run(`${worked.join('\n')}\n`);

    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(worked.map((line) => JSON.parse(line).id));
    expect(status).toBe(0);
  });

  it('goes on after a bad line, skips blank ones, and exits with 1', () => {
    const good = worked[14] ?? '';

    const { stdout, status } = run(`{"id":"bad"}\n\r\n${good}`);

    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([
      ['id', 'error'],
      ['id', 'out'],
    ]);
    expect(status).toBe(1);
  });

  it('says how it is used when asked something else', () => {
    const { stderr, status } = run('', ['help']);

    expect(stderr).toContain('rehearse');
    expect(status).toBe(2);
  });
});

describe('a rehearsal', () => {
  const draftOf = (change: (text: string) => string) => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, '2027.yaml');
    const carried = readFileSync('reglement/2026.yaml', 'utf8')
      .replace('year: 2026', 'year: 2027')
      .replaceAll(/from: "2026/g, 'from: "2027');
    writeFileSync(path, change(carried));
    return path;
  };
  const fixtures = 'test/reglement/fixtures/worked-cases.jsonl';
  const rehearsed = (args: string[], readCases?: () => AsyncIterable<never>) =>
    rehearseCommand(args, { rulebooks, say, ...(readCases && { readCases }) });

  it('prints figures and cases', async () => {
    const path = draftOf((text) => text.replace('value: 5', 'value: 4'));

    const { text, status } = await rehearsed([path, '--cases', fixtures]);

    expect(status).toBe(0);
    expect(text).toContain('Répétition du règlement 2027');
    expect(text).toContain('acceptées\u00a0: 4 aujourd’hui, 3 avec le projet');
    expect(text).toContain('- ANNUAL_LIMIT\u00a0: 1 en plus');
    expect(text).toMatch(
      /- decide-002 \(p-me\)\u00a0: Demande acceptée \(LAST_ACTION, LAST_FORMATION\) → Demande refusée \(ANNUAL_LIMIT\)/,
    );
    expect(text).toContain('décisions lisibles\u00a0: 8');
  });

  it('takes its cases from elsewhere when none are given', async () => {
    const path = draftOf((text) => text);
    const none = async function* () {};

    const { text } = await rehearsed([path], none);

    expect(text).toContain('sur 0 demande');
    expect(text).toContain('Aucune demande');
  });

  it('refuses an inconsistent draft, naming the field', async () => {
    const path = draftOf((text) => text.replace('value: 5', 'value: 2'));

    const { text, status } = await rehearsed([path, '--cases', fixtures]);

    expect(status).toBe(1);
    expect(text).toContain('figures.annualFormations is above figures.annualActions, the total');
  });

  it('asks for what is missing', async () => {
    expect((await rehearsed([])).status).toBe(2);
    expect((await rehearsed(['2027.yaml'])).text).toContain('--cases');
  });
});
