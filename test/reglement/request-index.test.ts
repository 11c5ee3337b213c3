import { describe, expect, it } from 'vitest';
import { createRequestIndex } from '../../src/reglement/index.ts';
import { BRANCH, MINE, request } from './builders.ts';

describe('an index of requests', () => {
  const mine = request({ id: 'mine', personId: 'p', sessionId: 's', actionId: 'a' });
  const beside = request({ id: 'beside', personId: 'q', sessionId: 's', actionId: 'a' });
  const sameAction = request({ id: 'action', personId: 'q', sessionId: 't', actionId: 'a' });
  const branch = request({
    id: 'branch',
    personId: 'r',
    siret: BRANCH,
    sessionId: 't',
    actionId: 'a',
  });
  const viewer = { personId: 'p', sessionId: 's', actionId: 'a', siret: MINE };

  it('finds those of a person, of a session and of colleagues on an action', () => {
    const { viewFor } = createRequestIndex([mine, beside, sameAction, branch]);

    expect(viewFor(viewer)).toEqual({
      ofPerson: [mine],
      ofSession: [mine, beside],
      ofColleagues: [mine, beside, sameAction],
    });
    expect(viewFor({ personId: 'x', sessionId: 'y', actionId: 'a', siret: null })).toEqual({
      ofPerson: [],
      ofSession: [],
      ofColleagues: [],
    });
  });

  it('follows a change, in its place', () => {
    const index = createRequestIndex([mine, beside]);
    const after = { ...beside, status: 'withdrawn' as const };

    index.replace({ before: beside, after, tell: [] });

    expect(index.viewFor(viewer).ofSession).toEqual([mine, after]);
    expect(index.viewFor(viewer).ofColleagues).toEqual([mine, after]);
    expect(index.viewFor(beside).ofPerson).toEqual([after]);
  });
});
