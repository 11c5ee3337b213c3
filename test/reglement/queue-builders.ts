import type {
  ActionKind,
  PersonState,
  PromotionInput,
  Request,
} from '../../src/reglement/index.ts';
import { MINE, memberships, OTHER, others, request, session } from './builders.ts';

export const AT = '2026-06-15T10:00:00+02:00';

export const employee = (siret: string | null = MINE): PersonState => ({
  situation: 'salarie',
  structure: siret === null ? null : { siret, trainingOrganisation: false },
});

/** Somebody waiting on the session since the given day of May, in the order of the number. */
export function waiting(id: string, over: Partial<Request> = {}): Request {
  const turn = id.replace(/\D/g, '').padStart(2, '0');
  return request({
    id,
    personId: `p-${id}`,
    siret: OTHER,
    sessionId: 'S',
    actionId: 'A',
    kind: 'formation',
    firstDay: '2026-09-14',
    status: 'waitlisted',
    placement: 'waitlist',
    submittedAt: `2026-05-${turn}T09:00:00+02:00`,
    ...over,
  });
}

/** A queue of a session of nine with so many seats taken; everybody in it is employed by a member. */
export function queue(
  requests: readonly Request[],
  over: Partial<PromotionInput> & { taken?: number; kind?: ActionKind } = {},
): PromotionInput {
  const { taken = 8, kind = 'formation', ...rest } = over;
  const all = [...others(taken, { kind }), ...requests];
  return {
    at: AT,
    action: { id: 'A', kind },
    session: session({ capacity: 9 }),
    requests: all,
    people: Object.fromEntries(all.map(({ personId, siret }) => [personId, employee(siret)])),
    memberships,
    ...rest,
  };
}
