import { year, yearOf } from '../calendar.ts';
import { type Moment, over, type Reader } from './moment.ts';
import { wordsAt, yearNamed } from './words.ts';

const YEAR_WORDS: readonly (readonly [string, number])[] = [
  ["an|annee dernier|derniere|passe|passee|precedente|precedent|d'avant", -1],
  ["an|annee d' avant", -1],
  ['last year', -1],
  ['an|annee prochain|prochaine|suivante', 1],
  ['next year', 1],
  ['cette annee', 0],
  ['this year', 0],
  ['annee en cours', 0],
  ['annee courante', 0],
];

/** « 2025 », « l'an dernier », « cette année ». */
export const readYear: Reader<Moment> = (tokens, at, ref) => {
  for (const [words, shift] of YEAR_WORDS) {
    const end = wordsAt(words, tokens, at);
    if (end !== undefined) return over(year(yearOf(ref) + shift), end);
  }
  const start = wordsAt('annee|exercice civile?', tokens, at) ?? at;
  const stated = yearNamed(tokens[start]);
  return stated === undefined ? undefined : over(year(stated), start + 1);
};
