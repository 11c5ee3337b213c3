import { type Entry, languages } from './entry.ts';
import { type Figures, fillFigures } from './figures.ts';

/**
 * A short fingerprint of everything an entry states, in both languages and at every date, figures included: another
 * one means that the rule or its words have changed, never that a day has passed.
 */
export function versionOf(entry: Entry, figures: Figures): string {
  const stated = [entry, ...(entry.variants ?? [])];
  const words = stated.flatMap(({ answer, details }) =>
    languages.map((language) =>
      [answer[language], details?.[language] ?? '']
        .map((text) => fillFigures(text, figures, language))
        .join('\n'),
    ),
  );
  return fingerprint([entry.id, ...words].join('\n'));
}

/** FNV-1a, 32 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
