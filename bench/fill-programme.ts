import type pg from 'pg';

const STATEMENTS = `
  INSERT INTO structures (siret, siren, name, is_training_organisation, status, search_text)
  SELECT s, left(s, 9), 'Structure ' || n, false, 'active', ' structure '
  FROM (SELECT n, lpad(n::text, 9, '0') || '00001' AS s FROM generate_series(1, 1000) n) x
  ON CONFLICT DO NOTHING;

  INSERT INTO memberships (id, siret, siren, year, formula, status, is_renewal, requested_at)
  SELECT siret, siret, siren, 2026, 'simple', 'active', false, '2026-01-02' FROM structures
  ON CONFLICT DO NOTHING;

  INSERT INTO accounts (id, email, surname, first_name, situation, siret, siren, status, roles, search_text)
  SELECT 'p' || n, 'p' || n || '@example.org', 'Nom' || n, 'Prénom', 'salarie', s, left(s, 9), 'active', '{}',
         ' prenom nom' || n || ' '
  FROM (SELECT n, lpad((n % 1000 + 1)::text, 9, '0') || '00001' AS s FROM generate_series(1, 40000) n) x
  ON CONFLICT DO NOTHING;

  INSERT INTO actions (id, kind, title, theme, objectives, audience, prerequisites, duration, search_text)
  SELECT 'a' || n, CASE WHEN n % 2 = 0 THEN 'formation' ELSE 'atelier' END, 'Action ' || n, 'Thème', '', '', '',
         '1 jour', ' action ' || n || ' '
  FROM generate_series(1, 2500) n
  ON CONFLICT DO NOTHING;

  INSERT INTO sessions (id, action_id, first_day, last_day, capacity, mode, hours, provider_id, status)
  SELECT 's' || n, 'a' || (n % 2500 + 1), date '2026-07-01' + n % 180, date '2026-07-01' + n % 180, 12,
         'presentiel', '9 h – 17 h', 'provider', 'open'
  FROM generate_series(1, 10000) n
  ON CONFLICT DO NOTHING;`;

const REQUESTS = `
  INSERT INTO requests (id, person_id, siret, siren, session_id, action_id, status, placement, submitted_at,
    motivation, receipt_code, changed_at)
  SELECT 'r' || n, 'p' || (n * 7919 % 39000 + 1), s, left(s, 9), session.id, session.action_id,
    (ARRAY['enrolled', 'attended', 'withdrawn', 'preregistered', 'pending_employer'])[n % 5 + 1], 'seat',
    timestamptz '2026-05-01' + n * interval '10 ms', 'Progresser', 'R-' || n, '2026-05-01'
  FROM generate_series($1::int, $2::int) n
  JOIN sessions session ON session.id = 's' || (n % 9000 + 1)
  CROSS JOIN LATERAL (SELECT lpad(((n * 7919 % 39000 + 1) % 1000 + 1)::text, 9, '0') || '00001' AS s) x
  ON CONFLICT DO NOTHING`;

const EVENTS = `
  INSERT INTO request_events (request_id, at, actor, event, to_status, to_placement)
  SELECT 'r' || n, '2026-05-01', 'p' || n, 'request.submitted', 'pending_employer', 'seat'
  FROM generate_series($1::int, $2::int) n`;

let stored = 0;
let used = 0;

/** Fills the programme up to so many requests; gives people and sessions that have none yet, to be submitted. */
export async function fillProgramme(
  client: pg.Client,
  size: number,
  wanted: number,
): Promise<{ personId: string; sessionId: string }[]> {
  await client.query(STATEMENTS);
  await client.query(REQUESTS, [stored + 1, size]);
  await client.query(EVENTS, [stored + 1, size]);
  await client.query('ANALYZE');
  stored = size;
  const from = used;
  used += wanted;
  // The same session every third time, so that seats, queues and colleagues are met.
  return Array.from({ length: wanted }, (_, index) => ({
    personId: `p${((from + index) % 40_000) + 1}`,
    sessionId: `s${9_001 + Math.floor((from + index) / 3)}`,
  }));
}
