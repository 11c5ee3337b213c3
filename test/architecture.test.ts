import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, describe, expect, it } from 'vitest';
import configuration from '../.dependency-cruiser.mjs';

const MINIMUM_MODULES = 60;
const PLANTED_FOLDER = 'src/reglement/planted';

async function cruiseSources(folder: string): Promise<ICruiseResult> {
  const { options, ...ruleSet } = configuration;
  const result = await cruise(
    [folder],
    { ...options, ruleSet, validate: true } as never,
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  return result.output as ICruiseResult;
}

function violationsOf(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('what an install runs', () => {
  it('is decided for every package that has a script: npm runs no other', () => {
    const { packages } = readJson('package-lock.json');
    const withScript = Object.keys(packages)
      .filter((path) => path !== '' && packages[path].hasInstallScript)
      .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));

    expect(Object.keys(readJson('package.json').allowScripts).sort()).toEqual(withScript.sort());
  });
});

describe('architecture', () => {
  afterEach(() => rmSync(PLANTED_FOLDER, { recursive: true, force: true }));

  it('holds the import table over the whole of src', async () => {
    const result = await cruiseSources('src');

    expect(violationsOf(result)).toEqual([]);
    expect(result.summary.totalCruised).toBeGreaterThan(MINIMUM_MODULES);
  }, 60_000);

  it('catches a violation planted in the règlement', async () => {
    mkdirSync(PLANTED_FOLDER, { recursive: true });
    writeFileSync(
      `${PLANTED_FOLDER}/planted.ts`,
      "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
    );

    const violations = violationsOf(await cruiseSources(PLANTED_FOLDER));

    expect(violations.some((line) => line.startsWith('reglement-is-pure:'))).toBe(true);
  }, 60_000);
});
