import type { Activity, FileConsentCardResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { OutgoingMessage } from '#conversation/message.ts';
import { MESSAGE_LIMIT_BYTES } from './types.ts';

/** A bot gives a file by asking first: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const GIVEN = 'application/vnd.microsoft.teams.card.file.info';
const UPLOAD_TIMEOUT_MS = 30_000;

type OutgoingFile = NonNullable<OutgoingMessage['file']>;

const consentContext = z.object({ contentBase64: z.string() });

/** Files are given in private chats only, and travel inside the consent so that nothing is kept meanwhile. */
export function canOffer({ contentBase64 }: OutgoingFile, isPrivate: boolean): boolean {
  return isPrivate && contentBase64.length <= MESSAGE_LIMIT_BYTES;
}

/** The activity that asks whether the file may be put in the person's OneDrive. */
export function toConsentActivity({ name, contentBase64 }: OutgoingFile): Partial<Activity> {
  const content = {
    description: name,
    sizeInBytes: Buffer.from(contentBase64, 'base64').length,
    acceptContext: { contentBase64 },
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
): Promise<void> {
  const { contentBase64 } = consentContext.parse(context);
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
