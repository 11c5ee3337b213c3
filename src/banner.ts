import type { Config } from './config.ts';

/** What the terminal says once the bot runs: where to try it, and one line per channel. */
export function describeChannels(config: Config, url: string, isEmbedded: boolean): string[] {
  return [
    '',
    'ParcoursPro bot is running.',
    `  Playground  ${config.isProduction ? 'off (NODE_ENV=production)' : `on   ${url}/`}`,
    `  Teams       ${describeTeams(config, url)}`,
    `  Telegram    ${describeTelegram(config)}`,
    `  Mail        ${describeMail(config)}`,
    `  Database    ${isEmbedded ? `embedded PostgreSQL in ${config.dataDir}/` : 'DATABASE_URL'}`,
    ...(config.simulatedNow ? [`  Clock       simulated, from ${config.simulatedNow}`] : []),
    '',
  ];
}

function describeTeams({ teams }: Config, url: string): string {
  return teams.credentials
    ? `on   ${url}/api/messages, one tenant`
    : `local tools only   ${url}/api/messages (set MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID to turn it on)`;
}

function describeTelegram({ telegram, publicUrl }: Config): string {
  if (!telegram) return 'off  set TELEGRAM_BOT_TOKEN to turn it on';
  return publicUrl ? `on   webhook at ${publicUrl}` : 'on   long polling';
}

function describeMail({ mail, isProduction }: Config): string {
  if (mail.smtpUrl) return 'on   SMTP_URL';
  return isProduction
    ? 'off  set SMTP_URL to turn it on'
    : 'shown in the playground (set SMTP_URL to send it)';
}
