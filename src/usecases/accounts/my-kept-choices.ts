import type { Account } from '#ports/account-repository.ts';
import { describeBoth } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';
import { fullName } from '../people.ts';
import { askedIn, whenIn } from '../subscriptions/describe-plan.ts';
import { keptBy } from '../subscriptions/my-subscriptions.ts';

type Data = Record<string, unknown>;

/** What a person asked to be kept beside their requests: alerts, panier, stand-ins, how they are written to. */
export async function dataOfChoices(exchange: Exchange, person: Account): Promise<Data> {
  const { stores, t } = exchange;
  const settings = await stores.settings.find(person.id);
  return {
    [t('data-alerts')]: (await keptBy(exchange, person)).map(({ plan, createdAt }) => ({
      [t('subscription-question')]: askedIn(plan, exchange),
      [t('subscription-when')]: whenIn(plan, exchange),
      [t('data-at')]: createdAt,
    })),
    [t('data-basket')]: await dataOfBasket(exchange, person),
    [t('data-substitutions')]: await dataOfSubstitutions(exchange, person),
    [t('data-any-hour')]: t(`conversation-${settings.isAnyHour ? 'yes' : 'no'}`),
    [t('data-preferred-channel')]: settings.preferredChannel,
  };
}

async function dataOfBasket(exchange: Exchange, person: Account): Promise<Data[]> {
  const { stores, t } = exchange;
  const items = await stores.baskets.findOfPerson(person.id);
  return await Promise.all(
    items.map(async ({ sessionId, motivation, addedAt }) => {
      const view = await stores.programme.findSessionView(sessionId);
      return {
        [t('data-action')]: view ? describeBoth(view.action, view, exchange) : sessionId,
        [t('data-motivation')]: motivation,
        [t('data-at')]: addedAt,
      };
    }),
  );
}

async function dataOfSubstitutions(exchange: Exchange, { id }: Account): Promise<Data[]> {
  const { stores, t, today } = exchange;
  const all = await stores.substitutes.findOpenOf(id, today);
  return await Promise.all(
    all.map(async ({ valideurId, substituteId, from, until }) => ({
      [t('data-replaced')]: await nameOf(exchange, valideurId),
      [t('data-substitute')]: await nameOf(exchange, substituteId),
      [t('data-from')]: from,
      [t('data-until')]: until,
    })),
  );
}

async function nameOf({ stores }: Exchange, id: string): Promise<string> {
  const account = await stores.accounts.find(id);
  return account ? fullName(account) : id;
}
