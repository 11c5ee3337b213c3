import { findSensitive, type Repair, readCommand } from '#conversation/index.ts';
import { answerResult } from './answer-question.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { understandText } from './understand-text.ts';

/** In a group or a channel: general questions only, when addressed; anything personal moves to the private chat. */
export async function handleGroupMessage(
  exchange: Exchange,
  repair: Repair,
): Promise<ExchangeResult> {
  const { message, t } = exchange;
  if (message.content.type === 'joined') return saying({ text: t('group-welcome') });
  if (message.content.type !== 'text') return { drafts: [] };
  const { text } = message.content;
  // In private the dialogs see to it.
  const sensitive = findSensitive(repair, text);
  if (!message.addressed) return { drafts: [] };
  if (sensitive) return saying({ text: t(`conversation-${sensitive}-not-kept`) });
  if (text.trim() === '' || asksForHelp(repair, text)) return saying({ text: t('group-welcome') });
  const result = understandText(exchange, text);
  if (result.intent === 'capabilities') return saying({ text: t('group-welcome') });
  if (result.route === 'personal' || result.route === 'command') {
    return saying({ text: t('group-private') });
  }
  return saying(
    ...answerResult(exchange, text, result).drafts.map(({ choices: _choices, ...draft }) => draft),
  );
}

/** « aide », « annuler » where nothing can be underway: what is done here, and what elsewhere. */
function asksForHelp(repair: Repair, text: string): boolean {
  const command = readCommand(repair, text);
  return command !== undefined && command !== 'human';
}
