import type { MembershipRecord } from '#ports/structure-repository.ts';

/** What a gestionnaire does to a membership. */
export const MEMBERSHIP_STEPS = ['approve', 'invoice', 'pay', 'reject', 'back'] as const;
export type MembershipStep = (typeof MEMBERSHIP_STEPS)[number];

type Staged = Pick<MembershipRecord, 'status' | 'isRenewal' | 'invoiceNumber'>;

/** Still on its way: neither paid nor rejected. */
export const UNDERWAY = ['requested', 'approved', 'invoiced'] as const;

const ONLY_PAY: readonly MembershipStep[] = ['pay'];
const PAY_OR_NUMBER: readonly MembershipStep[] = ['pay', 'invoice'];

/** The steps a membership may take now, the one awaited first. A renewal needs no approval. */
export function stepsOf({ status, isRenewal, invoiceNumber }: Staged): MembershipStep[] {
  switch (status) {
    case 'requested':
      return [isRenewal ? 'invoice' : 'approve', 'reject'];
    case 'approved':
      return ['invoice', 'reject', 'back'];
    case 'invoiced':
      // The number of an invoice that has none may still come.
      return [...(invoiceNumber ? ONLY_PAY : PAY_OR_NUMBER), 'reject', 'back'];
    case 'active':
    case 'rejected':
      return ['back'];
    default:
      return status satisfies never;
  }
}

/** The state a step leads to. */
export function statusAfter(membership: Staged, step: MembershipStep): MembershipRecord['status'] {
  switch (step) {
    case 'approve':
      return 'approved';
    case 'invoice':
      return 'invoiced';
    case 'pay':
      return 'active';
    case 'reject':
      return 'rejected';
    case 'back':
      return statusBefore(membership);
    default:
      return step satisfies never;
  }
}

function statusBefore({ status, isRenewal, invoiceNumber }: Staged): MembershipRecord['status'] {
  if (status === 'active') return 'invoiced';
  if (status === 'invoiced') return isRenewal ? 'requested' : 'approved';
  if (status === 'rejected' && invoiceNumber !== null) return 'invoiced';
  return 'requested';
}
