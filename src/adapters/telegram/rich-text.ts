import { withBoundMarks } from '#conversation/index.ts';
/** A stretch of text in one formatting: `tags` are HTML tags, outermost first. */
export interface Run {
  text: string;
  tags: readonly string[];
}

const INLINE = new RegExp(
  [
    String.raw`\*\*(?=\S)(?<bold>[^\n]+?)(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?=\S)(?<italic>[^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])`,
    String.raw`\[(?<label>[^\]\n]+)\]\((?<url>(?:https?:\/\/|mailto:)[^\s()<>]+)\)`,
  ].join('|'),
  'gu',
);

/** Literal text, in the given tags. */
export function literal(text: string, ...tags: string[]): Run[] {
  return text ? [{ text: withBoundMarks(text), tags }] : [];
}

/** Light markup (see OutgoingMessage.text) as runs; what is not markup is literal. */
export function parseMarkup(text: string): Run[] {
  const lines = text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^- /gm, '• ');
  return parseInline(lines, []);
}

function parseInline(text: string, tags: readonly string[]): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const match of text.matchAll(INLINE)) {
    runs.push(...literal(text.slice(position, match.index), ...tags));
    const { bold, italic, label, url } = match.groups ?? {};
    if (bold) runs.push(...parseInline(bold, [...tags, '<b>']));
    else if (italic) runs.push(...parseInline(italic, [...tags, '<i>']));
    else if (label && url) runs.push(...literal(label, ...tags, `<a href="${escapeHtml(url)}">`));
    position = match.index + match[0].length;
  }
  runs.push(...literal(text.slice(position), ...tags));
  return runs;
}

/** Joins the blocks that say something. */
export function join(blocks: Run[][], separator: string): Run[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [...literal(separator), ...block]));
}

/** Length as Telegram counts it: after the tags are read. */
export function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

export function toHtml(runs: Run[]): string {
  return runs
    .map(({ text, tags }) => {
      const closing = tags.toReversed().map((tag) => `</${/\w+/.exec(tag)?.[0]}>`);
      return `${tags.join('')}${escapeHtml(text)}${closing.join('')}`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
