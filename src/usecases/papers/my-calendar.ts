import type { Choice, OutgoingMessage } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Day } from '#reglement/index.ts';
import type { Reader } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { sessionEvent } from './session-event.ts';

const MEDIA_TYPE = 'text/calendar';

/** « mon agenda »: the sessions one is enrolled in, or the one of a press, as a file that diaries open. */
export async function sendCalendar(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  const views = await stores.requests.findViewsOfPerson(person.id);
  const confirmed = views.filter((view) => isForDiary(view, today));
  const wanted = args['requestId'];
  const chosen = confirmed.filter(({ request }) => wanted === undefined || request.id === wanted);
  if (chosen.length === 0) return saying({ text: t('calendar-none') });
  return saying({
    text: t('calendar-here', { count: chosen.length }),
    file: calendarFile(exchange, chosen),
  });
}

/** Whether a place is confirmed on a session that is not over. */
export function isForDiary({ request, session }: RequestView, today: Day): boolean {
  return request.status === 'enrolled' && session.status === 'open' && session.lastDay >= today;
}

/** The button under what says that a place is confirmed. */
export function calendarChoice({ t }: Pick<Reader, 't'>, requestId?: string): Choice {
  return button(t('button-calendar'), 'my-calendar', requestId ? { requestId } : {});
}

function calendarFile(exchange: Exchange, views: RequestView[]): OutgoingMessage['file'] & object {
  const { services, t, now } = exchange;
  const events = views.map(({ action, session }) => sessionEvent(action, session, exchange));
  const bytes = services.documents.toCalendar(events, now);
  return {
    name: `${t('calendar-file')}.ics`,
    mediaType: MEDIA_TYPE,
    contentBase64: Buffer.from(bytes).toString('base64'),
  };
}
