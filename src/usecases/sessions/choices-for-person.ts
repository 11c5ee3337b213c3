import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { lastForceMajeureDay, parisDay } from '#reglement/index.ts';
import { describeWhen, type Reader } from '../describe-session.ts';
import { button, type Services } from '../exchange.ts';
import { calendarChoice } from '../papers/my-calendar.ts';
import type { DomainEvent } from '../requests/domain-event.ts';
import { findOtherSessions } from './other-sessions.ts';

interface Telling {
  event: Extract<DomainEvent, { requestId: string }>;
  view: RequestView;
  account: Account;
  reader: Reader;
}

/** What somebody may do about what they are told: give a seat up, stay, choose another session. */
export async function choicesForPerson(
  services: Services,
  stores: Stores,
  telling: Telling,
): Promise<Pick<Draft, 'choices' | 'layout'>> {
  const { event, view, reader } = telling;
  const { requestId } = event;
  const { t } = reader;
  switch (event.type) {
    case 'request.promoted':
    case 'request.admitted':
      return { choices: [button(t('button-decline-seat'), 'withdraw-this', { requestId })] };
    case 'request.enrolled':
      return {
        choices: [
          calendarChoice(reader, requestId),
          button(t('button-my-convocation'), 'print-person', { requestId, paper: 'convocation' }),
        ],
      };
    case 'request.confirmation_asked': {
      const others = await otherSessions(services, stores, telling, 'switch-session');
      const stay: Choice = { ...button(t('button-stay'), 'stay', { requestId }), style: 'primary' };
      const leave = button(t('button-leave'), 'withdraw-this', { requestId });
      return { choices: [stay, leave, ...others], layout: 'column' };
    }
    case 'request.absent': {
      if (event.status !== 'absent_unexcused') return {};
      const isInTime = parisDay(event.at) <= lastForceMajeureDay(services.rulebooks, view.session);
      const report = button(t('button-report-absence'), 'report-absence');
      return { choices: [...(isInTime ? [report] : []), button(t('button-human'), 'human')] };
    }
    case 'request.cancelled_manager':
      return {
        choices: [
          button(t('button-my-requests'), 'my-requests'),
          button(t('button-human'), 'human'),
        ],
      };
    case 'request.refused_employer':
    case 'request.refused_provider':
    case 'request.expired':
    case 'request.session_cancelled': {
      const others = await otherSessions(services, stores, telling, 'enrol-in');
      return {
        choices: [...others, button(t('button-my-requests'), 'my-requests')],
        layout: 'column',
      };
    }
    default:
      return {};
  }
}

async function otherSessions(
  services: Services,
  stores: Stores,
  { event, view, account, reader }: Telling,
  intent: 'switch-session' | 'enrol-in',
): Promise<Choice[]> {
  const asked = { view, person: account, at: event.at };
  const sessions = await findOtherSessions(stores, services.rulebooks, asked);
  return sessions.map((session) =>
    button(reader.t('button-rather', { when: describeWhen(session, reader) }), intent, {
      requestId: event.requestId,
      sessionId: session.id,
    }),
  );
}
