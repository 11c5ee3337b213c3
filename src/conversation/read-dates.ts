/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A day or a stretch of days found in a text, both ends included. */
export interface DateReading {
  from: Day;
  until: Day;
  precision: 'day' | 'week' | 'month' | 'period';
  /** The words it was read from. */
  text: string;
}
