import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { ConversationOfSomebody } from '#ports/question-store.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { tell, writeBack } from '../tell.ts';
import { type ChangedAnswer, changeMark, findChanged } from './given-answers.ts';

const MOST_CHOICES = 8;

/** « réponses modifiées »: entries whose words changed since they were given, each one press away. */
export async function showChangedAnswers(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, services, t, language } = exchange;
  const changed = await findChanged(services, stores);
  if (changed.length === 0) return saying({ text: t('changed-none') });
  return saying({
    text: t('changed-title', { count: changed.length }),
    layout: 'column',
    choices: changed
      .slice(0, MOST_CHOICES)
      .map(({ entry }) =>
        button(services.knowledge.labelOf(entry, language), 'changed-answer', { entry }),
      ),
  });
}

/** What people would receive, and how many they are, before anything leaves. */
export async function previewChanged(
  exchange: Exchange,
  _person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t, language } = exchange;
  const entry = textArg(args, 'entry');
  const changed = (await findChanged(services, stores)).find((one) => one.entry === entry);
  const message = changed && messageFor(exchange, entry, language);
  if (!changed || !message) return saying({ text: t('changed-dealt-with') });
  const count = recipientsOf(await givenOtherwise(exchange, changed)).length;
  return saying({
    text: `${t('changed-preview', { count })}\n\n${message.text}`,
    layout: 'column',
    choices: [
      {
        ...button(t('button-tell-changed', { count }), 'tell-changed', { ...changed }),
        style: 'primary',
      },
      button(t('button-leave-changed'), 'leave-changed', { ...changed }),
    ],
  });
}

/** Tells everyone who was given the earlier words of an entry; once each, whoever presses and however often. */
export async function tellChanged(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const changed = changedArg(args);
  const recipients = recipientsOf(await givenOtherwise(exchange, changed));
  if (!(await dealWith(exchange, person, changed)))
    return saying({ text: t('changed-dealt-with') });
  for (const to of recipients) await tellOne(exchange, to, changed);
  return saying({ text: t('changed-told', { count: recipients.length }) });
}

/** A matter of words only: nobody is told. */
export async function leaveChanged(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const isFirst = await dealWith(exchange, person, changedArg(args));
  return saying({ text: exchange.t(isFirst ? 'changed-left' : 'changed-dealt-with') });
}

function changedArg(args: Record<string, unknown>): ChangedAnswer {
  return { entry: textArg(args, 'entry'), version: textArg(args, 'version') };
}

/** `false`: a gestionnaire has done so already, or the answer has changed again meanwhile. */
async function dealWith(
  { stores, services, now }: Exchange,
  person: Account,
  changed: ChangedAnswer,
): Promise<boolean> {
  if (services.knowledge.versionOf(changed.entry, now) !== changed.version) return false;
  if (!(await stores.marks.setOnce(changeMark(changed), { by: person.id }, now))) return false;
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'answer.change-dealt-with',
    subject: { type: 'other', id: changed.entry },
  });
  return true;
}

async function givenOtherwise(
  { stores }: Exchange,
  { entry, version }: ChangedAnswer,
): Promise<ConversationOfSomebody[]> {
  return await stores.questions.findGivenOtherwise(entry, version);
}

/** Somebody who was given it in two chats is one person. */
function recipientsOf(conversations: ConversationOfSomebody[]): ConversationOfSomebody[] {
  return conversations.filter(
    ({ accountId }, index) =>
      accountId === null ||
      conversations.findIndex((other) => other.accountId === accountId) === index,
  );
}

async function tellOne(
  exchange: Exchange,
  to: ConversationOfSomebody,
  { entry, version }: ChangedAnswer,
): Promise<void> {
  const { stores, services } = exchange;
  const account = to.accountId ? await stores.accounts.find(to.accountId) : null;
  const chat = await stores.conversations.load(to.ref);
  const language = account?.language ?? chat?.language ?? 'fr';
  const message = messageFor(exchange, entry, language);
  if (!message) return;
  const key = `changed:${entry}:${version}`;
  if (account) await tell(services, stores, account, message, key);
  else await writeBack(services, stores, to, message, `${key}:${to.ref.channel}:${to.ref.id}`);
}

/** What somebody reads: what it was about, the rule now, its source. */
function messageFor(
  { services, today }: Exchange,
  entry: string,
  language: 'fr' | 'en',
): Draft | null {
  const { knowledge, translations } = services;
  const answer = knowledge.answerOf(entry, language, today);
  if (!answer) return null;
  const about = knowledge.labelOf(entry, language);
  return { text: translations[language]('changed-answer', { about, answer: answer.text }) };
}
