import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLexicon, FIELDS, QUERIES } from '../../src/reading/index.ts';
import { known } from './support/reader.ts';

/** What a rule may ask for besides concepts, stated values and the parts of a reading. */
const OTHER_FEATURES = [
  'age',
  'counted',
  'over',
  'peopleCounted',
  'relativeDay',
  'limit',
  'threshold',
  'below',
  'figures',
];

const { lexicon } = known;
const features = new Set<string>([
  ...lexicon.concepts.keys(),
  ...lexicon.values.keys(),
  ...lexicon.figures.keys(),
  ...(lexicon.figures.get('state')?.keys() ?? []),
  ...FIELDS,
  ...OTHER_FEATURES,
  ...[...(lexicon.values.get('groupBy')?.keys() ?? [])].map((group) => `by_${group}`),
]);

describe('the data of the reader', () => {
  it('tells how to recognise every question but « unsupported »', () => {
    const described = [...lexicon.queries.keys(), 'unsupported'];

    expect(described.sort()).toEqual([...QUERIES].sort());
  });

  it('asks in its rules only for things that exist', () => {
    const asked = [...lexicon.queries.values()].flatMap(({ rules }) =>
      rules.flatMap(({ all, none }) => [...all, ...none]),
    );

    expect(asked.filter((name) => !features.has(name))).toEqual([]);
  });

  it('gives each question parts that a reading has', () => {
    const parts = [...lexicon.queries.values()].flatMap(({ fields }) => fields);

    expect(parts.filter((part) => !(FIELDS as string[]).includes(part))).toEqual([]);
  });

  it('names in the questions only statuses that can be stated', () => {
    const stated = [...(lexicon.values.get('status')?.keys() ?? [])];
    const named = [...lexicon.queries.values()].flatMap(({ statuses }) => statuses ?? []);

    expect(named.filter((status) => !stated.includes(status))).toEqual([]);
  });

  it('has every concept used by a rule or by the reader', () => {
    const sources = readFileSync('reading/queries.yaml', 'utf8') + sourcesOfReader();
    const unused = [...lexicon.concepts.keys()].filter(
      (concept) => !new RegExp(`\\b${concept}\\b`).test(sources),
    );

    expect(unused).toEqual([]);
  });

  it('is refused when a file has another shape', () => {
    const queries = parse('quota: { rules: [{ all: [], points: 1 }], entity: person, fields: [] }');

    expect(() => compileLexicon({ queries })).toThrow();
  });
});

function sourcesOfReader(): string {
  const files = ['features.ts', 'follow-up.ts', 'refine.ts', 'slots.ts', 'when.ts', 'output.ts'];
  return files.map((file) => readFileSync(`src/reading/${file}`, 'utf8')).join('\n');
}
