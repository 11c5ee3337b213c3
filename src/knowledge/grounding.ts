import { isFunctionWord } from './function-words.ts';
import { fold, tokenise } from './normalise.ts';
import { stem } from './stem.ts';

/** A fact an answer may rest on. */
export interface CitedText {
  readonly id: string;
  readonly text: string;
}

const longestText = 900;
/** « décompté », « décompte » and « décomptée » are one word here. */
const stemLength = 6;
/** Mail addresses, sites with or without their protocol, names with an at sign. */
const exact =
  /[\w.+-]*@[\w-]+(?:\.[\w-]+)*|(?:\w+:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/g;
const month =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)$/;
const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
/** Numbers that are not read as digits elsewhere. */
const number =
  /^(?:treize|quatorze|seize|quarante|cinquante|soixante|septante|octante|huitante|nonante|mille|million|douzaine|dizaine|quinzaine|vingtaine|trentaine|centaine|moitie|tiers|quart|double|triple|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|twice|zero)s?$/;
/** Content words an answer shares with its entries: less than this, it says something else. */
const leastShared = 0.4;
const isFigure = (word: string) => /\d/.test(word);

/** Each figure with the words after it: « 10 jours ouvrés » is not « 10 jours ». */
function figuresIn(text: string): { figure: string; unit: string; qualifier: string }[] {
  const words = tokenise(text);
  return words.flatMap((figure, index) =>
    isFigure(figure)
      ? [
          {
            figure,
            unit: stem(words[index + 1] ?? '', 'fr'),
            qualifier: stem(words[index + 2] ?? '', 'fr'),
          },
        ]
      : [],
  );
}

function saysOnlyKnownFigures(text: string, source: string): boolean {
  const known = figuresIn(source);
  return figuresIn(text).every(({ figure, unit, qualifier }) => {
    const same = known.filter((other) => other.figure === figure);
    if (same.length === 0) return false;
    const sameUnit = same.filter((other) => other.unit === unit);
    const isWorkingDays =
      sameUnit.length > 0 && sameUnit.every((other) => other.qualifier === 'ouvre');
    return !isWorkingDays || qualifier === 'ouvre';
  });
}

function saysOnlyKnownDays(text: string, source: string): boolean {
  const known = new Set(tokenise(source));
  const isChecked = (word: string) => [month, weekday, number].some((kind) => kind.test(word));
  return tokenise(text).every((word) => !isChecked(word) || known.has(word));
}

/** Does it speak of what its entries speak of? An echo of the message, an insult or a joke does not. */
function staysOnSubject(text: string, source: string): boolean {
  const start = (word: string) => word.slice(0, stemLength);
  const known = new Set(tokenise(source).map(start));
  const content = tokenise(text).filter((word) => !isFunctionWord(word));
  const shared = content.filter((word) => known.has(start(word)));
  return shared.length >= content.length * leastShared;
}

function saysOnlyKnownAddresses(text: string, source: string): boolean {
  const known = fold(source);
  const trimmed = (address: string) => address.replace(/[.,;:!?)»]+$/, '');
  return (fold(text).match(exact) ?? []).every((address) => known.includes(trimmed(address)));
}

/**
 * The words of a model, when they rest on entries it was given and state no figure, date or address of their
 * own; undefined when they must be thrown away.
 */
export function groundedText(
  proposal: { readonly entries: readonly string[]; readonly text: string },
  candidates: readonly CitedText[],
): string | undefined {
  const cited = candidates.filter(({ id }) => proposal.entries.includes(id));
  const text = proposal.text.trim();
  if (cited.length === 0 || cited.length !== new Set(proposal.entries).size) return undefined;
  if (text === '' || text.length > longestText) return undefined;
  const source = cited.map((entry) => entry.text).join('\n');
  const isGrounded =
    saysOnlyKnownFigures(text, source) &&
    saysOnlyKnownDays(text, source) &&
    staysOnSubject(text, source) &&
    !text.includes('](') &&
    saysOnlyKnownAddresses(text, source);
  return isGrounded ? text : undefined;
}
