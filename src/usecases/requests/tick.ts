import { addDays, expire, parisDay, rulebookFor, tooFew, yearOf } from '#reglement/index.ts';
import { applyChanges } from './apply-changes.ts';
import type { RequestResult } from './command.ts';
import { runPassWhere } from './pass.ts';
import { doneWith } from './results.ts';
import { readRequests, type Work } from './work.ts';

const LAST_TICK = 'requests.tick';

/**
 * What time does by itself, once a day and whenever the application wakes after a pause: requests of sessions that begin come
 * to nothing, queues are looked at again (paliers, 1 January), sessions with too few people are told.
 */
export async function tick(work: Work): Promise<RequestResult> {
  const { stores, context } = work;
  const day = parisDay(context.now);
  const last = await stores.marks.find(LAST_TICK);
  if (last?.value === day) return doneWith(work);
  await stores.marks.set(LAST_TICK, day, context.now);
  await expireOverdue(work, day);
  await runPassWhere(work, {});
  await tellTooFew(work, day);
  return doneWith(work);
}

async function expireOverdue(work: Work, day: string): Promise<void> {
  const overdue = await work.stores.requests.findOverdue(day);
  for (const request of overdue) work.known.set(request.id, request);
  const sessionIds = [...new Set(overdue.map(({ sessionId }) => sessionId))];
  const sessions = await work.stores.programme.findScheduled(sessionIds);
  const changes = sessions.flatMap(({ session }) => expire(work.context.now, session, overdue));
  await applyChanges(
    work,
    changes.map((change) => ({ change, event: 'request.expired' })),
  );
}

async function tellTooFew(work: Work, day: string): Promise<void> {
  const { rulebooks } = work.context;
  const { figures } = rulebookFor(rulebooks, yearOf(day)).rulebook;
  const until = addDays(day, figures.tooFewNoticeDays.value);
  const coming = await work.stores.requests.findAttendance(addDays(day, 1), until);
  const candidates = coming.filter(({ kind }) => kind === 'formation');
  const requests = await readRequests(work, {
    sessionIds: candidates.map(({ session }) => session.id),
  });
  for (const { session } of candidates) {
    const lack = tooFew(rulebooks, { at: work.context.now, session, requests });
    if (lack === undefined) continue;
    const mark = `too-few:${session.id}:${session.firstDay}`;
    if (!(await work.stores.marks.setOnce(mark, lack, work.context.now))) continue;
    work.notifications.push({
      type: 'session.too_few',
      at: work.context.now,
      actor: work.context.actor,
      sessionId: session.id,
      actionId: session.actionId,
      providerId: session.providerId,
      requestIds: requests.filter(({ sessionId }) => sessionId === session.id).map(({ id }) => id),
      enrolled: lack.people,
      minimum: lack.minimum,
      firstDay: session.firstDay,
    });
  }
}
