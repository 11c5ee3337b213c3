import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language, Translate } from '#ports/translate.ts';
import { apiRoute, guarded, send, urlOf } from './answer.ts';
import { ApiError } from './errors.ts';
import { textsOf } from './page-texts.ts';
import type { PlaygroundContext, Routes } from './types.ts';

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing but what this server gives; no script or style written inside the page. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const inPage = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Adds the page, its files and its words. */
export function addPage(routes: Routes, { log, translations }: PlaygroundContext): void {
  routes.get(
    '/',
    guarded(log, async (_httpRequest, response) => {
      const template = await readFile(inPage('index.html'), 'utf8');
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': PAGE_POLICY,
      };
      send(response, 200, { bytes: Buffer.from(fill(template, translations.fr)), headers });
    }),
  );
  for (const name of readdirSync(inPage(''))) {
    if (name !== 'index.html') addFile(routes, log, `/playground/page/${name}`, inPage(name));
  }
  addFile(routes, log, '/playground/page/adaptivecards.min.js', renderer);
  routes.get(
    '/playground/api/texts',
    apiRoute(log, async (httpRequest) => {
      const language = urlOf(httpRequest).searchParams.get('language') ?? 'fr';
      if (!isLanguage(language)) {
        throw new ApiError(400, 'language must be fr or en', { field: 'language' });
      }
      return textsOf(translations[language]);
    }),
  );
}

function addFile(routes: Routes, log: PlaygroundContext['log'], path: string, file: string): void {
  const headers = { 'Content-Type': MEDIA_TYPES[file.split('.').at(-1) ?? ''] ?? '' };
  routes.get(
    path,
    guarded(log, async (_httpRequest, response) => {
      send(response, 200, { bytes: await readFile(file), headers });
    }),
  );
}

/** The page arrives in French; the browser says it again in the language chosen. */
function fill(template: string, t: Translate): string {
  const texts = textsOf(t);
  return template.replace(/\{\{([\w-]+)\}\}/g, (_, key: string) => escapeHtml(texts[key] ?? key));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isLanguage(text: string): text is Language {
  return text === 'fr' || text === 'en';
}
