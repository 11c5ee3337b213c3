import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Stores, UnitOfWork } from '#ports/unit-of-work.ts';
import { PostgresAccountRepository } from './account-repository.ts';
import { PostgresAccountSettingsStore } from './account-settings-store.ts';
import { PostgresAuditTrail } from './audit-trail.ts';
import { PostgresBasketStore } from './basket-store.ts';
import { PostgresConversationStore } from './conversation-store.ts';
import { PostgresDeliveryReport } from './delivery-report.ts';
import { isWorthRetrying } from './errors.ts';
import { PostgresInbox } from './inbox.ts';
import { PostgresMarkStore } from './mark-store.ts';
import { PostgresOutbox } from './outbox.ts';
import { PostgresPersonalDataStore } from './personal-data-store.ts';
import { PostgresPetitionStore } from './petition-store.ts';
import { PostgresPressStore } from './press-store.ts';
import { PostgresProgrammeRepository } from './programme-repository.ts';
import { PostgresQuestionStore } from './question-store.ts';
import { createReportRepository } from './reports/report-repository.ts';
import { PostgresRequestRepository } from './request-repository.ts';
import { PostgresStructureRepository } from './structure-repository.ts';
import { PostgresSubscriptionStore } from './subscription-store.ts';
import { PostgresSubstituteStore } from './substitute-store.ts';
import { type Transaction, transactionOn } from './transaction.ts';

const MAX_ATTEMPTS = 5;

export class PostgresUnitOfWork implements UnitOfWork {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inTransaction((transaction) => work(storesOf(transaction)));
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isWorthRetrying(error)) throw error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  private async inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const transaction = transactionOn(client);
    let broken: Error | undefined;
    try {
      // Not awaited: it travels with the first statement. Should it fail, so does that statement.
      const begun = client.query('BEGIN');
      begun.catch(() => undefined);
      const result = await work(transaction);
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT')
        throw new Error('A statement of this transaction had failed unnoticed');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw transaction.failure ?? error;
    } finally {
      client.release(broken);
    }
  }
}

function storesOf(transaction: Transaction): Stores {
  return {
    inbox: new PostgresInbox(transaction),
    outbox: new PostgresOutbox(transaction),
    conversations: new PostgresConversationStore(transaction),
    presses: new PostgresPressStore(transaction),
    accounts: new PostgresAccountRepository(transaction),
    structures: new PostgresStructureRepository(transaction),
    programme: new PostgresProgrammeRepository(transaction),
    requests: new PostgresRequestRepository(transaction),
    audit: new PostgresAuditTrail(transaction),
    marks: new PostgresMarkStore(transaction),
    petitions: new PostgresPetitionStore(transaction),
    personalData: new PostgresPersonalDataStore(transaction),
    questions: new PostgresQuestionStore(transaction),
    baskets: new PostgresBasketStore(transaction),
    substitutes: new PostgresSubstituteStore(transaction),
    subscriptions: new PostgresSubscriptionStore(transaction),
    settings: new PostgresAccountSettingsStore(transaction),
    deliveryReport: new PostgresDeliveryReport(transaction),
    reports: createReportRepository(transaction),
  };
}
