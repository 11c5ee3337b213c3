import type { Draft, Press } from '#conversation/index.ts';
import { clausesOf } from '../clauses.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { seenAbove, toConfirm } from './confirm-decision.ts';
import { readDecision, readExcept, type SaidDecision, withReason } from './read-decision.ts';

/** What waits for a decision, as one chooses it: whom, of which structure, for what. */
export interface Waiting {
  id: string;
  label: string;
}

/** What was decided, as the arguments of a press: several of one name are told apart, several named are decided together. */
export type NamedDecision = Record<string, unknown> & {
  ids: string[];
  accepts: boolean;
  reason?: string;
  isTogether?: true;
  /** What was said beside it and is not carried out: another decision, an unknown name. */
  unheard?: string;
};

type Naming<Item> = (words: string) => Item[];

/** What a decision names of all that waits: by all its words, each by its own, or by those before a reason. */
export function readNamed<Item extends Waiting>(
  exchange: Exchange,
  { accepts, about }: Pick<SaidDecision, 'accepts' | 'about'>,
  naming: Naming<Item>,
): NamedDecision {
  const deciding = (found: Item[], unheard?: string): NamedDecision => ({
    ids: [...new Set(found.map(({ id }) => id))],
    accepts,
    ...(found.length > 0 && unheard && !exchange.isConfidential ? { unheard } : {}),
  });
  const whole = naming(about);
  if (whole.length > 0) return deciding(whole);
  const { each, left } = readEach(exchange, { accepts, about }, naming);
  const [first = [], ...others] = each;
  const [next = ''] = left;
  if (accepts && others.length > 0) {
    return { ...deciding(each.flat(), left.join(', ')), isTogether: true };
  }
  // A refusal has its own reason: one at a time.
  if (others.length > 0) return deciding(first, clausesOf(about).slice(1).join(', '));
  const found = naming(withReason(about, '').named);
  const [only] = found;
  const { all, but } = readExcept(exchange, about);
  // « Léa mais pas Emma »
  if (!only && first.length === 0 && but)
    return readNamed(exchange, { accepts, about: all }, naming);
  if (!only || readDecision(exchange, next)) return deciding(first, left.join(', '));
  const { reason } = withReason(about, only.label);
  if (accepts || reason === undefined || exchange.isConfidential) return deciding(found, reason);
  return { ...deciding(found), reason };
}

/** « Léa et Emma », « Léa, refuse Marie »: those named one after the other, and what is said next. */
function readEach<Item extends Waiting>(
  exchange: Exchange,
  { accepts, about }: Pick<SaidDecision, 'accepts' | 'about'>,
  naming: Naming<Item>,
): { each: Item[][]; left: string[] } {
  const clauses = clausesOf(about);
  const each: Item[][] = [];
  for (const clause of clauses) {
    const inner = readDecision(exchange, clause);
    const found = inner && inner.accepts !== accepts ? [] : naming(inner?.about ?? clause);
    if (found.length === 0) break;
    each.push(found);
  }
  return { each, left: clauses.slice(each.length) };
}

interface Together {
  intent: string;
  sure: string;
  button: string;
}

/** How one kind of thing is decided. */
export interface Way<Item extends Waiting> {
  /** The intent that chooses one of several. */
  intent: string;
  /** The question that a « oui » answers. */
  sure: string;
  card(item: Item): Promise<Draft>;
  /** The button of its card. */
  press: (item: Item) => Press;
  /** The argument of the press that holds the reason of a refusal. */
  reasonAs: string;
  /** Asks for it. */
  refuse(args: Record<string, unknown>): Promise<ExchangeResult>;
  /** What decides several at once: its question, its button. */
  together?: Together;
}

const MOST_OFFERED = 8;

/** What was named: its card, to decide; of several, which one. A refusal asks its reason, or shows the one given. */
export async function decideNamed<Item extends Waiting>(
  exchange: Exchange,
  { args, found }: { args: NamedDecision; found: readonly [Item, ...Item[]] },
  way: Way<Item>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const { accepts, reason, isTogether, unheard } = args;
  const lead: Draft[] = unheard ? [{ text: t('decision-unheard', { words: unheard }) }] : [];
  const [only] = found;
  if (found.length > 1) {
    const asked = isTogether && way.together ? together(exchange, found, way.together) : undefined;
    return saying(...lead, asked ?? whichOne(exchange, args, found, way.intent));
  }
  const card = await way.card(only);
  const press = way.press(only);
  if (!accepts && reason === undefined) {
    const seen = seenAbove(card, await way.refuse(press.args ?? {}));
    return { ...seen, drafts: [...lead, ...seen.drafts] };
  }
  const text = t(way.sure, { what: only.label, reason: reason ?? '' });
  const words = accepts ? {} : { [way.reasonAs]: reason };
  return saying(...lead, toConfirm(card, text, { press, words }));
}

function whichOne(
  { t }: Exchange,
  args: NamedDecision,
  found: readonly Waiting[],
  intent: string,
): Draft {
  const { isTogether: _together, unheard: _unheard, ...alone } = args;
  return {
    text: t('decision-several'),
    layout: 'column',
    choices: found
      .slice(0, MOST_OFFERED)
      .map(({ id, label }) => button(label, intent, { ...alone, ids: [id] })),
  };
}

/** Several by their names: all that is about to be decided, and one button. */
function together({ t }: Exchange, found: readonly Waiting[], way: Together): Draft {
  const count = found.length;
  const args = { requestIds: found.map(({ id }) => id), isConfirmed: true };
  const lines = found.map(({ label }) => `- ${label}`);
  return {
    text: [t(way.sure, { count }), lines.join('\n')].join('\n\n'),
    choices: [{ ...button(t(way.button, { count }), way.intent, args), style: 'primary' }],
  };
}
