import { bare } from '#conversation/index.ts';
import type { Services } from '../exchange.ts';

/** A text as words between single spaces, so that a wording can be looked for whole. */
export function spoken(text: string): string {
  return ` ${bare(text)} `;
}

/** What is made of a text of locales/, said in every language with bars between its wordings; made once for each. */
export function readOnce<Made>(make: (texts: string[]) => Made) {
  const known = new WeakMap<Services['translations'], Map<string, Made>>();
  return ({ translations }: Pick<Services, 'translations'>, key: string): Made => {
    const byKey = known.get(translations) ?? new Map<string, Made>();
    known.set(translations, byKey);
    const made =
      byKey.get(key) ?? make(Object.values(translations).flatMap((t) => t(key).split('|')));
    byKey.set(key, made);
    return made;
  };
}

/** The wordings of a text of locales/, in every language, longest first. */
export const wordings = readOnce((texts) =>
  texts
    .map(spoken)
    .filter((wording) => wording.trim() !== '')
    .sort((a, b) => b.length - a.length),
);

/** Takes wordings out of a spoken text; `null` when it holds none of them. */
export function takeOut(said: string, found: string[]): string | null {
  let rest = said;
  for (const wording of found) {
    while (rest.includes(wording)) rest = rest.replace(wording, ' ');
  }
  return rest === said ? null : rest;
}
