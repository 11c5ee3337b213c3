import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  carryToYear,
  parseRulebook,
  type Rulebook,
  RulebookError,
  rehearse,
} from '../../src/reglement/index.ts';
import { rulebooks, session, several, situation } from './builders.ts';

function draft(change: (rulebook: Rulebook) => void = () => {}): Rulebook {
  const rulebook = carryToYear(
    parseRulebook(parse(readFileSync('reglement/2026.yaml', 'utf8'))),
    2027,
  );
  change(rulebook);
  return rulebook;
}

const cases = [
  { id: 'fifth', input: situation({ kind: 'atelier', requests: several(4) }) },
  { id: 'first', input: situation({ kind: 'atelier' }) },
  { id: 'held', input: situation({ requests: several(5) }) },
];

describe('the rehearsal of a draft', () => {
  it('changes nothing when the draft is the rulebook in force', async () => {
    const rehearsal = await rehearse(rulebooks, draft(), cases);

    expect(rehearsal).toEqual({
      decided: 3,
      before: { accepted: 2, waitlisted: 0, refused: 1 },
      after: { accepted: 2, waitlisted: 0, refused: 1 },
      gained: new Map(),
      lost: new Map(),
      changes: [],
    });
  });

  it('counts and names what a lower limit would have refused', async () => {
    const rehearsal = await rehearse(
      rulebooks,
      draft((r) => {
        r.figures.annualActions.value = 4;
      }),
      cases,
    );

    expect(rehearsal.after).toEqual({ accepted: 1, waitlisted: 0, refused: 2 });
    expect(rehearsal.gained).toEqual(new Map([['ANNUAL_LIMIT', 1]]));
    expect(rehearsal.lost).toEqual(new Map([['LAST_ACTION', 1]]));
    expect(
      rehearsal.changes.map(({ id, personId, before, after }) => [
        id,
        personId,
        before.outcome,
        after.outcome,
      ]),
    ).toEqual([['fifth', 'p-me', 'accepted', 'refused']]);
  });

  it('sees a change of reason behind the same answer, and adds up', async () => {
    const lower = draft((r) => {
      r.figures.annualActions.value = 6;
      r.figures.shortNoticeDays.value = 200;
    });
    const twice = [
      ...cases,
      { id: 'again', input: situation({ kind: 'atelier', requests: several(4) }) },
    ];

    const rehearsal = await rehearse(rulebooks, lower, twice);

    expect(rehearsal.gained).toEqual(
      new Map([
        ['SHORT_NOTICE', 4],
        ['LAST_ACTION', 1],
      ]),
    );
    expect(rehearsal.lost).toEqual(
      new Map([
        ['LAST_ACTION', 2],
        ['ANNUAL_LIMIT', 1],
      ]),
    );
    expect(rehearsal.changes).toHaveLength(4);
  });

  it('carries the paliers to the year of each request', async () => {
    const early = situation({
      requestedAt: '2025-02-10T09:00:00+01:00',
      session: session({ firstDay: '2025-09-15' }),
    });

    const rehearsal = await rehearse(rulebooks, draft(), [{ id: 'early', input: early }]);

    expect(rehearsal.gained).toEqual(new Map([['TIER_NOT_OPEN', 1]]));
    expect(rehearsal.changes[0]?.after.reasons[0]?.opensOn).toBe('2025-04-30');
  });

  it('says nothing of a year that had no rulebook of its own', async () => {
    const later = situation({
      requestedAt: '2028-08-10T09:00:00+02:00',
      session: session({ firstDay: '2028-09-18' }),
    });

    const rehearsal = await rehearse(rulebooks, draft(), [{ id: 'later', input: later }]);

    expect(rehearsal.changes).toEqual([]);
  });

  it('refuses a draft that contradicts itself', async () => {
    const wrong = draft((r) => {
      r.figures.annualFormations.value = 9;
    });

    await expect(rehearse(rulebooks, wrong, cases)).rejects.toThrow(RulebookError);
  });
});
