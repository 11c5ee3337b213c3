import restify from 'restify';
import type { Log } from '#ports/log.ts';
import { BodyError, readJsonBody } from './body.ts';

/** Longest time a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the usual 60 s of load balancers, so that they close idle connections first. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
/** After this, connections still open are cut. */
const CLOSE_TIMEOUT_MS = 10_000;
const PROBES = new Set(['/healthz', '/readyz']);

/** Pages may set their own policy; the rest of the server serves nothing a browser should run. */
const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export interface HttpServerOptions {
  /** 0: any free port, see `address`. */
  port: number;
  host?: string | undefined;
  log: Log;
  /** Resolves when messages can be handled (database, migrations); rejects with the reason. */
  checkReadiness: () => Promise<void>;
}

export interface HttpServer {
  /** Where routes are added: `server.post(path, handler)`; JSON bodies are parsed into `body`. */
  readonly server: restify.Server;
  listen(): Promise<string>;
  /** Port and address once listening. */
  address(): { port: number; host: string; url: string };
  /** Stops accepting and resolves when the requests in flight are answered. */
  close(): Promise<void>;
}

/** The HTTP server of the application: bodies, errors, health, headers and the request log. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const server = restify.createServer({
    name: 'parcourspro',
    ignoreTrailingSlash: true,
    log: silentLog as never,
  });
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.pre(setSecurityHeaders);
  server.use(parseBody);
  server.on('restifyError', answerError(options.log));
  server.on('after', logRequest(options.log));
  addHealthRoutes(server, options);
  const host = options.host ?? '127.0.0.1';
  return {
    server,
    listen: () => listen(server, options.port, host),
    address: () => addressOf(server, host),
    close: () => close(server),
  };
}

type Handler = (
  httpRequest: restify.Request,
  response: restify.Response,
  next: restify.Next,
) => void;

const setSecurityHeaders: Handler = (_httpRequest, response, next) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.removeHeader('Server');
  next();
};

const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

const parseBody: Handler = (httpRequest, response, next) => {
  if (!METHODS_WITH_BODY.has(httpRequest.method ?? '')) return next();
  readJsonBody(httpRequest).then(
    (body) => {
      httpRequest.body = body;
      next();
    },
    (error: unknown) => {
      const status = error instanceof BodyError ? error.status : 400;
      if (status === 413) response.setHeader('Connection', 'close');
      response.send(status, { error: error instanceof BodyError ? error.message : 'Bad request' });
      next(false);
    },
  );
};

/** Nothing of an error reaches the client: its words may quote a message or a person. */
function answerError(log: Log) {
  return (
    httpRequest: restify.Request,
    response: restify.Response,
    error: Error & { statusCode?: number },
    done: () => void,
  ) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, route: routeOf(httpRequest) }, 'request failed');
    if (response.headersSent) abandon(response);
    else response.send(status, { error: REASONS[status] ?? 'Request failed' });
    done();
  };
}

/** An answer begun and then broken: cut, and marked so that restify does not send a second one, which ends the process. */
function abandon(response: restify.Response): void {
  if (!response.writableEnded) response.destroy();
  Object.assign(response, { _sent: true });
}

const REASONS: Record<number, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  500: 'Internal error',
};

function logRequest(log: Log) {
  return (httpRequest: restify.Request, response: restify.Response) => {
    const route = routeOf(httpRequest);
    const fields = {
      method: httpRequest.method,
      route,
      status: response.statusCode,
      durationMs: Date.now() - httpRequest.time(),
    };
    if (PROBES.has(route)) log.debug(fields, 'request');
    else log.info(fields, 'request');
  };
}

/** The pattern of the route, never the address asked: addresses may carry identifiers. */
function routeOf(httpRequest: restify.Request): string {
  const route = httpRequest.getRoute() as restify.Route | undefined;
  return typeof route?.path === 'string' ? route.path : 'unknown';
}

function addHealthRoutes(server: restify.Server, { log, checkReadiness }: HttpServerOptions): void {
  server.get('/healthz', (_httpRequest, response, next) => {
    response.send(200, { status: 'ok' });
    next();
  });
  server.get('/readyz', async (_httpRequest, response) => {
    try {
      await checkReadiness();
      response.send(200, { status: 'ready' });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      response.send(503, { status: 'not ready' });
    }
  });
}

function listen(server: restify.Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(explain(error, { port, host }));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve(addressOf(server, host).url);
    });
  });
}

/** In words where a setting mends it: `ListenError`. */
function explain(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }) {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT: something already listens on ${port}; stop it, or choose another port`,
    EACCES: `PORT: ${port} is reserved to administrators; choose one above 1023`,
    EADDRNOTAVAIL: `HOST: this machine has no address ${host}`,
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  return Object.assign(new Error(reason, { cause: error }), { name: 'ListenError' });
}

function addressOf(server: restify.Server, host: string) {
  const { port } = server.address();
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { port, host, url: `http://${name}:${port}` };
}

function close(server: restify.Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.server.closeIdleConnections();
    server.on('after', () => setImmediate(() => server.server.closeIdleConnections()));
  });
}

const silence = () => {};
/** restify's own traces; requests are logged above. */
const silentLog = {
  child: () => silentLog,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  fatal: silence,
};
