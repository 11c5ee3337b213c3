import { matchOptions } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Exchange, ExchangeResult } from '../exchange.ts';
import { saying, textArg } from '../exchange.ts';
import type { StartDialog } from '../open-dialog.ts';
import { fullName } from '../people.ts';
import { showOpenQuestions } from './lists.ts';
import { questionCard, questionFile } from './question-card.ts';
import { openReply } from './reply.ts';

const MOST_LOOKED_AT = 200;
const MOST_SHOWN = 5;
/** « réponds à Julie : oui, c’est possible » */
const REPLY = /(?:\s:|:)\s+(\S[\s\S]*)$/u;

/** « réponds à la question de Julie »: the open question it points to, by who asked it or by its words. */
export function createReplyToAsker(start: StartDialog) {
  return async (
    exchange: Exchange,
    person: Account,
    args: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    const said = textArg(args, 'text');
    const reply = REPLY.exec(said)?.[1]?.trim();
    const open = await stores.questions.findOpen(MOST_LOOKED_AT);
    const files = await Promise.all(open.map((question) => questionFile(stores, question)));
    const options = files.map(({ question, asker }) => ({
      value: question.id,
      label: asker ? fullName(asker) : '',
      words: [question.text],
    }));
    const about = reply === undefined ? said : said.replace(REPLY, ' ');
    const { options: found, exact } = matchOptions(about, options);
    const named = files.filter(({ question }) => found.some(({ value }) => value === question.id));
    const [only] = named;
    if (only && (exact || named.length === 1))
      return await openReply(exchange, start, { question: only.question, reply });
    if (named.length > 0) {
      const cards = named.slice(0, MOST_SHOWN).map((file) => questionCard(file, exchange));
      return saying({ text: t('questions-which', { count: named.length }) }, ...cards);
    }
    const shown = await showOpenQuestions(exchange, person, {});
    if (files.length === 0) return shown;
    return { ...shown, drafts: [{ text: t('questions-of-nobody') }, ...shown.drafts] };
  };
}
