-- Partial indexes: what waits is little, what is over is much.
CREATE INDEX inbox_unhandled_idx ON inbox (channel, conversation_id, sequence) WHERE NOT is_handled;
CREATE INDEX outbox_waiting_idx ON outbox (id) WHERE status = 'waiting';
CREATE INDEX outbox_left_idx ON outbox (recipient, id) WHERE status IN ('waiting', 'claimed');
CREATE INDEX outbox_claimed_idx ON outbox (claimed_at) WHERE status = 'claimed';
CREATE INDEX requests_waiting_idx ON requests (session_id, submitted_at)
  WHERE status IN ('pending_employer', 'waitlisted');

-- The words of the règlement, and no others.
ALTER TABLE requests ADD CONSTRAINT requests_status_check CHECK (status IN (
  'pending_employer', 'waitlisted', 'preregistered', 'enrolled', 'refused_employer',
  'refused_provider', 'withdrawn', 'withdrawn_late', 'attended', 'absent_excused',
  'absent_unexcused', 'expired', 'cancelled_manager', 'session_cancelled'));
ALTER TABLE requests ADD CONSTRAINT requests_placement_check CHECK (placement IN ('seat', 'waitlist'));
ALTER TABLE actions ADD CONSTRAINT actions_kind_check CHECK (kind IN (
  'formation', 'autoformation', 'atelier', 'module_decouverte', 'lab_innov', 'lab_studio',
  'webinaire', 'conference', 'table_ronde', 'webatelier'));
ALTER TABLE sessions ADD CONSTRAINT sessions_days_check CHECK (last_day >= first_day);
ALTER TABLE outbox ADD CONSTRAINT outbox_status_check
  CHECK (status IN ('waiting', 'claimed', 'sent', 'failed', 'uncertain'));

-- The audit trail and the history of requests only grow.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_trail_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_trail
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER request_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON request_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
