import { describe, expect, it } from 'vitest';
import { carryOver, emptyState } from '#conversation/index.ts';
import { bookOf, SmallTalk } from '../support/small-dialogs.ts';

const dialog = `
id: ask
version: 1
title: title
lost: lost
slots:
  reason: { type: text, text: reason }
  comment: { type: text, text: comment }
steps:
  - { id: all, ask: [reason, comment] }
`;

describe('carrying a conversation over to another channel', () => {
  it('puts what was underway aside there, and leaves nothing here', async () => {
    const here = new SmallTalk(bookOf(dialog));
    await here.start('ask');
    await here.say('une raison');
    const there = new SmallTalk(here.book);

    const { from, to } = carryOver(here.state, there.state);
    there.state = to;
    const resumed = await there.say('reprendre');

    expect(from).toMatchObject({ suspended: [] });
    expect(from.active).toBeUndefined();
    expect(resumed).toContain('comment');
    expect(there.state.active?.slots['reason']?.value).toBe('une raison');
  });

  it('gives each dialog a number of its own', async () => {
    const here = new SmallTalk(bookOf(dialog));
    await here.start('ask');
    const there = new SmallTalk(here.book);
    await there.start('ask');
    await there.say('plus tard');

    const { to } = carryOver(here.state, there.state);

    expect(new Set(to.suspended.map(({ id }) => id)).size).toBe(2);
  });

  it('makes the buttons left behind stale', async () => {
    const here = new SmallTalk(bookOf(dialog));
    await here.start('ask');
    const before = here.state.stamp;

    const { from } = carryOver(here.state, emptyState());

    expect(from.stamp).toBeGreaterThan(before);
  });
});
