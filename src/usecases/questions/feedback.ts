import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';

/** 👍 or 👎 under an answer. A 👎 offers a person. */
export async function recordFeedback(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, conversation, now, t } = exchange;
  const isHelpful = args['vote'] === 'up';
  await stores.questions.saveVote({
    entryId: textArg(args, 'entry'),
    askedIn: conversation.ref,
    isHelpful,
    at: now,
  });
  if (isHelpful) return saying({ text: t('feedback-thanks') });
  const { question } = (conversation.memory['topic'] ?? {}) as { question?: string };
  return saying({
    text: t('feedback-sorry'),
    choices: [
      question
        ? button(t('answer-pass-on'), 'pass-question-on', { question })
        : button(t('button-human'), 'human'),
    ],
  });
}
