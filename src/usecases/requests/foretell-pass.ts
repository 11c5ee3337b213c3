import type { Stores } from '#ports/unit-of-work.ts';
import { runPass } from '#reglement/index.ts';
import type { RequestContext, SessionAlteration } from './command.ts';
import { readQueues } from './pass.ts';
import { beginWork, readRequests, readScheduled } from './work.ts';

type Days = NonNullable<SessionAlteration['days']>;

/** Whom the pass would give a seat to, were the session of this capacity, on these days; changes nothing. */
export async function foretellPass(
  stores: Stores,
  context: RequestContext,
  { sessionId, capacity, days }: { sessionId: string; capacity: number | null; days?: Days },
): Promise<string[]> {
  const work = beginWork(stores, context);
  const scheduled = await readScheduled(work, sessionId);
  if (scheduled === null) return [];
  const { session, action } = scheduled;
  const wider = { session: { ...session, capacity, ...days }, action };
  const requests = await readRequests(work, { actionIds: [action.id] });
  const queues = await readQueues(work, [wider], requests);
  const promoted = runPass(context.rulebooks, { ...queues, sessions: [wider] });
  return promoted.map(({ after }) => after.personId);
}
