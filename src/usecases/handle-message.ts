import type { ConversationState, IncomingMessage, Language, Press } from '#conversation/index.ts';
import {
  emptyState,
  findSensitive,
  isAskedVerbatim,
  type Repair,
  tellsHealth,
} from '#conversation/index.ts';
import type { Reply } from '#ports/channel.ts';
import type { StoredConversation } from '#ports/conversation-store.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { parisDay } from '#reglement/index.ts';
import { chosenLanguage } from './accounts/choose-language.ts';
import { type Exchange, type ExchangeResult, type HandleDependencies, saying } from './exchange.ts';
import { handleGroupMessage } from './handle-group-message.ts';
import { dialogContext, pressDialog } from './hold-dialog.ts';
import { postMessages, storePresses } from './post-messages.ts';
import { noteShown } from './queries/query-memory.ts';
import { readingOnce } from './read-once.ts';
import { routeAttachment, routeText } from './route-text.ts';
import { runDialog } from './run-dialog.ts';
import { noteAsked, noteButtons } from './said-yes.ts';
import { noteAlertsShown } from './subscriptions/shown-alerts.ts';
import { LAST_ACTIVE } from './tell.ts';
import { welcome } from './welcome.ts';

/** What Telegram carries at most, in UTF-16 units: of a longer message, which Teams lets through, the beginning is read. */
const LONGEST_MESSAGE = 4_096;

/** Handles one message inside its transaction: who, what, the answer into the outbox, the state saved. */
export function createMessageHandler(deps: HandleDependencies) {
  return async (stores: Stores, received: IncomingMessage): Promise<Reply | undefined> => {
    const message = withoutExcess(received);
    const isCut = message !== received;
    const exchange = await openExchange(deps, stores, message);
    // What was not read may say what must not be kept.
    if (exchange.isConfidential || isCut) await stores.inbox.redact(message);
    const { drafts, ...result } = await respond(deps, exchange);
    const told = isCut ? [{ text: exchange.t('message-cut') }, ...drafts] : drafts;
    return await closeExchange(exchange, { ...result, drafts: told });
  };
}

function withoutExcess(message: IncomingMessage): IncomingMessage {
  const { content } = message;
  if (content.type !== 'text' || content.text.length <= LONGEST_MESSAGE) return message;
  return { ...message, content: { ...content, text: content.text.slice(0, LONGEST_MESSAGE) } };
}

async function openExchange(
  deps: HandleDependencies,
  stores: Stores,
  message: IncomingMessage,
): Promise<Exchange> {
  const { services } = deps;
  const [stored, person] = await Promise.all([
    stores.conversations.load(message.conversation),
    stores.accounts.findByIdentity(message.conversation.channel, message.sender.id),
  ]);
  const conversation: StoredConversation = stored ?? {
    ref: message.conversation,
    reference: message.address,
    state: null,
    language: null,
    memory: {},
  };
  const language = chooseLanguage(deps, message, conversation, person?.language ?? null);
  const now = services.clock.now();
  return {
    services: readingOnce(services),
    stores,
    message,
    conversation,
    state: (conversation.state as ConversationState | null) ?? emptyState(),
    person: person?.status === 'erased' ? null : person,
    isConfidential: isConfidential(deps.machine.repair, message.content),
    language,
    t: services.translations[language],
    now,
    today: parisDay(now),
    play: (other, event) =>
      runDialog(deps.machine, other.state, { event, context: dialogContext(other), actor: other }),
  };
}

function chooseLanguage(
  deps: HandleDependencies,
  message: IncomingMessage,
  conversation: StoredConversation,
  chosen: Language | null,
): Language {
  const kept = chosen ?? chosenLanguage({ conversation });
  if (kept) return kept;
  const known = conversation.language ?? (message.sender.locale?.startsWith('en') ? 'en' : null);
  const usual = known ?? 'fr';
  if (message.content.type !== 'text') return usual;
  const state = conversation.state as ConversationState | null;
  if (state && isAskedVerbatim(deps.machine, state)) return usual;
  // « hi, quota? » says enough of somebody who has said nothing yet.
  const lang = deps.services.knowledge.languageOf(message.content.text, known ?? undefined);
  conversation.language = lang;
  return lang;
}

function isConfidential(repair: Repair, content: IncomingMessage['content']): boolean {
  const text = 'text' in content ? (content.text ?? '') : '';
  return findSensitive(repair, text) !== undefined || tellsHealth(repair, text);
}

async function respond(deps: HandleDependencies, exchange: Exchange): Promise<ExchangeResult> {
  const { content, conversation } = exchange.message;
  if (content.type === 'left') return await leave(exchange);
  if (content.type === 'joined' && (await isEcho(exchange))) return { drafts: [] };
  if (conversation.scope === 'group')
    return await handleGroupMessage(exchange, deps.machine.repair);
  switch (content.type) {
    case 'joined':
      return await welcome(exchange, deps.intents, content.payload);
    case 'text':
      return await routeText(deps, exchange, content.text);
    case 'attachment':
      return await routeAttachment(deps, exchange, content);
    case 'press':
    case 'refresh':
      return await press(deps, exchange, content.token, 'inputs' in content ? content.inputs : {});
    default:
      return content satisfies never;
  }
}

const WELCOMED = 'welcomed';
/** One installation on Teams is told by two activities, a moment apart. */
const INSTALLATION_MS = 10_000;

/** Notes that the bot is there (again); whether that was just told, and the person welcomed. */
async function isEcho({ stores, message, conversation }: Exchange): Promise<boolean> {
  const { ref, memory } = conversation;
  await stores.conversations.setBlocked(ref, false);
  const before = memory[WELCOMED];
  memory[WELCOMED] = message.receivedAt;
  if (ref.channel !== 'teams' || typeof before !== 'string') return false;
  return Math.abs(Date.parse(message.receivedAt) - Date.parse(before)) < INSTALLATION_MS;
}

async function leave(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, message, conversation } = exchange;
  delete conversation.memory[WELCOMED];
  await stores.conversations.save({ ...conversation, reference: message.address });
  await stores.conversations.setBlocked(message.conversation, true);
  return { drafts: [] };
}

async function press(
  deps: HandleDependencies,
  exchange: Exchange,
  token: string,
  inputs: Record<string, string>,
): Promise<ExchangeResult> {
  const found: Press | null = await exchange.stores.presses.find(exchange.conversation.ref, token);
  if (!found) return saying({ text: exchange.t('press-unknown') });
  const refused = refusedIn(deps.machine.repair, inputs);
  if (refused) {
    await exchange.stores.inbox.redact(exchange.message);
    return saying({ text: exchange.t(refused) });
  }
  if (found.intent === 'dialog') return await pressDialog(deps, exchange, found, inputs);
  const intent = deps.intents[found.intent];
  if (!intent) return saying({ text: exchange.t('press-unknown') });
  return await intent(exchange, found.args ?? {}, inputs);
}

/** Why the words written on a card are not taken: nothing is done with the press. */
function refusedIn(repair: Repair, inputs: Record<string, string>): string | undefined {
  for (const text of Object.values(inputs)) {
    const sensitive = findSensitive(repair, text);
    if (sensitive) return `conversation-${sensitive}-not-kept`;
    if (tellsHealth(repair, text)) return 'conversation-health-say-otherwise';
  }
  return undefined;
}

async function closeExchange(
  exchange: Exchange,
  result: ExchangeResult,
): Promise<Reply | undefined> {
  const { stores, conversation, message } = exchange;
  const { ref } = conversation;
  const key = `reply:${ref.channel}:${ref.id}:${message.id}`;
  if (result.state) conversation.state = result.state;
  if (message.content.type !== 'left') {
    // Teams draws a card again by itself: nobody did anything.
    if (message.content.type !== 'refresh') {
      conversation.memory[LAST_ACTIVE] = exchange.now;
      noteAsked(exchange, result.drafts);
      noteButtons(exchange, result.drafts);
      noteAlertsShown(exchange, result.drafts);
      const { active } = (conversation.state as ConversationState | null) ?? {};
      if (!active) noteShown(exchange, result.drafts);
    }
    await stores.conversations.save({ ...conversation, reference: message.address });
  }
  await postMessages(stores, ref, result.drafts, key, { language: exchange.language });
  return await replyTo(exchange, result, key);
}

/** The pressed card: Teams takes it in its response, the other channels as an update that leaves by the outbox. */
async function replyTo(
  exchange: Exchange,
  result: ExchangeResult,
  key: string,
): Promise<Reply | undefined> {
  const { stores, conversation, message } = exchange;
  if (!result.card) return undefined;
  const { language } = exchange;
  const card = await storePresses(stores, conversation.ref, { language, ...result.card });
  if (conversation.ref.channel === 'teams') return { card };
  const messageId = message.content.type === 'press' ? message.content.messageId : undefined;
  if (messageId) {
    await stores.outbox.add([
      { kind: 'update', key: `${key}:card`, to: conversation.ref, messageId, message: card },
    ]);
  }
  return undefined;
}
