import { DateTime } from 'luxon';
import type { EffectCall, EffectResult } from '#conversation/index.ts';
import type { Question } from '#ports/question-store.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { readerOf, tell } from '../tell.ts';
import { questionCard, questionFile, questionSubject } from './question-card.ts';

const MOST_QUESTIONS_A_DAY = 10;

/** Effect `ask-human`: the question goes to the gestionnaires, on a card they can answer from. */
export async function askHumanInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const text = slots['question']?.value ?? '';
  const outcome = await passOn(exchange, text);
  return { outcome, drafts: [{ text: exchange.t(`ask-human-${outcome}`) }] };
}

/** « Transmettre ma question » under a declined question: one press is enough. */
export async function passQuestionOn(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const outcome = await passOn(exchange, textArg(args, 'question'));
  return saying({ text: exchange.t(`ask-human-${outcome}`) });
}

async function passOn(exchange: Exchange, text: string): Promise<'sent' | 'already' | 'too-many'> {
  const { stores, services, conversation, now, person } = exchange;
  if (await stores.questions.isWaiting(conversation.ref, text)) return 'already';
  const dayAgo = DateTime.fromISO(now, { zone: 'utc' }).minus({ days: 1 }).toISO() ?? now;
  const asked = await stores.questions.countSince(conversation.ref, dayAgo);
  if (asked >= MOST_QUESTIONS_A_DAY) return 'too-many';
  const question: Question = {
    id: services.newId(),
    at: now,
    text,
    language: services.knowledge.languageOf(text, exchange.language),
    askedIn: conversation.ref,
    accountId: person?.id ?? null,
    status: 'open',
    reply: null,
    repliedBy: null,
    isDraft: false,
  };
  await stores.questions.insert(question);
  const file = await questionFile(stores, question);
  for (const manager of await stores.accounts.findByRole('gestionnaire')) {
    const card = questionCard(file, readerOf(services, manager));
    await tell(services, stores, manager, card, questionSubject(question.id));
  }
  return 'sent';
}
