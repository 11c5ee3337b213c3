import { valueShown } from './prompt.ts';
import { inOrder } from './run.ts';
import type { Work } from './work.ts';

const longestShown = 80;

/** « C’est noté : formation « … », session « … » »: what was understood out of free text. */
export function noteFilled(work: Work, names: string[]): void {
  if (names.length === 0) return;
  const what = inOrder(work, names)
    .map((name) =>
      work.t('conversation-noted-item', {
        name: work.nameOf(name),
        value: clip(valueShown(work, name)),
      }),
    )
    .join(work.t('conversation-noted-separator'));
  work.note('conversation-noted', { what });
}

function clip(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
