import { z } from 'zod';

const text = z.string().trim().min(1).optional();
const url = (protocols: string[]) =>
  z
    .string()
    .trim()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      message: `must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    })
    .optional();
const wholeNumber = (min: number, max: number, byDefault: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max}` })
    .int()
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)
    .default(byDefault);

/** Days the words of conversations are kept, unless said otherwise. */
export const DEFAULT_RETENTION_DAYS = 30;

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: wholeNumber(0, 65_535, 3978),
  HOST: text,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATA_DIR: z.string().trim().min(1).default('.data'),
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  PUBLIC_URL: url(['https:', 'http:']),
  MICROSOFT_APP_ID: text,
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TENANT_ID: text,
  MICROSOFT_OPENID_METADATA_URL: url(['https:', 'http:']),
  MICROSOFT_LOGIN_URL: url(['https:', 'http:']),
  TELEGRAM_BOT_TOKEN: text.refine(
    (value) => value === undefined || /^\d+:[\w-]{10,}$/.test(value),
    {
      message: 'must look like 123456:ABC-DEF… (given by @BotFather)',
    },
  ),
  TELEGRAM_API_ROOT: url(['https:', 'http:']),
  TELEGRAM_WEBHOOK_SECRET: text.refine(
    (value) => value === undefined || /^[\w-]{16,256}$/.test(value),
    { message: 'must be 16 to 256 letters, digits, _ or -' },
  ),
  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: z.string().trim().min(3).default('ParcoursPro <ne-pas-repondre@example.org>'),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: url(['https:', 'http:']),
  OPENAI_MODEL: z.string().trim().min(1).default('gpt-4o-mini'),
  AZURE_OPENAI_ENDPOINT: url(['https:', 'http:']),
  AZURE_OPENAI_API_KEY: text,
  AZURE_OPENAI_DEPLOYMENT: text,
  CONVERSATION_RETENTION_DAYS: wholeNumber(1, 3650, DEFAULT_RETENTION_DAYS),
  SIMULATED_NOW: z.iso
    .datetime({ offset: true, error: 'must be an instant such as 2026-02-15T09:00:00+01:00' })
    .optional(),
});

type Environment = z.infer<typeof environmentSchema>;

/** Everything the application can be told, checked. */
export interface Config {
  isProduction: boolean;
  port: number;
  host: string;
  logLevel: Environment['LOG_LEVEL'];
  dataDir: string;
  /** Absent: an embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  teams: {
    /** Absent: accepted from loopback only, for local tools. */
    credentials: { appId: string; appPassword: string; tenantId: string } | undefined;
    openIdMetadataUrl: string | undefined;
    loginUrl: string | undefined;
  };
  telegram:
    | { token: string; apiRoot: string | undefined; webhookSecret: string | undefined }
    | undefined;
  mail: { smtpUrl: string | undefined; from: string };
  languageModel:
    | { kind: 'openai'; apiKey: string; baseUrl: string | undefined; model: string }
    | { kind: 'azure'; endpoint: string; apiKey: string; deployment: string }
    | undefined;
  retentionDays: number;
  simulatedNow: string | undefined;
}

/** Every wrong setting, each on its line, in one message. */
export class ConfigError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Wrong configuration:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Reads the environment; throws one ConfigError that names every wrong or half-set setting. An empty variable is unset. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  problems.push(...findHalfSet(given));
  if (given['NODE_ENV'] === 'production' && given['SIMULATED_NOW']) {
    problems.push('SIMULATED_NOW: never in production; unset it or unset NODE_ENV');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

const groups: { names: string[]; what: string }[] = [
  {
    names: ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'],
    what: 'Teams needs all three',
  },
  {
    names: ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_DEPLOYMENT'],
    what: 'Azure OpenAI needs all three',
  },
];

const dependents: { name: string; needs: string }[] = [
  { name: 'TELEGRAM_WEBHOOK_SECRET', needs: 'TELEGRAM_BOT_TOKEN' },
  { name: 'TELEGRAM_API_ROOT', needs: 'TELEGRAM_BOT_TOKEN' },
  { name: 'OPENAI_MODEL', needs: 'OPENAI_API_KEY' },
  { name: 'OPENAI_BASE_URL', needs: 'OPENAI_API_KEY' },
];

function findHalfSet(given: Record<string, string | undefined>): string[] {
  const missing = groups.flatMap(({ names, what }) =>
    names.some((name) => given[name])
      ? names.filter((name) => !given[name]).map((name) => `${name}: missing (${what})`)
      : [],
  );
  const orphans = dependents
    .filter(({ name, needs }) => given[name] && !given[needs])
    .map(({ name, needs }) => `${needs}: missing (${name} is set)`);
  return [...missing, ...new Set(orphans)];
}

function toConfig(env: Environment): Config {
  const isProduction = env.NODE_ENV === 'production';
  return {
    isProduction,
    port: env.PORT,
    host: env.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    teams: {
      credentials:
        env.MICROSOFT_APP_ID && env.MICROSOFT_APP_PASSWORD && env.MICROSOFT_APP_TENANT_ID
          ? {
              appId: env.MICROSOFT_APP_ID,
              appPassword: env.MICROSOFT_APP_PASSWORD,
              tenantId: env.MICROSOFT_APP_TENANT_ID,
            }
          : undefined,
      openIdMetadataUrl: env.MICROSOFT_OPENID_METADATA_URL,
      loginUrl: env.MICROSOFT_LOGIN_URL,
    },
    telegram: env.TELEGRAM_BOT_TOKEN
      ? {
          token: env.TELEGRAM_BOT_TOKEN,
          apiRoot: env.TELEGRAM_API_ROOT,
          webhookSecret: env.TELEGRAM_WEBHOOK_SECRET,
        }
      : undefined,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    languageModel: toLanguageModel(env),
    retentionDays: env.CONVERSATION_RETENTION_DAYS,
    simulatedNow: env.SIMULATED_NOW,
  };
}

function toLanguageModel(env: Environment): Config['languageModel'] {
  if (env.AZURE_OPENAI_ENDPOINT && env.AZURE_OPENAI_API_KEY && env.AZURE_OPENAI_DEPLOYMENT) {
    return {
      kind: 'azure',
      endpoint: env.AZURE_OPENAI_ENDPOINT,
      apiKey: env.AZURE_OPENAI_API_KEY,
      deployment: env.AZURE_OPENAI_DEPLOYMENT,
    };
  }
  if (!env.OPENAI_API_KEY) return undefined;
  return {
    kind: 'openai',
    apiKey: env.OPENAI_API_KEY,
    baseUrl: env.OPENAI_BASE_URL,
    model: env.OPENAI_MODEL,
  };
}
