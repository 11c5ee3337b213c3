import type { InlineKeyboardButton } from 'grammy/types';
import type { Card, Choice, OutgoingMessage } from '#conversation/message.ts';
import { ChannelError } from '#ports/channel.ts';
import { join, lengthOf, literal, parseMarkup, type Run, toHtml } from './rich-text.ts';
import { split } from './split.ts';
import { renderTable } from './table.ts';
import { CALLBACK_DATA_LIMIT_BYTES, CAPTION_LIMIT, TEXT_LIMIT } from './types.ts';

/** One call to Telegram. The keyboard is on the last part of a message. */
export type Part = { keyboard: InlineKeyboardButton[][] } & (
  | { kind: 'text'; html: string }
  | { kind: 'photo'; html: string; name: string; bytes: Uint8Array }
  | { kind: 'document'; html: string; name: string; bytes: Uint8Array }
);

/** Buttons side by side share a line this long, in characters, before the others go above. */
const BUTTON_ROW_WIDTH = 28;
const BUTTONS_PER_ROW = 3;
const TONE_MARKS = { neutral: '', good: '✅ ', warning: '⚠️ ', attention: '⛔ ' };

/** Turns a message into the parts Telegram accepts, in order. */
export function toParts(message: OutgoingMessage): Part[] {
  const text = renderText(message);
  const parts = renderFiles(message);
  const file = parts.at(-1);
  if (file && text.length > 0 && lengthOf(text) <= CAPTION_LIMIT)
    file.html = toHtml(described(text, message));
  else parts.push(...split(text, TEXT_LIMIT).map(toTextPart));
  const last = parts.at(-1);
  if (!last) throw new ChannelError('rejected', 'The message says nothing');
  last.keyboard = toKeyboard(message);
  return parts;
}

/** A message as one part, to replace one already sent: Telegram edits one message at a time. */
export function toEdition(message: OutgoingMessage): Part {
  const [photo] = message.image ? renderFiles(message) : [];
  const text = shorten(renderText(message), photo ? CAPTION_LIMIT : TEXT_LIMIT);
  const part = photo ?? toTextPart(text);
  if (text.length > 0) part.html = toHtml(text);
  if (!part.html) throw new ChannelError('rejected', 'The message says nothing');
  return { ...part, keyboard: toKeyboard(message) };
}

function toTextPart(runs: Run[]): Part {
  return { kind: 'text', html: toHtml(runs), keyboard: [] };
}

function shorten(runs: Run[], limit: number): Run[] {
  if (lengthOf(runs) <= limit) return runs;
  const [start = []] = split(runs, limit - 2);
  return [...start, ...literal(' …')];
}

function renderText({ text, card, language }: OutgoingMessage): Run[] {
  return join(
    [text ? parseMarkup(text) : [], card ? renderCard(card, language ?? 'fr') : []],
    '\n\n',
  );
}

function renderCard(card: Card, language: 'fr' | 'en'): Run[] {
  const labelled = (label: string) => [
    ...literal(label, '<b>'),
    ...literal(language === 'fr' ? '\u00a0: ' : ': '),
  ];
  const title = literal(`${TONE_MARKS[card.tone ?? 'neutral']}${card.title}`, '<b>');
  const facts = (card.facts ?? []).map(({ label, value }) => [
    ...labelled(label),
    ...literal(value),
  ]);
  return join(
    [
      join([title, literal(card.subtitle ?? '', '<i>')], '\n'),
      join(facts, '\n'),
      card.body ? parseMarkup(card.body) : [],
      card.table ? renderTable(card.table, labelled) : [],
      literal(card.footer ?? '', '<i>'),
    ],
    '\n\n',
  );
}

/** Telegram has no alternative text: what a picture shows is said after the text, as long as it fits. */
function described(text: Run[], { image, file }: OutgoingMessage): Run[] {
  if (!image || file) return text;
  const both = join([text, literal(image.alt)], '\n\n');
  return lengthOf(both) <= CAPTION_LIMIT ? both : text;
}

/** The description of an image is its caption unless the text takes that place. */
function renderFiles({ image, file }: OutgoingMessage): Part[] {
  const parts: Part[] = [];
  if (image) {
    const html = toHtml(literal(image.alt.slice(0, CAPTION_LIMIT)));
    const bytes = Buffer.from(image.pngBase64, 'base64');
    parts.push({ kind: 'photo', html, name: 'image.png', bytes, keyboard: [] });
  }
  if (file) {
    const bytes = Buffer.from(file.contentBase64, 'base64');
    parts.push({ kind: 'document', html: '', name: file.name, bytes, keyboard: [] });
  }
  return parts;
}

/** Filled from the end, so that the last buttons, which often go together (👍 and 👎), stay side by side. */
function toKeyboard({ choices = [], layout }: OutgoingMessage): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let width = 0;
  for (const choice of choices.toReversed()) {
    const [row] = rows;
    width += choice.label.length;
    if (row && layout !== 'column' && row.length < BUTTONS_PER_ROW && width <= BUTTON_ROW_WIDTH) {
      row.unshift(toButton(choice));
    } else {
      rows.unshift([toButton(choice)]);
      width = choice.label.length;
    }
  }
  return rows;
}

function toButton({ label, target }: Choice<string>): InlineKeyboardButton {
  if (Buffer.byteLength(target) > CALLBACK_DATA_LIMIT_BYTES) {
    throw new ChannelError('rejected', 'A button carries more than Telegram takes');
  }
  return { text: label, callback_data: target };
}
