-- What counts towards the yearly limits (COUNTS in reports/tables.ts), found by session without reading the rest.
CREATE INDEX requests_counted_idx ON requests (session_id, person_id)
  WHERE status IN ('preregistered', 'enrolled', 'withdrawn_late', 'attended', 'absent_unexcused')
    OR status = 'pending_employer' AND placement = 'seat';
