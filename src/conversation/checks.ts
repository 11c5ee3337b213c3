import { validate as validateSiret } from 'stdnum/lib/cjs/fr/siret.js';

/** Judges a typed answer: the value in its canonical writing, or the reason it cannot be one. */
export type Check = (text: string) => { value: string } | { wrong: string };

/** How the number of a paper is written: « F-2026-014 », « 12/B ». */
export const REFERENCE = String.raw`(?:\p{Lu}{1,4}[\s/_.-]?|\p{L}{1,4}[/_.-])?\d[\p{L}\d/_.-]*`;

/** The checks a dialog can name. Reasons are keys `conversation-wrong-…`. */
export const checks: Record<string, Check> = {
  code: (text) => {
    const digits = text.replace(/\D/g, '');
    return digits.length === 6 ? { value: digits } : { wrong: 'conversation-wrong-code' };
  },
  ape: (text) => {
    const match = /(\d{2})[ .]?(\d{2}) ?([A-Za-z])(?![A-Za-z])/.exec(text);
    return match
      ? { value: `${match[1]}.${match[2]}${match[3]?.toUpperCase()}` }
      : { wrong: 'conversation-wrong-ape' };
  },
  // « c’est la F-2026-014 »
  reference: (text) => {
    const match = new RegExp(`(?<![\\p{L}\\d])${REFERENCE}`, 'u').exec(text);
    return match ? { value: match[0] } : { wrong: 'conversation-wrong-reference' };
  },
  words: (text) => ({ value: text.replace(/\s+/g, ' ').replace(/[\s,;.]+$/, '') }),
  'person-name': (text) => {
    const name = text
      .replace(/\s+/g, ' ')
      .replace(/[.!,;]+$/, '')
      .trim();
    if (!/^\p{L}[\p{L} '’-]*$/u.test(name)) return { wrong: 'conversation-wrong-name' };
    return { value: capitalise(name) };
  },
};

/** « DURAND », « jean-pierre » → « Durand », « Jean-Pierre »; « de La Tour » stays. */
function capitalise(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[ '’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** The SIRET in a text, fourteen digits whatever the spaces; La Poste’s own key included. */
export function readSiret(
  text: string,
): { value: string; matched: string } | { wrong: string } | undefined {
  const runs = (text.match(/\d[\d\s.]*\d/g) ?? []).map((matched) => ({
    matched,
    digits: matched.replace(/\D/g, ''),
  }));
  const run =
    runs.find(({ digits }) => digits.length === 14) ??
    runs.find(({ digits }) => digits.length >= 9);
  if (!run) return undefined;
  const { digits, matched } = run;
  if (digits.length !== 14)
    return {
      wrong: digits.length === 9 ? 'conversation-wrong-siren' : 'conversation-wrong-siret-length',
    };
  return validateSiret(digits).isValid
    ? { value: digits, matched }
    : { wrong: 'conversation-wrong-siret-key' };
}

/** What looks like an address, rightly written or not. */
export const ADDRESS = /[^\s<>()@,;:"«»]+@[^\s<>()@,;:"«»]+/;

/** The e-mail address in a text. */
export function readEmail(
  text: string,
): { value: string; matched: string } | { wrong: string } | undefined {
  const match = ADDRESS.exec(text);
  if (!match) return text.includes('@') ? { wrong: 'conversation-wrong-email' } : undefined;
  const address = match[0].replace(/[.!?]+$/, '').toLowerCase();
  return /^[^@]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(address)
    ? { value: address, matched: match[0] }
    : { wrong: 'conversation-wrong-email' };
}
