import type { Account } from '#ports/account-repository.ts';
import type { StoredConversation } from '#ports/conversation-store.ts';
import type { Exchange } from '../exchange.ts';

type Data = Record<string, unknown>;

/** What names a person beside their account and their requests: what they asked, decided, were sent, and have not finished. */
export async function dataOfRecords(
  exchange: Exchange,
  person: Account,
  conversations: StoredConversation['ref'][],
): Promise<Data> {
  const { stores, t } = exchange;
  const { id: accountId, email } = person;
  const records = await stores.personalData.findRecords({ accountId, email, conversations });
  const code = (event: string) => event.replace(/^[a-z]+\./, '').replaceAll('_', '-');
  return {
    [t('data-petitions')]: records.petitions.map(({ at, kind, siret, status, reason }) => ({
      [t('data-at')]: at,
      [t('data-petition')]: t(`data-petition-${kind.replace('_', '-')}`),
      SIRET: siret,
      [t('data-state')]: t(`data-petition-${status}`),
      [t('data-words')]: reason,
    })),
    [t('data-questions')]: records.questions.map(({ at, text, reply }) => ({
      [t('data-at')]: at,
      [t('data-text')]: text,
      [t('data-reply')]: reply,
    })),
    [t('data-votes')]: records.votes.map(({ at, entryId, isHelpful, question }) => ({
      [t('data-at')]: at,
      [t('data-answer')]: entryId,
      [t('data-useful')]: t(`conversation-${isHelpful ? 'yes' : 'no'}`),
      [t('data-text')]: question,
    })),
    [t('data-receipts')]: records.receipts.map(({ at, code: receipt, outcome }) => ({
      [t('data-at')]: at,
      [t('data-receipt')]: receipt,
      [t('data-state')]: t(`data-outcome-${outcome}`),
    })),
    [t('data-decisions')]: records.decisions.map(({ at, event, requestId }) => ({
      [t('data-at')]: at,
      [t('data-event')]: t(`history-event-${code(event)}`),
      [t('data-identifier')]: requestId,
    })),
    [t('data-sessions')]: records.sessions.map(({ firstDay, title }) => ({
      [t('data-from')]: firstDay,
      [t('data-action')]: title,
    })),
    [t('data-operations')]: records.operations.map(({ at, event }) => ({
      [t('data-at')]: at,
      [t('data-event')]: event,
    })),
    [t('data-underway')]: records.underway.map(({ channel, dialog, answers }) => ({
      [t('data-channel')]: t(`channel-${channel}`),
      [t('data-event')]: t(`${dialog}-title`),
      [t('data-answers')]: answers,
    })),
    [t('data-codes')]: records.codes.map(({ at, channel }) => ({
      [t('data-at')]: at,
      [t('data-channel')]: t(`channel-${channel}`),
    })),
    [t('data-mails')]: records.mails.map(({ at, subject, text }) => ({
      [t('data-at')]: at,
      [t('data-subject')]: subject,
      [t('data-text')]: text,
    })),
  };
}
