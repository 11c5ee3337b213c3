import { fold, tokenise } from './normalise.ts';
import { stem } from './stem.ts';

/** A fact an answer may rest on. */
export interface CitedText {
  readonly id: string;
  readonly text: string;
}

const longestText = 900;
const exact =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:pro|fr|com|org|net)\b/g;
const month =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)$/;
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

function saysOnlyKnownMonths(text: string, source: string): boolean {
  const known = new Set(tokenise(source));
  return tokenise(text).every((word) => !month.test(word) || known.has(word));
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
    saysOnlyKnownMonths(text, source) &&
    saysOnlyKnownAddresses(text, source);
  return isGrounded ? text : undefined;
}
