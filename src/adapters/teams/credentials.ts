import { ChannelError } from '#ports/channel.ts';
import type { TeamsConfig } from './types.ts';

const DEFAULT_LOGIN_URL = 'https://login.microsoftonline.com';
/** The audience of tokens for the Bot Framework: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const SCOPE = 'https://api.botframework.com/.default';
/** A token is renewed this long before it expires. */
const MARGIN_MS = 300_000;
const TIMEOUT_MS = 10_000;

interface Headers {
  set(name: string, value: string): void;
}

/** Asks and keeps the token of a single-tenant bot, and signs the SDK's requests with it. */
export class ClientSecretCredentials {
  readonly #config: NonNullable<TeamsConfig['credentials']>;
  readonly #url: string;
  #token: Promise<{ value: string; expiresAt: number }> | undefined;

  constructor(config: NonNullable<TeamsConfig['credentials']>, loginUrl?: string) {
    this.#config = config;
    this.#url = `${loginUrl ?? DEFAULT_LOGIN_URL}/${config.tenantId}/oauth2/v2.0/token`;
  }

  async signRequest<T extends { headers: Headers }>(request: T): Promise<T> {
    request.headers.set('authorization', `Bearer ${await this.token()}`);
    return request;
  }

  /** A valid token; asked once for all who wait. */
  async token(): Promise<string> {
    const known = this.#token;
    if (known && (await known).expiresAt > Date.now() + MARGIN_MS) return (await known).value;
    if (known === this.#token) this.#token = this.#ask();
    return (await this.#token)?.value ?? '';
  }

  async #ask(): Promise<{ value: string; expiresAt: number }> {
    const { appId, appPassword } = this.#config;
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: appId,
          client_secret: appPassword,
          scope: SCOPE,
        }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`token refused: ${response.status}`);
      const answer = (await response.json()) as { access_token: string; expires_in: number };
      return { value: answer.access_token, expiresAt: Date.now() + answer.expires_in * 1000 };
    } catch (cause) {
      this.#token = undefined;
      throw new ChannelError('unreachable', 'No token to write to Teams', { cause });
    }
  }
}
