import type { Documents } from '#ports/documents.ts';
import { toCalendar } from './calendar.ts';
import { drawChart } from './chart.ts';
import { readCsv, toCsv } from './csv.ts';
import { toPdf } from './pdf.ts';
import { toXlsx } from './xlsx.ts';

/** Files made by libraries, all of them in this process. */
export const documents: Documents = { toCsv, toXlsx, drawChart, toCalendar, toPdf, readCsv };
