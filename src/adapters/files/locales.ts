import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { TextArgs } from '#conversation/index.ts';
import type { Language, Translate, Translations } from '#ports/translate.ts';
import { FRENCH_FUNCTIONS, writeFrench } from './french.ts';

/** What is wrong in `locales/`, every problem with its file. */
class LocaleError extends Error {
  constructor(problems: readonly string[]) {
    super(`Locales refused:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'LocaleError';
  }
}

const REFERENCE: Language = 'fr';
const REGIONS: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

export interface LocaleOptions {
  /** Told of a text that is missing, or short of an argument; the text is shown as well as can be. */
  onProblem?: (problem: string) => void;
}

/** Reads `locales/<language>/*.ftl`. A text missing in English is said in French. */
export function readTranslations(folder: string, options: LocaleOptions = {}): Translations {
  const french = readBundle(folder, 'fr');
  const english = readBundle(folder, 'en');
  return {
    fr: translateWith([french], options),
    en: translateWith([english, french], options),
  };
}

/** Whether the reference language has a text. */
export function createHasText(folder: string): (key: string) => boolean {
  const bundle = readBundle(folder, REFERENCE);
  return (key) => findPattern(bundle, key) !== undefined;
}

function readBundle(folder: string, language: Language): FluentBundle {
  const bundle = new FluentBundle(REGIONS[language], {
    useIsolating: false,
    functions: FRENCH_FUNCTIONS,
  });
  const problems: string[] = [];
  for (const name of readdirSync(join(folder, language)).sort()) {
    if (!name.endsWith('.ftl')) continue;
    const source = readFileSync(join(folder, language, name), 'utf8');
    const resource = new FluentResource(language === 'fr' ? writeFrench(source) : source);
    const lost = lostMessages(source, resource);
    problems.push(...lost.map((id) => `${language}/${name}: ${id} cannot be read`));
    problems.push(
      ...bundle.addResource(resource).map((error) => `${language}/${name}: ${error.message}`),
    );
  }
  if (problems.length > 0) throw new LocaleError(problems);
  return bundle;
}

/** The library skips what it cannot read; here it is an error. */
function lostMessages(source: string, resource: FluentResource): string[] {
  const read = new Set(resource.body.map((entry) => entry.id));
  const written = [...source.matchAll(/^(-?[A-Za-z][\w-]*)\s*=/gm)].map((match) => match[1] ?? '');
  return written.filter((id) => !read.has(id));
}

function translateWith(bundles: FluentBundle[], { onProblem }: LocaleOptions): Translate {
  return (key, args = {}) => {
    for (const bundle of bundles) {
      const pattern = findPattern(bundle, key);
      if (pattern === undefined) continue;
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, withPlainYears(args), errors);
      for (const error of errors) onProblem?.(`${key}: ${error.message}`);
      return text;
    }
    onProblem?.(`${key}: no such text`);
    return key;
  };
}

/** A year is a name, not a quantity: « 2027 », never « 2 027 ». */
function withPlainYears(args: TextArgs): TextArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      /year$/i.test(name) ? String(value) : value,
    ]),
  );
}

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

function findPattern(bundle: FluentBundle, key: string): Pattern | undefined {
  const [id = '', variant] = key.split('.');
  const message = bundle.getMessage(id);
  if (variant !== undefined) return message?.attributes[variant];
  return message?.value ?? undefined;
}
