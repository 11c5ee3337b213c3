import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRulebook, readRulebooks } from '../../src/adapters/files/rulebooks.ts';
import {
  ACTION_KINDS,
  MEMBERSHIP_STATUSES,
  OPERATION_REFUSALS,
  REFUSAL_CODES,
  REQUEST_STATUSES,
  RulebookError,
  rulebookFor,
  WAITING_CODES,
  WARNING_CODES,
} from '../../src/reglement/index.ts';

const rulebooks = readRulebooks('reglement');
const rulebookOf = (year: number) => rulebookFor(rulebooks, year).rulebook;

describe('the rulebooks of the product', () => {
  it('are those of 2024, 2025 and 2026', () => {
    expect(rulebooks.years).toEqual([2024, 2025, 2026]);
  });

  // The table of the règlement, written out: whoever changes a figure changes it here too.
  it.each([
    ['annualActions', 4, 4, 5],
    ['annualFormations', 3, 3, 3],
    ['labStudioSessions', 3, 3, 3],
    ['structurePeople', 2, 2, 2],
    ['structureScope', 'session', 'action_and_year', 'action_and_year'],
    ['shortNoticeDays', 21, 15, 21],
    ['lateWithdrawalDays', 10, 10, 10],
    ['lateWithdrawalUnit', 'calendar_days', 'calendar_days', 'working_days'],
    ['graceWorkingDays', 10, 10, 10],
    ['graceDays', 1, 1, 1],
    ['confirmationDays', 10, 10, 10],
    ['forceMajeureReportDays', 1, 1, 1],
    ['repeatedLateWithdrawals', 2, 2, 2],
    ['formationMinimum', 9, 9, 9],
    ['formationMaximum', 15, 15, 15],
    ['tooFewNoticeDays', 15, 15, 15],
    ['semesterOneUntil', '06-30', '06-30', '06-30'],
    ['membershipRenewalUntil', '02-15', '02-15', '02-15'],
    ['membershipFeeSimple', 100, 100, 100],
    ['membershipFeePremium', 150, 150, 150],
    ['premiumRoomBookings', 5, 5, 5],
  ] as const)('%s is %s in 2024, %s in 2025, %s in 2026', (name, ...values) => {
    expect([2024, 2025, 2026].map((year) => rulebookOf(year).figures[name].value)).toEqual(values);
  });

  it('have every figure in that table', () => {
    expect(Object.keys(rulebookOf(2026).figures)).toHaveLength(21);
  });

  it('open the paliers of 2026, and none before', () => {
    const paliers = rulebookOf(2026).paliers.map(({ from, formations, sessions }) => [
      from,
      formations,
      sessions,
    ]);

    expect(paliers).toEqual([
      ['2026-01-30', 1, 'semester_1'],
      ['2026-04-01', 2, 'semester_1'],
      ['2026-04-30', 2, 'year'],
      ['2026-06-01', 3, 'year'],
    ]);
    expect(rulebookOf(2024).paliers).toEqual([]);
    expect(rulebookOf(2025).paliers).toEqual([]);
  });

  it.each([2024, 2025, 2026])('say since when each figure of %i holds', (year) => {
    const { figures, rules, paliers } = rulebookOf(year);

    for (const { since } of [...Object.values(figures), ...Object.values(rules), ...paliers]) {
      expect(since.startsWith(`${year}-`)).toBe(true);
    }
  });
});

describe('a folder of rulebooks', () => {
  function folderOf(files: Record<string, (text: string) => string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'rulebooks-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, change] of Object.entries(files)) {
      writeFileSync(join(folder, name), change(readFileSync('reglement/2026.yaml', 'utf8')));
    }
    return folder;
  }
  const problemsOf = (folder: string) => {
    try {
      readRulebooks(folder);
    } catch (error) {
      if (error instanceof RulebookError) return error.problems;
      throw error;
    }
    return [];
  };

  it('is refused with every wrong field of every file', () => {
    const folder = folderOf({
      '2026.yaml': (text) => text.replace('article: "Règlement, 1"', 'article: ""'),
      '2027.yaml': (text) => text.replace('value: 5', 'value: cinq'),
    });

    expect(problemsOf(folder)).toEqual([
      expect.stringMatching(/2026\.yaml: figures\.annualActions\.article: must not be empty$/),
      expect.stringMatching(/2027\.yaml: figures\.annualActions\.value: /),
    ]);
  });

  it('is refused with two rulebooks for one year', () => {
    const same = (text: string) => text;

    expect(problemsOf(folderOf({ '2026.yaml': same, '2026-bis.yaml': same }))).toEqual([
      '2026: two rulebooks for one year',
    ]);
  });

  it('may hold other things', () => {
    const folder = folderOf({ '2026.yaml': (text) => text });
    copyFileSync('package.json', join(folder, 'notes.yaml.txt'));

    expect(readRulebooks(folder).years).toEqual([2026]);
  });

  it('is refused when a file is no YAML', () => {
    const folder = folderOf({ '2026.yaml': () => 'year: [' });

    expect(() => readRulebook(join(folder, '2026.yaml'))).toThrow();
  });
});

describe.each(['fr', 'en'])('the words of the règlement in %s', (language) => {
  const path = `locales/${language}/reglement.ftl`;
  const keys = [
    ...[...REFUSAL_CODES, ...WAITING_CODES].flatMap((code) => [
      `reason-${code}`,
      `next-step-${code}`,
    ]),
    ...WARNING_CODES.map((code) => `warning-${code}`),
    ...OPERATION_REFUSALS.map((code) => `refusal-${code}`),
    ...REQUEST_STATUSES.map((status) => `status-${status}`),
    ...ACTION_KINDS.map((kind) => `kind-${kind}`),
    ...MEMBERSHIP_STATUSES.map((status) => `membership-${status}`),
  ];

  it.each(keys)('has words for %s', (key) => {
    const { body } = new FluentResource(readFileSync(path, 'utf8'));

    expect(body.map(({ id }) => id)).toContain(key);
  });

  it('parses whole', () => {
    const text = readFileSync(path, 'utf8');
    const declared = [...text.matchAll(/^([a-z][\w-]*) =/gmu)].map((match) => match[1]);

    expect(new FluentResource(text).body.map(({ id }) => id)).toEqual(declared);
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('states no figure in its own digits', () => {
    const text = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#') && !/^\s*\*?\[\w+\]/.test(line))
      .join('\n')
      .replaceAll(/\bISO 8601\b/g, '');

    expect(text).not.toMatch(/\d/);
  });
});

describe('the words of the règlement in the two languages', () => {
  it('are the same keys, in the same order', () => {
    const keysOf = (language: string) =>
      new FluentResource(readFileSync(`locales/${language}/reglement.ftl`, 'utf8')).body.map(
        ({ id }) => id,
      );

    expect(keysOf('en')).toEqual(keysOf('fr'));
  });

  it('use real French punctuation', () => {
    const text = readFileSync('locales/fr/reglement.ftl', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n');

    expect(text).not.toMatch(/\p{L}'\p{L}/u);
    expect(text).not.toMatch(/[ \p{L}][;!?]/u);
    expect(text).not.toMatch(/« | »| :/u);
  });

  it('have a folder each', () => {
    expect(readdirSync('locales')).toEqual(expect.arrayContaining(['en', 'fr']));
  });
});
