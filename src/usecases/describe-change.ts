import type { Account } from '#ports/account-repository.ts';
import type { ForceMajeure, RequestView } from '#ports/request-repository.ts';
import {
  type Audience,
  addDays,
  type Day,
  isReserved,
  lastForceMajeureDay,
  parisDay,
} from '#reglement/index.ts';
import { asTyped } from './as-typed.ts';
import { describeWhen, type Reader } from './describe-session.ts';
import type { Services } from './exchange.ts';
import { explainReasons } from './explain-decision.ts';
import { formatDay, formatShortDay } from './format-day.ts';
import { lastFreeDay } from './last-free-day.ts';
import { fullName } from './people.ts';
import type { DomainEvent } from './requests/domain-event.ts';
import { messageName } from './sessions/notify-session.ts';
import { describeState } from './show-my-requests.ts';

export type RequestEvent = Extract<DomainEvent, { requestId: string }>;

/** One change of a request, told to one person. */
export interface Telling {
  event: RequestEvent;
  view: RequestView;
  author: Account;
  audience: Audience;
  account: Account;
}

/** What somebody reads about a change: what happened, the words that came with it, until when they may act. */
export function describeChange(services: Services, telling: Telling, reader: Reader): string {
  const { event, view, author, audience } = telling;
  const { t, language } = reader;
  const lines = [
    t(`notify-${messageName(event)}-${audience.replace('_', '-')}`, {
      name: fullName(author),
      action: view.action.title,
      when: describeWhen(view.session, reader),
      code: event.status,
      counts: isReserved(view.action.kind) ? 'yes' : 'no',
      status: stateThen(event, view, reader),
      day: formatShortDay(view.session.firstDay, language),
      from: 'fromDay' in event ? formatShortDay(event.fromDay, language) : '',
    }),
    ...freeUntil(services, telling, reader),
    ...majeureUntil(services, telling, reader),
  ];
  if ('comment' in event) lines.push(t('notify-comment', { comment: asTyped(event.comment) }));
  if ('reason' in event && audience !== 'person') {
    lines.push(t('notify-reason', { reason: asTyped(event.reason) }));
  }
  if ('forceMajeure' in event && event.forceMajeure && audience === 'provider') {
    lines.push(...majeureLines(event.forceMajeure, reader));
  }
  if ('decision' in event && event.decision.reasons.length > 0) {
    const told = audience === 'person' ? 'person' : 'other';
    lines.push(explainReasons(event.decision.reasons, reader, told));
  }
  return lines.join('\n\n');
}

/** The state the change brought, with the rank while it still is that of the request. */
function stateThen(event: RequestEvent, view: RequestView, reader: Reader): string {
  return view.request.status === event.status
    ? describeState(reader, view)
    : reader.t(`status-${event.status}`);
}

const TO_GIVE_UP: readonly RequestEvent['type'][] = [
  'request.promoted',
  'request.admitted',
  'request.confirmation_asked',
];

/** A seat that came by itself, or on other dates: until when it may be given up for nothing. */
function freeUntil(
  { rulebooks }: Services,
  { event, view, audience }: Telling,
  { t, language }: Reader,
): string[] {
  if (audience !== 'person' || !TO_GIVE_UP.includes(event.type)) return [];
  const last = lastFreeDay(rulebooks, view, event.at);
  return last ? [t('notify-free-until', { day: formatDay(last, language) })] : [];
}

/** An absence found unexcused: until when a force majeure may still be told. */
function majeureUntil(
  { rulebooks }: Services,
  { event, view, audience }: Telling,
  { t, language }: Reader,
): string[] {
  if (audience !== 'person' || event.type !== 'request.absent') return [];
  if (event.status !== 'absent_unexcused') return [];
  const last = lastForceMajeureDay(rulebooks, view.session);
  if (parisDay(event.at) > last) return [t('notify-absent-error')];
  return [t('notify-absent-majeure', { day: formatDay(last, language) })];
}

/** The category, and the line the person wished to add. */
function majeureLines({ kind, details }: ForceMajeure, { t }: Reader): string[] {
  const motive = t('notify-force-majeure', { motive: t(MAJEURE_TEXTS[kind]) });
  return details ? [motive, t('notify-majeure-details', { details: asTyped(details) })] : [motive];
}

const MAJEURE_TEXTS: Record<ForceMajeure['kind'], string> = {
  illness: 'force-majeure-illness',
  transport_strike: 'force-majeure-strike',
  bereavement: 'force-majeure-bereavement',
  unforeseeable_event: 'force-majeure-other',
};

const OVER: readonly RequestEvent['type'][] = [
  'request.expired',
  'request.attended',
  'request.absent',
  'request.force_majeure_corrected',
];

/**
 * When it is too late to act on what is told: once the session begins, or would have begun; for the person, once a withdrawal costs
 * something.
 */
export function deadlineOf(
  { rulebooks }: Services,
  { event, view, audience }: Pick<Telling, 'event' | 'view' | 'audience'>,
): Day | null {
  if (OVER.includes(event.type)) return null;
  if ('fromDay' in event) return event.fromDay;
  const last = audience === 'person' ? lastFreeDay(rulebooks, view, event.at) : null;
  return last === null ? view.session.firstDay : addDays(last, 1);
}
