import { afterAll } from 'vitest';
import { fileIsOver } from './when-over.ts';

// biome-ignore lint/correctness/noEmptyPattern: the shape that Vitest asks for.
afterAll(async ({}, file) => await fileIsOver(file));
