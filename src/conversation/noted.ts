import { valueShown } from './prompt.ts';
import type { Work } from './work.ts';

/** « C’est noté. Formation : … ; session : … »: what was understood out of free text. */
export function noteFilled(work: Work, names: string[]): void {
  if (names.length === 0) return;
  const what = names
    .map((name) =>
      work.t('conversation-noted-item', { name: work.nameOf(name), value: valueShown(work, name) }),
    )
    .join(work.t('conversation-noted-separator'));
  work.note('conversation-noted', { what });
}
