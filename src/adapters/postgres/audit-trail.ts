import type { AuditEntry, AuditTrail } from '#ports/audit-trail.ts';
import type { Transaction } from './transaction.ts';

export class PostgresAuditTrail implements AuditTrail {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async append({ at, actor, event, subject, details = {} }: AuditEntry): Promise<void> {
    this.transaction.write(
      `INSERT INTO audit_trail (at, actor, event, subject_type, subject_id, details)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [at, actor, event, subject.type, subject.id, JSON.stringify(details)],
    );
  }

  async findBySubject(subject: AuditEntry['subject']): Promise<AuditEntry[]> {
    const records = await this.transaction.prisma.auditRecord.findMany({
      where: { subjectType: subject.type, subjectId: subject.id },
      orderBy: { id: 'asc' },
    });
    return records.map(({ at, actor, event, details }) => ({
      at: at.toISOString(),
      actor,
      event,
      subject,
      details: details as Record<string, unknown>,
    }));
  }
}
