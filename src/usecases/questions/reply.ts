import type { EffectCall, EffectResult } from '#conversation/index.ts';
import { asTyped } from '../as-typed.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import type { StartDialog } from '../open-dialog.ts';
import { postMessages, updateCards } from '../post-messages.ts';
import { questionCard, questionSubject } from './ask-human.ts';

/** *Répondre* on a question's card: the dialog that writes the reply, for gestionnaires only. */
export function createReplyIntent(start: StartDialog) {
  return async (exchange: Exchange, args: Record<string, unknown>): Promise<ExchangeResult> => {
    const { person, stores, t } = exchange;
    if (!person?.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
    const id = textArg(args, 'id');
    const question = await stores.questions.lock(id);
    if (!question) return saying({ text: t('question-gone') });
    if (question.status === 'answered') {
      return { card: questionCard(question, exchange), drafts: [{ text: t('question-already') }] };
    }
    const slots = { question: { value: id, label: question.text } };
    const started = await start(exchange, 'answer-question', { slots });
    return { ...started, drafts: [{ text: `« ${asTyped(question.text)} »` }, ...started.drafts] };
  };
}

/** Effect `reply-to-question`: the reply goes back to the asker, once, and may be kept as a draft. */
export async function replyInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, t } = exchange;
  const id = slots['question']?.value;
  const reply = slots['reply']?.value;
  if (!id || !reply || !person?.roles.includes('gestionnaire')) return { outcome: 'failed' };
  const question = await stores.questions.lock(id);
  if (!question) return { outcome: 'failed' };
  if (question.status === 'answered') {
    return { outcome: 'already', drafts: [{ text: t('question-already') }] };
  }
  const answered = {
    ...question,
    status: 'answered' as const,
    reply,
    repliedBy: person.id,
    isDraft: slots['keep']?.value === 'yes',
  };
  await stores.questions.update(answered);
  const askerT = services.translations[question.language];
  const text = askerT('question-answer-arrived', {
    question: asTyped(question.text),
    reply: asTyped(reply),
  });
  await postMessages(stores, question.askedIn, [{ text }], `question:${id}:reply`, {
    ...(question.accountId ? { accountId: question.accountId } : {}),
  });
  await updateCards(
    stores,
    questionSubject(id),
    questionCard(answered, exchange),
    `question:${id}:answered`,
  );
  await stores.audit.append({
    at: exchange.now,
    actor: person.id,
    event: 'question.answered',
    subject: { type: 'other', id },
  });
  return { outcome: 'sent', drafts: [{ text: t('question-sent') }] };
}
