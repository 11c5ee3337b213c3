import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DialogError, readDialogs } from '../../src/adapters/files/dialogs.ts';
import { createHasText, readTranslations } from '../../src/adapters/files/locales.ts';
import { effects, lookups } from '../dialogs/given/in-memory-programme.ts';
import { firstNames } from '../support/first-names.ts';

const known = {
  hasText: createHasText('locales'),
  firstNames,
  lookups: Object.keys(lookups),
  effects: Object.keys(effects),
};
const folders: string[] = [];

/** A copy of dialogs/ with one file changed; the problems it is refused for. */
function problemsAfter(file: string, change: (source: string) => string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dialogs-'));
  folders.push(folder);
  cpSync('dialogs', folder, { recursive: true });
  const source = readFileSync(join(folder, file), 'utf8');
  const changed = change(source);
  if (changed === source) throw new Error('the change changed nothing');
  writeFileSync(join(folder, file), changed);
  try {
    readDialogs(folder, known);
    return [];
  } catch (error) {
    if (error instanceof DialogError) return error.problems;
    throw error;
  }
}

/** The line of the first file line that holds a text, after a change. */
function lineOf(file: string, text: string): number {
  return (
    readFileSync(join('dialogs', file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('dialogs', () => {
  const files = readdirSync('dialogs').filter((name) => !name.startsWith('_'));

  it.each(files)('%s is accepted', (file) => {
    const { dialogs } = readDialogs('dialogs', known);

    expect(dialogs[file.replace('.yaml', '')]?.id).toBe(file.replace('.yaml', ''));
  });

  it.each(files)('%s holds neither a sentence nor a figure of the règlement', (file) => {
    const source = readFileSync(join('dialogs', file), 'utf8')
      .replace(/#.*$/gm, '')
      .replace(/words: \[.*\]/g, '');

    expect(source).not.toMatch(/[?!«»…]/);
    expect(source.replace(/(min|max|version): \d+/g, '')).not.toMatch(/\d/);
  });

  it('have words for texts and slots that exist only', () => {
    const { dialogs, repair } = readDialogs('dialogs', known);
    const sources = files.map((file) => readFileSync(join('dialogs', file), 'utf8')).join('\n');
    const slots = new Set(Object.values(dialogs).flatMap((dialog) => Object.keys(dialog.slots)));

    expect(Object.keys(repair.slots).filter((name) => !slots.has(name))).toEqual([]);
    const fr = readFileSync(join('locales', 'fr', 'conversation.ftl'), 'utf8');
    const isText = (key: string) => sources.includes(`text: ${key}`) || fr.includes(`\n${key} = `);
    expect(Object.keys(repair.said).filter((key) => !isText(key))).toEqual([]);
  });

  it('have titles that read after « Revenons à »', () => {
    const fr = readTranslations('locales', { onProblem: () => undefined }).fr;
    const titles = Object.values(readDialogs('dialogs', known).dialogs).map(({ title }) =>
      fr(title),
    );

    expect(titles.filter((title) => !/^(?:votre |la |l’)/.test(title))).toEqual([]);
  });
});

describe('a dialog file is refused with its line', () => {
  it.each([
    [
      'an unknown lookup',
      'enrol.yaml',
      'lookup: sessions',
      'lookup: sesions',
      'unknown lookup sesions',
    ],
    [
      'an unknown effect',
      'enrol.yaml',
      'effect: check-cart',
      'effect: check-kart',
      'unknown effect check-kart',
    ],
    [
      'an unknown text',
      'enrol.yaml',
      'text: enrol-session',
      'text: enrol-sesion',
      'unknown text enrol-sesion',
    ],
    [
      'an unknown slot',
      'enrol.yaml',
      'ask: [motivation]',
      'ask: [motivations]',
      'unknown slot motivations',
    ],
    ['an unknown step', 'enrol.yaml', 'goto: basket', 'goto: baskets', 'unknown step baskets'],
    ['an unknown cue', 'enrol.yaml', 'cue: purpose', 'cue: porpoise', 'unknown cue porpoise'],
    ['an unknown check', 'create-account.yaml', 'check: ape', 'check: apes', 'unknown check apes'],
    [
      'a value a choice never has',
      'report-absence.yaml',
      'is: [illness',
      'is: [ilness',
      'slot force-majeure is never ilness',
    ],
    [
      'a slot given from outside but asked',
      'refuse-request.yaml',
      'ask: [comment]',
      'ask: [request, comment]',
      'is given, it cannot be asked',
    ],
    [
      'a step of no known kind',
      'enrol.yaml',
      'effect: submit-request',
      'efect: submit-request',
      'efect',
    ],
    ['an unknown type', 'enrol.yaml', 'type: text', 'type: txt', 'type'],
    [
      'an id that is not the file’s name',
      'enrol.yaml',
      'id: enrol',
      'id: enroll',
      "not the file's name",
    ],
  ])('%s', (_title, file, before, after, message) => {
    const problems = problemsAfter(file, (source) => source.replace(before, after));

    const problem = problems.find((candidate) => candidate.includes(message));
    expect(problem, problems.join('\n')).toBeDefined();
    const line = Number(problem?.split(':')[1]);
    expect(Math.abs(line - lineOf(file, before))).toBeLessThanOrEqual(message === 'efect' ? 1 : 0);
  });

  it('when it is no YAML', () => {
    const problems = problemsAfter('enrol.yaml', (source) => source.replace('slots:', 'slots: ]'));

    expect(problems[0]).toMatch(/^enrol\.yaml:\d+: /);
  });

  it('names every problem at once', () => {
    const problems = problemsAfter('enrol.yaml', (source) =>
      source.replace('lookup: actions', 'lookup: a').replace('effect: submit-request', 'effect: b'),
    );

    expect(problems).toHaveLength(2);
  });

  it('a dialog that passes questions on must exist', () => {
    const problems = problemsAfter('_repair.yaml', (source) =>
      source.replace('human: contact-human', 'human: nobody'),
    );

    expect(problems[0]).toContain('unknown dialog nobody');
  });
});
