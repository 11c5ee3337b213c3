import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { asTyped } from '../as-typed.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';

const MOST_ROWS = 6;
const MOST_QUESTIONS = 5;

/** « réponses contestées »: the entries people found useless, most contested first, each one press away. */
export async function showContestedAnswers(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const contested = await stores.questions.findContested(MOST_ROWS);
  if (contested.length === 0) return saying({ text: t('contested-none') });
  return saying({
    card: {
      title: t('contested-title'),
      table: {
        columns: [
          { label: t('column-answer') },
          { label: t('answer-unhelpful'), align: 'right' },
          { label: t('answer-helpful'), align: 'right' },
        ],
        rows: contested.map(({ entryId, helpful, unhelpful }) => [
          titleOf(exchange, entryId),
          String(unhelpful),
          String(helpful),
        ]),
      },
      footer: t('contested-footer'),
    },
    layout: 'column',
    choices: contested.map(
      ({ entryId }): Choice =>
        button(titleOf(exchange, entryId), 'contested-answer', { entry: entryId }),
    ),
  });
}

/** One of them: what people read, what they had asked, and the button that closes it. */
export async function showContestedAnswer(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t, language, today } = exchange;
  const entry = textArg(args, 'entry');
  const questions = await stores.questions.findContestedQuestions(entry, MOST_QUESTIONS);
  const asked = questions.map((question) => `- ${asTyped(question)}`);
  const theme = services.knowledge.entryById(entry)?.theme ?? '';
  return saying({
    card: {
      title: titleOf(exchange, entry),
      body: [
        services.knowledge.answerOf(entry, language, today)?.text ?? t('answer-gone'),
        ...(asked.length > 0 ? [`**${t('contested-asked')}**\n${asked.join('\n')}`] : []),
      ].join('\n\n'),
      footer: t('contested-file', { file: `${theme}/${entry}` }),
    },
    choices: [button(t('button-contested-done'), 'contested-done', { entry })],
  });
}

/** Looked into: its votes are forgotten, it leaves the list. */
export async function closeContestedAnswer(
  { stores, t, now }: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const entry = textArg(args, 'entry');
  await stores.questions.dropVotes(entry);
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'contested.closed',
    subject: { type: 'other', id: entry },
  });
  return saying({
    text: t('contested-done'),
    choices: [button(t('contested-title'), 'contested-answers')],
  });
}

function titleOf({ services, language }: Exchange, entry: string): string {
  return services.knowledge.labelOf(entry, language) || entry;
}
