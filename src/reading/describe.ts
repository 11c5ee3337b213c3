import { describeDay, describePeriod, type Say } from './describe-time.ts';
import { FIELDS, type Field, type Reading } from './reading.ts';

/** One part of the question as understood, which one may want to change. */
export type ReadingPart = { field: Field; text: string };

/** Parts that another already says: a threshold goes with its measure, an order with its limit. */
const SAID_WITH: Partial<Record<Field, Field>> = { order: 'limit' };

/**
 * The question as it was understood, part by part, in the order it is repeated. The texts are the
 * keys `reading-…` of `locales/`; a value the texts do not name is repeated as it stands.
 */
export function describeReading(reading: Reading, say: Say): ReadingPart[] {
  const fields = FIELDS.filter((field) => reading[field] !== undefined && !isSaid(reading, field));
  return fields.map((field) => ({ field, text: textOf(reading, field, say) }));
}

function isSaid(reading: Reading, field: Field): boolean {
  const other = SAID_WITH[field];
  return other !== undefined && reading[other] !== undefined;
}

function textOf(reading: Reading, field: Field, say: Say): string {
  const value = reading[field] as string | number;
  switch (field) {
    case 'period':
      return describePeriod(String(value), say);
    case 'comparison':
      return say('reading-comparison', { with: describePeriod(String(value), say) });
    case 'session_date':
      return say('reading-session-date', { day: describeDay(String(value), say) });
    case 'action':
      // Quotation marks are not put inside others.
      return /[«“]/.test(String(value)) ? String(value) : say(keyOf(field), { value });
    case 'limit':
      return say('reading-limit', { value, order: reading.order ?? 'none' });
    case 'person':
    case 'structure':
    case 'place':
    case 'except_place':
    case 'older_than_days':
    case 'younger_than_days':
    case 'threshold':
    case 'below':
    case 'status':
      return say(keyOf(field), { value });
    case 'kinds':
    case 'except_kinds': {
      const kinds = (reading[field] ?? []).map((kind) => say('reading-kind', { value: kind }));
      return say(keyOf(field), { value: kinds.join(', ') });
    }
    case 'others':
      return (reading.others ?? []).join(', ');
    case 'query': {
      const isBelow = value === 'quota_reached' && reading.below !== undefined;
      return say('reading-query', { value: isBelow ? 'quota_below' : String(value) });
    }
    case 'reason':
    case 'measure':
    case 'value':
    case 'stage':
    case 'type':
    case 'group_by':
    case 'output':
    case 'order':
    case 'mode':
    case 'state':
    case 'timing':
    case 'formula':
    case 'different':
    case 'uncounted':
      return say(keyOf(field), { value: String(value) });
  }
}

const keyOf = (field: Field): string => `reading-${field.replaceAll('_', '-')}`;
