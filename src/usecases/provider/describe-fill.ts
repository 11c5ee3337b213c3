import type { SessionView } from '#ports/programme-repository.ts';
import { describeSeats } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';

/** What a session has for its prestataire: the places left and who awaits them, or once it has begun the presences to record. */
export function describeFill(
  exchange: Exchange,
  session: SessionView,
  preregistered: number,
): string {
  const { t, today } = exchange;
  if (session.firstDay <= today) {
    const isOver = session.lastDay < today;
    return t(isOver ? 'provider-over' : 'provider-underway', { left: session.seatsTaken });
  }
  // « complet » already says how many wait.
  const isFull = session.capacity !== null && session.seatsTaken >= session.capacity;
  return [
    describeSeats(session, exchange),
    ...(preregistered > 0 ? [t('provider-to-confirm', { count: preregistered })] : []),
    ...(session.queueLength > 0 && !isFull
      ? [t('provider-waiting', { count: session.queueLength })]
      : []),
  ].join(', ');
}
