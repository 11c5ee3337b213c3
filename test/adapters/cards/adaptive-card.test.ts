import { describe, expect, it } from 'vitest';
import { toAdaptiveCard } from '#adapters/cards/adaptive-card.ts';
import { escapeMarkdown, toMarkdownBlocks } from '#adapters/cards/markdown.ts';

const words = { fieldRequired: 'À remplir.' };

describe('light markup as Markdown', () => {
  it('keeps bold, italic and links, and escapes every other sign', () => {
    const [block] = toMarkdownBlocks('**Oui** _bien_ [ici](https://a.example/x_y) 2 * 3 <b> a_b');

    expect(block).toBe('**Oui** _bien_ [ici](https://a.example/x_y) 2 \\* 3 \\<b\\> a\\_b');
  });

  it('parts paragraphs and lists, even without an empty line between them', () => {
    expect(toMarkdownBlocks('Voici :\n- un\n- deux\nsuite\n\nfin')).toEqual([
      'Voici :',
      '- un\r- deux',
      'suite',
      'fin',
    ]);
  });

  it.each(['# titre', '1. premier', '+ plus', '[x](javascript:alert(1))', '`code`'])(
    'says %s as it is written',
    (text) => {
      const [block = ''] = toMarkdownBlocks(text);

      expect(block).not.toBe(text);
      expect(block.replaceAll('\\', '')).toBe(text);
    },
  );

  it('escapes a dash that opens a literal text', () => {
    expect(escapeMarkdown('- 3 places')).toBe('\\- 3 places');
  });
});

describe('Adaptive Card of a neutral card', () => {
  it('says the title, the facts and the words of the card in order', () => {
    const card = toAdaptiveCard(
      {
        card: {
          title: 'Demande de Léa *Martin*',
          tone: 'good',
          body: 'Motivation.',
          facts: [{ label: 'Session', value: 'le 3 mars' }],
          footer: 'Article 4',
        },
      },
      words,
    );

    expect(card.version).toBe('1.5');
    expect(card.body.map(({ type }) => type)).toEqual([
      'Container',
      'FactSet',
      'TextBlock',
      'TextBlock',
    ]);
    expect(card.body[0]).toMatchObject({
      style: 'good',
      items: [{ text: 'Demande de Léa \\*Martin\\*', style: 'heading' }],
    });
  });

  it('carries the token of each choice', () => {
    const card = toAdaptiveCard(
      { card: { title: 'x' }, choices: [{ label: 'Accepter', target: 't1', style: 'primary' }] },
      words,
    );

    expect(card.actions).toEqual([
      expect.objectContaining({
        type: 'Action.Execute',
        title: 'Accepter',
        verb: 'press',
        data: { token: 't1' },
        style: 'positive',
      }),
    ]);
  });

  it('lets a plain choice through while a required field is empty', () => {
    const card = toAdaptiveCard(
      {
        card: {
          title: 'x',
          inputs: [{ id: 'why', label: 'Motivation', kind: 'multiline', isRequired: true }],
        },
        choices: [
          { label: 'Envoyer', target: 't1', style: 'primary' },
          { label: 'Retour', target: 't2' },
        ],
      },
      words,
    );

    expect(card.actions?.map(({ associatedInputs }) => associatedInputs)).toEqual(['auto', 'none']);
    expect(card.body[1]).toMatchObject({
      type: 'Input.Text',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'À remplir.',
    });
  });

  it('opens the fields of a choice that asks for some', () => {
    const card = toAdaptiveCard(
      {
        card: { title: 'x' },
        choices: [
          {
            label: 'Refuser',
            target: 't1',
            style: 'destructive',
            inputs: [{ id: 'comment', label: 'Commentaire', kind: 'multiline', isRequired: true }],
          },
        ],
      },
      words,
    );

    expect(card.actions?.[0]).toMatchObject({
      type: 'Action.ShowCard',
      card: {
        body: [{ id: 'comment' }],
        actions: [{ type: 'Action.Execute', data: { token: 't1' } }],
      },
    });
  });

  it('puts the choices of a list one under the other', () => {
    const card = toAdaptiveCard(
      {
        layout: 'column',
        choices: [
          { label: 'Un', target: 't1' },
          { label: 'Deux', target: 't2' },
        ],
      },
      words,
    );

    expect(card.body.map(({ type }) => type)).toEqual(['ActionSet', 'ActionSet']);
    expect(card.actions).toBeUndefined();
  });

  it('shows more than six buttons in sets of six, for Teams draws no more', () => {
    const labels = Array.from({ length: 8 }, (_, index) => `Bouton ${index}`);

    const card = toAdaptiveCard(
      { choices: labels.map((label) => ({ label, target: label })) },
      words,
    );

    const sets = card.body.map(({ actions }) => (actions as unknown[]).length);
    expect(sets).toEqual([6, 2]);
    expect(card.actions).toBeUndefined();
  });

  it('writes each kind of field', () => {
    const kinds = ['text', 'multiline', 'date', 'number', 'select'] as const;
    const card = toAdaptiveCard(
      {
        card: {
          title: 'x',
          inputs: kinds.map((kind) => ({ id: kind, label: kind, kind, isRequired: false })),
        },
      },
      words,
    );

    expect(card.body.slice(1).map(({ type }) => type)).toEqual([
      'Input.Text',
      'Input.Text',
      'Input.Date',
      'Input.Number',
      'Input.ChoiceSet',
    ]);
  });

  it('gives more room to the columns that say more', () => {
    const card = toAdaptiveCard(
      {
        card: {
          title: 'x',
          table: {
            columns: [{ label: 'Rang' }, { label: 'Structure' }],
            rows: [['1', 'Mission locale du Val d’Ombre, antenne']],
          },
        },
      },
      words,
    );

    const { columns } = card.body[1] as unknown as { columns: { width: number }[] };
    const [rank, structure] = columns;
    expect(structure?.width).toBeGreaterThan(1.5 * (rank?.width ?? 0));
  });

  it('aligns the figures of a table on the right', () => {
    const card = toAdaptiveCard(
      {
        card: {
          title: 'x',
          table: {
            columns: [{ label: 'Nom' }, { label: 'Rang', align: 'right' }],
            rows: [['Léa', '1']],
          },
        },
      },
      words,
    );

    expect(card.body[1]).toMatchObject({
      type: 'Table',
      columns: [{ width: 60 }, { horizontalCellContentAlignment: 'Right' }],
    });
  });
});
