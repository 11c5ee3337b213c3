import type { RequestView } from '#ports/request-repository.ts';
import { button } from '../exchange.ts';
import { fullName } from '../people.ts';
import { foretellOperation } from '../requests/foretell-operation.ts';
import { readerOf, tell } from '../tell.ts';
import { deadlineOf, personLine } from './gathered.ts';
import type { Moment } from './moment.ts';

const MOST_PEOPLE = 5;

/** Somebody whom only an explicit admission can give the free seat: the prestataire is told once, in one message for all of them. */
export async function tellHeld(moment: Moment): Promise<void> {
  const { stores, today } = moment;
  const byProvider = new Map<string, RequestView[]>();
  for (const view of await stores.requests.findHeld(today)) {
    if (!(await isNews(moment, view))) continue;
    const { providerId } = view.session;
    byProvider.set(providerId, [...(byProvider.get(providerId) ?? []), view]);
  }
  for (const [providerId, views] of byProvider) await tellOne(moment, providerId, views);
}

/** Not told yet, and the règlement would allow the admission now. */
async function isNews({ services, stores, now }: Moment, view: RequestView): Promise<boolean> {
  const { id } = view.request;
  const mark = `admission-awaited:${id}:${view.session.firstDay}`;
  if (await stores.marks.find(mark)) return false;
  const { rulebooks, newId } = services;
  const context = { rulebooks, newId, now, actor: 'system' };
  const answer = await foretellOperation(stores, { type: 'admit', requestId: id }, context);
  return typeof answer === 'string' && (await stores.marks.setOnce(mark, {}, now));
}

async function tellOne(moment: Moment, providerId: string, views: RequestView[]): Promise<void> {
  const { services, stores, now } = moment;
  const account = await stores.accounts.find(providerId);
  if (account?.status !== 'active') return;
  const people = await stores.accounts.findMany(views.map(({ request }) => request.personId));
  const nameOf = ({ request }: RequestView) => {
    const found = people.find(({ id }) => id === request.personId);
    return found ? fullName(found) : '';
  };
  const reader = readerOf(services, account);
  const { t } = reader;
  const shown = views.slice(0, MOST_PEOPLE);
  const left = views.length - shown.length;
  const lines = shown.map((view) => personLine(nameOf(view), view, reader));
  const text = [
    [t('reminder-held', { count: views.length }), ...lines].join('\n'),
    ...(left > 0 ? [t('reminder-more', { count: left })] : []),
    t('reminder-held-why', { count: views.length }),
  ].join('\n\n');
  const choices = shown.map((view) =>
    button(t('button-see-person', { name: nameOf(view) }), 'provider-person', {
      requestId: view.request.id,
    }),
  );
  const key = `reminder:held:${now}`;
  await tell(services, stores, account, { text, choices }, key, deadlineOf(views));
}
