import type { Word } from './shorthand.ts';
import type { LookupResult, Option } from './turn.ts';
import { isSimilar, wordsOf } from './words.ts';

/** Words too common in requests to point to anything by themselves. */
const idle = new Set(
  `le la les l un une des du de d au aux a en et ou sur pour par avec dans mon ma mes notre nos ce cette
  je me m j vous nous il on est suis serait veux voudrais aimerais souhaite inscrire inscris inscrivez moi inscription demande
  demander annuler retirer desinscrire desister svp stp merci bonjour bonsoir formation formations action actions
  session sessions date structure the an of to in for my i want would like please training register enrol sign up
  plutot celle celui qui que c s y n pas ne non oui`.split(/\s+/),
);

/** « l’ia », « la vae »: an acronym in small letters comes after one. */
const articles = new Set(['l', 'la', 'le']);
const acronym = /^\p{L}{2,4}$/u;

interface Candidate {
  option: Option;
  words: string[];
  /** « IA » for « L’intelligence artificielle au service … ». */
  acronyms: string[];
}

/** The options a text speaks of, best first; `exact` when one stands clearly out. A word shared by few options weighs more. */
export function matchOptions(text: string, options: Option[]): LookupResult {
  const candidates = options.map((option) => ({
    option,
    words: wordsOf([option.label, option.detail ?? '', ...(option.words ?? [])].join(' ')).map(
      (word) => word.plain,
    ),
    acronyms: acronymsOf(option.label),
  }));
  const said = wordsOf(text)
    .map((word, index, all) => ({
      ...word,
      isCapital:
        /^\p{Lu}{2,5}$/u.test(text.slice(word.start, word.end)) ||
        (articles.has(all[index - 1]?.plain ?? '') && acronym.test(word.plain)),
    }))
    .filter((word) => !idle.has(word.plain));
  const scored = candidates
    .map((candidate) => ({ ...candidate, ...score(said, candidate, candidates) }))
    .filter((candidate) => candidate.points > 0)
    .sort((a, b) => b.points - a.points);
  const best = scored[0];
  if (!best) return { options: [] };
  const close = scored.filter((candidate) => candidate.points >= best.points * 0.75);
  const equals = scored.filter((candidate) => candidate.points > best.points * 0.95);
  return {
    options: close.map(({ option, matched }) => ({ ...option, matched: quote(text, matched) })),
    exact: equals.length === 1 && (close.length === 1 || isWholeLabel(best.matched, best.option)),
  };
}

interface Said extends Word {
  /** Written in capitals, or after an article, as an acronym is. */
  isCapital: boolean;
}

function score(said: Said[], candidate: Candidate, all: Candidate[]) {
  const matched = said.filter((word) => holds(candidate, word));
  const points = matched.reduce((sum, word) => {
    const holders = all.filter((other) => holds(other, word)).length;
    return sum + Math.log(1 + all.length / holders);
  }, 0);
  return { matched, points };
}

function holds({ words, acronyms }: Candidate, { plain: word, isCapital }: Said): boolean {
  if (isCapital && acronyms.includes(word)) return true;
  return words.some(
    (own) =>
      isSimilar(own, word) ||
      (word.length >= 5 && own.startsWith(word)) ||
      (own.length >= 5 && word.startsWith(own) && word.length - own.length <= 2),
  );
}

const longestAcronym = 5;

/** The initials of words that follow one another, the little ones left out: « validation des acquis de l’expérience » → « vae ». */
function acronymsOf(label: string): string[] {
  const initials = wordsOf(label)
    .filter((word) => !idle.has(word.plain))
    .map((word) => word.plain.charAt(0))
    .join('');
  const sizes = Array.from({ length: longestAcronym - 1 }, (_, index) => index + 2);
  return [...initials].flatMap((_, start) =>
    sizes.map((size) => initials.slice(start, start + size)).filter((part) => part.length > 1),
  );
}

function isWholeLabel(matched: Word[], option: Option): boolean {
  const label = wordsOf(option.label).filter((word) => !idle.has(word.plain));
  return label.every((word) => matched.some((other) => isSimilar(word.plain, other.plain)));
}

function quote(text: string, matched: Word[]): string {
  const first = matched[0];
  const last = matched.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}

/** The one option that a text can only mean; none while it may mean another. */
export function sureOption({ options, exact }: LookupResult): Option | undefined {
  const [first] = options;
  return (exact ?? options.length === 1) ? first : undefined;
}
