import type { IncomingMessage as NodeRequest, ServerResponse } from 'node:http';
import { z } from 'zod';

export const ENDPOINT_PATH = '/api/messages';
/** The verb of a card's refresh; that of a button is the shared card's. */
export const REFRESH_VERB = 'refresh';
/** « Bot messages: 100 KB »: https://learn.microsoft.com/microsoftteams/limits-specifications-teams, less the envelope. */
export const MESSAGE_LIMIT_BYTES = 80_000;
/** Buttons beyond this are not shown at the foot of a card: six in Teams, five in the default host of the renderer, which other clients use. */
export const FOOT_BUTTONS_LIMIT = 5;
/** Teams shows an error after 10 to 15 seconds: answered before that, whatever happens. */
export const INVOKE_TIMEOUT_MS = 9_000;
/** Largest file fetched, as on Telegram. */
export const DOWNLOAD_LIMIT_BYTES = 20_000_000;

export interface TeamsConfig {
  /** Absent: activities are accepted from this machine only, without a token, for local tools. */
  credentials?: { appId: string; appPassword: string; tenantId: string } | undefined;
  /** Where the keys of the tokens received are published; the public cloud's by default. */
  openIdMetadataUrl?: string | undefined;
  /** Where tokens to write to Teams are asked; the public cloud's by default. */
  loginUrl?: string | undefined;
}

export type Handler = (
  httpRequest: NodeRequest & { body?: unknown },
  response: ServerResponse,
) => Promise<void>;

/** What the adapter needs of the HTTP server; restify's satisfies it. */
export interface Routes {
  post(path: string, handler: Handler): unknown;
}

const account = z.looseObject({
  id: z.string().min(1),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
});
const conversation = z.looseObject({
  id: z.string().min(1),
  conversationType: z.string().optional(),
  isGroup: z.boolean().nullish(),
  tenantId: z.string().optional(),
});
const attachment = z.looseObject({
  contentType: z.string().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
  content: z.unknown().optional(),
});

/** The part of a Bot Framework activity this bot reads, checked before anything is done with it. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  timestamp: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation,
  replyToId: z.string().optional(),
  locale: z.string().optional(),
  text: z.string().nullish(),
  name: z.string().optional(),
  action: z.string().optional(),
  value: z.unknown().optional(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        text: z.string().optional(),
        mentioned: z.looseObject({ id: z.string().optional() }).optional(),
      }),
    )
    .nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().optional() }).optional() })
    .nullish(),
});

/** What Teams sends: a Bot Framework activity. */
export type TeamsActivity = z.infer<typeof activitySchema>;

/** What is kept to write to a conversation later: a Bot Framework conversation reference. */
export const referenceSchema = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  bot: z.looseObject({ id: z.string(), name: z.string().optional() }),
  user: z.looseObject({ id: z.string(), name: z.string().optional() }),
});

export type TeamsReference = z.infer<typeof referenceSchema>;
