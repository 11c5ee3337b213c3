import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';

/** 👍 or 👎 under an answer; the last press counts. A 👎 offers a person. */
export async function recordFeedback(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, conversation, now, t } = exchange;
  const isHelpful = args['vote'] === 'up';
  const question = typeof args['question'] === 'string' ? args['question'] : null;
  const before = await stores.questions.saveVote({
    entryId: textArg(args, 'entry'),
    askedIn: conversation.ref,
    isHelpful,
    question,
    at: now,
  });
  if (isHelpful) return saying({ text: t(thanksFor(before)) });
  return saying({
    text: t('feedback-sorry'),
    choices: [
      question
        ? button(t('answer-pass-on'), 'pass-question-on', { question })
        : button(t('button-human'), 'human'),
    ],
  });
}

function thanksFor(before: boolean | null): string {
  if (before === null) return 'feedback-thanks';
  return before ? 'feedback-already' : 'feedback-changed';
}
