import type { ConversationRef, Language } from '#conversation/index.ts';
import type {
  ContestedAnswer,
  ConversationOfSomebody,
  GivenWords,
  Question,
  QuestionStore,
} from '#ports/question-store.ts';
import type { Transaction } from './transaction.ts';

type Details = Omit<Question, 'id' | 'at' | 'text' | 'language' | 'status'>;
type Row = Pick<Question, 'id' | 'at' | 'text' | 'status'> & {
  language: Language;
  details: Details;
};

const IN_CONVERSATION = `details #>> '{askedIn,channel}' = $1 AND details #>> '{askedIn,id}' = $2`;
const SELECT = 'SELECT id, at, text, language, status, details FROM unanswered_questions';

export class PostgresQuestionStore implements QuestionStore {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async insert(question: Question): Promise<void> {
    const { id, at, text, language, status, ...details } = question;
    this.transaction.write(
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
    this.transaction.write(
      'UPDATE unanswered_questions SET status = $2, text = $3, details = $4 WHERE id = $1',
      [id, status, text, JSON.stringify(details)],
    );
  }

  async findOpen(limit: number, after?: Pick<Question, 'at' | 'id'>): Promise<Question[]> {
    const rows = await this.transaction.rows<Row>(
      `${SELECT} WHERE status = 'open' AND ($2::timestamptz IS NULL OR (at, id) > ($2, $3))
       ORDER BY at, id LIMIT $1`,
      [limit, after?.at ?? null, after?.id ?? null],
    );
    return rows.map(toQuestion);
  }

  async countOpen(): Promise<number> {
    return await this.count(`SELECT FROM unanswered_questions WHERE status = 'open'`, []);
  }

  async isWaiting(askedIn: ConversationRef, text: string): Promise<boolean> {
    const count = await this.count(
      `SELECT FROM unanswered_questions WHERE status = 'open' AND ${IN_CONVERSATION} AND text = $3`,
      [askedIn.channel, askedIn.id, text],
    );
    return count > 0;
  }

  async findDrafts(limit: number): Promise<Question[]> {
    const rows = await this.transaction.rows<Row>(
      `${SELECT} WHERE status = 'answered' AND (details ->> 'isDraft')::boolean ORDER BY at DESC LIMIT $1`,
      [limit],
    );
    return rows.map(toQuestion);
  }

  async dropDrafts(ids: string[]): Promise<void> {
    this.transaction.write(
      `UPDATE unanswered_questions SET details = jsonb_set(details, '{isDraft}', 'false')
       WHERE id = ANY ($1)`,
      [ids],
    );
  }

  async countSince(askedIn: ConversationRef, since: string): Promise<number> {
    return await this.count(
      `SELECT FROM unanswered_questions WHERE ${IN_CONVERSATION} AND at >= $3`,
      [askedIn.channel, askedIn.id, since],
    );
  }

  async saveVote(vote: Parameters<QuestionStore['saveVote']>[0]): Promise<boolean | null> {
    const { entryId, askedIn, isHelpful, question, at } = vote;
    const id = `${askedIn.channel}:${askedIn.id}:${entryId}`;
    const [before] = await this.transaction.rows<{ isHelpful: boolean }>(
      'SELECT is_helpful AS "isHelpful" FROM feedback WHERE id = $1',
      [id],
    );
    this.transaction.write(
      `INSERT INTO feedback (id, at, entry_id, is_helpful, channel, question)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE
       SET at = excluded.at, is_helpful = excluded.is_helpful, question = excluded.question`,
      [id, at, entryId, isHelpful, askedIn.channel, question],
    );
    return before?.isHelpful ?? null;
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

  async findContestedQuestions(entryId: string, limit: number): Promise<string[]> {
    const rows = await this.transaction.rows<{ question: string }>(
      `SELECT question FROM feedback
       WHERE entry_id = $1 AND NOT is_helpful AND question IS NOT NULL
       ORDER BY at DESC LIMIT $2`,
      [entryId, limit],
    );
    return rows.map(({ question }) => question);
  }

  async dropVotes(entryId: string): Promise<void> {
    this.transaction.write('DELETE FROM feedback WHERE entry_id = $1', [entryId]);
  }

  async findGivenWords(): Promise<GivenWords[]> {
    return await this.transaction.rows<GivenWords>(
      `SELECT DISTINCT given.key AS "entryId", given.value AS version
       FROM conversations, jsonb_each_text(memory -> 'given') given
       WHERE scope = 'private' ORDER BY 1, 2`,
      [],
    );
  }

  async findGivenOtherwise(entryId: string, version: string): Promise<ConversationOfSomebody[]> {
    const rows = await this.transaction.rows<ConversationRef & { accountId: string | null }>(
      `SELECT conversation.channel, conversation.id, conversation.scope,
              identity.account_id AS "accountId"
       FROM conversations conversation LEFT JOIN chat_identities identity
         ON identity.channel = conversation.channel AND identity.sender_id = conversation.sender_id
       WHERE scope = 'private' AND memory -> 'given' ->> $1 <> $2
         AND (NOT is_blocked OR identity.account_id IS NOT NULL)
       ORDER BY conversation.channel, conversation.id`,
      [entryId, version],
    );
    return rows.map(({ accountId, ...ref }) => ({ ref, accountId }));
  }

  private async count(selection: string, values: unknown[]): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM (${selection}) selected`,
      values,
    );
    return row?.count ?? 0;
  }
}

function toQuestion({ details, ...row }: Row): Question {
  return { ...row, ...details };
}
