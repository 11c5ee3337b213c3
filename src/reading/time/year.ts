import { year, yearOf } from '../calendar.ts';
import { type Moment, over, type Reader } from './moment.ts';
import { saidAt, sayings, wordsAt, yearNamed } from './words.ts';

const YEAR_WORDS = sayings([
  ["an|annee dernier|derniere|passe|passee|precedente|precedent|d'avant", -1],
  ["an|annee d' avant", -1],
  ['last year', -1],
  ['an|annee prochain|prochaine|suivante', 1],
  ['next year', 1],
  ['cette annee', 0],
  ['this year', 0],
  ['annee en cours', 0],
  ['annee courante', 0],
]);

/** « 2025 », « l'an dernier », « cette année ». */
export const readYear: Reader<Moment> = (tokens, at, ref) => {
  const [said] = saidAt(YEAR_WORDS, tokens, at);
  if (said) return over(year(yearOf(ref) + said.value), said.end);
  const start = wordsAt('annee|exercice civile?', tokens, at) ?? at;
  const stated = yearNamed(tokens[start]);
  return stated === undefined ? undefined : over(year(stated), start + 1);
};
