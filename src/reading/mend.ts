import type { Lexicon } from './lexicon.ts';
import { longestMatch } from './phrase.ts';
import { soundOf } from './sound.ts';
import type { Token } from './tokens.ts';

/** « LA » in capitals stands for « liste d'attente ». */
const WAITING_LIST = 'la-attente';
/** « inscrit du 2 juillet »: at the head of a message, several are meant. */
const SINGULARS = /^(pre)?(inscrit|participant|adherent)$/;
const LISTS = /^(liste|listing|les|nombre|nb|nbre)$/;
/** « 1er sem 2026 »; « sem 12 » is a week. */
const FIRST_OR_SECOND = /^(1er|2e|2eme|2nd|premier|deuxieme|second)$/;
const SHORTEST_MENDED = 5;
const SHORTEST_CUT = 4;
const SHORTEST_HEARD = 3;
const TWO_ERRORS_FROM = 9;

/** « fo supprimer », « fo mettre »: no formation. */
const INFINITIVE = /^\p{L}{2,}(?:er|ir|re)$/u;
const UNMARKED = /^(?:qu|[dlj])(?=[aeiouyh]\p{L}{4})/u;

/** « solde daction », « jaimerais »: the apostrophe was left out. */
export function withElisions(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.flatMap((token) => {
    const length = UNMARKED.exec(token.norm)?.[0].length ?? 0;
    const rest = token.norm.slice(length);
    const isJoined =
      length > 0 &&
      !token.isCapital &&
      !lexicon.known.has(token.norm) &&
      (lexicon.known.has(rest) || lexicon.sounds.has(soundOf(rest))) &&
      !lexicon.firstNames.has(rest);
    if (!isJoined) return [token];
    const cut = token.start + length;
    const [raw, norm] = [token.raw.slice(0, length), `${token.norm.slice(0, length)}'`];
    return [
      { ...token, raw, norm, end: cut },
      { ...token, raw: token.raw.slice(length), norm: rest, start: cut },
    ];
  });
}

/** The tokens with abbreviations written out and typing errors of everyday words put right. */
export function mendTokens(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const isShouted = tokens.some(({ raw }) => /^\p{Lu}{4,}$/u.test(raw));
  return tokens.map((token, at) => {
    if (token.kind !== 'word') return token;
    const isTown = longestMatch(lexicon.places, tokens, at) !== undefined;
    const isList = token.raw === 'LA' ? !isShouted : isListInLowerCase(tokens, at);
    if (isList && !isTown) return { ...token, norm: WAITING_LIST };
    if (isSeven(tokens, at)) return { ...token, norm: '7', kind: 'number' };
    if (token.norm === 'sem' && FIRST_OR_SECOND.test(tokens[at - 1]?.norm ?? ''))
      return { ...token, norm: 'semestre' };
    if (token.norm === 'fo' && INFINITIVE.test(tokens[at + 1]?.norm ?? ''))
      return { ...token, norm: 'faut' };
    if (isUnmarkedElision(tokens, at)) return { ...token, norm: `${token.norm}'` };
    const full =
      lexicon.accented.get(token.raw.toLowerCase()) ??
      lexicon.afterWord.get(`${tokens[at - 1]?.norm ?? ''} ${token.norm}`) ??
      lexicon.abbreviations.get(token.norm);
    if (full !== undefined) return { ...token, norm: full };
    const isListed = at === 0 || LISTS.test(tokens[at - 1]?.norm ?? '');
    if (isListed && SINGULARS.test(token.norm)) return { ...token, norm: `${token.norm}s` };
    const isName =
      (token.isCapital && at > 0) || lexicon.firstNames.has(tokens[at - 1]?.norm ?? '');
    if (isName) return token;
    // « a po »: the place stays as it is typed.
    const town = tokens[at - 1]?.norm === 'a' ? townHeard(token.norm, lexicon) : undefined;
    const norm = town ?? writtenOut(tokens, at, lexicon) ?? mended(token.norm, lexicon);
    return {
      ...token,
      norm: ONE.test(tokens[at - 1]?.norm ?? '') ? oneOf(token.norm, norm) : norm,
    };
  });
}

/** « la liste d attente », « s il te plait »: a blank in place of the apostrophe. */
function isUnmarkedElision(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isElided = /^([cdjlns]|qu)$/.test(token?.raw ?? '') && next?.kind === 'word';
  return isElided && next.start > (token?.end ?? 0) && /^[aeiouyh]/.test(next.norm);
}

const AFTER_NUMBER =
  /^(ou|personne|gens|inscri|participant|stagiaire|salarie|agent|collegue|place|demande|desist|absen|session|structure|jour|semaine|mois)/;

/** « moins de sept », « sept inscrits »: a number; elsewhere « sept » is September. */
function isSeven(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'sept') return false;
  const before = `${tokens[at - 2]?.norm} ${tokens[at - 1]?.norm}`;
  return (
    AFTER_NUMBER.test(tokens[at + 1]?.norm ?? '') || /^((moins|plus) de|au moins)$/.test(before)
  );
}

/** « la du 18/06 », « sors-moi la la de la session »: an article never stands before « de ». */
function isListInLowerCase(tokens: readonly Token[], at: number): boolean {
  const isFirst = at === 0 || tokens[at - 1]?.norm === 'la';
  return isFirst && tokens[at]?.norm === 'la' && /^(de|du)$/.test(tokens[at + 1]?.norm ?? '');
}

/** « taux de rempl. Pau »: the full stop of a word cut short. */
function writtenOut(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const [token, stop] = [tokens[at], tokens[at + 1]];
  const isCut = stop?.raw === '.' && stop.start === token?.end && tokens[at + 2] !== undefined;
  if (!token || !isCut || token.norm.length < SHORTEST_CUT || lexicon.known.has(token.norm))
    return undefined;
  return lexicon.mendable.find((word) => word.startsWith(token.norm));
}

function townHeard(norm: string, lexicon: Lexicon): string | undefined {
  return lexicon.known.has(norm) ? undefined : lexicon.townSounds.get(soundOf(norm));
}

/** What an unknown word is: one letter or two are wrong, or it is written as it is heard. */
function mended(norm: string, lexicon: Lexicon): string {
  if (lexicon.known.has(norm)) return norm;
  const heard = norm.length < SHORTEST_HEARD ? undefined : lexicon.sounds.get(soundOf(norm));
  return heard ?? misspelt(norm, lexicon);
}

const ONE = /^(la|le|l'|une?|cette|ce|cet|par|chaque)$/;

/** « la sesion » is one, though « sesion » sounds like « sessions ». */
function oneOf(typed: string, norm: string): string {
  return typed !== norm && !typed.endsWith('s') ? norm.replace(/s$/u, '') : norm;
}

function misspelt(norm: string, lexicon: Lexicon): string {
  if (norm.length < SHORTEST_MENDED) return norm;
  let best = norm;
  let fewest = norm.length < TWO_ERRORS_FROM ? 2 : 3;
  for (const word of lexicon.mendable) {
    if (word[0] !== norm[0] || Math.abs(word.length - norm.length) >= fewest) continue;
    const errors = errorsBetween(norm, word, fewest);
    if (errors < fewest) {
      fewest = errors;
      best = word;
    }
  }
  return best;
}

/** Letters added, lost, replaced or swapped with their neighbour, counted up to `ceiling`. */
function errorsBetween(from: string, to: string, ceiling: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      current.push(cellAt({ from, to, row, column, current, last, beforeLast }));
    }
    if (Math.min(...current) >= ceiling) return ceiling;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? ceiling;
}

type Cell = {
  from: string;
  to: string;
  row: number;
  column: number;
  current: number[];
  last: number[];
  beforeLast: number[];
};

function cellAt({ from, to, row, column, current, last, beforeLast }: Cell): number {
  const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
  const lost = (last[column] ?? 0) + 1;
  const added = (current[column - 1] ?? 0) + 1;
  const isSwapped =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
  return Math.min(replaced, lost, added, swapped);
}
