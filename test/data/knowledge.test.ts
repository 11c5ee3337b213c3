import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { figuresOf } from '../../src/adapters/files/figures.ts';
import { readEntries, readKnowledgeData } from '../../src/adapters/files/knowledge.ts';
import { readRulebook } from '../../src/adapters/files/rulebooks.ts';
import {
  type Entry,
  type Figures,
  fillFigures,
  fold,
  languages,
  placeholdersOf,
} from '../../src/knowledge/index.ts';

const entries = readEntries('knowledge');
const figures = figuresOf(readRulebook('reglement/2026.yaml'), 'knowledge/_figures.yaml');
const named = entries.map((entry) => [entry.id, entry] as const);

const documents = new Set([
  '2026-conditions-et-reglement',
  '2024-01-faq',
  '2024-04-procedure-inscription',
  'creation-de-compte',
  '2025-charte-adhesion',
]);

/** What the person reads as the rule of today: everything but the former rule. */
function currentTexts(entry: Entry, lang: 'fr' | 'en'): string[] {
  const { answer, details, variants = [] } = entry;
  const texts = [answer, details, ...variants.flatMap((v) => [v.answer, v.details])];
  return texts.flatMap((text) => (text === undefined ? [] : [text[lang]]));
}

function allTexts(entry: Entry): string[] {
  const former = entry.replaces;
  const past = former === undefined ? [] : [former.fr, former.en];
  return [...languages.flatMap((lang) => currentTexts(entry, lang)), ...past];
}

function boundsOf({ validFrom, validUntil, variants = [] }: Entry): string[] {
  const bounds = [validFrom, validUntil, ...variants.flatMap((v) => [v.from, v.until])];
  return bounds.flatMap((bound) => (bound === undefined ? [] : [bound]));
}

function dayOf(bound: string, known: Figures): string {
  return fillFigures(bound, known, 'fr') === bound
    ? bound
    : String(known[placeholdersOf(bound)[0] ?? '']);
}

function normalised(question: string): string {
  return (fold(question).match(/[a-z0-9]+/g) ?? []).join(' ');
}

const number =
  '(?:\\d{1,3}|deux|trois|quatre|cinq|six|neuf|dix|quinze|two|three|four|five|six|nine|ten|fifteen)';
const counted = [
  'actions?',
  '(?:seules? )?formations?',
  'salari[ée]s?',
  'coll[èe]gues?',
  'personnes',
  'jours?',
  'semaines?',
  'cr[ée]neaux',
  'd[ée]sistements?',
  '(?:working )?days?',
  'weeks?',
  'employees?',
  'colleagues?',
  'people',
  'slots?',
  'late withdrawals?',
].join('|');
const ownFigure = new RegExp(
  `(?<![\\p{L}\\d{}.])${number}\\s(?:${counted})(?!\\p{L})|\\d+\\s?€|\\b15 f[ée]vrier|\\b15 February`,
  'giu',
);
/** How long a formation lasts is no rule of the règlement. */
const allowedFigures = new Set(['3 jours', '3 days']);

describe('knowledge', () => {
  it('covers the documents in 140 to 260 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(140);
    expect(entries.length).toBeLessThanOrEqual(260);
  });

  it('asks no question in two places', () => {
    const askedIn = new Map<string, string[]>();
    for (const entry of entries)
      for (const question of [...entry.questions.fr, ...entry.questions.en]) {
        const key = normalised(question);
        askedIn.set(key, [...(askedIn.get(key) ?? []), entry.id]);
      }

    expect([...askedIn].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('gives each answer once', () => {
    for (const lang of languages) {
      const answers = entries.map((entry) => entry.answer[lang]);
      expect(answers.filter((answer, index) => answers.indexOf(answer) < index)).toEqual([]);
    }
  });

  it('draws on every document', () => {
    expect(new Set(entries.map((entry) => entry.source.document))).toEqual(documents);
  });
});

describe('the examples', () => {
  it('of one family or intent are read from every file of their kind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, '_paraphrases'));
    const write = (name: string, yaml: string) => writeFileSync(join(folder, name), yaml);
    write('_abbreviations.yaml', '{ fr: {}, en: {} }');
    write('_courtesies.yaml', '{}');
    write('_out-of-scope.yaml', 'meals: { fr: [repas du midi], en: [lunch] }');
    write('_out-of-scope-near.yaml', 'meals: { fr: [cantine] }\nsport: { fr: [foot] }');
    write('_commands-more.yaml', 'enrol: { en: [sign me up] }');

    const { outOfScope, commands, personal } = readKnowledgeData(folder);

    expect(outOfScope).toEqual({
      meals: { fr: expect.arrayContaining(['repas du midi', 'cantine']), en: ['lunch'] },
      sport: { fr: ['foot'], en: [] },
    });
    expect(commands).toEqual({ enrol: { fr: [], en: ['sign me up'] } });
    expect(personal).toEqual({});
  });
});

describe.each(named)('knowledge entry %s', (_, entry) => {
  it('uses figures that exist', () => {
    const used = [...allTexts(entry), ...boundsOf(entry)].flatMap(placeholdersOf);
    expect(used.filter((name) => figures[name] === undefined)).toEqual([]);
  });

  it('writes no figure of the règlement by itself', () => {
    const written = languages.flatMap((lang) =>
      currentTexts(entry, lang).flatMap((text) => text.match(ownFigure) ?? []),
    );
    expect(written.filter((figure) => !allowedFigures.has(figure.toLowerCase()))).toEqual([]);
  });

  it('says working days after the withdrawal notice', () => {
    const after = allTexts(entry).flatMap((text) => text.split('{withdrawal.days}').slice(1));
    expect(after.filter((rest) => !/^\s(?:jours ouvrés|working days)/.test(rest))).toEqual([]);
  });

  it('names the Valideur RH, never an employer space or status', () => {
    const former = /(?:espace|statut)s?\s*[«“"]?\s*employeur|employer (?:space|status)/i;
    expect(languages.flatMap((l) => currentTexts(entry, l)).filter((t) => former.test(t))).toEqual(
      [],
    );
  });

  it('says a former rule as past', () => {
    const { fr, en } = entry.replaces ?? { fr: 'en 2025', en: 'until 2025' };
    expect(fr).toMatch(/(?:en|jusqu’en) 20\d\d/i);
    expect(en).toMatch(/(?:in|until) 20\d\d/i);
  });

  it('is short enough for a phone', () => {
    const tooLong = languages
      .map((lang) => fillFigures(entry.answer[lang], figures, lang))
      .filter((answer) => answer.length > 330);
    expect(tooLong).toEqual([]);
  });

  it('never says yes or no: « c’est payant ? » and « c’est gratuit ? » get the same words', () => {
    const texts = languages.flatMap((lang) => currentTexts(entry, lang));
    expect(texts.filter((text) => /^(?:oui|non|yes|no)\b(?=\s*[,.!:;—])/i.test(text))).toEqual([]);
  });

  it('is typeset as French is', () => {
    const wrong = /'|« |[^\u00A0]»|[\p{L}\d»)] [?!:;]|[\p{L}]»/u;
    const french = [...currentTexts(entry, 'fr'), entry.replaces?.fr ?? ''];
    expect(french.filter((text) => wrong.test(text))).toEqual([]);
  });

  it('speaks to the reader as « vous », in whole sentences', () => {
    const familiar = /(?<![\p{L}’])(?:tu|toi|ton|ta|tes)(?!\p{L})/iu;
    const sentence = /^[\p{Lu}«].*(?:[.?!…»)]|https?:\S+)$/su;
    const texts = currentTexts(entry, 'fr');
    expect(texts.filter((text) => familiar.test(text))).toEqual([]);
    const filled = texts.map((text) => fillFigures(text, figures, 'fr'));
    expect(filled.filter((text) => !sentence.test(text) && !/^\d/.test(text))).toEqual([]);
  });

  it('is asked in many ways, in both languages', () => {
    expect(entry.questions.fr.length).toBeGreaterThanOrEqual(10);
    expect(entry.questions.en.length).toBeGreaterThanOrEqual(4);
  });

  it('cites a document of the programme', () => {
    expect(documents).toContain(entry.source.document);
  });

  it('leads to other entries only', () => {
    expect(entry.followUps ?? []).not.toContain(entry.id);
  });

  it('begins before it ends', () => {
    const { validFrom, validUntil, variants = [] } = entry;
    const periods = [[validFrom, validUntil], ...variants.map((v) => [v.from, v.until])];
    const reversed = periods.filter(
      ([from, until]) =>
        from !== undefined && until !== undefined && dayOf(from, figures) > dayOf(until, figures),
    );
    expect(reversed).toEqual([]);
  });
});
