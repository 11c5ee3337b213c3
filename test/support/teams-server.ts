import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { type JsonAnswer, type JsonRequest, startJsonServer } from './json-server.ts';

/** The package's modules load in bundlers only; its single file loads in Node. */
const AC = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_LIMIT_BYTES = 100_000;
const ISSUER = 'https://api.botframework.com';

/** An activity the bot sent. */
export interface SentActivity {
  id: string;
  type: string;
  text?: string;
  textFormat?: string;
  summary?: string;
  attachments?: { contentType: string; content?: never; contentUrl?: string; name?: string }[];
  conversation: { id: string };
  replyToId?: string;
}

interface Events {
  message: [SentActivity];
  edit: [SentActivity];
  typing: [SentActivity];
}

interface Fault {
  status: number;
  code: string;
  headers?: Record<string, string>;
}

/** Made once: they cost more than most tests. */
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A stand-in for Teams: the Bot Framework connector, the key server of its tokens, and Entra's token endpoint. */
export class TeamsServer extends EventEmitter<Events> {
  readonly appId = randomUUID();
  readonly appPassword = 'a-secret-of-the-tests';
  readonly tenantId = randomUUID();
  readonly activities: SentActivity[] = [];
  readonly forbidden = new Set<string>();
  readonly files = new Map<string, { bytes: Uint8Array; isSigned: boolean }>();
  /** Teams refuses to ask for a file (an old client, a policy). */
  refusesFiles = false;
  /** Files the bot put where it was told. */
  readonly stored = new Map<string, Uint8Array>();
  /** Calls to the connector must carry a token given here. */
  asksToken = false;
  tokensGiven = 0;
  keysAsked = 0;
  url = '';
  readonly #tokens = new Set<string>();
  #faults: Fault[] = [];
  #cuts = 0;
  #counter = 1_700_000_000_000;
  #close = async () => {};

  static async start(): Promise<TeamsServer> {
    const standIn = new TeamsServer();
    standIn.setMaxListeners(200);
    const { url, close } = await startJsonServer((request) => standIn.#answer(request));
    standIn.url = url;
    standIn.#close = close;
    return standIn;
  }

  stop(): Promise<void> {
    return this.#close();
  }

  /** How the adapter is configured to use this server with a real bot's credentials. */
  get config() {
    const { appId, appPassword, tenantId, url } = this;
    return {
      credentials: { appId, appPassword, tenantId },
      openIdMetadataUrl: `${url}/openid-configuration`,
      loginUrl: `${url}/login`,
    };
  }

  get serviceUrl(): string {
    return `${this.url}/`;
  }

  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  cutNext(count: number): void {
    this.#cuts = count;
  }

  nextId(): string {
    this.#counter += 1;
    return String(this.#counter);
  }

  /** A token as Teams sends it; each option makes it wrong in one way. */
  token(
    wrong: {
      audience?: string;
      issuer?: string;
      serviceUrl?: string;
      expiredForSeconds?: number;
      isForged?: boolean;
      keyId?: string;
      claims?: Record<string, string>;
    } = {},
  ): string {
    const now = Math.floor(Date.now() / 1000);
    const expires =
      wrong.expiredForSeconds === undefined ? now + 600 : now - wrong.expiredForSeconds;
    return sign(
      { alg: 'RS256', typ: 'JWT', kid: wrong.keyId ?? 'key-1' },
      {
        iss: wrong.issuer ?? ISSUER,
        aud: wrong.audience ?? this.appId,
        serviceurl: wrong.serviceUrl ?? this.serviceUrl,
        nbf: now - 900,
        exp: expires,
        ...wrong.claims,
      },
      wrong.isForged ? otherKey.privateKey : key.privateKey,
    );
  }

  async #answer(request: JsonRequest): Promise<JsonAnswer | null> {
    const { path, method } = request;
    if (path === '/openid-configuration') {
      return { status: 200, body: { issuer: ISSUER, jwks_uri: `${this.url}/keys` } };
    }
    if (path === '/keys') return this.#giveKeys();
    if (path === `/login/${this.tenantId}/oauth2/v2.0/token`) return this.#giveToken(request);
    if (path.startsWith('/files/')) {
      return method === 'PUT' ? this.#storeFile(request) : this.#giveFile(request);
    }
    const [, conversationId = '', activityId] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    if (!conversationId) return { status: 404 };
    if (this.#cuts > 0) {
      this.#cuts -= 1;
      return null;
    }
    const refusal = this.#refuse(request, decodeURIComponent(conversationId));
    if (refusal) return refusal;
    if (method === 'DELETE') return this.#remove(decodeURIComponent(activityId ?? ''));
    const activity = JSON.parse(request.bytes.toString()) as SentActivity;
    const problem = this.#check(activity, request.bytes.length);
    if (problem) return problem;
    return method === 'PUT'
      ? this.#replace(decodeURIComponent(activityId ?? ''), activity)
      : this.#keep(activity);
  }

  #giveKeys(): JsonAnswer {
    this.keysAsked += 1;
    const jwk = key.publicKey.export({ format: 'jwk' });
    const keys = [{ ...jwk, kid: 'key-1', use: 'sig', endorsements: ['msteams'] }];
    return { status: 200, body: { keys } };
  }

  #giveToken({ bytes }: JsonRequest): JsonAnswer {
    const form = new URLSearchParams(bytes.toString());
    const isKnown =
      form.get('client_id') === this.appId &&
      form.get('client_secret') === this.appPassword &&
      form.get('scope') === 'https://api.botframework.com/.default';
    if (!isKnown) return { status: 401, body: { error: 'invalid_client' } };
    this.tokensGiven += 1;
    const access_token = `token-${randomUUID()}`;
    this.#tokens.add(access_token);
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token } };
  }

  #giveFile({ path, headers }: JsonRequest): JsonAnswer {
    const file = this.files.get(path.slice('/files/'.length));
    if (!file) return { status: 404 };
    if (file.isSigned && !this.#isSigned(headers.authorization)) return { status: 401 };
    return { status: 200, body: file.bytes, headers: { 'Content-Type': 'image/png' } };
  }

  #storeFile({ path, bytes, headers }: JsonRequest): JsonAnswer {
    const isWhole = headers['content-range'] === `bytes 0-${bytes.length - 1}/${bytes.length}`;
    if (!isWhole) return { status: 400 };
    this.stored.set(path.slice('/files/'.length), new Uint8Array(bytes));
    return { status: 201 };
  }

  #remove(id: string): JsonAnswer {
    const index = this.activities.findIndex((sent) => sent.id === id);
    if (index < 0) return failure(404, 'ActivityNotFoundInConversation');
    this.activities.splice(index, 1);
    return { status: 200 };
  }

  #isSigned(authorization: string | undefined): boolean {
    return this.#tokens.has(authorization?.replace(/^Bearer /, '') ?? '');
  }

  #refuse({ headers }: JsonRequest, conversationId: string): JsonAnswer | null {
    const [fault] = this.#faults.splice(0, 1);
    if (fault) return failure(fault.status, fault.code, fault.headers);
    if (this.asksToken && !this.#isSigned(headers.authorization)) {
      return failure(401, 'Unauthorized');
    }
    if (this.forbidden.has(conversationId)) return failure(403, 'ConversationBlockedByUser');
    return null;
  }

  #check({ attachments = [] }: SentActivity, size: number): JsonAnswer | null {
    if (size > MESSAGE_LIMIT_BYTES) return failure(413, 'MessageSizeTooBig');
    for (const { contentType, content } of attachments) {
      if (contentType === CARD_TYPE) checkCard(content);
      else if (this.refusesFiles) return failure(400, 'BadSyntax');
    }
    return null;
  }

  #keep(activity: SentActivity): JsonAnswer {
    const sent = { ...activity, id: this.nextId() };
    if (activity.type === 'typing') {
      this.emit('typing', sent);
      return { status: 200, body: {} };
    }
    this.activities.push(sent);
    this.emit('message', sent);
    return { status: 201, body: { id: sent.id } };
  }

  #replace(id: string, activity: SentActivity): JsonAnswer {
    const known = this.activities.find((sent) => sent.id === id);
    if (!known) return failure(404, 'ActivityNotFoundInConversation');
    for (const key of Object.keys(known)) Reflect.deleteProperty(known, key);
    Object.assign(known, activity, { id });
    this.emit('edit', known);
    return { status: 200, body: { id } };
  }
}

function failure(status: number, code: string, headers: Record<string, string> = {}): JsonAnswer {
  return { status, headers, body: { error: { code, message: code } } };
}

/** The renderer's own check of a card; a card it complains about is a bug of ours. */
function checkCard(content: unknown): void {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const card = new AC.AdaptiveCard();
  card.parse(content as never, context);
  const { validationEvents } = card.validateProperties();
  const problems = [
    ...validationEvents,
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)),
  ];
  if (problems.length > 0) {
    throw new Error(`Card refused: ${problems.map(({ message }) => message).join('; ')}`);
  }
}

function sign(header: object, claims: object, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}
