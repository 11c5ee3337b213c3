import type { Account } from '#ports/account-repository.ts';
import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import type { MembershipRecord, StructureRecord } from '#ports/structure-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Instant, parisDay, type Rulebooks, yearOf } from '#reglement/index.ts';
import { findApprovers } from './people.ts';
import { changeRequests } from './requests/change-requests.ts';
import type { RequestCommand, RequestContext } from './requests/command.ts';

/** A request of the demo, and what followed, each at its moment. */
interface PastRequest {
  personId: string;
  sessionId: string;
  at: Instant;
  motivation: string;
  /** Comment of a refusal, reason of a withdrawal. */
  words: string;
  steps: { step: Step; at: Instant }[];
}

type Step = Exclude<
  RequestCommand['type'],
  | 'submit'
  | 'admit'
  | 'correct_force_majeure'
  | 'repair_attendance'
  | 'cancel_coming'
  | 'cancel_session'
  | 'postpone_session'
  | 'alter_session'
  | 'membership_changed'
  | 'person_changed'
  | 'tick'
>;

/** A fictive programme around a moment. */
export interface Demo {
  structures: StructureRecord[];
  memberships: MembershipRecord[];
  accounts: Account[];
  actions: ActionRecord[];
  sessions: SessionRecord[];
  requests: PastRequest[];
}

const DEMO = 'demo-loaded';

/** Loads the demo programme once; `false` when it was there. What happened is decided by the règlement, in the order of time. */
export async function loadDemo(
  stores: Stores,
  demo: Demo,
  context: Omit<RequestContext, 'actor'>,
): Promise<boolean> {
  if (!(await stores.marks.setOnce(DEMO, {}, context.now))) return false;
  const sessions = demo.sessions.filter(({ firstDay }) => hasRules(context.rulebooks, firstDay));
  const { structures, programme } = stores;
  await Promise.all(demo.structures.map((structure) => structures.save(structure)));
  await Promise.all([
    ...demo.memberships.map((membership) => structures.saveMembership(membership)),
    ...demo.accounts.map((account) => welcome(stores, account, context.now)),
    ...demo.actions.map((action) => programme.saveAction(action)),
  ]);
  await Promise.all(sessions.map((session) => programme.saveSession(session)));
  const providers = new Map(sessions.map(({ id, providerId }) => [id, providerId]));
  const steady = {
    ...stores,
    accounts: readOnce(stores.accounts),
    structures: readOnce(stores.structures),
    programme: readOnce(stores.programme),
  };
  await replay(steady, demo.requests, { context, providers, approvers: new Map() });
  return true;
}

/** A store whose reads are remembered: nobody else is here, and nothing of it changes while requests are replayed. */
function readOnce<Store extends object>(store: Store): Store {
  const known = new Map<string, unknown>();
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      if (!String(name).startsWith('find')) return method.bind(target);
      return (...args: unknown[]) => {
        const key = `${String(name)} ${JSON.stringify(args)}`;
        const found = known.has(key) ? known.get(key) : method.apply(target, args);
        known.set(key, found);
        return found;
      };
    },
  });
}

function hasRules({ years }: Rulebooks, day: string): boolean {
  return yearOf(day) >= Math.min(...years);
}

/** Each has a chat in the playground, where they are greeted and what concerns them arrives by itself. */
async function welcome(stores: Stores, account: Account, now: string): Promise<void> {
  const { id } = account;
  await stores.accounts.insert(account);
  await stores.accounts.linkIdentity({
    channel: 'playground',
    senderId: id,
    accountId: id,
    linkedAt: now,
  });
  await stores.inbox.record({
    id: `demo:${id}`,
    conversation: { channel: 'playground', id, scope: 'private' },
    sender: { id },
    receivedAt: now,
    content: { type: 'joined' },
    addressed: true,
    address: {},
  });
}

interface Stage {
  context: Omit<RequestContext, 'actor'>;
  /** Who runs each session. */
  providers: Map<string, string>;
  /** Who decides for each person, once found. */
  approvers: Map<string, string>;
}

interface Moment {
  at: Instant;
  past: PastRequest;
  step: Step | 'submit';
}

// What the règlement refuses simply did not happen: a demo started in January has fewer formations than one started in June.
async function replay(stores: Stores, requests: PastRequest[], stage: Stage): Promise<void> {
  const moments = requests
    .filter(({ sessionId }) => stage.providers.has(sessionId))
    .flatMap((past): Moment[] => [
      { at: past.at, past, step: 'submit' },
      ...past.steps.map(({ at, step }): Moment => ({ at, past, step })),
    ])
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const ids = new Map<PastRequest, string>();
  for (const { at, past, step } of moments) {
    const requestId = ids.get(past);
    if (step !== 'submit' && requestId === undefined) continue;
    const command = commandOf(past, step, requestId ?? '');
    const actor = await actorOf(stores, past, { step, stage });
    const result = await changeRequests(stores, command, { ...stage.context, now: at, actor });
    if (step === 'submit' && result.outcome === 'done' && result.request) {
      ids.set(past, result.request.id);
    }
  }
  await changeRequests(stores, { type: 'tick' }, { ...stage.context, actor: 'system' });
}

function commandOf(past: PastRequest, step: Step | 'submit', requestId: string): RequestCommand {
  const { personId, sessionId, motivation, words } = past;
  switch (step) {
    case 'submit':
      return { type: 'submit', personId, sessionId, motivation };
    case 'refuse':
    case 'provider_refuse':
      return { type: step, requestId, comment: words };
    case 'withdraw':
      return { type: 'withdraw', requestId, reason: words };
    case 'approve':
    case 'provider_enrol':
    case 'record_attendance':
    case 'record_absence':
      return { type: step, requestId };
    default:
      return step satisfies never;
  }
}

async function actorOf(
  stores: Stores,
  { personId, sessionId, at }: PastRequest,
  { step, stage }: { step: Step | 'submit'; stage: Stage },
): Promise<string> {
  if (step === 'submit' || step === 'withdraw') return personId;
  if (step !== 'approve' && step !== 'refuse') return stage.providers.get(sessionId) ?? 'system';
  const known = stage.approvers.get(personId);
  if (known !== undefined) return known;
  const person = await stores.accounts.find(personId);
  const approvers = person?.siret
    ? await findApprovers(stores, person.siret, { authorId: personId, day: parisDay(at) })
    : [];
  const approver = approvers[0]?.id ?? 'system';
  stage.approvers.set(personId, approver);
  return approver;
}
