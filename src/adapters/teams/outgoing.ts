import type { Activity } from 'botbuilder';
import type { OutgoingMessage } from '#conversation/message.ts';
import { ChannelError } from '#ports/channel.ts';
import {
  type AdaptiveCard,
  type CardElement,
  type CardWords,
  toAdaptiveCard,
} from '../cards/adaptive-card.ts';
import { toMarkdownBlocks } from '../cards/markdown.ts';
import { toPlainText } from './plain-text.ts';
import { FOOT_BUTTONS_LIMIT, MESSAGE_LIMIT_BYTES, REFRESH_VERB } from './types.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
/** Length of what a notification shows. */
const SUMMARY_LENGTH = 120;

/** The words of cards in each language, from locales/. */
export type WordsByLanguage = Record<'fr' | 'en', CardWords>;

export interface OutgoingContext {
  words: WordsByLanguage;
  /** The person whose view refreshes by itself; in a group Teams chooses. */
  refreshFor?: string | undefined;
}

/** An Adaptive Card as Teams takes it, with what only Teams has. */
export interface TeamsCard extends AdaptiveCard {
  fallbackText?: string;
  speak?: string;
  refresh?: { action: CardElement; userIds?: string[] } | undefined;
}

/** Turns a message, its file aside, into the activity that says it: a text, or a card when it has a card, buttons or an image. */
export function toActivity(message: OutgoingMessage, context: OutgoingContext): Partial<Activity> {
  const { text, card, choices = [], image, language } = message;
  if (!text && !card && !image) throw new ChannelError('rejected', 'The message says nothing');
  const isCard = card !== undefined || choices.length > 0 || image !== undefined;
  return {
    type: 'message',
    ...(language ? { locale: language } : {}),
    ...(isCard
      ? {
          summary: toPlainText(message).slice(0, SUMMARY_LENGTH),
          attachments: [{ contentType: CARD_TYPE, content: toTeamsCard(message, context) }],
        }
      : { text: toMessageText(text ?? ''), textFormat: 'markdown' }),
  };
}

/** The card of a message; a text with buttons is a card too. */
export function toTeamsCard(message: OutgoingMessage, context: OutgoingContext): TeamsCard {
  const { text, choices = [], image, refresh, language } = message;
  const isLong = choices.length > FOOT_BUTTONS_LIMIT;
  const drawn = toAdaptiveCard(
    isLong ? { ...message, layout: 'column' } : message,
    context.words[language ?? 'fr'],
  );
  const words = toPlainText(message);
  const before = text ? toMarkdownBlocks(text).map(toTextBlock) : [];
  const withImage = image ? toImage(image) : null;
  const { actions, body, ...head } = drawn;
  return {
    ...head,
    body: [...before, ...(withImage ? [withImage] : []), ...body],
    ...(actions ? { actions } : {}),
    fallbackText: words,
    speak: words,
    ...(refresh ? { refresh: toRefresh(refresh, context) } : {}),
  };
}

function toTextBlock(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true };
}

/** An image too large for a message leaves its description. */
function toImage({ pngBase64, alt }: NonNullable<OutgoingMessage['image']>): CardElement {
  if (pngBase64.length > MESSAGE_LIMIT_BYTES)
    return toTextBlock(toMarkdownBlocks(alt).join('\n\n'));
  return {
    type: 'Image',
    url: `data:image/png;base64,${pngBase64}`,
    altText: alt,
    size: 'Stretch',
    msTeams: { allowExpand: true },
  };
}

function toRefresh(
  token: string,
  { refreshFor }: OutgoingContext,
): NonNullable<TeamsCard['refresh']> {
  return {
    action: { type: 'Action.Execute', verb: REFRESH_VERB, data: { token } },
    ...(refreshFor ? { userIds: [refreshFor] } : {}),
  };
}

function toMessageText(text: string): string {
  return toMarkdownBlocks(text)
    .map((block) => block.replaceAll('\r', '\n'))
    .join('\n\n')
    .replaceAll('\\<', '&lt;')
    .replaceAll('\\>', '&gt;');
}
