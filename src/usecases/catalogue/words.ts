import { bare } from '#conversation/index.ts';
import type { Services } from '../exchange.ts';

/** A text as words between single spaces, so that a wording can be looked for whole. */
export function spoken(text: string): string {
  return ` ${bare(text)} `;
}

const known = new WeakMap<Services['translations'], Map<string, string[]>>();

/** The wordings of a text of locales/, in every language, longest first; read once. */
export function wordings({ translations }: Pick<Services, 'translations'>, key: string): string[] {
  const byKey = known.get(translations) ?? new Map<string, string[]>();
  known.set(translations, byKey);
  const found = byKey.get(key) ?? readWordings(translations, key);
  byKey.set(key, found);
  return found;
}

function readWordings(translations: Services['translations'], key: string): string[] {
  return Object.values(translations)
    .flatMap((t) => t(key).split('|'))
    .map(spoken)
    .filter((wording) => wording.trim() !== '')
    .sort((a, b) => b.length - a.length);
}

/** Takes wordings out of a spoken text; `null` when it holds none of them. */
export function takeOut(said: string, found: string[]): string | null {
  let rest = said;
  for (const wording of found) {
    while (rest.includes(wording)) rest = rest.replace(wording, ' ');
  }
  return rest === said ? null : rest;
}
