import { createHash } from 'node:crypto';
import type {
  ConversationRef,
  IncomingContent,
  IncomingFile,
  IncomingMessage,
} from '#conversation/message.ts';
import { PRESS_VERB } from '../cards/adaptive-card.ts';
import { REFRESH_VERB, type TeamsActivity, type TeamsReference } from './types.ts';

const INVOKE_NAME = 'adaptiveCard/action';
const FILE_TYPE = 'application/vnd.microsoft.teams.file.download.info';

/** Turns an activity into a message; `null` for what the bot ignores (reactions, edits, other members…). */
export function toIncomingMessage(activity: TeamsActivity): IncomingMessage | null {
  const content = contentOf(activity);
  if (!content) return null;
  const conversation = conversationOf(activity);
  const { from, locale } = activity;
  const name = from.name?.trim();
  return {
    id: idOf(activity, content),
    conversation,
    sender: {
      id: from.aadObjectId ?? from.id,
      ...(name ? { name } : {}),
      ...(locale ? { locale } : {}),
    },
    receivedAt: instantOf(activity),
    content,
    addressed: conversation.scope === 'private' || isAddressed(activity, content),
    address: referenceOf(activity),
  };
}

function contentOf(activity: TeamsActivity): IncomingContent | null {
  switch (activity.type) {
    case 'message':
      return messageContent(activity);
    case 'invoke':
      return activity.name === INVOKE_NAME ? invokeContent(activity) : null;
    case 'installationUpdate':
      return installationContent(activity.action);
    case 'conversationUpdate':
      return membershipContent(activity);
    default:
      return null;
  }
}

function invokeContent({ value, replyToId }: TeamsActivity): IncomingContent | null {
  const { verb, data } = asRecord(asRecord(value)['action']);
  const messageId = replyToId ? { messageId: replyToId } : {};
  const { token, ...inputs } = asRecord(data);
  if (typeof token !== 'string' || !token) return null;
  if (verb === REFRESH_VERB) return { type: 'refresh', token, ...messageId };
  if (verb !== PRESS_VERB) return null;
  return { type: 'press', token, inputs: toInputs(inputs), ...messageId };
}

function messageContent(activity: TeamsActivity): IncomingContent | null {
  const { token, ...inputs } = asRecord(activity.value);
  if (typeof token === 'string' && token) {
    const messageId = activity.replyToId ? { messageId: activity.replyToId } : {};
    return { type: 'press', token, inputs: toInputs(inputs), ...messageId };
  }
  const text = textOf(activity);
  const attachment = attachmentOf(activity, text);
  if (attachment) return { type: 'attachment', ...attachment, ...(text ? { text } : {}) };
  const isHeard = conversationOf(activity).scope === 'private' || isAddressed(activity, null);
  return text || isHeard ? { type: 'text', text } : null;
}

function installationContent(action: string | undefined): IncomingContent | null {
  if (action?.startsWith('add')) return { type: 'joined' };
  if (action?.startsWith('remove')) return { type: 'left' };
  return null;
}

function membershipContent(activity: TeamsActivity): IncomingContent | null {
  const { membersAdded = [], membersRemoved = [], recipient } = activity;
  if (membersAdded.some(({ id }) => id === recipient.id)) return { type: 'joined' };
  if (membersRemoved.some(({ id }) => id === recipient.id)) return { type: 'left' };
  return null;
}

/** Activity ids are unique in one conversation only. */
function idOf(activity: TeamsActivity, content: IncomingContent): string {
  const { id, conversation, from, replyToId, timestamp, value } = activity;
  const own = content.type === 'joined' || content.type === 'left' ? timestamp : undefined;
  const parts = [replyToId, from.id, value ?? null, content.type, own ?? null];
  const hash = createHash('sha256').update(JSON.stringify(parts));
  return `${id ?? hash.digest('base64url')}@${conversation.id}`;
}

function conversationOf({ conversation }: TeamsActivity): ConversationRef {
  const { id, conversationType, isGroup } = conversation;
  const isPrivate = conversationType ? conversationType === 'personal' : !isGroup;
  return { channel: 'teams', id, scope: isPrivate ? 'private' : 'group' };
}

function referenceOf({
  channelId,
  serviceUrl,
  conversation,
  recipient,
  from,
}: TeamsActivity): TeamsReference {
  return { channelId, serviceUrl, conversation, bot: recipient, user: from };
}

function instantOf({ timestamp }: TeamsActivity): string {
  const time = timestamp ? Date.parse(timestamp) : Number.NaN;
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
}

function isAddressed(activity: TeamsActivity, content: IncomingContent | null): boolean {
  if (content && content.type !== 'text' && content.type !== 'attachment') return true;
  return mentionsOfBot(activity).length > 0;
}

function mentionsOfBot({ entities, recipient }: TeamsActivity) {
  return (entities ?? []).filter(
    ({ type, mentioned }) => type.toLowerCase() === 'mention' && mentioned?.id === recipient.id,
  );
}

/** The text without the mention of the bot, and without the HTML entities Teams leaves in it. */
function textOf(activity: TeamsActivity): string {
  const withoutBot = mentionsOfBot(activity).reduce(
    (text, mention) => (mention.text ? text.replaceAll(mention.text, ' ') : text),
    activity.text ?? '',
  );
  return withoutBot
    .replace(/<\/?at>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\0', '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

type Attachment = Pick<Extract<IncomingContent, { type: 'attachment' }>, 'kind' | 'file'>;
type TeamsAttachment = NonNullable<TeamsActivity['attachments']>[number];

const HTML_TYPE = 'text/html';
/** What is forwarded or answered, and the preview of a link, beside the text of the message. */
const BESIDE_TEXT = /^(?:forwardedM|m)essageReference$|^application\/vnd\.microsoft\.card\./;

/** The text in HTML comes as an attachment too; it is not one, unless all it holds is an image (a GIF, a sticker). */
function attachmentOf({ attachments, serviceUrl }: TeamsActivity, text: string): Attachment | null {
  const all = attachments ?? [];
  const real = all.find(
    ({ contentType = '' }) =>
      contentType !== HTML_TYPE && !(text !== '' && BESIDE_TEXT.test(contentType)),
  );
  if (!real) return text === '' && all.some(holdsImage) ? { kind: 'sticker' } : null;
  if (real.contentType === FILE_TYPE) return { kind: 'file', ...fileOf(real) };
  if (real.contentType?.startsWith('image/')) {
    return { kind: 'photo', ...imageOf(real, serviceUrl) };
  }
  return { kind: real.contentType?.startsWith('audio/') ? 'voice' : 'other' };
}

function holdsImage({ contentType, content }: TeamsAttachment): boolean {
  return contentType === HTML_TYPE && typeof content === 'string' && content.includes('<img');
}

function fileOf({ name, content }: TeamsAttachment): { file?: IncomingFile } {
  const { downloadUrl, fileType } = asRecord(content);
  if (typeof downloadUrl !== 'string') return {};
  const extension = typeof fileType === 'string' ? fileType : '';
  const mediaType = MEDIA_TYPES[extension.toLowerCase()] ?? 'application/octet-stream';
  return { file: { name: name ?? `fichier.${extension}`, mediaType, ref: `web:${downloadUrl}` } };
}

/** Images in the text are kept by Teams, and fetched with the bot's token. */
function imageOf(
  { name, contentType, contentUrl }: TeamsAttachment,
  serviceUrl: string,
): { file?: IncomingFile } {
  if (!contentUrl || !URL.canParse(contentUrl)) return {};
  const isKeptByTeams = new URL(contentUrl).origin === new URL(serviceUrl).origin;
  const mediaType = contentType && !contentType.endsWith('*') ? contentType : 'image/png';
  const ref = `${isKeptByTeams ? 'bot' : 'web'}:${contentUrl}`;
  return { file: { name: name ?? 'image', mediaType, ref } };
}

const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function toInputs(data: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(([id, value]) => [id, String(value).replaceAll('\0', '')]),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
