import {
  addDays,
  admit,
  cancelComingRequests,
  cancelSession,
  correctForceMajeure,
  type Done,
  daysBetween,
  decide,
  decideEmployer,
  decideProvider,
  initialState,
  isLive,
  isRefused,
  parisDay,
  postponeSession,
  promote,
  type Refused,
  type Request,
  type RequestStatus,
  recordAbsence,
  recordAttendance,
  type ScheduledSession,
  withdraw,
} from '../../../src/reglement/index.ts';
import { rulebooks } from '../builders.ts';
import { STRUCTURE_LIST } from './programme.ts';
import type { Chance } from './random.ts';
import { apply, count, input, pass, type World } from './world.ts';

type Event = (world: World, chance: Chance) => void;

/** Everything that can happen, as often as it stands in the list. */
export const EVENTS: readonly Event[] = [
  submit,
  submit,
  submit,
  submit,
  submit,
  submit,
  employerDecides,
  employerDecides,
  employerDecides,
  providerDecides,
  providerDecides,
  giveUp,
  giveUp,
  recordPresence,
  recordPresence,
  takeBack,
  admitOne,
  raiseCapacity,
  payMembership,
  changePerson,
  cancelOne,
  postponeOne,
  cancelComing,
];

function submit(world: World, chance: Chance): void {
  const scheduled = chance.of(upcoming(world));
  // Half the requests come from thirty eager people, who meet their limits.
  const everybody = [...world.people];
  const asking = chance.happens(0.5) ? everybody.slice(0, 30) : everybody;
  const [personId, state] = chance.of(asking) ?? [];
  if (scheduled === undefined || personId === undefined || state === undefined) return;
  const { action, session } = scheduled;
  const next = promote(rulebooks, { ...input(world), ...scheduled });
  if (next !== null) throw new Error(`${world.at}: ${next} waits before a new request`);
  const decision = decide(rulebooks, {
    requestedAt: world.at,
    person: { id: personId, situation: state.situation },
    structure: state.structure,
    memberships: world.memberships,
    action,
    session,
    requests: [...world.requests.values()],
  });
  count(world, `submit ${decision.outcome}`);
  const initial = initialState(decision);
  if (initial === undefined) return;
  const id = `r-${world.requests.size}`;
  world.requests.set(id, {
    id,
    personId,
    siret: state.structure?.siret ?? null,
    sessionId: session.id,
    actionId: action.id,
    kind: action.kind,
    firstDay: session.firstDay,
    ...initial,
    submittedAt: world.at,
  });
}

function employerDecides(world: World, chance: Chance): void {
  const request = pick(world, chance, ['pending_employer']);
  if (request === undefined) return;
  const verdict = chance.happens(0.85) ? 'approve' : 'refuse';
  const validators = [{ personId: 'v', siret: request.siret ?? '' }];
  const result = decideEmployer(rulebooks, {
    ...input(world),
    ...scheduledOf(world, request),
    requestId: request.id,
    by: { personId: 'v' },
    validators,
    verdict,
    comment: 'hors mission',
  });
  settle(world, verdict, result);
}

function providerDecides(world: World, chance: Chance): void {
  const request = pick(world, chance, ['preregistered']);
  if (request === undefined) return;
  const verdict = chance.happens(0.9) ? 'confirm' : 'refuse';
  const { session } = scheduledOf(world, request);
  const at = world.at;
  const rest = { isSessionProvider: true, verdict, comment: 'groupe complet' } as const;
  settle(world, `provider ${verdict}`, decideProvider({ at, request, session, ...rest }));
}

function giveUp(world: World, chance: Chance): void {
  const request = pick(world, chance, [
    'preregistered',
    'enrolled',
    'waitlisted',
    'pending_employer',
  ]);
  if (request === undefined) return;
  const result = withdraw(rulebooks, {
    withdrawnAt: world.at,
    reason: 'empêchement',
    forceMajeure: chance.happens(0.2) ? 'maladie' : null,
    request,
    requests: [...world.requests.values()],
    ...scheduledOf(world, request),
  });
  settle(world, 'withdraw', result);
}

function recordPresence(world: World, chance: Chance): void {
  const today = parisDay(world.at);
  const begun = [...world.requests.values()].filter(
    ({ status, firstDay }) =>
      (status === 'preregistered' || status === 'enrolled') && firstDay <= today,
  );
  const request = chance.of(begun);
  if (request === undefined) return;
  const asked = { recordedAt: world.at, request, ...scheduledOf(world, request) };
  if (chance.happens(0.7)) {
    settle(world, 'attend', recordAttendance(asked));
    return;
  }
  const forceMajeure = chance.happens(0.5)
    ? { kind: 'maladie', reportedAt: `${request.firstDay}T20:00:00Z` }
    : null;
  settle(world, 'absence', recordAbsence(rulebooks, { ...asked, forceMajeure }));
}

function takeBack(world: World, chance: Chance): void {
  const request = pick(world, chance, ['absent_excused']);
  if (request === undefined) return;
  const givenOn = chance.happens(0.5) ? 'withdrawal' : 'absence';
  const requests = [...world.requests.values()];
  world.excused.add(request.personId);
  settle(world, 'correct', correctForceMajeure(rulebooks, { request, givenOn, requests }));
}

function admitOne(world: World, chance: Chance): void {
  const request = pick(world, chance, ['waitlisted']);
  if (request === undefined) return;
  const asked = { ...input(world), ...scheduledOf(world, request), requestId: request.id };
  settle(world, 'admit', admit(rulebooks, asked));
}

function raiseCapacity(world: World, chance: Chance): void {
  const scheduled = chance.of(upcoming(world));
  if (scheduled === undefined || scheduled.session.capacity === null || chance.happens(0.6)) return;
  replaceSession(world, scheduled, { capacity: scheduled.session.capacity + 1 });
  count(world, 'capacity');
  pass(world, [scheduled.session.id]);
}

function payMembership(world: World, chance: Chance): void {
  const unpaid = chance.of(world.memberships.filter(({ status }) => status === 'invoiced'));
  if (unpaid === undefined || chance.happens(0.9)) return;
  world.memberships = world.memberships.map((membership) =>
    membership === unpaid ? { ...membership, status: 'active' } : membership,
  );
  count(world, 'membership');
  pass(world);
}

function changePerson(world: World, chance: Chance): void {
  const [personId, state] = chance.of([...world.people]) ?? [];
  if (personId === undefined || state === undefined) return;
  const structure = chance.happens(0.5) ? (chance.of(STRUCTURE_LIST) ?? null) : state.structure;
  const situation = chance.happens(0.1) ? ('demandeur_emploi' as const) : ('salarie' as const);
  world.people.set(personId, { situation, structure });
  count(world, 'person');
  pass(world);
}

function cancelOne(world: World, chance: Chance): void {
  const scheduled = chance.of(upcoming(world));
  if (scheduled === undefined || chance.happens(0.95)) return;
  replaceSession(world, scheduled, { status: 'cancelled' });
  apply(world, 'cancel', cancelSession(scheduled.session.id, [...world.requests.values()]));
}

function postponeOne(world: World, chance: Chance): void {
  const scheduled = chance.of(upcoming(world));
  if (scheduled === undefined || chance.happens(0.92)) return;
  const newFirstDay = addDays(scheduled.session.firstDay, 10 + chance.below(60));
  const moved = { id: scheduled.session.id, newFirstDay };
  const changes = postponeSession(world.at, moved, [...world.requests.values()]);
  replaceSession(world, scheduled, { firstDay: newFirstDay });
  if (!newFirstDay.startsWith('2026')) {
    for (const { after } of changes) world.excused.add(after.personId);
  }
  apply(world, 'postpone', changes);
}

function cancelComing(world: World, chance: Chance): void {
  const request = pick(world, chance, ['withdrawn_late']);
  if (request === undefined || chance.happens(0.8)) return;
  const { personId } = request;
  const day = parisDay(world.at);
  const requests = [...world.requests.values()];
  apply(world, 'cancel coming', cancelComingRequests(day, { personId, year: 2026 }, requests));
}

function settle(world: World, name: string, result: Done | Refused): void {
  if (isRefused(result)) count(world, `${name} ${result.refused}`);
  else apply(world, name, result.changes);
}

function pick(world: World, chance: Chance, statuses: readonly RequestStatus[]) {
  const fitting = [...world.requests.values()].filter(({ status }) => statuses.includes(status));
  return chance.of(fitting);
}

/** The sessions people ask for now: open, not begun, and not too far away. */
function upcoming(world: World): ScheduledSession[] {
  const today = parisDay(world.at);
  return [...world.sessions.values()].filter(({ session }) => {
    const days = daysBetween(today, session.firstDay);
    return session.status === 'open' && days > 0 && days < 150;
  });
}

function scheduledOf(world: World, request: Request): ScheduledSession {
  const scheduled = world.sessions.get(request.sessionId);
  if (scheduled === undefined) throw new Error(`${request.sessionId} is unknown`);
  return { action: scheduled.action, session: scheduled.session };
}

function replaceSession(
  world: World,
  { action, session }: ScheduledSession,
  over: Partial<ScheduledSession['session']>,
): void {
  world.sessions.set(session.id, { action, session: { ...session, ...over } });
}

/** How many requests are live, so that a test can say that the year was a full one. */
export function liveCount(world: World): number {
  return [...world.requests.values()].filter(isLive).length;
}
