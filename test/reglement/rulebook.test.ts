import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  cite,
  createRulebooks,
  NoRulebookError,
  parseRulebook,
  REFUSAL_CODES,
  type Rulebook,
  RulebookError,
  rulebookFor,
  sourceOf,
  WAITING_CODES,
  WARNING_CODES,
} from '../../src/reglement/index.ts';
import { rulebooks } from './builders.ts';

const read = (): Rulebook => parse(readFileSync('reglement/2026.yaml', 'utf8'));

function changed(change: (rulebook: Rulebook) => void): Rulebook {
  const rulebook = read();
  change(rulebook);
  return rulebook;
}

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RulebookError) return error.problems;
    throw error;
  }
  return [];
}

describe('a rulebook file', () => {
  it('is read as it is', () => {
    expect(parseRulebook(read())).toEqual(read());
  });

  it('is refused without an article, naming the field', () => {
    const raw = changed((rulebook) => {
      delete (rulebook.figures.annualActions as Partial<Rulebook['figures']['annualActions']>)
        .article;
      rulebook.figures.annualFormations.article = ' ';
    });

    expect(problemsOf(() => parseRulebook(raw, '2026.yaml'))).toEqual([
      expect.stringMatching(/^2026\.yaml: figures\.annualActions\.article: /),
      '2026.yaml: figures.annualFormations.article: must not be empty',
    ]);
    expect(() => parseRulebook(raw)).toThrow(/^Rulebooks refused:\n- rulebook: .*\n- rulebook: /);
  });

  it.each<[string, (rulebook: Rulebook) => void, RegExp]>([
    [
      'a day that is none',
      (r) => {
        r.figures.annualActions.since = 'janvier';
      },
      /annualActions\.since: must be a day, YYYY-MM-DD$/,
    ],
    [
      'a date in place of a month and day',
      (r) => {
        r.figures.semesterOneUntil.value = '2026-06-30';
      },
      /semesterOneUntil\.value: must be MM-DD$/,
    ],
    [
      'a limit of nothing',
      (r) => {
        r.figures.annualActions.value = 0;
      },
      /annualActions\.value: /,
    ],
    [
      'half an action',
      (r) => {
        r.figures.annualActions.value = 1.5;
      },
      /annualActions\.value: /,
    ],
    [
      'negative days of grace',
      (r) => {
        r.figures.graceDays.value = -1;
      },
      /graceDays\.value: /,
    ],
    [
      'a figure it does not know',
      (r) => {
        Object.assign(r.figures, { other: {} });
      },
      /figures: /,
    ],
    [
      'an unknown scope',
      (r) => {
        r.figures.structureScope.value = 'town' as never;
      },
      /structureScope\.value: /,
    ],
    [
      'a text around a day',
      (r) => {
        r.figures.annualActions.since = '02026-01-011';
      },
      /annualActions\.since: /,
    ],
    [
      'a text around a month and day',
      (r) => {
        r.figures.semesterOneUntil.value = '106-301';
      },
      /semesterOneUntil/,
    ],
    [
      'no version',
      (r) => {
        r.version = '';
      },
      /version: must not be empty$/,
    ],
    [
      'an unknown field',
      (r) => {
        Object.assign(r, { note: 'x' });
      },
      /note|Unrecognized/,
    ],
    [
      'an unknown field in a palier',
      (r) => {
        Object.assign(r.paliers[0] ?? {}, { note: 'x' });
      },
      /paliers\.0/,
    ],
    [
      'a rule it does not know',
      (r) => {
        Object.assign(r.rules, { OTHER: {} });
      },
      /rules: /,
    ],
  ])('is refused with %s', (_, change, expected) => {
    const [problem] = problemsOf(() => parseRulebook(changed(change)));

    expect(problem).toMatch(expected);
  });

  it('allows no day of grace at all', () => {
    const raw = changed((rulebook) => {
      rulebook.figures.graceDays.value = 0;
    });

    expect(parseRulebook(raw).figures.graceDays.value).toBe(0);
  });
});

describe('the rulebooks together', () => {
  it.each<[string, (rulebook: Rulebook) => void, string[]]>([
    [
      'a limit above the total',
      (r) => {
        r.figures.annualFormations.value = 6;
      },
      ['2026: figures.annualFormations is above figures.annualActions, the total'],
    ],
    [
      'a limit equal to the total',
      (r) => {
        r.figures.annualFormations.value = 5;
      },
      [],
    ],
    [
      'more Lab Studio than actions',
      (r) => {
        r.figures.labStudioSessions.value = 6;
      },
      ['2026: figures.labStudioSessions is above figures.annualActions, the total'],
    ],
    [
      'as many Lab Studio as actions',
      (r) => {
        r.figures.labStudioSessions.value = 5;
      },
      [],
    ],
    [
      'a minimum above the maximum',
      (r) => {
        r.figures.formationMinimum.value = 16;
      },
      ['2026: figures.formationMinimum is above figures.formationMaximum'],
    ],
    [
      'a minimum equal to the maximum',
      (r) => {
        r.figures.formationMinimum.value = 15;
      },
      [],
    ],
    [
      'a simple fee above the premium one',
      (r) => {
        r.figures.membershipFeeSimple.value = 151;
      },
      ['2026: figures.membershipFeeSimple is above figures.membershipFeePremium'],
    ],
    [
      'one fee for both',
      (r) => {
        r.figures.membershipFeeSimple.value = 150;
      },
      [],
    ],
    [
      'paliers out of order',
      (r) => {
        r.paliers.reverse();
      },
      ['paliers.1', 'paliers.2', 'paliers.3'].map(
        (name) => `2026: ${name}.from is not after the palier before it`,
      ),
    ],
    [
      'two paliers on one day',
      (r) => {
        Object.assign(r.paliers[1] ?? {}, { from: '2026-01-30' });
      },
      ['2026: paliers.1.from is not after the palier before it'],
    ],
    [
      'a palier of another year',
      (r) => {
        Object.assign(r.paliers[0] ?? {}, { from: '2025-12-01' });
      },
      ['2026: paliers.0.from is not in 2026'],
    ],
    [
      'a palier above the total',
      (r) => {
        Object.assign(r.paliers[3] ?? {}, { formations: 4 });
      },
      ['2026: paliers.3.formations is above figures.annualFormations, the total'],
    ],
    [
      'documents nobody declared',
      (r) => {
        r.figures.annualActions.document = 'x';
        r.rules.SESSION_FULL.document = 'y';
        Object.assign(r.paliers[2] ?? {}, { document: 'z' });
      },
      [
        '2026: figures.annualActions.document is unknown: x',
        '2026: rules.SESSION_FULL.document is unknown: y',
        '2026: paliers.2.document is unknown: z',
      ],
    ],
  ])('with %s give %j', (_, change, expected) => {
    expect(problemsOf(() => createRulebooks([changed(change)]))).toEqual(expected);
  });

  it('are refused with two for one year, said once', () => {
    const other = { ...read(), year: 2027, paliers: [] };

    expect(problemsOf(() => createRulebooks([read(), other, read(), read()]))).toEqual([
      '2026: two rulebooks for one year',
    ]);
  });

  it('are refused when there is none', () => {
    expect(problemsOf(() => createRulebooks([]))).toEqual(['there is no rulebook']);
    expect(() => createRulebooks([])).toThrow(expect.objectContaining({ name: 'RulebookError' }));
  });

  it('tell every problem at once', () => {
    const wrong = changed((rulebook) => {
      rulebook.figures.annualFormations.value = 9;
      rulebook.figures.formationMinimum.value = 90;
    });

    expect(problemsOf(() => createRulebooks([wrong, wrong]))).toHaveLength(5);
  });
});

describe('the rulebook of a year', () => {
  it.each([2024, 2025, 2026])('is its own in %i', (year) => {
    const chosen = rulebookFor(rulebooks, year);

    expect(chosen.rulebook.year).toBe(year);
    expect(chosen.fallback).toBe(false);
  });

  it('is the latest earlier one where there is none, without its paliers', () => {
    for (const year of [2027, 2040]) {
      const { rulebook, fallback } = rulebookFor(rulebooks, year);

      expect([rulebook.year, fallback, rulebook.paliers]).toEqual([2026, true, []]);
    }
    expect(rulebookFor(rulebooks, 2026).rulebook.paliers).toHaveLength(4);
  });

  it('is known beforehand for the years after the last', () => {
    expect(rulebooks.latest).toEqual(rulebookFor(rulebooks, 2027));
    expect(rulebooks.latest).not.toEqual(rulebookFor(rulebooks, 2026));
  });

  it('fills a gap with the rulebook just before it', () => {
    const old = { ...read(), year: 2020, version: 'old', paliers: [] };
    const middle = changed((rulebook) => {
      rulebook.year = 2022;
      for (const palier of rulebook.paliers) palier.from = palier.from.replace('2026', '2022');
    });
    const known = createRulebooks([read(), old, middle]);

    const filled = rulebookFor(known, 2025);

    expect(known.years).toEqual([2020, 2022, 2026]);
    expect([filled.rulebook.year, filled.fallback, filled.rulebook.paliers]).toEqual([
      2022,
      true,
      [],
    ]);
    expect(rulebookFor(known, 2021).rulebook.version).toBe('old');
  });

  it('is an error before the first', () => {
    expect(() => rulebookFor(rulebooks, 2023)).toThrow(NoRulebookError);
    expect(() => rulebookFor(rulebooks, 2023)).toThrow(
      expect.objectContaining({ name: 'NoRulebookError', message: 'no rulebook covers 2023' }),
    );
  });
});

describe('the source of a code', () => {
  const { rulebook } = rulebookFor(rulebooks, 2026);
  const NOWHERE = ['SESSION_CLOSED', 'DUPLICATE', 'RULEBOOK_FALLBACK'];

  it.each([...REFUSAL_CODES, ...WAITING_CODES, ...WARNING_CODES])('is written for %s', (code) => {
    const source = sourceOf(rulebook, code);

    if (NOWHERE.includes(code)) expect(source).toBeNull();
    else expect(Object.values(rulebook.documents)).toContain(source?.document);
  });

  it('has no article for paliers in a year without', () => {
    expect(sourceOf(rulebookFor(rulebooks, 2025).rulebook, 'TIER_LIMIT')).toBeNull();
  });

  it('keeps the name of a document that has no title', () => {
    expect(cite(rulebook, { document: 'avenant', article: '4' })).toEqual({
      document: 'avenant',
      article: '4',
    });
  });
});
