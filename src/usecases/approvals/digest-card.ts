import type { Choice, Draft } from '#conversation/index.ts';
import { describeWhen, type Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { fullName } from '../people.ts';
import type { Examined } from './conformity.ts';

const MOST_LINES = 12;

/** The subject of every digest shown to somebody. */
export function digestSubject(accountId: string): string {
  return `approvals:${accountId}`;
}

/** Many requests on one card: how many the règlement has nothing to say about, and which ones deserve a look. */
export function digestCard(examined: Examined[], total: number, reader: Reader): Draft {
  const { t } = reader;
  if (total === 0) return { card: { title: t('approvals-none'), tone: 'good' } };
  const conforming = examined.filter(({ isConforming }) => isConforming);
  const others = examined.filter(({ isConforming }) => !isConforming);
  const counts = { conforming: conforming.length, others: others.length };
  return {
    card: {
      title: t('digest-title', { count: total }),
      subtitle: t('digest-counts', counts),
      tone: 'neutral',
      body: [
        section('digest-conforming', conforming, reader),
        section('digest-others', others, reader),
      ]
        .filter(Boolean)
        .join('\n\n'),
      footer: t('digest-footer'),
    },
    choices: digestChoices(conforming, reader),
    refresh: { intent: 'show-digest' },
  };
}

function digestChoices(conforming: Examined[], { t }: Reader): Choice[] {
  const requestIds = conforming.map(({ view }) => view.request.id);
  const seeEach = button(t('button-one-by-one'), 'my-approvals', { oneByOne: true });
  if (requestIds.length === 0) return [seeEach];
  const acceptAll = button(t('button-accept-all', { count: requestIds.length }), 'approve-all', {
    requestIds,
  });
  return [{ ...acceptAll, style: 'primary' }, seeEach];
}

function section(title: string, examined: Examined[], reader: Reader): string {
  if (examined.length === 0) return '';
  const lines = examined
    .slice(0, MOST_LINES)
    .map(
      ({ author, view }) =>
        `- ${fullName(author)} : ${view.action.title}, ${describeWhen(view.session, reader)}`,
    );
  const left = examined.length - lines.length;
  return [
    reader.t(title, { count: examined.length }),
    ...lines,
    ...(left > 0 ? [`- ${reader.t('digest-more', { count: left })}`] : []),
  ].join('\n');
}
