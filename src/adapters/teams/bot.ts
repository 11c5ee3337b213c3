import { Application, type TurnState } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { IncomingMessage } from '#conversation/message.ts';
import { ChannelError, type Inlet, type Reply } from '#ports/channel.ts';
import type { Log } from '#ports/log.ts';
import { PRESS_VERB } from '../cards/adaptive-card.ts';
import { giveFile, type WrittenFiles } from './files.ts';
import { toIncomingMessage } from './incoming.ts';
import { type OutgoingContext, type TeamsCard, toTeamsCard } from './outgoing.ts';
import { REFRESH_VERB, type TeamsActivity } from './types.ts';

/** Kinds of answers to a press: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
const CARD = 'application/vnd.microsoft.card.adaptive';
const NOTICE = 'application/vnd.microsoft.activity.message';
const FAILURE = 'application/vnd.microsoft.error';

export interface BotTools {
  inlet: Inlet;
  log: Log;
  invokeTimeoutMs: number;
  contextOf: (message: IncomingMessage) => OutgoingContext;
  files: WrittenFiles;
}

/** teams-ai's routes: messages and installations to the inbox, presses and refreshes to an answer at once. */
export function createBot(tools: BotTools): Application<TurnState> {
  const bot = new Application<TurnState>({
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  bot.activity(['message', 'installationUpdate', 'conversationUpdate'], async (turn) => {
    const message = toIncomingMessage(activityOf(turn));
    if (message) await tools.inlet.receive(message);
  });
  for (const verb of [PRESS_VERB, REFRESH_VERB]) {
    bot.adaptiveCards.actionExecute(verb, async (turn) => {
      await answerPress(turn, tools);
      return '';
    });
  }
  bot.fileConsentAccept((turn, _state, response) => giveFile(turn, response, tools.files));
  bot.fileConsentDecline(async () => {});
  // Last: every other invoke would end in 501.
  bot.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke,
    (turn) => answerInvoke(turn, failure(400, 'BadRequest', 'Unknown action')),
    true,
  );
  return bot;
}

async function answerPress(turn: TurnContext, tools: BotTools): Promise<void> {
  const message = toIncomingMessage(activityOf(turn));
  if (!message) return answerInvoke(turn, failure(400, 'BadRequest', 'The press has no token'));
  try {
    const reply = await inTime(tools.inlet.respond(message), tools.invokeTimeoutMs);
    await answerInvoke(turn, toAnswer(reply, tools.contextOf(message)));
  } catch (error) {
    tools.log.error({ err: error }, 'press not answered');
    await answerInvoke(turn, failure(500, 'InternalServerError', 'Not answered in time'));
  }
}

async function inTime(reply: Promise<Reply>, limitMs: number): Promise<Reply> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new ChannelError('unreachable', 'A press took too long to handle')),
    limitMs,
  );
  try {
    return await Promise.race([reply, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** A card replaces the one pressed, with the notice on top; alone, a notice is shown by Teams. */
function toAnswer({ card, notice }: Reply, context: OutgoingContext): object {
  if (!card) return { statusCode: 200, type: NOTICE, value: notice ?? '' };
  const text = [notice, card.text].filter(Boolean).join('\n\n');
  const value: TeamsCard = toTeamsCard({ ...card, ...(text ? { text } : {}) }, context);
  return { statusCode: 200, type: CARD, value };
}

function failure(statusCode: number, code: string, message: string): object {
  return { statusCode, type: FAILURE, value: { code, message } };
}

async function answerInvoke(turn: TurnContext, body: object): Promise<void> {
  await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** The endpoint checked it. */
function activityOf({ activity }: TurnContext): TeamsActivity {
  return activity as unknown as TeamsActivity;
}
