import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Question } from '#ports/question-store.ts';
import { asTyped } from '../as-typed.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import type { StartDialog } from '../open-dialog.ts';
import { fullName } from '../people.ts';
import { updateCards } from '../post-messages.ts';
import { writeBack } from '../tell.ts';
import { questionCard, questionFile, questionSubject } from './question-card.ts';

/** *Répondre* on a question's card: the dialog that writes the reply, for gestionnaires only. */
export function createReplyIntent(start: StartDialog) {
  return async (exchange: Exchange, args: Record<string, unknown>): Promise<ExchangeResult> => {
    const { person, stores, t } = exchange;
    if (!person?.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
    const id = textArg(args, 'id');
    const question = await stores.questions.lock(id);
    if (!question) return saying({ text: t('question-gone') });
    if (question.status === 'answered') return await answeredAlready(exchange, question);
    return await openReply(exchange, start, { question });
  };
}

/** The question again, then the dialog that writes the reply; `reply`: what it says already. */
export async function openReply(
  exchange: Exchange,
  start: StartDialog,
  { question, reply }: { question: Question; reply?: string | undefined },
): Promise<ExchangeResult> {
  const slots = {
    question: { value: question.id, label: question.text },
    ...(reply ? { reply: { value: reply, label: reply } } : {}),
  };
  const started = await start(exchange, 'answer-question', { slots });
  return { ...started, drafts: [{ text: `« ${asTyped(question.text)} »` }, ...started.drafts] };
}

/** Effect `reply-to-question`: the reply goes back to the asker, once, and may be kept as a draft. */
export async function replyInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, t } = exchange;
  const id = slots['question']?.value;
  const reply = slots['reply']?.value;
  if (!id || !reply || !person?.roles.includes('gestionnaire')) return { outcome: 'failed' };
  const question = await stores.questions.lock(id);
  if (!question) return { outcome: 'failed' };
  if (question.status === 'answered') {
    return { outcome: 'already', drafts: (await answeredAlready(exchange, question)).drafts };
  }
  const answered = {
    ...question,
    status: 'answered' as const,
    reply,
    repliedBy: person.id,
    isDraft: slots['keep']?.value === 'yes',
  };
  await stores.questions.update(answered);
  const isReached = await sendReply(exchange, answered);
  await updateCards(stores, questionSubject(id), {
    draft: questionCard(await questionFile(stores, answered), exchange),
    key: `question:${id}:answered`,
  });
  await stores.audit.append({
    at: exchange.now,
    actor: person.id,
    event: 'question.answered',
    subject: { type: 'other', id },
  });
  return {
    outcome: 'sent',
    drafts: [{ text: t(isReached ? 'question-sent' : 'question-unreachable') }],
  };
}

/** To the asker, in the language of the question; `false`: they left, and have no account to write to. */
async function sendReply({ services, stores }: Exchange, question: Question): Promise<boolean> {
  const { id, askedIn, accountId, language, text, reply } = question;
  const said = services.translations[language]('question-answer-arrived', {
    question: asTyped(text),
    reply: asTyped(reply ?? ''),
  });
  const to = { ref: askedIn, accountId };
  return await writeBack(services, stores, to, { text: said }, `question:${id}:reply`);
}

/** A colleague was faster: what they replied, so that nobody wonders. */
async function answeredAlready(exchange: Exchange, question: Question): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const file = await questionFile(stores, question);
  const text = t('question-already', {
    name: file.replier ? fullName(file.replier) : '',
    reply: asTyped(question.reply ?? ''),
  });
  return { card: questionCard(file, exchange), drafts: [{ text }] };
}
