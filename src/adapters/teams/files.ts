import { createHash } from 'node:crypto';
import type { Activity, FileConsentCardResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ConversationRef, OutgoingMessage } from '#conversation/message.ts';
import { MESSAGE_LIMIT_BYTES } from './types.ts';

/** A bot gives a file by asking first: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const GIVEN = 'application/vnd.microsoft.teams.card.file.info';
const UPLOAD_TIMEOUT_MS = 30_000;

type OutgoingFile = NonNullable<OutgoingMessage['file']>;

const consentContext = z.union([
  z.object({ contentBase64: z.string() }),
  z.object({ sha256: z.string() }),
]);

/** Files too large for a message of Teams, as the bot wrote them. */
export interface WrittenFiles {
  find(to: ConversationRef, sha256: string): Promise<string | null>;
  /** What is said of one no longer kept. */
  gone: Record<'fr' | 'en', string>;
}

/**
 * The activity that asks whether the file may be put in the person's OneDrive. A small file travels inside the consent; what is too
 * large for a message of Teams is named by its digest, and found again in what was written to that chat.
 */
export function toConsentActivity({ name, contentBase64 }: OutgoingFile): Partial<Activity> {
  const bytes = Buffer.from(contentBase64, 'base64');
  const isSmall = contentBase64.length <= MESSAGE_LIMIT_BYTES;
  const content = {
    description: name,
    sizeInBytes: bytes.length,
    acceptContext: isSmall
      ? { contentBase64 }
      : { sha256: createHash('sha256').update(bytes).digest('hex') },
    declineContext: {},
  };
  return { type: 'message', summary: name, attachments: [{ contentType: CONSENT, name, content }] };
}

/** The same message where the file cannot go: its name is said. */
export function withoutFile({ file, ...message }: OutgoingMessage): OutgoingMessage {
  if (!file) return message;
  return { ...message, text: [message.text, `📎 ${file.name}`].filter(Boolean).join('\n\n') };
}

/** Puts the accepted file where Teams says, and replaces the question by the file. */
export async function giveFile(
  turn: TurnContext,
  { uploadInfo, context }: FileConsentCardResponse,
  files: WrittenFiles,
): Promise<void> {
  const contentBase64 = await contentOf(turn, consentContext.parse(context), files);
  if (contentBase64 === null) {
    const isEnglish = turn.activity.locale?.startsWith('en') ?? false;
    await turn.sendActivity(files.gone[isEnglish ? 'en' : 'fr']);
    return;
  }
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = uploadInfo ?? {};
  if (!uploadUrl || !contentUrl) throw new Error('Teams said no place for the file');
  const bytes = Buffer.from(contentBase64, 'base64');
  const response = await fetch(uploadUrl, {
    method: 'PUT',
    headers: { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
    body: bytes,
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`File not stored: ${response.status}`);
  const given = { contentType: GIVEN, contentUrl, content: { uniqueId, fileType } };
  await turn.sendActivity({ attachments: [name ? { ...given, name } : given] });
  if (turn.activity.replyToId) await turn.deleteActivity(turn.activity.replyToId);
}

/** A digest is only looked for in the chat where it is given back. */
async function contentOf(
  { activity }: TurnContext,
  context: z.infer<typeof consentContext>,
  files: WrittenFiles,
): Promise<string | null> {
  if ('contentBase64' in context) return context.contentBase64;
  const { id } = activity.conversation;
  return await files.find({ channel: 'teams', id, scope: 'private' }, context.sha256);
}
