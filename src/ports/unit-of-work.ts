import type { AccountRepository } from './account-repository.ts';
import type { AccountSettingsStore } from './account-settings-store.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { BasketStore } from './basket-store.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DeliveryReport } from './delivery-report.ts';
import type { Inbox } from './inbox.ts';
import type { MarkStore } from './mark-store.ts';
import type { Outbox } from './outbox.ts';
import type { PersonalDataStore } from './personal-data-store.ts';
import type { PetitionStore } from './petition-store.ts';
import type { PressStore } from './press-store.ts';
import type { ProgrammeRepository } from './programme-repository.ts';
import type { QuestionStore } from './question-store.ts';
import type { ReportRepository } from './report-repository.ts';
import type { RequestRepository } from './request-repository.ts';
import type { StructureRepository } from './structure-repository.ts';
import type { SubscriptionStore } from './subscription-store.ts';
import type { SubstituteStore } from './substitute-store.ts';

/** Everything stored, as seen from inside one transaction. */
export interface Stores {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly conversations: ConversationStore;
  readonly presses: PressStore;
  readonly accounts: AccountRepository;
  readonly structures: StructureRepository;
  readonly programme: ProgrammeRepository;
  readonly requests: RequestRepository;
  readonly audit: AuditTrail;
  readonly marks: MarkStore;
  readonly petitions: PetitionStore;
  readonly personalData: PersonalDataStore;
  readonly questions: QuestionStore;
  readonly baskets: BasketStore;
  readonly substitutes: SubstituteStore;
  readonly subscriptions: SubscriptionStore;
  readonly settings: AccountSettingsStore;
  readonly deliveryReport: DeliveryReport;
  readonly reports: ReportRepository;
}

/** Runs work in one transaction: all of it is kept, or none. Retried by itself on a serialisation failure or a deadlock. */
export interface UnitOfWork {
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
