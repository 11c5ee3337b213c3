import type { Language } from './entry.ts';

/** Figures of the règlement by placeholder name; days are `YYYY-MM-DD` and printed as dates. */
export type Figures = Readonly<Record<string, string | number>>;

const months: Record<Language, readonly string[]> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const words: Record<Language, readonly string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Writes a calendar day, or a month and day (`--02-15`), as people read it. */
function formatDay(day: string, lang: Language): string {
  const [, year, month, date] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[lang][Number(month) - 1] ?? '';
  const ordinal = lang === 'fr' && date === '01' ? '1er' : String(Number(date));
  return [ordinal, name, year === '-' ? '' : year].join(' ').trim();
}

function printed(value: string | number, lang: Language): string {
  if (typeof value === 'number') return String(value);
  return /^(?:\d{4}|-)-\d{2}-\d{2}$/.test(value) ? formatDay(value, lang) : value;
}

/** Names of the placeholders of a text, without their braces and format. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([A-Za-z0-9.]+)(?::word)?\}/g)].map((match) => match[1] ?? '');
}

/** Replaces `{limits.actions}` and the like by the figure of the current rulebook. */
export function fillFigures(text: string, figures: Figures, lang: Language): string {
  return text.replace(/\{([A-Za-z0-9.]+)(:word)?\}/g, (_, name: string, asWord?: string) => {
    const value = figures[name];
    if (value === undefined) throw new Error(`Unknown figure {${name}} in « ${text} »`);
    const word = asWord === undefined ? undefined : words[lang][Number(value)];
    return word ?? printed(value, lang);
  });
}

/** The day a validity bound stands for: written out, or taken from a figure. */
export function resolveDay(bound: string, figures: Figures): string {
  const name = placeholdersOf(bound)[0];
  return name === undefined ? bound : String(figures[name] ?? '');
}
