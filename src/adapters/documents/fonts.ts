import { createRequire } from 'node:module';

const locate = createRequire(import.meta.url).resolve;

/** The font of every document: it draws accents, arrows and marks, wherever it is read. */
export const FONT_FAMILY = 'DejaVu Sans';
export const FONT = locate('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
export const BOLD_FONT = locate('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
