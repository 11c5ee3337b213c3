import type { Entry } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import {
  button,
  type Exchange,
  type ExchangeResult,
  type Services,
  saying,
  textArg,
} from '../exchange.ts';
import { postMessages } from '../post-messages.ts';

const MOST_REMEMBERED = 40;

/** Answers a conversation was given: entry → the version of its words. */
type Told = Record<string, string>;

/** Remembers which words of an entry this conversation was given, so that it can be told when they change. */
export function rememberTold(exchange: Exchange, entryId: string): void {
  const version = versionOf(exchange.services, entryId);
  if (!version) return;
  const { [entryId]: _before, ...others } = (exchange.conversation.memory['told'] ?? {}) as Told;
  const kept = Object.entries(others).slice(1 - MOST_REMEMBERED);
  exchange.conversation.memory['told'] = Object.fromEntries([...kept, [entryId, version]]);
}

/** « réponses modifiées »: entries whose words changed since they were given, with the button that tells people. */
export async function showChangedAnswers(
  exchange: Exchange,
  person: Account,
): Promise<ExchangeResult> {
  const { stores, services, t, language } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const changed: { id: string; people: number }[] = [];
  for (const { id } of services.knowledge.entries) {
    const people = await stores.questions.findToldOtherwise(id, versionOf(services, id) ?? '');
    if (people.length > 0) changed.push({ id, people: people.length });
  }
  if (changed.length === 0) return saying({ text: t('changed-none') });
  return saying({
    text: t('changed-title'),
    layout: 'column',
    choices: changed.map(({ id, people }) =>
      button(
        t('button-tell-changed', {
          title: services.knowledge.labelOf(id, language),
          count: people,
        }),
        'tell-changed',
        { entry: id },
      ),
    ),
  });
}

/** Tells everyone who was given the earlier words of an entry; once each. */
export async function tellChanged(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, person, now, t } = exchange;
  if (!person?.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const id = textArg(args, 'entry');
  const version = versionOf(services, id);
  if (!version) return saying({ text: t('answer-gone') });
  const refs = await stores.questions.findToldOtherwise(id, version);
  for (const ref of refs) {
    const conversation = await stores.conversations.load(ref);
    if (!conversation) continue;
    const language = conversation.language ?? 'fr';
    const answer = services.knowledge.answerOf(id, language, now);
    if (!answer) continue;
    const told = { ...(conversation.memory['told'] as Told), [id]: version };
    await stores.conversations.save({
      ...conversation,
      memory: { ...conversation.memory, told },
    });
    const text = services.translations[language]('changed-answer', { answer: answer.text });
    await postMessages(
      stores,
      ref,
      [{ text }],
      `changed:${id}:${version}:${ref.channel}:${ref.id}`,
    );
  }
  return saying({ text: t('changed-told', { count: refs.length }) });
}

/** A short fingerprint of an entry's words in both languages, figures included. */
function versionOf({ knowledge, clock }: Services, id: string): string | undefined {
  const entry: Entry | undefined = knowledge.entryById(id);
  if (!entry) return undefined;
  const words = (['fr', 'en'] as const).map(
    (language) => knowledge.answerOf(id, language, clock.now())?.text ?? '',
  );
  return fingerprint(words.join('\n'));
}

/** FNV-1a, 32 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
