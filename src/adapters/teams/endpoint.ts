import type { IncomingMessage as NodeRequest } from 'node:http';
import type { Log } from '#ports/log.ts';
import type { createBot } from './bot.ts';
import type { TeamsConnector } from './connector.ts';
import { isLocal } from './local-request.ts';
import { activitySchema, type Handler, type TeamsActivity } from './types.ts';

const ISSUER_CLAIM = 'iss';
const SERVICE_URL_CLAIM = 'serviceurl';
const CHANNEL_TOKEN_ISSUER = 'https://api.botframework.com';

export interface EndpointTools {
  connector: TeamsConnector;
  bot: ReturnType<typeof createBot>;
  /** The only tenant served; `null`: no token is asked, and only this machine is served. */
  tenantId: string | null;
  log: Log;
}

type Authenticated = Awaited<ReturnType<TeamsConnector['authenticate']>>;
type HttpRequest = NodeRequest & { body?: unknown };

interface Answer {
  status: number;
  body?: unknown;
}

/** Receives activities: who sends is checked first, then the bot answers; the SDK's 500 and 501 never get out. */
export function createEndpoint(tools: EndpointTools): Handler {
  return async (httpRequest, response) => {
    const { status, body } = await answerTo(httpRequest, tools);
    const text = JSON.stringify(body ?? {});
    // restify's writeHead gives nothing back: no chaining.
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(text);
  };
}

async function answerTo(httpRequest: HttpRequest, tools: EndpointTools): Promise<Answer> {
  const { connector, bot, tenantId, log } = tools;
  if (tenantId === null && !isLocal(httpRequest)) return { status: 403 };
  const read = activitySchema.safeParse(httpRequest.body);
  if (!read.success) return { status: 400 };
  const activity = read.data;
  const authenticated = await authenticate(httpRequest, activity, tools);
  if (typeof authenticated === 'number') return { status: authenticated };
  try {
    const answer = await connector.turn(authenticated, activity, async (turn) => {
      await bot.run(turn);
    });
    return answer ? { status: answer.status, body: answer.body } : { status: 200 };
  } catch (error) {
    log.error({ err: error, type: activity.type }, 'activity not recorded');
    return { status: 503 };
  }
}

/** The identity behind the token, or the status to refuse with. */
async function authenticate(
  { headers }: HttpRequest,
  activity: TeamsActivity,
  { connector, tenantId, log }: EndpointTools,
): Promise<Authenticated | number> {
  try {
    const identity = await connector.authenticate(activity, headers.authorization ?? '');
    if (tenantId === null) return identity;
    return isFromTeams(identity, activity) ? refuseOtherTenants(identity, activity, tenantId) : 401;
  } catch (error) {
    const isKeyServerAway = (error as { statusCode?: number }).statusCode === 500;
    const reason = error instanceof Error ? error.name : 'unknown';
    log.warn({ reason, isKeyServerAway }, 'teams token refused');
    return isKeyServerAway || reason === 'FetchError' ? 503 : 401;
  }
}

/** Tokens of emulators and other bots are good for the SDK, and do not tell the service URL. */
function isFromTeams({ claimsIdentity }: Authenticated, { serviceUrl }: TeamsActivity): boolean {
  return (
    claimsIdentity.getClaimValue(ISSUER_CLAIM) === CHANNEL_TOKEN_ISSUER &&
    claimsIdentity.getClaimValue(SERVICE_URL_CLAIM) === serviceUrl
  );
}

function refuseOtherTenants(
  identity: Authenticated,
  { conversation, channelData }: TeamsActivity,
  tenantId: string,
): Authenticated | 403 {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => id === tenantId) ? identity : 403;
}
