import { describe, expect, it } from 'vitest';
import type { Lookup, Option } from '#conversation/index.ts';
import { bookOf, SmallTalk } from '../support/small-dialogs.ts';

const order = `
id: order
version: 1
title: order-title
lost: order-lost
slots:
  action: { type: option, lookup: dishes, text: dish }
  comment: { type: text, text: comment, min: 3, optional: true }
steps:
  - { id: what, ask: [action] }
  - { id: more, ask: [comment] }
  - { id: summary, confirm: order-summary, show: [action, comment] }
  - { id: send, effect: cook, outcomes: { done: {}, burnt: { say: burnt, forget: [action], goto: what } } }
`;

function dishes(...labels: string[]): Lookup<null> {
  return async ({ text }) => {
    const options: Option[] = labels.map((label) => ({ value: label.toLowerCase(), label }));
    const found = options.filter(({ label }) => text?.toLowerCase().includes(label.toLowerCase()));
    return text === undefined ? { options } : { options: found };
  };
}

function orderTalk(outcomes: string[] = ['done'], labels = ['Soupe', 'Tarte']) {
  const cooked: Record<string, string>[] = [];
  const talk = new SmallTalk(bookOf(order), {
    lookups: { dishes: dishes(...labels) },
    effects: {
      cook: async ({ slots }) => {
        cooked.push(
          Object.fromEntries(Object.entries(slots).map(([name, { value }]) => [name, value])),
        );
        return { outcome: outcomes.shift() ?? 'done', drafts: [{ text: 'cooked' }] };
      },
    },
  });
  return { talk, cooked };
}

describe('the engine', () => {
  it('collects, shows and calls the use case once', async () => {
    const { talk, cooked } = orderTalk();

    await talk.start('order');
    await talk.press('Soupe');
    await talk.say('bien chaude');
    await talk.say('oui');

    expect(cooked).toEqual([{ action: 'soupe', comment: 'bien chaude' }]);
    expect(talk.state.active).toBeUndefined();
    expect(talk.last?.ended).toEqual([{ dialog: 'order', outcome: 'done' }]);
  });

  it('leaves the state it is given untouched, and gives one that survives storage', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    const before = structuredClone(talk.state);
    const given = talk.state;

    await talk.press('Soupe');

    expect(given).toEqual(before);
    expect(JSON.parse(JSON.stringify(talk.state))).toEqual(talk.state);
  });

  it('gives the same turn for the same input', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    const start = talk.state;

    const first = await talk.say('soupe').then(() => talk.last);
    talk.state = start;
    const second = await talk.say('soupe').then(() => talk.last);

    expect(second).toEqual(first);
  });

  it('changes nothing on a press of an earlier question', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    const old = talk.pressOf('Tarte');
    await talk.press('Soupe');

    const said = await talk.play({ type: 'press', press: old });

    expect(said).toContain('conversation-stale');
    expect(talk.state.active?.slots['action']?.value).toBe('soupe');
  });

  it('keeps the buttons of a question alive when it is only repeated', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    const first = talk.pressOf('Tarte');
    await talk.say('aide');

    await talk.play({ type: 'press', press: first });

    expect(talk.state.active?.slots['action']?.value).toBe('tarte');
  });

  it('calls the use case once when the same yes is pressed twice', async () => {
    const { talk, cooked } = orderTalk();
    await talk.start('order');
    await talk.press('Soupe');
    await talk.say('passer');
    const yes = talk.pressOf('order-summary.yes');
    await talk.play({ type: 'press', press: yes });

    const again = await talk.play({ type: 'press', press: yes });

    expect(cooked).toHaveLength(1);
    expect(again).toContain('conversation-stale-over');
  });

  it('asks again what an outcome forgets, and keeps the rest', async () => {
    const { talk } = orderTalk(['burnt', 'done']);
    await talk.start('order');
    await talk.press('Soupe');
    await talk.say('sans sel');

    const said = await talk.say('oui');

    expect(said).toContain('burnt');
    expect(said).toContain('dish.again');
    expect(talk.state.active?.slots).toEqual({ comment: { value: 'sans sel', label: 'sans sel' } });
  });

  it('refuses an outcome the dialog does not name', async () => {
    const { talk } = orderTalk(['eaten']);
    await talk.start('order');
    await talk.press('Soupe');
    await talk.say('passer');

    await expect(talk.say('oui')).rejects.toThrow('eaten');
  });

  it('leaves the state as it was when a use case fails', async () => {
    const talk = new SmallTalk(bookOf(order), {
      lookups: { dishes: dishes('Soupe') },
      effects: {
        cook: async () => {
          throw new Error('gas is off');
        },
      },
    });
    await talk.start('order');
    await talk.press('Soupe');
    await talk.say('passer');
    const before = talk.state;

    await expect(talk.say('oui')).rejects.toThrow('gas is off');

    expect(talk.state).toBe(before);
  });

  it('shows long lists page after page, and begins again after the last', async () => {
    const labels = Array.from({ length: 8 }, (_, index) => `Plat ${'abcdefgh'[index]}`);
    const { talk } = orderTalk(['done'], labels);
    await talk.start('order');
    expect(talk.labels()).toEqual([...labels.slice(0, 6), 'conversation-more']);

    await talk.press('conversation-more');
    expect(talk.labels()).toEqual(labels.slice(6));

    await talk.say('voir plus');
    expect(talk.labels()).toContain('Plat a');
  });

  it('counts « la deuxième » on the page shown', async () => {
    const labels = Array.from({ length: 8 }, (_, index) => `Plat ${'abcdefgh'[index]}`);
    const { talk } = orderTalk(['done'], labels);
    await talk.start('order');
    await talk.press('conversation-more');

    await talk.say('la deuxième');

    expect(talk.state.active?.slots['action']?.label).toBe('Plat h');
  });

  it('leaves a message to the caller when no dialog is underway', async () => {
    const { talk } = orderTalk();

    await talk.say('bonjour');

    expect(talk.last).toMatchObject({ isHandled: false, drafts: [] });
  });

  it('gives a side question back to the caller with its reading, then asks again', async () => {
    const detail = { entry: 'price' };
    const talk = new SmallTalk(bookOf(order), {
      lookups: { dishes: dishes('Soupe') },
      context: { classify: () => ({ kind: 'question', detail }) },
    });
    await talk.start('order');

    const said = await talk.say('combien ça coûte ?');

    expect(talk.last?.digression).toEqual({
      text: 'combien ça coûte ?',
      classification: { kind: 'question', detail },
    });
    expect(said).toContain('conversation-back-to');
  });

  it('takes the fields of a card with its button', async () => {
    const { talk } = orderTalk();
    await talk.start('order');

    await talk.play({
      type: 'press',
      press: talk.pressOf('Soupe'),
      inputs: { comment: 'bien chaude' },
    });

    expect(talk.state.active?.slots).toMatchObject({
      action: { value: 'soupe' },
      comment: { value: 'bien chaude' },
    });
  });
});

describe('a stored conversation', () => {
  it('of another engine is not guessed at, and the person is told', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    talk.state = { ...talk.state, engine: 0 };

    const said = await talk.say('soupe');

    expect(said).toBe('conversation-outdated');
    expect(talk.state.active).toBeUndefined();
  });

  it('of a dialog that no longer exists is ended, and the person is told', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    talk.book = bookOf(order.replaceAll('order', 'menu'));

    const said = await talk.say('soupe');

    expect(said).toBe('conversation-outdated');
    expect(talk.last?.ended).toEqual([{ dialog: 'order', outcome: 'outdated' }]);
  });

  it('of an older version goes back to a question that was added before', async () => {
    const { talk } = orderTalk();
    await talk.start('order');
    await talk.press('Soupe');
    talk.book = bookOf(
      order
        .replace('version: 1', 'version: 2')
        .replace('slots:', 'slots:\n  siret: { type: yes-no, text: salt }')
        .replace('ask: [action]', 'ask: [action, siret]'),
    );

    const said = await talk.say('bien chaude');

    expect(said).toContain('conversation-changed-kept');
    expect(said).toContain('salt');
    expect(talk.state.active).toMatchObject({ version: 2, slots: { action: { value: 'soupe' } } });
  });

  it('of an older version forgets a choice that is no longer offered', async () => {
    const choice = `
id: pick
version: 1
title: title
lost: lost
slots:
  situation: { type: choice, text: pick, choices: [{ value: red, text: red }, { value: blue, text: blue }] }
  comment: { type: text, text: comment }
steps:
  - { id: all, ask: [situation, comment] }
`;
    const talk = new SmallTalk(bookOf(choice));
    await talk.start('pick');
    await talk.press('red');
    talk.book = bookOf(
      choice
        .replace('version: 1', 'version: 2')
        .replace('value: red, text: red', 'value: green, text: green'),
    );

    await talk.say('bonjour');

    expect(talk.state.active?.slots).toEqual({});
    expect(talk.labels()).toContain('green');
  });
});

describe('a file asked for', () => {
  const upload = `
id: upload
version: 1
title: title
lost: lost
slots:
  comment: { type: file, text: file }
steps:
  - { id: all, ask: [comment] }
  - { id: send, effect: store, outcomes: { done: {} } }
`;

  it('is taken from a photo, with what is needed to fetch it later', async () => {
    const stored: unknown[] = [];
    const talk = new SmallTalk(bookOf(upload), {
      effects: {
        store: async ({ slots }) => {
          stored.push(slots['comment']?.file);
          return { outcome: 'done' };
        },
      },
    });
    const file = { name: 'scan.png', mediaType: 'image/png', ref: 'abc' };
    await talk.start('upload');

    await talk.play({ type: 'attachment', kind: 'photo', file });

    expect(stored).toEqual([file]);
  });
});

describe('a summary that knows it would be refused', () => {
  const judged = `
id: judged
version: 1
title: title
lost: lost
slots:
  action: { type: option, lookup: dishes, text: dish }
steps:
  - { id: what, ask: [action] }
  - { id: summary, confirm: order-summary, show: [action], with: verdict }
  - { id: send, effect: cook, outcomes: { done: {} } }
`;

  function judgedTalk() {
    const cooked: string[] = [];
    const talk = new SmallTalk(bookOf(judged), {
      lookups: {
        dishes: dishes('Soupe', 'Tarte'),
        verdict: async ({ slots }) =>
          slots['action']?.value === 'soupe'
            ? {
                options: [],
                message: { key: 'no-soup' },
                instead: [{ label: 'menu', target: { intent: 'menu' } }],
              }
            : { options: [] },
      },
      effects: {
        cook: async ({ slots }) => {
          cooked.push(slots['action']?.value ?? '');
          return { outcome: 'done' };
        },
      },
    });
    return { talk, cooked };
  }

  it('offers what can be done instead, no yes, and is over', async () => {
    const { talk, cooked } = judgedTalk();
    await talk.start('judged');

    const said = await talk.press('Soupe');

    expect(said).toContain('no-soup');
    expect(talk.labels()).toEqual(['menu']);
    await talk.say('oui');
    expect(cooked).toEqual([]);
    expect(talk.state.active).toBeUndefined();
  });

  it('is taken up again by a correction in the next message', async () => {
    const { talk, cooked } = judgedTalk();
    await talk.start('judged');
    await talk.press('Soupe');

    await talk.say('non, plutôt tarte');
    await talk.say('oui');

    expect(cooked).toEqual(['tarte']);
  });
});

describe('rights checked first', () => {
  const guarded = `
id: guarded
version: 1
title: title
lost: lost
slots:
  action: { type: option, lookup: dishes, text: dish }
steps:
  - { id: rights, effect: check, outcomes: { allowed: {}, refused: { say: refused, goto: end } } }
  - { id: what, ask: [action] }
  - { id: send, effect: cook, outcomes: { done: {} } }
`;

  it.each([
    ['refused', 0],
    ['allowed', 1],
  ])('when %s, the message that asks is searched for answers %i times', async (outcome, times) => {
    let searched = 0;
    const talk = new SmallTalk(bookOf(guarded), {
      lookups: {
        dishes: async () => {
          searched += 1;
          return { options: [{ value: 'soupe', label: 'Soupe' }] };
        },
      },
      effects: {
        check: async () => ({ outcome }),
        cook: async () => ({ outcome: 'done', drafts: [] }),
      },
    });

    await talk.start('guarded', 'une soupe');

    expect(searched).toBe(times);
    expect(talk.state.active).toBeUndefined();
  });
});
