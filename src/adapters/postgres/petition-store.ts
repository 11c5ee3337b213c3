import type { ConversationRef } from '#conversation/message.ts';
import type { Petition, PetitionFilter, PetitionStore } from '#ports/petition-store.ts';
import type { Transaction } from './transaction.ts';

const COLUMNS = `id, kind, siret, account_id AS "accountId", other_id AS "otherId", channel,
  conversation_id AS "conversationId", sender_id AS "senderId", email, name, asked_at AS "askedAt",
  status, decided_by AS "decidedBy", decided_at AS "decidedAt", reason`;

type Row = Omit<Petition, 'askedFrom'> & {
  channel: ConversationRef['channel'];
  conversationId: string;
};

export class PostgresPetitionStore implements PetitionStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async insert({ askedFrom, ...petition }: Petition): Promise<void> {
    this.transaction.write(
      `INSERT INTO petitions (id, kind, siret, account_id, other_id, channel, conversation_id,
         sender_id, email, name, asked_at, status, decided_by, decided_at, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        petition.id,
        petition.kind,
        petition.siret,
        petition.accountId,
        petition.otherId,
        askedFrom.channel,
        askedFrom.id,
        petition.senderId,
        petition.email,
        petition.name,
        petition.askedAt,
        petition.status,
        petition.decidedBy,
        petition.decidedAt,
        petition.reason,
      ],
    );
  }

  async find(id: string): Promise<Petition | null> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT ${COLUMNS} FROM petitions WHERE id = $1`,
      [id],
    );
    return row ? petitionOf(row) : null;
  }

  async lock(id: string): Promise<Petition | null> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT ${COLUMNS} FROM petitions WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ? petitionOf(row) : null;
  }

  async findOpen({ kind, siret, accountId, senderId }: PetitionFilter): Promise<Petition[]> {
    const rows = await this.transaction.rows<Row>(
      `SELECT ${COLUMNS} FROM petitions
       WHERE kind = $1 AND status = 'open' AND ($2::text IS NULL OR siret = $2)
         AND ($3::text IS NULL OR account_id = $3) AND ($4::text IS NULL OR sender_id = $4)
       ORDER BY asked_at, id`,
      [kind, siret ?? null, accountId ?? null, senderId ?? null],
    );
    return rows.map(petitionOf);
  }

  async findLatest({ kind, siret, accountId, senderId }: PetitionFilter): Promise<Petition | null> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT ${COLUMNS} FROM petitions
       WHERE kind = $1 AND ($2::text IS NULL OR siret = $2)
         AND ($3::text IS NULL OR account_id = $3) AND ($4::text IS NULL OR sender_id = $4)
       ORDER BY asked_at DESC, id DESC LIMIT 1`,
      [kind, siret ?? null, accountId ?? null, senderId ?? null],
    );
    return row ? petitionOf(row) : null;
  }

  async decide(
    id: string,
    decision: Pick<Petition, 'status' | 'decidedBy' | 'decidedAt' | 'reason'>,
  ): Promise<boolean> {
    const { status, decidedBy, decidedAt, reason } = decision;
    const rows = await this.transaction.rows(
      `UPDATE petitions SET status = $2, decided_by = $3, decided_at = $4, reason = $5
       WHERE id = $1 AND status = 'open' RETURNING id`,
      [id, status, decidedBy, decidedAt, reason],
    );
    return rows.length > 0;
  }
}

function petitionOf({ channel, conversationId, ...row }: Row): Petition {
  return { ...row, askedFrom: { channel, id: conversationId, scope: 'private' } };
}
