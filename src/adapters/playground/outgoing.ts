import { type CardWords, toAdaptiveCard } from '#adapters/cards/adaptive-card.ts';
import type { OutgoingMessage } from '#conversation/message.ts';
import type { PlaygroundMessage, ShownMail } from '#ports/playground-message-store.ts';
import type { ApiChoice, ApiMail, ApiMessage } from './types.ts';

const FILES = '/playground/api/files';
const MAILS = '/playground/api/mails';

/** Words of cards, in the language of the message. */
export type CardWordsOf = (language: 'fr' | 'en') => CardWords;

/** A stored message as the API gives it: files are addresses, buttons carry their token. */
export function toApiMessage(message: PlaygroundMessage, wordsOf: CardWordsOf): ApiMessage {
  const { content } = message;
  const common = {
    id: message.id,
    person: message.personId,
    at: message.at,
    from: content.from,
    updated: message.isUpdated,
    pressed: content.from === 'person' && content.choice !== undefined,
  };
  if (content.from === 'bot')
    return { ...common, ...fromBot(message.id, content.message, wordsOf) };
  const { text, choice, file } = content;
  return {
    ...common,
    ...nothing,
    text: text ?? choice ?? null,
    file: file ? toFile(`${FILES}/${message.id}`, file) : null,
  };
}

const nothing: Omit<ApiMessage, 'id' | 'person' | 'at' | 'from' | 'updated' | 'pressed'> = {
  text: null,
  card: null,
  adaptiveCard: null,
  choices: [],
  layout: 'row',
  image: null,
  file: null,
  language: null,
};

function fromBot(id: number, message: OutgoingMessage, wordsOf: CardWordsOf) {
  const { text, card, choices = [], layout, image, file, language } = message;
  return {
    text: text ?? null,
    card: card ?? null,
    adaptiveCard:
      card || choices.some(({ inputs }) => inputs)
        ? toAdaptiveCard(message, wordsOf(language ?? 'fr'))
        : null,
    choices: choices.map(
      ({ label, target, style, inputs }): ApiChoice => ({
        label,
        choice: target,
        style: style ?? null,
        inputs: inputs ?? [],
      }),
    ),
    layout: layout ?? 'row',
    image: image ? { url: `${FILES}/${id}/image`, alt: image.alt } : null,
    file: file ? toFile(`${FILES}/${id}`, file) : null,
    language: language ?? null,
  };
}

export function toApiMail({ id, at, to, subject, text, attachments }: ShownMail): ApiMail {
  return {
    id,
    at,
    to,
    subject,
    text,
    attachments: attachments.map((file, index) => toFile(`${MAILS}/${id}/${index}`, file)),
  };
}

function toFile(url: string, file: { name: string; mediaType: string; contentBase64: string }) {
  return {
    url,
    name: file.name,
    mediaType: file.mediaType,
    sizeBytes: Buffer.byteLength(file.contentBase64, 'base64'),
  };
}

/** A file as sent to the browser: always saved, never shown as a page of this site. */
export interface ServedFile {
  bytes: Uint8Array;
  headers: Record<string, string>;
}

export function toServedFile(file: {
  name: string;
  mediaType: string;
  contentBase64: string;
}): ServedFile {
  return {
    bytes: Buffer.from(file.contentBase64, 'base64'),
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  };
}

/** The image of a message, drawn in the page. */
export function toServedImage(pngBase64: string): ServedFile {
  return { bytes: Buffer.from(pngBase64, 'base64'), headers: { 'Content-Type': 'image/png' } };
}
