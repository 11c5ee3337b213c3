import { withBoundMarks } from '#conversation/index.ts';
import type { Card, CardInput, Choice, OutgoingMessage, Table } from '#conversation/message.ts';
import { escapeMarkdown, toMarkdownBlocks } from './markdown.ts';

/** A piece of an Adaptive Card: https://adaptivecards.io/explorer/ */
export type CardElement = { type: string } & Record<string, unknown>;

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  body: CardElement[];
  actions?: CardElement[];
}

/** Words of the card itself, in its language. */
export interface CardWords {
  /** Under a field left empty. */
  fieldRequired: string;
}

/** What the client sends back with a press, under `verb`: the token, beside the fields of the card. */
export const PRESS_VERB = 'press';

const TONE_STYLES = {
  neutral: 'emphasis',
  good: 'good',
  warning: 'warning',
  attention: 'attention',
} as const satisfies Record<NonNullable<Card['tone']>, string>;

/** The neutral card and its buttons as an Adaptive Card 1.5. */
export function toAdaptiveCard(
  message: Pick<OutgoingMessage, 'card' | 'choices' | 'layout'>,
  words: CardWords,
): AdaptiveCard {
  const { card, choices = [], layout } = message;
  const hasInputs = (card?.inputs ?? []).length > 0;
  const actions = choices.map((choice) => toAction(choice, hasInputs, words));
  const isList = layout === 'column';
  const sets = isList ? inSetsOf(1, actions) : inSetsOf(MOST_ACTIONS, actions);
  const isInBody = isList || sets.length > 1;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      ...(card ? toBody(card, words) : []),
      ...(isInBody ? sets.map((set) => ({ type: 'ActionSet', actions: set })) : []),
    ],
    ...(isInBody || actions.length === 0 ? {} : { actions }),
  };
}

/** Teams draws six buttons of a set, and leaves the others out in silence. */
const MOST_ACTIONS = 6;

function inSetsOf(size: number, actions: CardElement[]): CardElement[][] {
  const count = Math.ceil(actions.length / size);
  return Array.from({ length: count }, (_, set) => actions.slice(set * size, (set + 1) * size));
}

function toBody(card: Card, words: CardWords): CardElement[] {
  const { facts = [], body, table, inputs = [], footer } = card;
  return [
    toHeader(card),
    ...(facts.length > 0 ? [toFactSet(facts)] : []),
    ...(body ? toMarkdownBlocks(body).map((text) => textBlock(text)) : []),
    ...(table ? [toTable(table)] : []),
    ...inputs.map((input) => toInput(input, words)),
    ...(footer
      ? [
          textBlock(escapeMarkdown(footer), {
            size: 'Small',
            isSubtle: true,
            separator: true,
            spacing: 'Medium',
          }),
        ]
      : []),
  ];
}

function toHeader({ title, subtitle, tone = 'neutral' }: Card): CardElement {
  const heading = textBlock(escapeMarkdown(title), {
    size: 'Medium',
    weight: 'Bolder',
    style: 'heading',
  });
  return {
    type: 'Container',
    style: TONE_STYLES[tone],
    bleed: true,
    items: subtitle
      ? [heading, textBlock(escapeMarkdown(subtitle), { spacing: 'None' })]
      : [heading],
  };
}

function textBlock(text: string, options: Record<string, unknown> = {}): CardElement {
  return { type: 'TextBlock', text: withBoundMarks(text), wrap: true, ...options };
}

function toFactSet(facts: NonNullable<Card['facts']>): CardElement {
  return {
    type: 'FactSet',
    facts: facts.map(({ label, value }) => ({
      title: withBoundMarks(escapeMarkdown(label)),
      value: withBoundMarks(escapeMarkdown(value)),
    })),
  };
}

/** A table of so many columns is written small, or its dates do not fit on a phone. */
const MANY_COLUMNS = 4;
/** Words are cut where titles are not: their columns get a little more than their length. */
const ONE_WORD = 1.2;
const TITLE_SHARE = 15;

function toTable({ columns, rows }: Table): CardElement {
  const size = columns.length >= MANY_COLUMNS ? { size: 'Small' } : {};
  const toRow = (cells: string[], weight: 'Bolder' | 'Default') => ({
    type: 'TableRow',
    cells: cells.map((cell) => ({
      type: 'TableCell',
      items: [textBlock(escapeMarkdown(cell), { weight, ...size })],
    })),
  });
  return {
    type: 'Table',
    firstRowAsHeader: true,
    showGridLines: true,
    columns: columns.map(({ label, align }, index) => ({
      width: widthOf(label, [label, ...rows.map((row) => row[index] ?? '')]),
      ...(align === 'right' ? { horizontalCellContentAlignment: 'Right' } : {}),
    })),
    rows: [
      toRow(
        columns.map(({ label }) => label),
        'Bolder',
      ),
      ...rows.map((row) => toRow(row, 'Default')),
    ],
  };
}

/** Share of the table a column takes: on a phone no date and no number is cut, and titles wrap between their words. */
function widthOf(label: string, cells: string[]): number {
  const longest = Math.max(...cells.map(({ length }) => length));
  const words = cells.flatMap((cell) => cell.split(' '));
  const word = Math.max(...words.map(({ length }) => length));
  if (word === longest) return Math.round(10 * Math.max(4, longest + 2) * ONE_WORD);
  // Dates and figures have no place to be cut, and the head is written in bold.
  const figure = Math.max(0, ...words.filter((one) => /\d/.test(one)).map(({ length }) => length));
  const least = Math.max(word + 4, (figure + 2) * ONE_WORD, (label.length + 1) * ONE_WORD);
  return Math.round(10 * Math.max(least, Math.min(longest / 1.6, TITLE_SHARE)));
}

function toInput(input: CardInput, words: CardWords): CardElement {
  const { id, label, isRequired, placeholder, value } = input;
  return {
    ...specificsOf(input),
    id,
    label,
    isRequired,
    ...(isRequired ? { errorMessage: words.fieldRequired } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(value === undefined ? {} : { value: input.kind === 'number' ? Number(value) : value }),
  };
}

function specificsOf({ kind, options = [], maxLength }: CardInput): CardElement {
  const limit = maxLength === undefined ? {} : { maxLength };
  switch (kind) {
    case 'text':
      return { type: 'Input.Text', ...limit };
    case 'multiline':
      return { type: 'Input.Text', isMultiline: true, ...limit };
    case 'date':
      return { type: 'Input.Date' };
    case 'number':
      return { type: 'Input.Number' };
    case 'select':
      return {
        type: 'Input.ChoiceSet',
        style: 'compact',
        choices: options.map((option) => ({ title: option.label, value: option.value })),
      };
    default:
      return kind satisfies never;
  }
}

/** A choice with fields opens them. Plain choices (« retour ») go through while required fields of the card are empty. */
function toAction(choice: Choice<string>, hasInputs: boolean, words: CardWords): CardElement {
  const { label, target, style, inputs = [] } = choice;
  const look = style === undefined ? {} : { style: style === 'primary' ? 'positive' : style };
  const execute = (title: string, needsInputs: boolean): CardElement => ({
    type: 'Action.Execute',
    title,
    verb: PRESS_VERB,
    data: { token: target },
    associatedInputs: needsInputs ? 'auto' : 'none',
    ...look,
  });
  if (inputs.length === 0) return execute(label, hasInputs && style !== undefined);
  return {
    type: 'Action.ShowCard',
    title: label,
    ...look,
    card: {
      type: 'AdaptiveCard',
      body: inputs.map((input) => toInput(input, words)),
      actions: [execute(label, true)],
    },
  };
}
