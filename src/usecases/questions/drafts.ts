import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Question } from '#ports/question-store.ts';
import { parisDay } from '#reglement/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';

const MOST_DRAFTS = 200;
const MOST_WORDS = 6;
const TO_FILL = '…';

/** « brouillons de réponses »: the replies kept, as entries whoever maintains `knowledge/` completes. */
export async function sendDrafts(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const drafts = await stores.questions.findDrafts(MOST_DRAFTS);
  if (drafts.length === 0) return saying({ text: t('drafts-none') });
  const written = drafts.map((draft) => entryOf(exchange, draft));
  const text = [commented(t('drafts-file')), ...written].join('\n---\n');
  return saying(
    {
      text: t('drafts-sent', { count: drafts.length }),
      file: {
        name: `${t('drafts-file-name')}.yaml`,
        mediaType: 'application/yaml',
        contentBase64: Buffer.from(`${text}\n`, 'utf8').toString('base64'),
      },
    },
    {
      text: t('drafts-next'),
      choices: [
        button(t('button-drafts-done'), 'drafts-done', { ids: drafts.map(({ id }) => id) }),
      ],
    },
  );
}

/** The drafts are in the knowledge, or thrown away: the list begins anew. */
export async function dropDrafts(
  { stores, t }: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  await stores.questions.dropDrafts(args['ids'] as string[]);
  return saying({ text: t('drafts-done') });
}

/** The file of an entry, in the shape of `knowledge/README.md`; what a person must write is left as « … », which the start refuses. */
function entryOf({ t, language: reader, now }: Exchange, draft: Question): string {
  const { text, reply, at, language } = draft;
  const inOwn = (own: string, words: string) => (own === language ? words : TO_FILL);
  const quoted = (words: string) => JSON.stringify(words);
  return [
    commented(t('drafts-asked', { at: formatInstant(at, reader) })),
    `id: ${idOf(text)}`,
    `theme: ${TO_FILL}`,
    'answer:',
    ...['fr', 'en'].map((own) => `  ${own}: ${quoted(inOwn(own, reply ?? ''))}`),
    'questions:',
    ...['fr', 'en'].map((own) => `  ${own}: [${quoted(inOwn(own, text))}]`),
    `source: { document: ${TO_FILL}, article: ${TO_FILL}, date: ${TO_FILL} }`,
    `checkedOn: ${parisDay(now)}`,
  ].join('\n');
}

function idOf(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? ['question'];
  return words.slice(0, MOST_WORDS).join('-');
}

function commented(text: string): string {
  return text.replace(/^/gm, '# ');
}
