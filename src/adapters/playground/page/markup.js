import { make } from './dom.js';

const INLINE = new RegExp(
  [
    String.raw`\*\*(?=\S)(?<bold>[^\n]+?)(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?=\S)(?<italic>[^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])`,
    String.raw`\[(?<label>[^\]\n]+)\]\((?<url>(?:https?:\/\/|mailto:)[^\s()<>]+)\)`,
  ].join('|'),
  'gu',
);

/** Light markup (paragraphs, `- ` lists, bold, italic, links) as elements. */
export function renderMarkup(text) {
  const blocks = [];
  for (const paragraph of text.trim().split(/\n{2,}/)) {
    let lines = [];
    let isList = false;
    const flush = () => {
      if (lines.length > 0) blocks.push(isList ? toList(lines) : toParagraph(lines));
      lines = [];
    };
    for (const line of paragraph.split('\n')) {
      if (line.startsWith('- ') !== isList) flush();
      isList = line.startsWith('- ');
      lines.push(line);
    }
    flush();
  }
  return blocks;
}

function toList(lines) {
  return make('ul', {}, ...lines.map((line) => make('li', {}, ...inline(line.slice(2)))));
}

function toParagraph(lines) {
  const parts = lines.flatMap((line, index) =>
    index === 0 ? inline(line) : [make('br'), ...inline(line)],
  );
  return make('p', {}, ...parts);
}

function inline(text) {
  const nodes = [];
  let position = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(position, match.index));
    const { bold, italic, label, url } = match.groups;
    if (bold) nodes.push(make('strong', {}, ...inline(bold)));
    else if (italic) nodes.push(make('em', {}, ...inline(italic)));
    else nodes.push(link(url, label));
    position = match.index + match[0].length;
  }
  nodes.push(text.slice(position));
  return nodes.filter((node) => node !== '');
}

function link(url, label) {
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
}

const ADDRESS = /https?:\/\/[^\s<>()]+[^\s<>().,;:!?]/g;

/** Plain text whose addresses can be followed. */
export function renderPlain(text) {
  const nodes = [];
  let position = 0;
  for (const match of text.matchAll(ADDRESS)) {
    nodes.push(text.slice(position, match.index), link(match[0], match[0]));
    position = match.index + match[0].length;
  }
  nodes.push(text.slice(position));
  return nodes;
}

/** Signs escaped in a card's Markdown stand apart (private use area) while the rest is read as light markup. */
const HIDDEN = 0xe000;

/** Markdown of a card, escaped signs included, as HTML that holds nothing but elements made here. */
export function markdownToHtml(markdown) {
  const hidden = markdown
    .replaceAll('\r', '\n')
    .replace(/\\([\\`*_[\]<>~+#.)-])/g, (_, sign) =>
      String.fromCharCode(HIDDEN + sign.charCodeAt(0)),
    );
  const holder = make('div', {}, ...renderMarkup(hidden));
  for (const node of textNodes(holder)) {
    node.data = node.data.replace(/[\ue000-\ue07f]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - HIDDEN),
    );
  }
  return holder.innerHTML;
}

function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
