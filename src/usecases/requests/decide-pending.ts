import type { RequestRecord } from '#ports/request-repository.ts';
import {
  admit,
  type Change,
  decideEmployer,
  decideProvider,
  isRefused,
  type OperationResult,
  parisDay,
} from '#reglement/index.ts';
import { findValidators, type Validator } from '../approvals/validators.ts';
import { isAllowed } from './access.ts';
import { applyChanges } from './apply-changes.ts';
import type { RequestCommand, RequestResult } from './command.ts';
import { readQueues } from './pass.ts';
import { doneWith, notDone, unknown } from './results.ts';
import type { Applied } from './store-changes.ts';
import { readRequest, readRequests, readScheduled, type Scheduled, type Work } from './work.ts';

type Command<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>;

/** A Valideur RH says yes or no. */
export async function decideForEmployer(
  work: Work,
  command: Command<'approve' | 'refuse'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId);
  if (file === null) return unknown(work);
  const { request } = file;
  const validators = await findEntitled(work, request.siret);
  const comment = command.type === 'refuse' ? command.comment : null;
  const result = decideEmployer(work.context.rulebooks, {
    ...(await readQueueOf(work, file)),
    requestId: request.id,
    by: { personId: work.context.actor },
    validators: validators.map(({ account, siret }) => ({ personId: account.id, siret })),
    verdict: command.type,
    comment,
  });
  const words = comment === null ? {} : { written: { lastWords: comment }, says: { comment } };
  const event = command.type === 'approve' ? 'request.approved' : 'request.refused_employer';
  return settle(work, request, result, { event, ...words, ...inPlaceOf(work, validators) });
}

/** The prestataire of the session says yes or no. */
export async function decideForProvider(
  work: Work,
  command: Command<'provider_enrol' | 'provider_refuse'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId);
  if (file === null) return unknown(work);
  const { request, session } = file;
  const comment = command.type === 'provider_refuse' ? command.comment : null;
  const result = decideProvider({
    at: work.context.now,
    request,
    session,
    isSessionProvider: await isAllowed(work, { providerId: session.providerId }),
    verdict: command.type === 'provider_enrol' ? 'confirm' : 'refuse',
    comment,
  });
  const words = comment === null ? {} : { written: { lastWords: comment }, says: { comment } };
  const event = comment === null ? 'request.enrolled' : 'request.refused_provider';
  return settle(work, request, result, { event, ...words });
}

/** The provider or a gestionnaire admits somebody whom only the limit of colleagues holds. */
export async function admitFromQueue(
  work: Work,
  command: Command<'admit'>,
): Promise<RequestResult> {
  const file = await readFile(work, command.requestId);
  if (file === null) return unknown(work);
  const { request, session } = file;
  const isTheirs = await isAllowed(work, { providerId: session.providerId, gestionnaire: true });
  if (!isTheirs) return notDone(work, 'NOT_ALLOWED', request);
  const input = { ...(await readQueueOf(work, file)), requestId: request.id };
  const result = admit(work.context.rulebooks, input);
  return settle(work, request, result, { event: 'request.admitted' });
}

interface RequestFile extends Scheduled {
  request: RequestRecord;
}

async function readFile(work: Work, requestId: string): Promise<RequestFile | null> {
  const request = await readRequest(work, requestId);
  const scheduled = request && (await readScheduled(work, request.sessionId));
  return request && scheduled && { request, ...scheduled };
}

async function readQueueOf(work: Work, { session, action }: RequestFile) {
  const requests = await readRequests(work, { actionIds: [action.id] });
  return { ...(await readQueues(work, [{ session, action }], requests)), session, action };
}

/** Valideurs RH, and those who replace one today, standing where the one replaced does. */
async function findEntitled({ stores, context }: Work, siret: string | null) {
  if (siret === null) return [];
  return await findValidators(stores, siret, parisDay(context.now));
}

/** A substitute's decision says whose it was. */
function inPlaceOf({ context }: Work, validators: Validator[]): Pick<Applied, 'details'> {
  const own = validators.filter(({ account }) => account.id === context.actor);
  const isValideur = own.some(({ replaces }) => replaces === null);
  const replaced = isValideur ? undefined : own[0]?.replaces;
  return replaced ? { details: { inPlaceOf: replaced.id } } : {};
}

/** Stores what the règlement answered: the request's own change, and the promotions that came with it. */
async function settle(
  work: Work,
  request: RequestRecord,
  result: OperationResult,
  own: Omit<Applied, 'change'>,
): Promise<RequestResult> {
  if (isRefused(result)) return notDone(work, result.refused, request, result.reasons);
  const appliedOf = (change: Change): Applied =>
    change.before.id === request.id ? { change, ...own } : { change, event: 'request.promoted' };
  await applyChanges(work, result.changes.map(appliedOf));
  return doneWith(work, request.id);
}
