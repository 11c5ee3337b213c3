import type { ConversationRef, Language } from '#conversation/index.ts';
import type { ContestedAnswer, Question, QuestionStore } from '#ports/question-store.ts';
import type { Transaction } from './transaction.ts';

type Details = Omit<Question, 'id' | 'at' | 'text' | 'language' | 'status'>;
type Row = Pick<Question, 'id' | 'at' | 'text' | 'status'> & {
  language: Language;
  details: Details;
};

const SELECT = 'SELECT id, at, text, language, status, details FROM unanswered_questions';

export class PostgresQuestionStore implements QuestionStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async insert(question: Question): Promise<void> {
    const { id, at, text, language, status, ...details } = question;
    await this.transaction.rows(
      `INSERT INTO unanswered_questions (id, at, text, language, channel, status, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, at, text, language, details.askedIn.channel, status, JSON.stringify(details)],
    );
  }

  async lock(id: string): Promise<Question | null> {
    const [row] = await this.transaction.rows<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    return row ? toQuestion(row) : null;
  }

  async update({ id, status, text, at: _at, language: _language, ...details }: Question) {
    await this.transaction.rows(
      'UPDATE unanswered_questions SET status = $2, text = $3, details = $4 WHERE id = $1',
      [id, status, text, JSON.stringify(details)],
    );
  }

  async findOpen(limit: number): Promise<Question[]> {
    const rows = await this.transaction.rows<Row>(
      `${SELECT} WHERE status = 'open' ORDER BY at, id LIMIT $1`,
      [limit],
    );
    return rows.map(toQuestion);
  }

  async findDrafts(limit: number): Promise<Question[]> {
    const rows = await this.transaction.rows<Row>(
      `${SELECT} WHERE status = 'answered' AND (details ->> 'isDraft')::boolean ORDER BY at DESC LIMIT $1`,
      [limit],
    );
    return rows.map(toQuestion);
  }

  async countSince(askedIn: ConversationRef, since: string): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM unanswered_questions
       WHERE at >= $3 AND details #>> '{askedIn,channel}' = $1 AND details #>> '{askedIn,id}' = $2`,
      [askedIn.channel, askedIn.id, since],
    );
    return row?.count ?? 0;
  }

  async saveVote({
    entryId,
    askedIn,
    isHelpful,
    at,
  }: Parameters<QuestionStore['saveVote']>[0]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO feedback (id, at, entry_id, is_helpful, channel) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET at = excluded.at, is_helpful = excluded.is_helpful`,
      [`${askedIn.channel}:${askedIn.id}:${entryId}`, at, entryId, isHelpful, askedIn.channel],
    );
  }

  async findContested(limit: number): Promise<ContestedAnswer[]> {
    return await this.transaction.rows<ContestedAnswer>(
      `SELECT entry_id AS "entryId", count(*) FILTER (WHERE is_helpful)::int AS helpful,
              count(*) FILTER (WHERE NOT is_helpful)::int AS unhelpful
       FROM feedback GROUP BY entry_id HAVING count(*) FILTER (WHERE NOT is_helpful) > 0
       ORDER BY unhelpful DESC, entry_id LIMIT $1`,
      [limit],
    );
  }

  async findToldOtherwise(entryId: string, version: string): Promise<ConversationRef[]> {
    return await this.transaction.rows<ConversationRef>(
      `SELECT channel, id, scope FROM conversations
       WHERE scope = 'private' AND NOT is_blocked AND memory -> 'told' ->> $1 <> $2`,
      [entryId, version],
    );
  }
}

function toQuestion({ details, ...row }: Row): Question {
  return { ...row, ...details };
}
