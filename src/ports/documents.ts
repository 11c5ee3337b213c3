/** One value of a sheet: a text, a figure, a calendar day; `null` is an empty cell. */
export type Cell = string | number | { day: string } | null;

/** Rows under named columns, for a spreadsheet. */
export interface Sheet {
  /** Name of the tab. */
  name: string;
  columns: string[];
  rows: Cell[][];
}

/** Figures as a picture: one value per category for each series. */
export interface Chart {
  title: string;
  /** What is counted, and when it was: a picture travels without its message. */
  subtitle?: string;
  kind: 'bar' | 'line';
  categories: string[];
  series: { name: string; values: number[] }[];
  /** Written after each value: « % », « inscrits ». */
  unit: string;
}

/** Something to put in a diary; the same `uid` later replaces it. Times are those of Paris; none: whole days. */
export interface CalendarEvent {
  uid: string;
  title: string;
  description: string;
  place: string | null;
  /** Calendar days, in order. */
  days: string[];
  /** « HH:MM ». */
  from?: string;
  until?: string;
}

/** What a page holds, from top to bottom. */
export type PrintedBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'facts'; facts: { label: string; value: string }[] }
  | {
      type: 'table';
      columns: string[];
      rows: string[][];
      /** Share of the width of each column; even when absent. */
      widths?: number[];
      /** Least height of a row, in points: room to sign. */
      rowHeight?: number;
    }
  /** Places to sign, side by side; `mention` is what each writes before. */
  | { type: 'signatures'; mention: string; parties: { role: string; name: string }[] };

/** A document to print; each part begins a new page, laid on its side when it is wide. */
export interface PrintedDocument {
  title: string;
  language: 'fr' | 'en';
  author: string;
  parts: { title: string; subtitle?: string; isWide?: boolean; blocks: PrintedBlock[] }[];
  /** At the foot of every page. */
  footer: string;
}

/** A file of rows as read; `line` is that of the file, from 1. */
export type CsvReading =
  | { outcome: 'read'; columns: string[]; rows: { line: number; cells: string[] }[] }
  | { outcome: 'unreadable'; line: number; why: 'empty' | 'not_a_table' | 'quotes' };

/** Makes the files people save, print or import, and reads the tables they send. */
export interface Documents {
  /** For the spreadsheets of French offices: semicolons, UTF-8 with its mark; a text is never a formula. */
  toCsv(sheet: Sheet): Uint8Array;
  toXlsx(sheet: Sheet): Promise<Uint8Array>;
  /** A PNG, readable on a phone. */
  drawChart(chart: Chart): Promise<Uint8Array>;
  /** An iCalendar file, stamped with an instant. */
  toCalendar(events: CalendarEvent[], at: string): Uint8Array;
  /** A tagged PDF. */
  toPdf(printed: PrintedDocument): Promise<Uint8Array>;
  /** A table separated by semicolons, commas or tabulations, in UTF-8 or Windows-1252; empty rows aside. */
  readCsv(bytes: Uint8Array): CsvReading;
}
