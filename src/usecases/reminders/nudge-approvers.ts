import type { Account } from '#ports/account-repository.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { findApprovers, fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import { FIRST_REMINDER, OTHERS_TOLD, SECOND_REMINDER } from './stages.ts';

/** Of a gestionnaire, « relance-les » is about everybody’s: what is sent by itself. */
function whyNone({ t }: Exchange, { roles }: Account): string {
  return roles.includes('gestionnaire')
    ? t('nudge-by-itself', { first: FIRST_REMINDER, second: SECOND_REMINDER, told: OTHERS_TOLD })
    : t('nudge-nothing');
}

/** « relance mon Valideur RH »: reminds those who must decide one's own requests, once a day for each. */
export async function nudgeApprovers(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { stores, now, today, t } = exchange;
  const views = await stores.requests.findViewsOfPerson(person.id);
  const waiting = views.filter(({ request }) => request.status === 'pending_employer');
  if (waiting.length === 0) return saying({ text: whyNone(exchange, person) });
  const names = new Set<string>();
  let isNews = false;
  for (const { request, action, session } of waiting) {
    const isFirst = await stores.marks.setOnce(`nudge:${request.id}:${today}`, {}, now);
    isNews ||= isFirst;
    const approvers = request.siret
      ? await findApprovers(stores, request.siret, { authorId: person.id, day: today })
      : [];
    for (const account of approvers) {
      names.add(fullName(account));
      if (!isFirst || account.id === person.id) continue;
      const reader = readerOf(exchange.services, account);
      const what = describeBoth(action, session, reader);
      const text = reader.t('nudge-told', { name: fullName(person), what });
      const choices = [button(reader.t('button-approvals'), 'my-approvals')];
      const key = `nudge:${request.id}:${today}`;
      await tell(exchange.services, stores, account, { text, choices }, key, {
        deadline: session.firstDay,
      });
    }
  }
  if (names.size === 0) return saying({ text: t('submit-no-approver') });
  return saying({
    text: t(isNews ? 'nudge-done' : 'nudge-already', {
      names: listNames(names, exchange.language),
    }),
  });
}
