/** One thing done, by whom, to what. Names ids only, never names, addresses or texts. */
export interface AuditEntry {
  at: string;
  /** Account id, or `system`. */
  actor: string;
  /** What was done, in code words: `request.approved`, `role.given`… */
  event: string;
  subject: {
    type:
      | 'request'
      | 'session'
      | 'account'
      | 'structure'
      | 'membership'
      | 'conversation'
      | 'action'
      | 'other';
    id: string;
  };
  details?: Record<string, unknown>;
}

/** Append-only: nothing in it is ever changed or removed. */
export interface AuditTrail {
  append(entry: AuditEntry): Promise<void>;
  findBySubject(subject: AuditEntry['subject']): Promise<AuditEntry[]>;
}
