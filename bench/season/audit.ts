import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { findViolations } from '../../test/support/invariants.ts';
import { checkDeliveries } from './deliveries.ts';
import { checkRecipients } from './recipients.ts';
import type { Season } from './season.ts';

export interface SeasonAudit {
  requests: number;
  counts: Record<string, number>;
  problems: string[];
}

/** What the database holds at the end, against the règlement and against what everyone had to be told. */
export async function auditSeason(season: Season): Promise<SeasonAudit> {
  await season.moveClock(dayAfter(season.size.until));
  const { client } = season.place;
  await emptyOutbox(season);
  const violations = await checkInvariants(season);
  const silent = await findLeftWaiting(season);
  const attestations = await checkAttestations(season);
  const [recipients, deliveries] = [await checkRecipients(season), await checkDeliveries(season)];
  const statuses = await client.query<{ status: string; count: number }>(
    'SELECT status, count(*)::int FROM requests GROUP BY 1 ORDER BY 2 DESC',
  );
  return {
    requests: statuses.rows.reduce((sum, { count }) => sum + count, 0),
    counts: {
      ...Object.fromEntries(statuses.rows.map(({ status, count }) => [`request ${status}`, count])),
      ...recipients.counts,
      ...deliveries.counts,
    },
    problems: [
      ...violations,
      ...silent,
      ...attestations,
      ...recipients.problems,
      ...deliveries.problems,
    ],
  };
}

/** Section 6 of the règlement, on what the database holds now. */
export async function checkInvariants({ place, storage }: Season): Promise<string[]> {
  const sessions = await place.client.query<{ id: string }>('SELECT id FROM sessions ORDER BY id');
  const excepted = await place.client.query<{ id: string }>(
    `SELECT request_id AS id FROM request_events
     WHERE event IN ('request.admitted', 'request.force_majeure_corrected')`,
  );
  return findViolations(
    storage.unitOfWork,
    sessions.rows.map(({ id }) => id),
    {
      rulebooks: readRulebooks('reglement'),
      now: place.now(),
      exceptRequestIds: new Set(excepted.rows.map(({ id }) => id)),
    },
  );
}

/** Nobody waits for a seat or a decision in a session that has begun. */
async function findLeftWaiting({ place }: Season): Promise<string[]> {
  const { rows } = await place.client.query<{ id: string; status: string }>(
    `SELECT request.id, request.status FROM requests request
     JOIN sessions session ON session.id = request.session_id
     WHERE request.status IN ('pending_employer', 'waitlisted') AND session.first_day <= $1::timestamptz`,
    [place.now()],
  );
  return rows.map(
    ({ id, status }) => `left waiting, though its session has begun: ${id} (${status})`,
  );
}

/** Whoever was there has been told, once, that the attestation is ready. */
async function checkAttestations({ place, size }: Season): Promise<string[]> {
  const { rows } = await place.client.query<{ id: string; told: number }>(
    `SELECT request.id, (SELECT count(*)::int FROM outbox
       WHERE key LIKE 'attestation:' || request.id || ':%' AND key NOT LIKE '%:mail') AS told
     FROM requests request JOIN sessions session ON session.id = request.session_id
     WHERE request.status = 'attended' AND greatest(session.last_day, request.changed_at::date) < $1::date`,
    [size.until],
  );
  return rows
    .filter(({ told }) => told !== 1)
    .map(({ id, told }) => `told ${told} times that the attestation is ready: ${id}`);
}

/** Everything due has left, or was given up. */
async function emptyOutbox({ place }: Season): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    const { rows } = await place.client.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM outbox WHERE status IN ('waiting', 'claimed')`,
    );
    if (rows[0]?.left === 0 || performance.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A working morning of the next year, so that nothing waits for its hour any more. */
function dayAfter(until: string): string {
  return `${Number(until.slice(0, 4)) + 1}-01-11T10:00:00+01:00`;
}
