// Loaded first, by the install and by each start: what was compiled once is kept for the next start. Plain JavaScript, so
// that a start whose code is all kept need not load what strips types.
import { enableCompileCache } from 'node:module';
import { inProject } from './own-node.mjs';

enableCompileCache(inProject('node_modules/.cache/parcourspro-bot/code'));
