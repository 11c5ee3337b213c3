import type { Account } from '#ports/account-repository.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { questionCard } from './ask-human.ts';

const MOST_CARDS = 5;
const MOST_ROWS = 30;
const MOST_DRAFTS = 200;

/** « questions sans réponse »: the open ones, oldest first, each with its button. */
export async function showOpenQuestions(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const open = await stores.questions.findOpen(MOST_ROWS);
  if (open.length === 0) return saying({ text: t('questions-none') });
  return saying(
    { text: t('questions-open', { count: open.length }) },
    ...open.slice(0, MOST_CARDS).map((question) => questionCard(question, exchange)),
  );
}

/** « réponses contestées »: the entries people found useless, most contested first. */
export async function showContestedAnswers(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { stores, services, t, language } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const contested = await stores.questions.findContested(MOST_ROWS);
  if (contested.length === 0) return saying({ text: t('contested-none') });
  return saying({
    card: {
      title: t('contested-title'),
      table: {
        columns: [
          { label: t('column-answer') },
          { label: '👎', align: 'right' },
          { label: '👍', align: 'right' },
        ],
        rows: contested.map(({ entryId, helpful, unhelpful }) => [
          services.knowledge.labelOf(entryId, language) || entryId,
          String(unhelpful),
          String(helpful),
        ]),
      },
    },
  });
}

/** « brouillons de réponses »: the replies kept, as a file for whoever maintains `knowledge/`. */
export async function sendDrafts(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const drafts = await stores.questions.findDrafts(MOST_DRAFTS);
  if (drafts.length === 0) return saying({ text: t('drafts-none') });
  const lines = drafts.map(({ at, language, text, reply }) =>
    JSON.stringify({ at, language, question: text, answer: reply }),
  );
  return saying({
    text: t('drafts-sent', { count: drafts.length }),
    file: {
      name: 'brouillons.jsonl',
      mediaType: 'application/jsonl',
      contentBase64: Buffer.from(`${lines.join('\n')}\n`, 'utf8').toString('base64'),
    },
  });
}
