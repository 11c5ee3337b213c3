import type { Choice } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { PreferredChannel } from '#ports/account-settings-store.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { channelOf, findWays } from '../ways-to-reach.ts';

const NAMES: readonly (readonly [PreferredChannel, RegExp])[] = [
  ['telegram', /\bt[ée]l[ée]gram\b/i],
  ['teams', /\bteams\b/i],
  ['mail', /\b(e-?mails?|m[ée]ls?|courriels?|courrier [ée]lectronique)\b/i],
];
const HERE = /\b(ici|here)\b/i;

/** « écrivez-moi plutôt sur Telegram », « par mail »: where the bot writes first of itself; a button names it in `channel`. */
export async function preferChannel(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const wanted = channelWanted(exchange, args);
  const ways = await findWays(stores, person.id);
  if (wanted === null)
    return saying({ text: t('prefer-ask'), choices: await wayChoices(exchange, person) });
  if (!ways.some((way) => channelOf(way) === wanted)) {
    return saying({
      text: t('prefer-not-linked', { channel: t(`channel-${wanted}`) }),
      choices: await wayChoices(exchange, person),
    });
  }
  await stores.settings.save(person.id, { preferredChannel: wanted });
  await stores.audit.append({
    at: exchange.now,
    actor: person.id,
    event: 'settings.preferred_channel',
    subject: { type: 'account', id: person.id },
    details: { channel: wanted },
  });
  return saying({
    text: t('prefer-done', { ways: await describeWays(exchange, person) }),
    choices: await wayChoices(exchange, person, wanted),
  });
}

function channelWanted(
  { message }: Exchange,
  args: Record<string, unknown>,
): PreferredChannel | null {
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const given = NAMES.find(([name, words]) => name === args['channel'] || words.test(text))?.[0];
  if (given) return given;
  const { channel } = message.conversation;
  return HERE.test(text) || args['channel'] === channel ? channel : null;
}

/** « Telegram, puis Teams, puis courriel ». */
export async function describeWays(
  { stores, t }: Pick<Exchange, 'stores' | 't'>,
  { id }: Account,
): Promise<string> {
  const channels = new Set((await findWays(stores, id)).map(channelOf));
  return [...channels].map((channel) => t(`channel-${channel}`)).join(t('prefer-then'));
}

async function wayChoices(
  { stores, t }: Exchange,
  { id }: Account,
  except?: PreferredChannel,
): Promise<Choice[]> {
  const channels = new Set((await findWays(stores, id)).map(channelOf));
  return [...channels]
    .filter((channel) => channel !== except)
    .map((channel) =>
      button(t('button-prefer', { channel: t(`channel-${channel}`) }), 'prefer-channel', {
        channel,
      }),
    );
}
