import type { RequestView } from '#ports/request-repository.ts';
import { addDays, isExpected, isReserved, lastFreeWithdrawalDay } from '#reglement/index.ts';
import { describeWhen } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { formatDay } from '../format-day.ts';
import { readerOf, tell } from '../tell.ts';
import type { Moment } from './moment.ts';
import { type PersonStage, personStage } from './stages.ts';

const FURTHEST_DAYS = 21;

/** Reminds people of the sessions they go to: three weeks before, the last day to withdraw without penalty, the day before. */
export async function remindPeople(moment: Moment): Promise<void> {
  const { services, stores, now, today } = moment;
  const coming = await stores.requests.findAttendance(
    addDays(today, 1),
    addDays(today, FURTHEST_DAYS),
  );
  const sessions = new Map(
    coming.filter(({ people }) => people > 0).map(({ session }) => [session.id, session]),
  );
  const requests = await stores.requests.findScope({ sessionIds: [...sessions.keys()] });
  const due = new Map<string, PersonStage>();
  for (const request of requests) {
    const session = sessions.get(request.sessionId);
    if (!session || !isExpected(request)) continue;
    const stage = personStage(services.rulebooks, { session, request, today });
    const mark = `reminder:${request.id}:${session.firstDay}:${stage}`;
    if (stage && (await stores.marks.setOnce(mark, {}, now))) due.set(request.id, stage);
  }
  for (const view of await stores.requests.findViews([...due.keys()])) {
    const stage = due.get(view.request.id);
    if (stage) await remind(moment, view, stage);
  }
}

async function remind(moment: Moment, view: RequestView, stage: PersonStage): Promise<void> {
  const { services, stores, today } = moment;
  const { request, session, action } = view;
  const person = await stores.accounts.find(request.personId);
  if (person?.status !== 'active') return;
  const reader = readerOf(services, person);
  const { t, language } = reader;
  const lastDay = isReserved(action.kind)
    ? lastFreeWithdrawalDay(services.rulebooks, { action, session, request, from: today })
    : null;
  const text = t(`reminder-${stage}`, {
    action: action.title,
    when: describeWhen(session, reader),
    hours: session.hours,
    lastDay: lastDay ? formatDay(lastDay, language) : 'none',
  });
  const leave = button(t('button-leave'), 'withdraw-this', { requestId: request.id });
  const choices = [leave, button(t('button-my-requests'), 'my-requests')];
  const key = `reminder:${request.id}:${session.firstDay}:${stage}`;
  await tell(services, stores, person, { text, choices }, key, { deadline: session.firstDay });
}
