import { lengthOf, type Run } from './rich-text.ts';

/** A part is at least this full before a better place to cut is given up for a worse one. */
const MINIMUM_FILL = 0.25;
/** Best places first; a no-break space is not a place. */
const PLACES = [/\n{2,}/g, /\n|(?<!\p{Lu})[.!?…](?:[ \u00a0\u202f]?[»”")’])*[ \n]/gu, /[ \t]/g];

/** Cuts text longer than `limit` at the end of a paragraph, else of a sentence or line, else of a word. Tags are closed and opened again. */
export function split(runs: Run[], limit: number): Run[][] {
  const parts: Run[][] = [];
  let rest = runs;
  while (lengthOf(rest) > limit) {
    const cut = findCut(rest, limit);
    parts.push(trim(slice(rest, 0, cut)));
    rest = trim(slice(rest, cut, Number.POSITIVE_INFINITY));
  }
  return [...parts, rest].filter((part) => part.length > 0);
}

function findCut(runs: Run[], limit: number): number {
  const text = runs.map((run) => run.text).join('');
  const window = text.slice(0, limit + 1);
  for (const place of PLACES) {
    const ends = [...window.matchAll(place)]
      .filter((match) => match[0].includes('\n') || !isPreformatted(runs, match.index))
      .map((match) => match.index + match[0].trimEnd().length)
      .filter((end) => end <= limit && end >= limit * MINIMUM_FILL);
    const last = ends.at(-1);
    if (last !== undefined) return last;
  }
  return wholeCharacters(text, limit);
}

/** Never inside a character made of several units (emoji, letter with a combining accent). */
function wholeCharacters(text: string, limit: number): number {
  const lookBehind = 64;
  const start = Math.max(0, limit - lookBehind);
  const segments = [...new Intl.Segmenter('fr').segment(text.slice(start, limit + lookBehind))];
  const ends = segments.map(({ index, segment }) => start + index + segment.length);
  return ends.filter((end) => end <= limit && end > start).at(-1) ?? limit;
}

function isPreformatted(runs: Run[], position: number): boolean {
  let end = 0;
  const run = runs.find(({ text }) => {
    end += text.length;
    return position < end;
  });
  return run?.tags.includes('<pre>') ?? false;
}

function slice(runs: Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap(({ text, tags }) => {
    const kept = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return kept ? [{ text: kept, tags }] : [];
  });
}

/** Without the white space around; that of a table's first line is kept. */
function trim(runs: Run[]): Run[] {
  const kept = [...runs];
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.tags.includes('<pre>')
      ? first.text.replace(/^\n+/, '')
      : first.text.trimStart();
    if (text) {
      kept[0] = { ...first, text };
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}
