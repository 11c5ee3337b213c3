import type {
  Classification,
  ConversationState,
  DialogContext,
  DialogEvent,
  DialogPress,
  Draft,
  Press,
  Slots,
  Turn,
} from '#conversation/index.ts';
import type { IntentId, KnowledgeResult } from '#knowledge/index.ts';
import type { Reading } from '#reading/index.ts';
import { accountDialogOf } from './accounts/read-account-text.ts';
import { answerResult, showEntry } from './answer-question.ts';
import { pointsToFacts } from './catalogue/facts-asked.ts';
import { opensEnrolment } from './catalogue/recognise-enrolment.ts';
import { tellFacts } from './catalogue/tell-facts.ts';
import type { Exchange, ExchangeResult, HandleDependencies } from './exchange.ts';
import { bidsManager, readManagerOrder, readOrderOnIt } from './management/manager-orders.ts';
import { asksPaper } from './provider/asks-paper.ts';
import { asksOfOthers, tellOfOthers } from './queries/about-others.ts';
import { isManager } from './queries/perimeter.ts';
import { isNoReason, recogniseAside } from './queries/recognise-aside.ts';
import { recogniseQuery } from './queries/recognise-query.ts';
import { receiptAsked } from './receipt-asked.ts';
import { recogniseOrder } from './recognise-order.ts';
import { runDialog } from './run-dialog.ts';
import { rememberSession } from './sessions/spoken-of.ts';
import { tellSituation } from './situations/tell-situation.ts';
import { asksPrivacy } from './tell-privacy.ts';
import { understandText } from './understand-text.ts';

export interface DialogResult extends ExchangeResult {
  /** False: no dialog is concerned, the message is the caller's. */
  isHandled: boolean;
  isSensitive: boolean;
  /** What is left of a message not handled. */
  rest?: string;
}

/** Plays one event in the dialogs; a side question is answered first, then the dialog goes on where it was. */
export async function holdDialog(
  deps: HandleDependencies,
  exchange: Exchange,
  event: DialogEvent,
): Promise<DialogResult> {
  const first = await runDialog(deps.machine, exchange.state, {
    event,
    context: dialogContext(exchange),
    actor: exchange,
  });
  if (first.isSensitive) await exchange.stores.inbox.redact(exchange.message);
  const { digression } = first;
  const aside = digression
    ? await answerAside(deps, exchange, digression.text, digression.classification)
    : [];
  const turn = await inLanguageChosen(deps, exchange, first);
  rememberManaged(exchange, turn.state.active);
  const underway = turn.state.active?.dialog;
  return {
    drafts: [...aside.map((draft) => withoutOpening(draft, underway)), ...turn.drafts],
    state: turn.state,
    isHandled: turn.isHandled,
    isSensitive: turn.isSensitive,
    ...(turn.rest !== undefined && { rest: turn.rest }),
  };
}

/** « finalement reporte-la »: the session that a gestionnaire has chosen is the one spoken of. */
function rememberManaged(exchange: Exchange, run: ConversationState['active']): void {
  const session = run?.slots['session']?.value;
  if (session && isManager(exchange)) rememberSession(exchange, session);
}

/** « en français » in the middle: the question comes back in the language just chosen. */
async function inLanguageChosen(
  deps: HandleDependencies,
  exchange: Exchange,
  turn: Turn,
): Promise<Turn> {
  const detail = turn.digression?.classification.detail as Understood | undefined;
  const { language } = exchange.conversation;
  const isChosen = detail?.result.intent === 'language' && language !== exchange.language;
  if (!isChosen || !language || !turn.state.active) return turn;
  const spoken = { ...exchange, language, t: exchange.services.translations[language] };
  const again = await runDialog(deps.machine, turn.state, {
    event: { type: 'resume' },
    context: dialogContext(spoken),
    actor: spoken,
  });
  return { ...turn, drafts: again.drafts, state: again.state };
}

/** The answer to a side question does not offer what is being done already. */
function withoutOpening(draft: Draft, underway: string | undefined): Draft {
  if (underway === undefined || !draft.choices) return draft;
  return { ...draft, choices: draft.choices.filter(({ target }) => target.intent !== underway) };
}

/** A press of a dialog's own button. */
export async function pressDialog(
  deps: HandleDependencies,
  exchange: Exchange,
  press: Press,
  inputs: Record<string, string>,
): Promise<ExchangeResult> {
  return await holdDialog(deps, exchange, {
    type: 'press',
    press: press.args as unknown as DialogPress,
    inputs,
  });
}

/** Starts a dialog; `text` is the message that asked for it, out of which answers are taken. */
export async function startDialog(
  deps: HandleDependencies,
  exchange: Exchange,
  dialog: string,
  given: { slots?: Slots; text?: string } = {},
): Promise<ExchangeResult> {
  return await holdDialog(deps, exchange, { type: 'start', dialog, ...given });
}

async function answerAside(
  deps: HandleDependencies,
  exchange: Exchange,
  text: string,
  classification: Classification,
): Promise<ExchangeResult['drafts']> {
  const { result, reading, receipt } = classification.detail as Understood;
  const explain = deps.intents['explain-receipt'];
  if (receipt && explain) return (await explain(exchange, { code: receipt }, {})).drafts;
  const situation = await tellSituation(exchange, text);
  if (situation) return situation.drafts;
  const facts = await tellFacts(exchange, text);
  if (facts) return facts.drafts;
  const ofOthers = await tellOfOthers(exchange, text, deps.machine.repair.firstNames);
  if (ofOthers) return ofOthers.drafts;
  const query = deps.intents['query'];
  if (reading && query) return (await query(exchange, { reading, text }, {})).drafts;
  if (result.route === 'smalltalk') return [{ text: exchange.t(`intent-${result.intent}.aside`) }];
  const isIntent = result.route === 'personal' || result.route === 'command';
  const intent = isIntent && result.intent ? deps.intents[result.intent] : undefined;
  if (intent && result.rule && !exchange.person)
    return (await showEntry(exchange, { entry: result.rule })).drafts;
  if (intent) return (await intent(exchange, { text }, {})).drafts;
  return answerResult(exchange, text, result).drafts;
}

/** What the dialogs know of the moment: when, in which language, and how a free text is understood. */
export function dialogContext(exchange: Exchange): DialogContext {
  const { now, today, language, t } = exchange;
  const known = new Map<string, Classification>();
  return {
    now,
    today,
    language,
    t,
    classify: (text) => {
      const classification = known.get(text) ?? classify(exchange, text);
      known.set(text, classification);
      return classification;
    },
  };
}

/** What a side question was read as: what the knowledge makes of it, and the figures it asks for. */
interface Understood {
  result: KnowledgeResult;
  reading?: Reading;
  /** The reference whose reasons are asked. */
  receipt?: string;
}

const DIALOG_OF_INTENT: Record<string, string> = {
  enrol: 'enrol',
  'basket-words': 'add-to-basket',
  withdraw: 'withdraw',
  human: 'contact-human',
  'report-absence': 'report-absence',
  substitute: 'substitute',
  'ask-membership': 'ask-membership',
  'move-membership': 'move-membership',
  'repair-request': 'repair-request',
  'create-session': 'create-session',
  'alter-session': 'alter-session',
  'edit-action': 'edit-action',
  'propose-session': 'propose-session',
  'write-to-session': 'write-to-session',
  'duplicate-session': 'duplicate-session',
  'cancel-session': 'cancel-session',
  'postpone-session': 'postpone-session',
};

/** The dialog an intent opens; `undefined` when it is carried out at once. */
function dialogOfIntent(intent: string | undefined, text: string): string | undefined {
  if (intent === undefined) return undefined;
  return DIALOG_OF_INTENT[intent] ?? accountDialogOf(intent, text);
}

/** Orders that mean something else in the middle of a dialog: the engine has its own words for them. */
const NOT_ASIDE: readonly string[] = ['help', 'welcome', 'nothing-underway', 'undo-change'];

/** The order a text gives word for word. */
function orderIn(exchange: Exchange, text: string): IntentId | undefined {
  const onIt = readOrderOnIt(exchange, text);
  const isUnderway = onIt === exchange.state.active?.dialog;
  const order = (isUnderway ? null : onIt) ?? recogniseOrder(exchange, text);
  if (order && !NOT_ASIDE.includes(order)) return order as IntentId;
  return opensEnrolment(exchange, text) ? 'enrol' : undefined;
}

function classify(exchange: Exchange, text: string): Classification {
  const classification = understand(exchange, text);
  return bidsManager(exchange, text) ? { ...classification, isBidden: true } : classification;
}

function understand(exchange: Exchange, text: string): Classification {
  const order = orderIn(exchange, text);
  const result = understandText(exchange, text);
  const receipt = order ? undefined : receiptAsked(exchange, text);
  if (receipt) return { kind: 'question', isOrder: true, detail: { result, receipt } };
  if (order) {
    const detail: Understood = { result: { ...result, route: 'command', intent: order, score: 1 } };
    const asked = dialogOfIntent(order, text);
    return { kind: 'command', isOrder: true, detail, ...(asked ? { dialog: asked } : {}) };
  }
  if (exchange.state.active && (pointsToFacts(exchange, text) || asksOfOthers(exchange, text)))
    return { kind: 'personal', isOrder: true, isAside: true, detail: { result } };
  if (result.isCourtesy) return classifyUnderstood(text, result);
  if (isManager(exchange) && asksPaper(exchange, text)) {
    const detail: Understood = {
      result: { ...result, route: 'command', intent: 'provider-asked' },
    };
    // « Feuille d’émargement. » may well be the reason that is asked.
    return { kind: 'personal', isOrder: true, detail };
  }
  const free = readManagerOrder(exchange, text);
  const dialog = dialogOfIntent(free ?? undefined, text);
  if (free && !dialog) {
    const detail: Understood = {
      result: { ...result, route: 'command', intent: free as IntentId },
    };
    return { kind: 'command', isElsewhere: true, confidence: FAIRLY_SURE, detail };
  }
  // It may well be the answer: only what the question asked makes nothing of is an order.
  if (dialog && dialog !== exchange.state.active?.dialog)
    return {
      kind: 'command',
      isElsewhere: true,
      confidence: FAIRLY_SURE,
      detail: { result },
      dialog,
    };
  const aside = recogniseAside(exchange, text);
  if (aside)
    return {
      kind: 'personal',
      isOrder: true,
      isAside: isNoReason(aside, text),
      detail: { result, reading: aside },
    };
  const reading = figuresIn(exchange, text, result);
  if (reading)
    return {
      kind: 'personal',
      confidence: FAIRLY_SURE,
      isAside: isNoReason(reading, text),
      detail: { result, reading },
    };
  const understood = classifyUnderstood(text, result);
  return isOfOwn(exchange, understood) ? { kind: 'answer', detail: { result } } : understood;
}

const OWN: readonly string[] = ['withdraw', 'report-absence'];

/** « annule aussi l’autre » in the middle of what a gestionnaire changes is hardly about a request of their own. */
function isOfOwn({ person, state }: Exchange, { dialog }: Classification): boolean {
  const underway = state.active?.dialog;
  if (!dialog || !underway || !person?.roles.includes('gestionnaire')) return false;
  return OWN.includes(dialog) && !OWN.includes(underway) && underway !== 'enrol';
}

const FAIRLY_SURE = 0.5;
const SURE_RESTART = 0.9;

/** The figures a message asks for, unless it is an order: « demandes de Marie Durand » are not those one decides. */
function figuresIn(exchange: Exchange, text: string, result: KnowledgeResult): Reading | null {
  const reading = recogniseQuery(exchange, text, result);
  if (result.route !== 'command') return reading;
  return reading?.person !== undefined && reading.query !== 'unsupported' ? reading : null;
}

function classifyUnderstood(text: string, result: KnowledgeResult): Classification {
  const dialog = dialogOfIntent(result.intent, text);
  const detail: Understood = { result };
  const read = { confidence: result.score, detail };
  switch (result.route) {
    case 'answer':
    case 'clarify':
      return { kind: 'question', isAside: text.trimEnd().endsWith('?'), ...read };
    case 'command':
      // « je veux recommencer à travailler » begins nothing again.
      if (result.intent === 'start-over') {
        const isSure = result.score >= SURE_RESTART;
        return isSure ? { kind: 'command', isRestart: true, ...read } : { kind: 'answer', detail };
      }
      // « plutôt août » corrects the dialog underway.
      if (result.intent === 'change-session') return { kind: 'answer', detail };
      return { kind: 'command', ...read, ...(dialog ? { dialog } : {}) };
    case 'personal':
      return { kind: 'personal', ...read };
    case 'smalltalk':
      return { kind: 'smalltalk', ...read, ...(result.isCourtesy && { isTalk: true }) };
    case 'decline':
      return asksPrivacy(result) ? { kind: 'question', ...read } : { kind: 'answer', detail };
    default:
      return result.route satisfies never;
  }
}
