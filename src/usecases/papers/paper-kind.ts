import type { RequestView } from '#ports/request-repository.ts';
import type { Day, RequestStatus } from '#reglement/index.ts';

/** What a prestataire gives: before, to sign, and after. */
export const PAPER_KINDS = ['convocation', 'convention', 'attestation'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

const ENTITLED: Record<PaperKind, RequestStatus[]> = {
  convocation: ['enrolled'],
  convention: ['enrolled', 'attended'],
  attestation: ['attended'],
};

/** Whether a paper may be made out for a request on a day: nobody has followed a session before its last day. */
export function isEntitled(
  kind: PaperKind,
  { request, session }: Pick<RequestView, 'request' | 'session'>,
  today: Day,
): boolean {
  const isTime = kind !== 'attestation' || session.lastDay <= today;
  return isTime && ENTITLED[kind].includes(request.status);
}

/** The kind a press names; another is a bug. */
export function paperKindOf(args: Record<string, unknown>): PaperKind {
  const kind = PAPER_KINDS.find((one) => one === args['paper']);
  if (!kind) throw new Error('press argument paper is missing');
  return kind;
}
