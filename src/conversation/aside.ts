import type { Choice } from './message.ts';
import { buttons, capitalised } from './prompt.ts';
import { readOrdinal, readYesNo, saysKeep, saysOne, waysToSay } from './repair.ts';
import { resumable } from './run.ts';
import type { Aside } from './state.ts';
import type { Work } from './work.ts';

/** One way to answer a question of the engine itself. */
interface AsideChoice {
  id: string;
  label: string;
  /** Of its text. */
  key?: string;
  style?: Choice['style'];
}

/** Asks a question above the dialog; the dialog waits. */
export function openAside(work: Work, aside: Aside): void {
  work.state.aside = aside;
  promptAside(work);
}

/** Asks it (again). */
export function promptAside(work: Work): void {
  const { aside } = work.state;
  if (!aside) return;
  const choices = choicesOf(work, aside).map(({ id, label, style }) =>
    work.choice(label, { control: controlOf(aside, id) }, style),
  );
  const layout = aside.kind === 'offered' ? 'row' : 'column';
  work.say({ text: wordingOf(work, aside), ...buttons(choices, layout) });
}

/** The buttons of a dialog put aside keep working as long as it is there. */
function controlOf(aside: Aside, id: string): string {
  if (aside.kind !== 'offered') return `aside:${id}`;
  return id === 'drop' ? `drop:${aside.run}` : `resume:${aside.run}`;
}

function wordingOf(work: Work, aside: Aside): string {
  const { t } = work;
  switch (aside.kind) {
    case 'cancel':
    case 'restart':
      return t(`conversation-${aside.kind}-ask`, {
        title: titleOf(work),
        lost: t(work.dialog.lost),
      });
    case 'switch':
      if (aside.dialog === work.run.dialog)
        return t('conversation-switch-same-ask', {
          first: titleOf(work),
          lost: t(work.dialog.lost),
        });
      return t('conversation-switch-ask', {
        first: titleOf(work),
        lost: t(work.dialog.lost),
        second: t(work.dialogOf(aside.dialog).title),
      });
    case 'change':
      return aside.text
        ? t('conversation-change-which', { text: aside.text })
        : t('conversation-change-ask');
    case 'returned':
      return t('conversation-returned-ask', { title: titleOf(work), text: aside.text });
    case 'doubt':
      return t('conversation-doubt-ask', { text: aside.text });
    case 'resume':
      return t('conversation-resume-ask');
    case 'offered':
      return t('conversation-set-aside-before', wordsOfRun(work, aside.run));
    default:
      return aside satisfies never;
  }
}

function titleOf(work: Work): string {
  return work.t(work.dialog.title);
}

/** The name of a dialog put aside, and what would be lost with it. */
function wordsOfRun(work: Work, id: number): { title: string; lost: string } {
  const run = work.state.suspended.find((other) => other.id === id);
  if (!run) return { title: '', lost: '' };
  const { title, lost } = work.dialogOf(run.dialog);
  return { title: work.t(title), lost: work.t(lost) };
}

function choicesOf(work: Work, aside: Aside): AsideChoice[] {
  const { t } = work;
  const simple = (kind: string, ids: string[]): AsideChoice[] =>
    ids.map((id) => {
      const key = `conversation-${kind}-${id}`;
      return { id, key, label: t(key) };
    });
  switch (aside.kind) {
    case 'cancel':
      return simple('cancel', ['yes', 'no', 'later']).map((choice) =>
        choice.id === 'yes' ? { ...choice, style: 'destructive' } : choice,
      );
    case 'restart':
      return simple('restart', ['yes', 'no']);
    case 'switch': {
      const isSame = work.run.dialog === aside.dialog;
      const ids = [
        ...(isSame ? ['no', 'drop'] : ['later', 'drop', 'no']),
        ...(aside.isMaybeAnswer ? ['answer'] : []),
      ];
      return simple('switch', ids);
    }
    case 'change':
      return [
        ...aside.slots.map((name) => ({ id: name, label: capitalised(work.nameOf(name)) })),
        ...simple('change', aside.said === undefined ? ['none'] : ['none', 'answer']),
      ];
    case 'returned':
      return simple('returned', ['yes', 'no']);
    case 'doubt':
      return simple('doubt', ['yes', 'no', 'cancel']);
    case 'resume':
      return resumable(work).map((run) => ({
        id: String(run.id),
        label: t(work.dialogOf(run.dialog).title),
      }));
    case 'offered':
      return [
        { id: 'yes', label: t('conversation-resume'), style: 'primary' },
        { id: 'drop', label: t('conversation-drop') },
      ];
    default:
      return aside satisfies never;
  }
}

/** The choice a typed message makes; undefined when it says something else. */
export function readAside(work: Work, text: string): string | undefined {
  const { aside } = work.state;
  if (!aside) return undefined;
  const choices = choicesOf(work, aside);
  const labelled = choices.find(({ key = '', label }) =>
    saysOne(work.repair, text, waysToSay(work.repair, key, label)),
  );
  if (labelled) return labelled.id;
  const place = readOrdinal(work.repair, text, choices.length);
  if (place !== undefined) return choices[place]?.id;
  const isGivingUp = aside.kind === 'cancel' || aside.kind === 'restart';
  const isKept = isGivingUp && saysKeep(work.repair, text);
  const answer = isKept ? false : readYesNo(work.repair, text);
  if (answer === undefined) return undefined;
  if (aside.kind === 'offered') return answer ? 'yes' : 'no';
  if (aside.kind === 'change') return answer ? onlyOf(aside) : 'none';
  const wanted = answer ? 'yes' : 'no';
  return choices.find((choice) => choice.id === wanted)?.id;
}

/** « oui » to the only answer that may be meant. */
function onlyOf({ slots, said }: Extract<Aside, { kind: 'change' }>): string | undefined {
  return slots.length === 1 && said === undefined ? slots[0] : undefined;
}
