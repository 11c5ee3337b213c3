interface Element {
  type?: string;
  [key: string]: unknown;
}

/** What a person sees of an Adaptive Card: its words in order, its buttons and its fields. */
export interface VisibleCard {
  text: string;
  buttons: VisibleButton[];
  inputs: string[];
  images: string[];
}

export interface VisibleButton {
  title: string;
  verb: string;
  data: Record<string, unknown>;
  /** Ids of the fields that must be filled first. */
  required: string[];
}

/** Reads a card as Teams draws it; throws on what Teams would not draw. */
export function readCard(card: Element): VisibleCard {
  const visible: VisibleCard = { text: '', buttons: [], inputs: [], images: [] };
  const lines: string[] = [];
  const required: string[] = [];
  const actions = (card['actions'] ?? []) as Element[];
  if (actions.length > 6) throw new Error('Teams shows six buttons at the foot of a card');
  for (const element of (card['body'] ?? []) as Element[]) {
    readElement(element, { visible, lines, required });
  }
  for (const action of actions) readAction(action, { visible, required });
  visible.text = lines.join('\n');
  return visible;
}

interface Reading {
  visible: VisibleCard;
  lines: string[];
  required: string[];
}

function readElement(element: Element, reading: Reading): void {
  const { visible, lines, required } = reading;
  switch (element.type) {
    case 'TextBlock':
      if (element['wrap'] !== true) throw new Error('A text that does not wrap is cut on phones');
      lines.push(readMarkdown(String(element['text'])));
      return;
    case 'Container':
      for (const item of element['items'] as Element[]) readElement(item, reading);
      return;
    case 'FactSet':
      for (const { title, value } of element['facts'] as { title: string; value: string }[]) {
        lines.push(`${readMarkdown(title)} : ${readMarkdown(value)}`);
      }
      return;
    case 'Table':
      for (const row of element['rows'] as { cells: { items: Element[] }[] }[]) {
        for (const cell of row.cells) for (const item of cell.items) readElement(item, reading);
      }
      return;
    case 'Image':
      if (!element['altText']) throw new Error('An image without a description');
      lines.push(String(element['altText']));
      visible.images.push(String(element['url']));
      return;
    case 'ActionSet':
      for (const action of element['actions'] as Element[]) readAction(action, reading);
      return;
    default:
      if (!element.type?.startsWith('Input.')) throw new Error(`Unexpected ${element.type}`);
      if (!element['label']) throw new Error('A field without a label');
      if (element['isRequired'] && !element['errorMessage']) {
        throw new Error('A required field without a message');
      }
      if (element['isRequired']) required.push(String(element['id']));
      lines.push(String(element['label']));
      visible.inputs.push(String(element['id']));
  }
}

function readAction(action: Element, { visible, required }: Omit<Reading, 'lines'>): void {
  if (action.type === 'Action.ShowCard') {
    const shown = readCard(action['card'] as Element);
    visible.inputs.push(...shown.inputs);
    const [submit] = shown.buttons;
    if (submit) visible.buttons.push({ ...submit, title: String(action['title']) });
    return;
  }
  if (action.type !== 'Action.Execute') throw new Error(`Unexpected ${action.type}`);
  visible.buttons.push({
    title: String(action['title']),
    verb: String(action['verb']),
    data: action['data'] as Record<string, unknown>,
    required: action['associatedInputs'] === 'none' ? [] : required,
  });
}

/** Markdown as words: marks gone, escaped signs kept. */
export function readMarkdown(markdown: string): string {
  const kept: string[] = [];
  const keep = (sign: string) => `\uE000${kept.push(sign) - 1}\uE000`;
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_match, sign: string) => keep(sign))
    .replace(/&(lt|gt|amp);/g, (_match, name: string) =>
      keep({ lt: '<', gt: '>', amp: '&' }[name] ?? ''),
    )
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^- /gm, '• ')
    .replace(/\r/g, '\n')
    .replace(/\uE000(\d+)\uE000/g, (_match, index: string) => kept[Number(index)] ?? '');
}
