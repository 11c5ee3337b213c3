import type { RequestRecord } from '#ports/request-repository.ts';
import type { Audience, Change } from '#reglement/index.ts';
import type { DomainEvent } from './domain-event.ts';
import type { Work } from './work.ts';

/** What one change of the règlement becomes: the event it is, and what is written beside it. */
export interface Applied {
  change: Change;
  /** Also the name in the history and in the audit trail. */
  event: DomainEvent['type'];
  /** What people wrote. */
  written?: Partial<Pick<RequestRecord, 'lastWords' | 'forceMajeure'>>;
  /** What the notification carries besides ids. */
  says?: Record<string, unknown>;
  /** Codes and days worth remembering in the history. */
  details?: Record<string, unknown>;
}

/** Stores changes with their history, audit and notifications, without looking whether they unblock anybody. */
export async function storeChanges(work: Work, changes: Applied[]): Promise<RequestRecord[]> {
  if (changes.length === 0) return [];
  const { stores, context } = work;
  const records = changes.map((applied) => recordOf(work, applied));
  await Promise.all([
    stores.requests.update(records),
    stores.requests.appendEvents(
      changes.map(({ change, event, details }) => ({
        requestId: change.after.id,
        at: context.now,
        actor: context.actor,
        event,
        fromStatus: change.before.status,
        toStatus: change.after.status,
        fromPlacement: change.before.placement,
        toPlacement: change.after.placement,
        ...(details ? { details } : {}),
      })),
    ),
    ...changes.map(({ change, event }) => audit(work, event, change.after.id)),
  ]);
  changes.forEach((applied, index) => {
    const record = records[index] as RequestRecord;
    work.known.set(record.id, record);
    work.changed.set(record.id, record);
    work.notifications.push({
      ...aboutRequest(work, record, applied.change.tell),
      ...applied.says,
      type: applied.event,
      fromStatus: applied.change.before.status,
    } as DomainEvent);
  });
  return records;
}

/** What every notification about a request says. */
export function aboutRequest(work: Work, request: RequestRecord, tell: readonly Audience[]) {
  const { id, personId, sessionId, actionId, siret, status, placement } = request;
  const { now: at, actor } = work.context;
  return {
    at,
    actor,
    requestId: id,
    personId,
    sessionId,
    actionId,
    siret,
    status,
    placement,
    tell,
  };
}

/** One line of the audit trail about a request. */
export function audit(work: Work, event: string, requestId: string): Promise<void> {
  const { now: at, actor } = work.context;
  return work.stores.audit.append({
    at,
    actor,
    event,
    subject: { type: 'request', id: requestId },
  });
}

function recordOf({ known, context }: Work, { change, written }: Applied): RequestRecord {
  const stored = known.get(change.before.id);
  if (stored === undefined) throw new Error(`request ${change.before.id} was never read`);
  return { ...stored, ...change.after, ...written, changedAt: context.now };
}
