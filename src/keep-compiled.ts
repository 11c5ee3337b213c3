import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Imported first, at the install and at each start: what was compiled once is kept for the next start.
enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/parcourspro-bot/code', import.meta.url)),
);
