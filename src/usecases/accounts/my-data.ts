import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatInstant } from '../format-day.ts';
import { structureLabel } from './find-structures.ts';
import { dataOfChoices } from './my-kept-choices.ts';
import { dataOfRecords } from './my-kept-records.ts';
import { rolesOf } from './who-am-i.ts';

const JSON_TYPE = 'application/json';

type Data = Record<string, unknown>;

/** « mes données »: everything kept about the person, in words they can read, as a file. By mail where the chat takes no file. */
export async function sendMyData(exchange: Exchange): Promise<ExchangeResult> {
  const { person, t, today, conversation } = exchange;
  const data = person ? await dataOf(exchange, person) : await dataOfStranger(exchange);
  const file = {
    name: t('my-data-file', { day: today }),
    mediaType: JSON_TYPE,
    contentBase64: Buffer.from(JSON.stringify(data, null, 2), 'utf8').toString('base64'),
  };
  if (conversation.ref.channel === 'teams') return await sendByMail(exchange, person, file);
  return saying({ text: t(person ? 'my-data-here' : 'my-data-stranger'), file });
}

async function sendByMail(
  exchange: Exchange,
  person: Account | null,
  file: { name: string; mediaType: string; contentBase64: string },
): Promise<ExchangeResult> {
  const { stores, t, now } = exchange;
  if (!person) return saying({ text: t('my-data-stranger-teams') });
  const key = `my-data:${person.id}:${now}`;
  await stores.outbox.add([
    {
      kind: 'mail',
      key,
      accountId: person.id,
      mail: {
        key,
        to: person.email,
        subject: t('my-data-mail-subject'),
        text: `${t('my-data-here')}\n\n${t('mail-signature')}`,
        attachments: [file],
      },
    },
  ]);
  return saying({ text: t('my-data-mailed', { email: person.email }) });
}

async function dataOf(exchange: Exchange, person: Account): Promise<Data> {
  const { stores, t, now, language } = exchange;
  const [views, identities, chats, structure] = await Promise.all([
    stores.requests.findViewsOfPerson(person.id),
    stores.accounts.findIdentities(person.id),
    stores.conversations.findPrivateOf(person.id),
    person.siret ? stores.structures.find(person.siret) : null,
  ]);
  const messages = await stores.personalData.findMessages(chats);
  return {
    [t('data-taken-at')]: formatInstant(now, language),
    [t('data-account')]: {
      [t('data-identifier')]: person.id,
      [t('data-surname')]: person.surname,
      [t('data-first-name')]: person.firstName,
      [t('data-civility')]: person.civility ? t(`civility-${person.civility}`) : null,
      [t('data-email')]: person.email,
      [t('who-am-i-situation')]: t(`person-situation-${person.situation.replace('_', '-')}`),
      [t('who-am-i-structure')]: structure
        ? { [t('data-name')]: structureLabel(structure), SIRET: structure.siret }
        : null,
      [t('who-am-i-roles')]: rolesOf(exchange, person),
      [t('who-am-i-language')]: person.language,
    },
    [t('who-am-i-channels')]: identities.map(({ channel, senderId, linkedAt }) => ({
      [t('data-channel')]: t(`channel-${channel}`),
      [t('data-identifier')]: senderId,
      [t('data-linked-at')]: linkedAt,
    })),
    [t('data-requests')]: await Promise.all(views.map((view) => requestData(exchange, view))),
    ...(await dataOfChoices(exchange, person)),
    ...(await dataOfRecords(exchange, person, chats)),
    [t('data-messages')]: messages.map((message) => messageData(exchange, message)),
  };
}

async function requestData({ stores, t }: Exchange, view: RequestView): Promise<Data> {
  const { request, action, session } = view;
  const events = await stores.requests.findEvents(request.id);
  return {
    [t('data-action')]: action.title,
    [t('data-from')]: session.firstDay,
    [t('data-until')]: session.lastDay,
    [t('data-state')]: t(`status-${request.status}`),
    [t('data-submitted-at')]: request.submittedAt,
    [t('data-motivation')]: request.motivation,
    [t('data-words')]: request.lastWords,
    [t('data-force-majeure')]: request.forceMajeure,
    [t('data-receipt')]: request.receiptCode,
    [t('data-history')]: events.map(({ at, event, toStatus }) => ({
      [t('data-at')]: at,
      [t('data-event')]: event,
      [t('data-state')]: t(`status-${toStatus}`),
    })),
  };
}

/** Somebody without an account: only what was written here is kept. */
async function dataOfStranger(exchange: Exchange): Promise<Data> {
  const { stores, t, now, language, message } = exchange;
  const messages = await stores.personalData.findMessages([message.conversation]);
  return {
    [t('data-taken-at')]: formatInstant(now, language),
    [t('data-account')]: null,
    [t('data-messages')]: messages.map((each) => messageData(exchange, each)),
  };
}

function messageData(
  { t }: Exchange,
  { at, channel, from, text }: { at: string; channel: string; from: string; text: string },
): Data {
  return {
    [t('data-at')]: at,
    [t('data-channel')]: t(`channel-${channel}`),
    [t('data-author')]: t(`data-author-${from}`),
    [t('data-text')]: text,
  };
}
