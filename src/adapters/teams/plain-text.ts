import type { OutgoingMessage } from '#conversation/message.ts';

/** A message without any formatting: read aloud, shown in notifications and where cards cannot be. */
export function toPlainText({ text, card, image, language }: OutgoingMessage): string {
  const separator = language === 'en' ? ': ' : '\u00a0: ';
  return [
    text && withoutMarks(text),
    card?.title,
    card?.subtitle,
    ...(card?.facts ?? []).map(({ label, value }) => `${label}${separator}${value}`),
    card?.body && withoutMarks(card.body),
    ...(card?.table ? [card.table.columns.map(({ label }) => label), ...card.table.rows] : []).map(
      (cells) => cells.join(' · '),
    ),
    card?.footer,
    image?.alt,
  ]
    .filter(Boolean)
    .join('\n');
}

function withoutMarks(text: string): string {
  return text
    .replace(/\*\*([^\n]+?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/g, '$1 ($2)')
    .trim();
}
