import { describe, expect, it } from 'vitest';
import { readFilter } from '#usecases/approvals/my-decisions.ts';

describe('the filter read in a request for one’s decisions', () => {
  it.each([
    ['mes décisions', {}],
    ['mes décisions refusées', { verdict: 'refused' }],
    ['mes décisions acceptées en août', { verdict: 'accepted', month: '2026-08' }],
    ['mes décisions de février 2025', { month: '2025-02' }],
    ['mes décisions de décembre', { month: '2025-12' }],
    ['my approved decisions in May', { verdict: 'accepted', month: '2026-05' }],
  ])('is, in « %s », %j', (text, filter) => {
    expect(readFilter(text, '2026-09-07')).toEqual(filter);
  });
});
