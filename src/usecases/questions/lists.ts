import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { findChanged } from './given-answers.ts';
import { questionCard, questionFile } from './question-card.ts';

const CARDS_A_PAGE = 5;
const MOST_COUNTED = 500;

/** « questions sans réponse »: the open ones, oldest first, a few at a time, each with its button. */
export async function showOpenQuestions(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const after = args['after'] as { at: string; id: string } | undefined;
  const found = await stores.questions.findOpen(CARDS_A_PAGE + 1, after);
  if (found.length === 0) {
    return saying({ text: t('questions-none'), choices: [reviewButton(exchange)] });
  }
  const shown = found.slice(0, CARDS_A_PAGE);
  const cards = await Promise.all(
    shown.map(async (question) => questionCard(await questionFile(stores, question), exchange)),
  );
  const last = shown.at(-1);
  const next = found.length > shown.length && last ? { at: last.at, id: last.id } : null;
  const count = await stores.questions.countOpen();
  return saying(
    ...(after ? [] : [{ text: t('questions-open', { count }) }]),
    ...cards,
    ...(next
      ? [
          {
            text: t('questions-more'),
            choices: [button(t('button-next-questions'), 'open-questions', { after: next })],
          },
        ]
      : []),
  );
}

function reviewButton({ t }: Exchange) {
  return button(t('manage-answers'), 'answers-to-review');
}

/** « réponses à revoir »: what there is to look into, each one press away. */
export async function showAnswersToReview({ stores, services, t }: Exchange) {
  const [open, contested, changed, drafts] = await Promise.all([
    stores.questions.countOpen(),
    stores.questions.findContested(MOST_COUNTED),
    findChanged(services, stores),
    stores.questions.findDrafts(MOST_COUNTED),
  ]);
  return saying({
    text: t('review-title'),
    layout: 'column',
    choices: [
      button(t('review-open', { count: open }), 'open-questions'),
      button(t('review-contested', { count: contested.length }), 'contested-answers'),
      button(t('review-changed', { count: changed.length }), 'changed-answers'),
      button(t('review-drafts', { count: drafts.length }), 'draft-answers'),
    ],
  });
}
