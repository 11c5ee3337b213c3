import type { ChannelName } from '#conversation/message.ts';
import type {
  Account,
  AccountRepository,
  AddressTrace,
  ChatIdentity,
  EmailCode,
  RoleName,
} from '#ports/account-repository.ts';
import type { Day } from '#reglement/index.ts';
import { searchText, startsWord, wordsOf } from './search-text.ts';
import type { Transaction } from './transaction.ts';

const COLUMNS = `account.id, account.email, account.civility, account.surname,
  account.first_name AS "firstName", account.situation, account.siret, account.status, account.roles,
  account.language`;
const BY_NAME = 'ORDER BY account.search_text, account.id';
/** Under it, two names do not resemble each other. */
const MIN_RESEMBLANCE = 0.55;

export class PostgresAccountRepository implements AccountRepository {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async find(id: string): Promise<Account | null> {
    const [account] = await this.findMany([id]);
    return account ?? null;
  }

  async findMany(ids: string[]): Promise<Account[]> {
    if (ids.length === 0) return [];
    return this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account WHERE id = ANY ($1) ${BY_NAME}`,
      [ids],
    );
  }

  async findByEmail(email: string): Promise<Account | null> {
    const [account] = await this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account WHERE email = $1`,
      [normaliseEmail(email)],
    );
    return account ?? null;
  }

  async findByIdentity(channel: ChannelName, senderId: string): Promise<Account | null> {
    const [account] = await this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM chat_identities identity JOIN accounts account ON account.id = identity.account_id
       WHERE identity.channel = $1 AND identity.sender_id = $2`,
      [channel, senderId],
    );
    return account ?? null;
  }

  // Whole words first, then beginnings of words, then names that resemble.
  async search(text: string, among?: string[]): Promise<Account[]> {
    if (text.includes('@')) {
      const account = await this.findByEmail(text);
      if (account !== null && (among?.includes(account.id) ?? true)) return [account];
    }
    // Of an address nobody has, only what stands before the « @ » is somebody's name.
    const words = wordsOf(text.split('@')[0] ?? '');
    if (words.length === 0) return [];
    // Those outside are left out first: whether they exist changes nothing to what is found inside.
    const whole = await this.findLike(
      words.map((word) => `% ${word} %`),
      among,
    );
    if (whole.length > 0) return whole;
    const begun = await this.findLike(words.map(startsWord), among);
    if (begun.length > 0) return begun;
    return this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account
       WHERE status <> 'erased' AND strict_word_similarity($1, search_text) >= $2
         AND ($3::text[] IS NULL OR account.id = ANY ($3))
       ORDER BY strict_word_similarity($1, search_text) DESC, account.id LIMIT 10`,
      [words.join(' '), MIN_RESEMBLANCE, among ?? null],
    );
  }

  async findByStructure(siret: string): Promise<Account[]> {
    return this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account WHERE siret = $1 AND status <> 'erased' ${BY_NAME}`,
      [siret],
    );
  }

  async findByRole(
    role: RoleName,
    scope: { siret?: string; siren?: string } = {},
  ): Promise<Account[]> {
    return this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account
       WHERE roles @> ARRAY[$1] AND status = 'active'
         AND ($2::text IS NULL OR siret = $2) AND ($3::text IS NULL OR siren = $3) ${BY_NAME}`,
      [role, scope.siret ?? null, scope.siren ?? null],
    );
  }

  async insert(account: Account): Promise<void> {
    await this.transaction.prisma.account.createMany({ data: [dataOf(account)] });
  }

  async update(account: Account): Promise<void> {
    const { id, ...data } = dataOf(account);
    await this.transaction.prisma.account.updateMany({ where: { id }, data });
  }

  async keepTrace({ accountId, digest, until }: AddressTrace): Promise<void> {
    this.transaction.write(
      `UPDATE accounts SET trace = $2, traced_until = GREATEST(traced_until, $3::date) WHERE id = $1`,
      [accountId, digest, until],
    );
  }

  async keepEarlierTrace({ accountId, digest, until }: AddressTrace): Promise<void> {
    this.transaction.write(
      `UPDATE accounts SET earlier_traces = array_append(earlier_traces, $2),
       traced_until = GREATEST(traced_until, $3::date) WHERE id = $1`,
      [accountId, digest, until],
    );
  }

  async lockTraces(today: Day): Promise<AddressTrace[]> {
    return this.transaction.rows<AddressTrace>(
      `SELECT id AS "accountId", kept.digest, traced_until::text AS until
       FROM accounts, unnest(array_append(earlier_traces, trace)) AS kept (digest)
       WHERE status = 'erased' AND trace IS NOT NULL AND traced_until >= $1::date
       ORDER BY id FOR UPDATE OF accounts`,
      [today],
    );
  }

  async forgetTraces(which: { accountId: string } | { before: Day }): Promise<void> {
    const forget =
      "UPDATE accounts SET trace = NULL, earlier_traces = '{}', traced_until = NULL WHERE";
    if ('accountId' in which) await this.transaction.rows(`${forget} id = $1`, [which.accountId]);
    else await this.transaction.rows(`${forget} traced_until < $1::date`, [which.before]);
  }

  async linkIdentity({ channel, senderId, accountId, linkedAt }: ChatIdentity): Promise<void> {
    this.transaction.write(
      `INSERT INTO chat_identities (channel, sender_id, account_id, linked_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (channel, sender_id) DO UPDATE
       SET account_id = excluded.account_id, linked_at = excluded.linked_at`,
      [channel, senderId, accountId, linkedAt],
    );
  }

  async unlinkIdentity(channel: ChannelName, senderId: string): Promise<void> {
    await this.transaction.prisma.chatIdentity.deleteMany({ where: { channel, senderId } });
  }

  async findIdentities(accountId: string): Promise<ChatIdentity[]> {
    return this.transaction.rows<ChatIdentity>(
      `SELECT channel, sender_id AS "senderId", account_id AS "accountId", linked_at AS "linkedAt"
       FROM chat_identities WHERE account_id = $1 ORDER BY linked_at, channel`,
      [accountId],
    );
  }

  async insertCode({ requestedBy, email, ...code }: EmailCode): Promise<void> {
    await this.transaction.prisma.emailCode.createMany({
      data: [{ ...code, ...requestedBy, email: normaliseEmail(email) }],
    });
  }

  async lockCode(requestedBy: EmailCode['requestedBy'], now: string): Promise<EmailCode | null> {
    type Row = Omit<EmailCode, 'requestedBy'> & EmailCode['requestedBy'];
    const [row] = await this.transaction.rows<Row>(
      `SELECT id, email, code_hash AS "codeHash", purpose, channel, sender_id AS "senderId",
              requested_at AS "requestedAt", expires_at AS "expiresAt", attempts
       FROM email_codes
       WHERE channel = $1 AND sender_id = $2 AND consumed_at IS NULL AND expires_at > $3
       ORDER BY requested_at DESC, id DESC LIMIT 1 FOR UPDATE`,
      [requestedBy.channel, requestedBy.senderId, now],
    );
    if (row === undefined) return null;
    const { channel, senderId, ...code } = row;
    return { ...code, requestedBy: { channel, senderId } };
  }

  async countCodesSince(
    { email, requestedBy }: { email?: string; requestedBy?: EmailCode['requestedBy'] },
    since: string,
  ): Promise<number> {
    return this.transaction.prisma.emailCode.count({
      where: {
        requestedAt: { gte: since },
        ...(email === undefined ? {} : { email: normaliseEmail(email) }),
        ...requestedBy,
      },
    });
  }

  async recordCodeAttempt(id: string): Promise<void> {
    await this.transaction.prisma.emailCode.updateMany({
      where: { id },
      data: { attempts: { increment: 1 } },
    });
  }

  async consumeCode(id: string, at: string): Promise<void> {
    await this.transaction.prisma.emailCode.updateMany({ where: { id }, data: { consumedAt: at } });
  }

  private findLike(patterns: string[], among?: string[]): Promise<Account[]> {
    return this.transaction.rows<Account>(
      `SELECT ${COLUMNS} FROM accounts account
       WHERE status <> 'erased' AND search_text LIKE ALL ($1)
         AND ($2::text[] IS NULL OR account.id = ANY ($2)) ${BY_NAME}`,
      [patterns, among ?? null],
    );
  }
}

function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

function dataOf(account: Account) {
  const { firstName, surname, siret, email } = account;
  return {
    ...account,
    email: normaliseEmail(email),
    siren: siret?.slice(0, 9) ?? null,
    searchText: searchText(firstName, surname, email),
  };
}
