import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Question } from '#ports/question-store.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { asTyped } from '../as-typed.ts';
import type { Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { fullName } from '../people.ts';

/** A question with those it concerns. */
export interface QuestionFile {
  question: Question;
  asker: Account | null;
  structure: string | null;
  replier: Account | null;
}

/** Finds who asked, from which structure, and who replied. */
export async function questionFile(
  stores: Pick<Stores, 'accounts' | 'structures'>,
  question: Question,
): Promise<QuestionFile> {
  const { accountId, repliedBy } = question;
  const asker = accountId ? await stores.accounts.find(accountId) : null;
  const [structure] = asker?.siret ? await stores.structures.findMany([asker.siret]) : [];
  const replier = repliedBy ? await stores.accounts.find(repliedBy) : null;
  return { question, asker, structure: structure?.name ?? null, replier };
}

/** The subject every card of one question shares. */
export function questionSubject(id: string): string {
  return `question:${id}`;
}

/** A question to the team, with the button that answers it; once answered, the reply and nothing to press. */
export function questionCard(file: QuestionFile, reader: Reader): Draft {
  const { question } = file;
  const { t, language } = reader;
  const isOpen = question.status === 'open';
  const said = [`« ${asTyped(question.text)} »`];
  if (question.reply) said.push(t('question-reply', { reply: asTyped(question.reply) }));
  return {
    subject: questionSubject(question.id),
    card: {
      title: t(isOpen ? 'question-title' : 'question-answered'),
      subtitle: formatInstant(question.at, language),
      tone: isOpen ? 'warning' : 'good',
      facts: factsOf(file, reader),
      body: said.join('\n\n'),
    },
    choices: isOpen
      ? [
          {
            ...button(t('button-reply'), 'reply-to-question', { id: question.id }),
            style: 'primary',
          },
        ]
      : [],
  };
}

function factsOf({ question, asker, structure, replier }: QuestionFile, { t, language }: Reader) {
  const from = asker ? [fullName(asker), structure].filter(Boolean).join(', ') : null;
  return [
    { label: t('question-from'), value: from ?? t('question-from-nobody') },
    ...(question.language === language
      ? []
      : [{ label: t('question-language'), value: t(`question-language-${question.language}`) }]),
    ...(replier ? [{ label: t('question-replied-by'), value: fullName(replier) }] : []),
  ];
}
