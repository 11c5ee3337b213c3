import { describe, expect, it } from 'vitest';
import { documents } from '#adapters/documents/documents.ts';

const at = '2026-03-01T08:00:00.000Z';
const event = {
  uid: 'session-x@parcourspro',
  title: 'ParcoursPro : Prospecter les entreprises de son territoire, du premier appel à la visite',
  description: '9 h – 17 h\n2 jours',
  place: 'Pau',
  days: ['2026-05-13', '2026-05-15'],
  from: '09:00',
  until: '17:00',
};

/** The lines of each event, folded lines joined. */
function eventsOf(bytes: Uint8Array): string[][] {
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n ', '');
  return text
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((part) => (part.split('END:VEVENT')[0] ?? '').trim().split('\r\n'));
}

describe('calendars', () => {
  it('says hours in Paris time, with its rules, and the instant it was made in UTC', () => {
    const bytes = documents.toCalendar([event], at);

    const text = Buffer.from(bytes).toString('utf8');
    const [lines = []] = eventsOf(bytes);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris');
    expect(lines).toContain('UID:session-x@parcourspro');
    expect(lines).toContain('DTSTAMP:20260301T080000Z');
    expect(lines).toContain('DTSTART;TZID=Europe/Paris:20260513T090000');
    expect(lines).toContain('DTEND;TZID=Europe/Paris:20260513T170000');
  });

  it('leaves a day off out of a session of several days', () => {
    const [lines = []] = eventsOf(documents.toCalendar([event], at));

    expect(lines).toContain('RRULE:FREQ=DAILY;COUNT=3');
    expect(lines).toContain('EXDATE;TZID=Europe/Paris:20260514T090000');
  });

  it('keeps whole days when no hour is known, and the same bytes for the same session', () => {
    const { from: _from, until: _until, ...wholeDays } = event;

    const [lines = []] = eventsOf(documents.toCalendar([wholeDays], at));

    expect(lines).toContain('DTSTART;VALUE=DATE:20260513');
    expect(lines).toContain('DTEND;VALUE=DATE:20260516');
    expect(documents.toCalendar([event], at)).toEqual(documents.toCalendar([event], at));
  });

  it('folds no line beyond 75 bytes', () => {
    const lines = Buffer.from(documents.toCalendar([event], at))
      .toString('utf8')
      .split('\r\n');

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(76);
  });
});
