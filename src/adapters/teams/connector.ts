import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { ClientSecretCredentials } from './credentials.ts';
import type { TeamsActivity, TeamsConfig, TeamsReference } from './types.ts';

const CALL_TIMEOUT_MS = 15_000;

/** The SDK's own values, all given: once one is, it takes the others for empty. */
const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl:
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};

type Logic = (context: TurnContext) => Promise<void>;
type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

/** Part of the SDK's HTTP client, which its types hide. */
interface ConnectorPipeline {
  client: {
    pipeline: {
      removePolicy(options: { name: string }): void;
      addPolicy(policy: {
        name: string;
        sendRequest<Answer>(
          request: { timeout: number },
          next: (request: { timeout: number }) => Promise<Answer>,
        ): Promise<Answer>;
      }): void;
    };
  };
}

/** The Bot Framework's adapter: checks tokens, runs turns, opens conversations known from before. */
export class TeamsConnector extends CloudAdapter {
  readonly credentials: ClientSecretCredentials | null;
  readonly #appId: string;
  readonly #authentication: ConfigurationBotFrameworkAuthentication;

  constructor({ credentials, openIdMetadataUrl, loginUrl }: TeamsConfig) {
    const signer = credentials ? new ClientSecretCredentials(credentials, loginUrl) : null;
    const authentication = new ConfigurationBotFrameworkAuthentication(
      {
        ...(credentials
          ? {
              MicrosoftAppId: credentials.appId,
              MicrosoftAppType: 'SingleTenant',
              MicrosoftAppTenantId: credentials.tenantId,
            }
          : {}),
        ...PUBLIC_CLOUD,
        ...(openIdMetadataUrl ? keysAt(openIdMetadataUrl) : {}),
      },
      signer ? toFactory(signer, credentials?.appId ?? '') : undefined,
    );
    super(authentication);
    this.credentials = signer;
    this.#appId = credentials?.appId ?? '';
    this.#authentication = authentication;
    this.use(async (context, next) => {
      this.#callOnceAndSoon(context);
      await next();
    });
  }

  /** Checks the token of an activity; rejects when it is not good. */
  authenticate(activity: TeamsActivity, authorization: string): Promise<Authenticated> {
    return this.#authentication.authenticateRequest(activity as unknown as Activity, authorization);
  }

  /** Runs a turn; resolves to the answer of an invoke. */
  turn(
    authenticated: Authenticated,
    activity: TeamsActivity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity as unknown as Activity, logic);
  }

  /** Runs something in a conversation known from before. */
  within(reference: TeamsReference, logic: Logic): Promise<void> {
    return this.continueConversationAsync(this.#appId, reference as never, async (context) => {
      // Without the id the SDK invents, a message is new in the conversation, not a reply to an activity that never was.
      Reflect.deleteProperty(context.activity, 'id');
      await logic(context);
    });
  }

  /** The SDK tries a call again by itself, which could send a message twice: the outbox alone decides. */
  #callOnceAndSoon(context: TurnContext): void {
    const connector = context.turnState.get<ConnectorPipeline>(this.ConnectorClientKey);
    const pipeline = connector?.client.pipeline;
    pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline?.addPolicy({
      name: 'callTimeout',
      sendRequest: (request, next) => {
        request.timeout = CALL_TIMEOUT_MS;
        return next(request);
      },
    });
  }
}

function keysAt(url: string) {
  return { ToBotFromChannelOpenIdMetadataUrl: url, ToBotFromEmulatorOpenIdMetadataUrl: url };
}

function toFactory(signer: ClientSecretCredentials, appId: string) {
  return {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => signer as never,
  };
}
