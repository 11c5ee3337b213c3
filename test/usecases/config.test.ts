import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#config.ts';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('configuration', () => {
  it('needs nothing at all', () => {
    const config = readConfig({});

    expect(config.port).toBe(3978);
    expect(config.host).toBe('127.0.0.1');
    expect(config.databaseUrl).toBeUndefined();
    expect(config.telegram).toBeUndefined();
    expect(config.teams.credentials).toBeUndefined();
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', PORT: ' ' }).port).toBe(3978);
  });

  it('names every wrong setting in one message', () => {
    const problems = problemsOf({
      PORT: 'abc',
      DATABASE_URL: 'mysql://localhost/x',
      TELEGRAM_BOT_TOKEN: 'nope',
      SIMULATED_NOW: 'tomorrow',
      LOG_LEVEL: 'loud',
    });

    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'SIMULATED_NOW',
      'TELEGRAM_BOT_TOKEN',
    ]);
  });

  it('names what is missing of a half-set Teams', () => {
    const problems = problemsOf({ MICROSOFT_APP_ID: 'an-id' });

    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toContain('MICROSOFT_APP_PASSWORD');
    expect(problems.join('\n')).toContain('MICROSOFT_APP_TENANT_ID');
  });

  it('names the token a lone Telegram setting needs', () => {
    expect(problemsOf({ TELEGRAM_API_ROOT: 'http://localhost:9000' })).toEqual([
      'TELEGRAM_BOT_TOKEN: missing (TELEGRAM_API_ROOT is set)',
    ]);
  });

  it('refuses a simulated clock in production', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      SIMULATED_NOW: '2026-02-15T09:00:00+01:00',
    });

    expect(problems).toEqual(['SIMULATED_NOW: never in production; unset it or unset NODE_ENV']);
  });

  it('listens everywhere in production and on this machine only otherwise', () => {
    expect(readConfig({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
    expect(readConfig({ HOST: '::1' }).host).toBe('::1');
  });
});
