import type { Draft } from '#conversation/index.ts';
import type { Sheet } from '#ports/documents.ts';
import type { Asking } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { headlineText } from './headline.ts';
import type { QueryResult } from './result.ts';
import { besidesText } from './show-result.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A name of a tab may not be longer. */
const TAB_LENGTH = 31;
const MOST_BARS = 15;

/** The lines of a query as CSV and as XLSX, with what they are and when they were taken. */
export async function exportDrafts(
  { services, t, today, now, language }: Asking,
  asked: string,
  result: QueryResult,
): Promise<Draft[]> {
  if (!result.sheet) return [{ text: t('query-nothing-to-export') }];
  const takenAt = t('figure-taken-at', { at: formatInstant(now, language) });
  const parts = [asked, headlineText(t, result), t(result.definition)];
  const described = [...parts, ...besidesText(t, result), takenAt].join('\n\n');
  return await sheetDrafts({ services, t, today }, described, result.sheet);
}

/** Lines as CSV and as XLSX. */
export async function sheetDrafts(
  { services, t, today }: Pick<Asking, 'services' | 't' | 'today'>,
  described: string,
  lines: Omit<Sheet, 'name'>,
): Promise<Draft[]> {
  const sheet = { name: t('query-file').slice(0, TAB_LENGTH), ...lines };
  const name = `${t('query-file')}-${today}`;
  const xlsx = await services.documents.toXlsx(sheet);
  return [
    {
      text: described,
      file: file(`${name}.csv`, 'text/csv', services.documents.toCsv(sheet)),
    },
    { file: file(`${name}.xlsx`, XLSX, xlsx), text: t('query-same-figures') },
  ];
}

/** A picture of the figures; `null` when there is nothing to compare in them. */
export async function chartDraft(
  { services, t, now, language }: Asking,
  asked: string,
  result: QueryResult,
): Promise<Draft | null> {
  const { chart } = result;
  if (!chart || chart.categories.length < 2) return null;
  const categories = chart.categories.slice(0, MOST_BARS);
  const values = chart.values.slice(0, MOST_BARS);
  const title = headlineText(t, result);
  const takenAt = t('figure-taken-at', { at: formatInstant(now, language) });
  const all = chart.categories.length;
  const part = all > MOST_BARS ? [t('query-chart-part', { shown: MOST_BARS, total: all })] : [];
  const png = await services.documents.drawChart({
    title,
    subtitle: [asked, ...part, takenAt].join('\n'),
    kind: chart.kind,
    categories,
    series: [{ name: asked, values }],
    unit: chart.unit,
  });
  const figures = categories.map((category, index) => {
    const value = values[index] ?? 0;
    return t('query-chart-value', { category, value, unit: chart.unit || 'none' });
  });
  return {
    text: [asked, title, t(result.definition), ...part, takenAt].join('\n\n'),
    image: {
      pngBase64: base64(png),
      alt: t('query-chart-alt', { title, figures: figures.join(', ') }),
    },
  };
}

function file(name: string, mediaType: string, bytes: Uint8Array) {
  return { name, mediaType, contentBase64: base64(bytes) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
