import { valueShown } from './prompt.ts';
import { inOrder } from './run.ts';
import type { Work } from './work.ts';

const longestShown = 80;

/** « C’est noté : formation « … », session « … » »: what was understood out of free text. */
export function noteFilled(work: Work, filled: string[]): void {
  // What is only kept for later has no words of its own.
  const names = filled.filter((name) => work.run.slots[name]?.label !== '');
  if (names.length === 0) return;
  work.noteSlots(names, (all) => {
    const items = inOrder(work, all)
      .filter((name) => name in work.run.slots && !isSecret(work, name))
      .map((name) => {
        const args = {
          name: work.nameOf(name),
          value: clip(valueShown(work, name)).replaceAll('*', '').replace(/\.+$/, ''),
        };
        return work.t('conversation-noted-item', args);
      });
    return work.t('conversation-noted', {
      what: items.join(work.t('conversation-noted-separator')),
    });
  });
}

/** A code is not said again. */
function isSecret(work: Work, name: string): boolean {
  const slot = work.slot(name);
  return slot.type === 'text' && slot.secret;
}

/** The beginning of a text that is only shown to be recognised. */
export function clip(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
