import type { Draft, OutgoingMessage, Table, Translate } from '#conversation/index.ts';

const SUBJECT_LENGTH = 90;

/** A chat message as a mail: its text, its card as lines, and where to answer. */
export function draftAsMail(
  draft: Draft | OutgoingMessage<unknown>,
  t: Translate,
): { subject: string; text: string } {
  const { card } = draft;
  const parts = [
    draft.text,
    card?.title,
    card?.subtitle,
    card?.facts?.map(({ label, value }) => `${label} : ${value}`).join('\n'),
    card?.body,
    card?.table ? tableAsLines(card.table) : undefined,
    card?.footer,
    (draft.choices?.length ?? 0) > 0 ? t('mail-answer-in-chat') : undefined,
    t('mail-signature'),
  ].filter((part): part is string => part !== undefined && part !== '');
  const text = plain(parts.join('\n\n'));
  const firstLine = text.split('\n')[0] ?? '';
  const subject =
    firstLine.length > SUBJECT_LENGTH ? `${firstLine.slice(0, SUBJECT_LENGTH - 1)}…` : firstLine;
  return { subject, text };
}

function tableAsLines({ columns, rows }: Table): string {
  const head = columns.map(({ label }) => label).join(' · ');
  return [head, ...rows.map((row) => `- ${row.join(' · ')}`)].join('\n');
}

/** Light markup without its marks. */
function plain(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(^|\s)_(.+?)_(?=\s|$|[.,;:!?)])/gm, '$1$2')
    .replace(/\[(.+?)\]\((.+?)\)/g, '$1 ($2)');
}
