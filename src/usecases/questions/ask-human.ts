import { DateTime } from 'luxon';
import type { Draft, EffectCall, EffectResult } from '#conversation/index.ts';
import type { Question } from '#ports/question-store.ts';
import { asTyped } from '../as-typed.ts';
import type { Reader } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { tell } from '../notify.ts';

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

async function passOn(exchange: Exchange, text: string): Promise<'sent' | 'too-many'> {
  const { stores, services, conversation, now, language, person } = exchange;
  const dayAgo = DateTime.fromISO(now, { zone: 'utc' }).minus({ days: 1 }).toISO() ?? now;
  const asked = await stores.questions.countSince(conversation.ref, dayAgo);
  if (asked >= MOST_QUESTIONS_A_DAY) return 'too-many';
  const question: Question = {
    id: services.newId(),
    at: now,
    text,
    language,
    askedIn: conversation.ref,
    accountId: person?.id ?? null,
    status: 'open',
    reply: null,
    repliedBy: null,
    isDraft: false,
  };
  await stores.questions.insert(question);
  for (const manager of await stores.accounts.findByRole('gestionnaire')) {
    const managerLanguage = manager.language ?? 'fr';
    const reader = { language: managerLanguage, t: services.translations[managerLanguage] };
    await tell(
      services,
      stores,
      manager,
      questionCard(question, reader),
      `question:${question.id}`,
    );
  }
  return 'sent';
}

/** The subject every card of one question shares. */
export function questionSubject(id: string): string {
  return `question:${id}`;
}

/** A question to the team, with the button that answers it; once answered, the reply and nothing to press. */
export function questionCard(question: Question, { t, language }: Reader): Draft {
  const card = {
    title: t(question.status === 'open' ? 'question-title' : 'question-answered'),
    subtitle: formatInstant(question.at, language),
    body: question.reply
      ? `« ${asTyped(question.text)} »\n\n${t('question-reply', { reply: asTyped(question.reply) })}`
      : `« ${asTyped(question.text)} »`,
  };
  return {
    subject: questionSubject(question.id),
    card: { ...card, tone: question.status === 'open' ? 'attention' : 'good' },
    choices:
      question.status === 'open'
        ? [
            {
              ...button(t('button-reply'), 'reply-to-question', { id: question.id }),
              style: 'primary' as const,
            },
          ]
        : [],
  };
}
