import type { Day } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { readBareDay, readDay } from './day.ts';
import { firstOf, type Moment, once } from './moment.ts';
import { readPeriod } from './part.ts';
import { type Found, wordsAt } from './words.ts';

const ARTICLES =
  "le|la|les|l'|du|des|de|d'|en|au|aux|ce|cet|cette|a|pour|sur|courant|dans|of|in|on|for|the";

/** A day or a stretch with a name. */
export const readMoment = once(firstOf(readDay, readPeriod));

const skipArticles = (tokens: readonly Token[], at: number): number => {
  const first = wordsAt(ARTICLES, tokens, at) ?? at;
  return wordsAt("l'|la|le|mois|courant|les", tokens, first) ?? first;
};

/** A moment, whatever article stands before it. */
export function momentAt(
  tokens: readonly Token[],
  at: number,
  ref: Day,
): Found<Moment> | undefined {
  const start = skipArticles(tokens, at);
  const tries = new Set([at, wordsAt(ARTICLES, tokens, at) ?? at, start]);
  const found = [...tries]
    .map((from) => readMoment(tokens, from, ref))
    .filter((each) => each !== undefined);
  const best = found.sort((a, b) => b.end - a.end)[0];
  if (best) return best;
  const hasArticle = wordsAt('le|du|au', tokens, at);
  return hasArticle === undefined ? undefined : bareDayAt(tokens, hasArticle, ref);
}

function bareDayAt(tokens: readonly Token[], at: number, ref: Day): Found<Moment> | undefined {
  const next = tokens[at + 1];
  const isCounting =
    next &&
    next.kind === 'word' &&
    !/^(a|au|de|du|sur|pour|en|avec|chez|et|il|est|qui|svp|stp|ou|par|plutot|aussi|seulement|uniquement|alors|maintenant)$/.test(
      next.norm,
    );
  return isCounting ? undefined : readBareDay(tokens, at, ref);
}
