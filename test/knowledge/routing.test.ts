import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { decideRoute } from '../../src/knowledge/routing.ts';
import type { Target } from '../../src/knowledge/samples.ts';
import { knowledge } from './loaded.ts';

const entry = knowledge.entries[0];
if (entry === undefined) throw new Error('no entry');
const answer: Target = { id: entry.id, route: 'answer', entry };
const decide = (score: number, doubt: number, known = 1) =>
  decideRoute({ ranked: [{ target: answer, score }], known, doubt });

describe('an entry that leads the ranking', () => {
  it('answers when the documents are likely to, however little it leads', () => {
    expect(decide(0.3, 0.1)).toMatchObject({ route: 'answer', chosen: answer });
  });

  it('answers when it is likely in spite of the doubt', () => {
    expect(decide(0.75, 0.24)).toMatchObject({ route: 'answer' });
    expect(decide(0.6, 0.34)).toMatchObject({ route: 'answer' });
  });

  it('is only offered when it may well be that the documents say nothing', () => {
    expect(decide(0.6, 0.35)).toMatchObject({ route: 'decline', isDoubtful: true });
  });

  it('is no answer when too little of the message is understood', () => {
    expect(decide(0.9, 0, 0.3)).toEqual({ route: 'decline', score: 0.9 });
  });
});

describe('a second entry close to the first', () => {
  const decideWith = (first: Entry, second: Entry) => {
    const target = (one: Entry): Target => ({ id: one.id, route: 'answer', entry: one });
    return decideRoute({
      ranked: [
        { target: target(first), score: 0.5 },
        { target: target(second), score: 0.4 },
      ],
      known: 1,
      doubt: 0,
    });
  };
  const other: Entry = { ...entry, id: 'other' };

  it('is said too', () => {
    expect(decideWith(entry, other)).toMatchObject({ alternative: { id: 'other' } });
  });

  it('is not said when one is a case of the other', () => {
    const itsCase = { ...other, caseOf: entry.id };
    expect(decideWith(entry, itsCase)).not.toHaveProperty('alternative');
    expect(decideWith(itsCase, entry)).not.toHaveProperty('alternative');
  });
});

describe('a question of one’s own file', () => {
  const personal: Target = { id: 'my-requests', route: 'personal' };
  const decideWith = (score: number, rule: number) =>
    decideRoute({
      ranked: [
        { target: personal, score },
        { target: answer, score: rule },
      ],
      known: 1,
      doubt: 0,
    });

  it('has the rule said too, when it may have been asked for', () => {
    expect(decideWith(0.6, 0.07)).toMatchObject({ route: 'personal', alternative: answer });
  });

  it('is answered alone when it is sure, or when no entry is close', () => {
    expect(decideWith(0.95, 0.3)).not.toHaveProperty('alternative');
    expect(decideWith(0.6, 0.05)).not.toHaveProperty('alternative');
  });
});

describe('an order about a title', () => {
  const routeOf = (text: string) => knowledge.answer({ text, now: '2026-11-28' }).route;

  it('is heard whatever the title says', () => {
    expect(routeOf('je veux m’inscrire à « Mener un entretien à distance »')).toBe('command');
    expect(routeOf('où en est ma demande pour « Rédiger une fiche RNCP » ?')).toBe('personal');
  });

  it('is not made of a word asked about', () => {
    expect(routeOf('que veut dire « blockchain » ?')).toBe('decline');
  });
});
