/** What light markup says in formatting; anything else is literal. */
const INLINE = new RegExp(
  [
    String.raw`\*\*(?=\S)(?<bold>[^\n]+?)(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?=\S)(?<italic>[^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])`,
    String.raw`\[(?<label>[^\]\n]+)\]\((?<url>(?:https?:\/\/|mailto:)[^\s()<>]+)\)`,
  ].join('|'),
  'gu',
);

/** Literal text where Markdown is read. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^(\s*)([-+#])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** Light markup (see OutgoingMessage.text) as Markdown, one string for each paragraph or list. */
export function toMarkdownBlocks(text: string): string[] {
  const blocks: { isList: boolean; lines: string[] }[] = [];
  let isNewParagraph = true;
  for (const line of text.trim().split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      isNewParagraph = true;
      continue;
    }
    const isList = line.startsWith('- ');
    const last = blocks.at(-1);
    if (last && !isNewParagraph && last.isList === isList) last.lines.push(line);
    else blocks.push({ isList, lines: [line] });
    isNewParagraph = false;
  }
  // A carriage return parts the items of a list, and an empty line the lines of a paragraph.
  return blocks.map(({ isList, lines }) =>
    isList
      ? lines.map((line) => `- ${inline(line.slice(2))}`).join('\r')
      : lines.map(inline).join('\n\n'),
  );
}

function inline(text: string): string {
  let markdown = '';
  let position = 0;
  for (const match of text.matchAll(INLINE)) {
    markdown += escapeMarkdown(text.slice(position, match.index));
    const { bold, italic, label, url } = match.groups ?? {};
    if (bold) markdown += `**${inline(bold)}**`;
    else if (italic) markdown += `_${inline(italic)}_`;
    else if (label && url) markdown += `[${escapeMarkdown(label)}](${url})`;
    position = match.index + match[0].length;
  }
  return markdown + escapeMarkdown(text.slice(position));
}
