import { describe, expect, it } from 'vitest';
import { findFreePort } from '#adapters/postgres/free-port.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { createTestDatabase } from '../support/database.ts';
import { newDataFolder } from '../support/new-folder.ts';
import { postToPlayground } from '../support/running-app.ts';

const textOf = (messages: { text: string | null; card: { title: string } | null }[]) =>
  messages.map(({ text, card }) => `${text ?? ''} ${card?.title ?? ''}`).join('\n');

describe('starting and stopping', () => {
  it('says where to try it, goes on with the dialog after a kill -9, and stops cleanly on SIGINT', async () => {
    const DATA_DIR = newDataFolder();
    const first = await startBotProcess({ DATA_DIR });
    await postToPlayground(first.url, 'jean', {
      text: 'inscris-moi à « Aider à parler de ses compétences »',
    });
    await first.kill('SIGKILL');

    const second = await startBotProcess({ DATA_DIR });
    const resumed = await postToPlayground(second.url, 'jean', { text: 'la première' });

    expect(textOf(resumed)).toMatch(/noté\s: session|Pourquoi cette action/);
    const said = second.lines.join('\n');
    expect(said).toMatch(/Playground\s+on\s+http:\/\/127\.0\.0\.1:\d+\//);
    expect(said).toContain('TELEGRAM_BOT_TOKEN');
    expect(said).toContain('MICROSOFT_APP_ID');
    expect(await second.kill('SIGINT')).toBe(0);
  });

  it('refuses a wrong configuration in one message that names every setting', async () => {
    const start = startBotProcess({ PORT: 'abc', MICROSOFT_APP_ID: 'x', SMTP_URL: 'ftp://x' });

    await expect(start).rejects.toThrow(
      /exit 1[\s\S]*PORT[\s\S]*SMTP_URL[\s\S]*MICROSOFT_APP_PASSWORD[\s\S]*MICROSOFT_APP_TENANT_ID/,
    );
  });

  it('serves no playground in production', async () => {
    const url = await createTestDatabase();
    const PORT = String(await findFreePort());
    const start = startBotProcess({
      DATABASE_URL: url,
      NODE_ENV: 'production',
      PORT,
      HOST: '127.0.0.1',
    });
    start.catch(() => undefined);

    await expect
      .poll(() => statusOf(`http://127.0.0.1:${PORT}/readyz`), { timeout: 20_000 })
      .toBe(200);
    expect(await statusOf(`http://127.0.0.1:${PORT}/`)).toBe(404);
    expect(await statusOf(`http://127.0.0.1:${PORT}/playground/api/people`)).toBe(404);
  });
});

async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}
