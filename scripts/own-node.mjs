// The project's own Node: the one that installs may be older. Plain JavaScript for the same reason.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const installed = inProject('node_modules/node/bin/node');
export const ownNode = existsSync(installed) ? installed : process.execPath;
