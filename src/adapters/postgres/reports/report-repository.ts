import type { ReportRepository } from '#ports/report-repository.ts';
import type { Reads } from '../transaction.ts';
import { findQuotas, findStructuresAtLimit } from './limits.ts';
import { findMembers, findNotRenewed, findUnpaidRenewals } from './memberships.ts';
import { countPeople, countRequests, findDoubles, findRequests } from './requests.ts';
import { countSessions, findSessions, measureFill } from './sessions.ts';
import { findPeopleWithin, findSiretsWithin } from './within.ts';

/** Figures, each by one statement on the connection of the transaction. */
export function createReportRepository(transaction: Reads): ReportRepository {
  return {
    findRequests: (...given) => findRequests(transaction, ...given),
    countPeople: (...given) => countPeople(transaction, ...given),
    countRequests: (...given) => countRequests(transaction, ...given),
    findSessions: (...given) => findSessions(transaction, ...given),
    countSessions: (...given) => countSessions(transaction, ...given),
    measureFill: (...given) => measureFill(transaction, ...given),
    findQuotas: (...given) => findQuotas(transaction, ...given),
    findStructuresAtLimit: (...given) => findStructuresAtLimit(transaction, ...given),
    findDoubles: (...given) => findDoubles(transaction, ...given),
    findMembers: (...given) => findMembers(transaction, ...given),
    findNotRenewed: (...given) => findNotRenewed(transaction, ...given),
    findPeopleWithin: (perimeter) => findPeopleWithin(transaction, perimeter),
    findSiretsWithin: (perimeter) => findSiretsWithin(transaction, perimeter),
    findUnpaidRenewals: (...given) => findUnpaidRenewals(transaction, ...given),
  };
}
