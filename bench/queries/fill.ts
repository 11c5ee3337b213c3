import type pg from 'pg';

/** A programme of three years around 1 June 2026: people, sessions, and requests mostly over, as they are in life. */
const STATEMENTS = [
  // Until a commit is written out, VACUUM takes none of its rows for visible to all, and plans change.
  'SET synchronous_commit TO on',
  `INSERT INTO structures (siret, siren, name, postcode, is_training_organisation, status, search_text)
   SELECT s, left(s, 9), 'Structure ' || n, lpad((n % 95 + 1)::text, 2, '0') || '000', false, 'active', ' structure ' || n || ' '
   FROM (SELECT n, lpad(n::text, 9, '0') || '00001' AS s FROM generate_series(1, 1000) n) x`,
  `INSERT INTO accounts (id, email, surname, first_name, situation, siret, siren, status, roles, search_text)
   SELECT 'p' || n, 'p' || n || '@example.org', 'Nom' || n, 'Prénom', 'salarie', s, left(s, 9), 'active', '{}',
          ' prenom nom' || n || ' '
   FROM (SELECT n, lpad((n % 1000 + 1)::text, 9, '0') || '00001' AS s FROM generate_series(1, 20000) n) x`,
  `INSERT INTO actions (id, kind, title, theme, objectives, audience, prerequisites, duration, search_text)
   SELECT 'a' || n, CASE WHEN n % 2 = 0 THEN 'formation' ELSE 'atelier' END, 'Action ' || n, 'Axe ' || n % 5, '', '', '',
          '1 jour', ' action ' || n || ' '
   FROM generate_series(1, 300) n`,
  `INSERT INTO sessions (id, action_id, first_day, last_day, capacity, mode, place, search_place, hours, provider_id, status)
   SELECT 's' || n, 'a' || (n % 300 + 1), day, day, 12, 'presentiel', town, ' ' || lower(town) || ' ', '9 h – 17 h',
          'provider' || n % 40, 'open'
   FROM generate_series(1, 10000) n
   CROSS JOIN LATERAL (SELECT date '2024-01-01' + n % 1096 AS day,
     (ARRAY['Pau', 'Bordeaux', 'Limoges', 'Niort', 'Agen'])[n % 5 + 1] AS town) x`,
  `INSERT INTO requests (id, person_id, siret, siren, session_id, action_id, status, placement, submitted_at,
     motivation, receipt_code, changed_at)
   SELECT 'r' || n, 'p' || person, s, left(s, 9), session.id, session.action_id,
     CASE WHEN session.first_day > date '2026-06-01'
       THEN (ARRAY['preregistered', 'enrolled', 'enrolled', 'pending_employer', 'waitlisted', 'withdrawn'])[n % 6 + 1]
       WHEN n % 20 < 14 THEN 'attended'
       ELSE (ARRAY['withdrawn', 'withdrawn', 'refused_employer', 'refused_provider', 'absent_unexcused',
         'absent_excused', 'withdrawn_late', 'expired'])[n % 8 + 1] END,
     'seat', session.first_day - interval '60 days' + n % 86400 * interval '1 second', 'Progresser', 'R-' || n,
     session.first_day - interval '20 days' + n % 86400 * interval '1 second'
   FROM generate_series(1, $1::int) n
   JOIN sessions session ON session.id = 's' || (n % 10000 + 1)
   CROSS JOIN LATERAL (SELECT (hashint4(n)::bigint + 2147483648) % 20000 + 1 AS person) who
   CROSS JOIN LATERAL (SELECT lpad((person % 1000 + 1)::text, 9, '0') || '00001' AS s) x`,
  'VACUUM ANALYZE',
];

/** Fills an empty database with so many requests. */
export async function fillYears(
  client: Pick<pg.Client, 'query'>,
  requestCount: number,
): Promise<void> {
  for (const statement of STATEMENTS) {
    await client.query(statement, statement.includes('$1') ? [requestCount] : []);
  }
}
