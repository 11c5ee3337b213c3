import type { OutgoingMessage } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { PrintedBlock, PrintedDocument } from '#ports/documents.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import { addDays, type Day } from '#reglement/index.ts';
import { describeWhen } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';
import { formatFigureDay } from '../format-day.ts';
import { fileName, loadParties } from './paper.ts';

/** Columns to sign that fit beside the names. */
const MOST_COLUMNS = 4;
const ROOM_TO_SIGN = 26;
const NAMES_WIDTHS = [0.5, 3, 3];
const SIGN_WIDTH = 1.3;
const EXPECTED = ['preregistered', 'enrolled', 'attended'];

/** Whether somebody signs the attendance sheet. */
export function isExpected({ request }: Pick<RequestView, 'request'>): boolean {
  return EXPECTED.includes(request.status);
}

interface Line {
  person: Account | null;
  structure: StructureRecord | null;
}

/** The sheet a group signs, half day by half day; `views` holds everyone expected, at least one. */
export async function printAttendance(
  exchange: Exchange,
  views: RequestView[],
): Promise<OutgoingMessage['file'] & object> {
  const { services, t, language } = exchange;
  const [first] = views;
  if (!first) throw new Error('an attendance sheet is for somebody');
  const find = await loadParties(exchange, views);
  const { provider } = find(first);
  const lines = views
    .map((view) => find(view))
    .toSorted((a, b) => listedName(a).localeCompare(listedName(b), language));
  const printed: PrintedDocument = {
    title: t('paper-attendance'),
    language,
    author: t('paper-author'),
    // A page of its own names the group too: sheets come apart.
    footer: `${first.action.title} · ${describeWhen(first.session, exchange)}`,
    parts: columnsOf(exchange, first).map((columns) => ({
      title: t('paper-attendance'),
      subtitle: first.action.title,
      isWide: true,
      blocks: [
        { type: 'paragraph', text: describeSession(exchange, first) },
        tableOf(exchange, { lines, columns, provider }),
      ],
    })),
  };
  const bytes = await services.documents.toPdf(printed);
  return {
    name: fileName('emargement', views),
    mediaType: 'application/pdf',
    contentBase64: Buffer.from(bytes).toString('base64'),
  };
}

function describeSession(exchange: Exchange, { session }: RequestView): string {
  return [describeWhen(session, exchange), session.hours].filter(Boolean).join(' · ');
}

/** Everyone, then who runs the session. */
function tableOf(
  { t }: Exchange,
  { lines, columns, provider }: { lines: Line[]; columns: string[]; provider: Account | null },
): PrintedBlock {
  const toSign = columns.map(() => '');
  return {
    type: 'table',
    columns: [t('attendance-number'), t('attendance-name'), t('paper-structure'), ...columns],
    widths: [...NAMES_WIDTHS, ...columns.map(() => SIGN_WIDTH)],
    rowHeight: ROOM_TO_SIGN,
    rows: [
      ...lines.map((line, index) => [
        String(index + 1),
        listedName(line),
        line.structure?.name ?? '',
        ...toSign,
      ]),
      ['', listedName({ person: provider }), t('paper-provider'), ...toSign],
    ],
  };
}

/** « Durand Marie », as lists are sorted. */
function listedName({ person }: Pick<Line, 'person'>): string {
  return person ? `${person.surname} ${person.firstName}`.trim() : '';
}

/** What there is to sign, a page for each group of columns: mornings and afternoons when the hours name both, else whole days. */
function columnsOf({ t }: Exchange, { session }: RequestView): string[][] {
  const hasHalves = session.hours.includes(',');
  const halves = hasHalves ? ['morning', 'afternoon'] : ['day'];
  const columns: string[] = [];
  for (let day: Day = session.firstDay; day <= session.lastDay; day = addDays(day, 1)) {
    for (const half of halves) {
      columns.push(t(`attendance-${half}`, { day: formatFigureDay(day).slice(0, 5) }));
    }
  }
  const pages: string[][] = [];
  while (columns.length > 0) pages.push(columns.splice(0, MOST_COLUMNS));
  return pages;
}
