import type { IncomingFile } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { notify } from '../notify.ts';
import { requestContext } from '../request-context.ts';
import { changeRequests } from '../requests/change-requests.ts';
import type { ImportRow } from './columns.ts';
import { type ImportPlan, isDetailed, isMoved, planImport } from './plan.ts';
import { readRows } from './read-rows.ts';
import { countFacts, problemsDraft, reportDraft } from './report.ts';
import { tellProviders } from './tell-providers.ts';

const LARGEST_BYTES = 1_000_000;

/** Whether a file is a table that this person may import. */
export function isImport({ person }: Exchange, file: IncomingFile | undefined): boolean {
  if (!file || !person?.roles.includes('gestionnaire')) return false;
  return /\.(csv|txt)$/i.test(file.name) || file.mediaType.startsWith('text/csv');
}

/** A table sent by a gestionnaire: a dry run, and the button that imports it. */
export async function tryImport(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { services, t, message } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const { channel } = message.conversation;
  const bytes = await services.downloadFile(channel, textArg(args, 'ref'));
  if (bytes.length > LARGEST_BYTES) return saying({ text: t('import-too-large') });
  const { rows, problems, ignored } = readRows(exchange, services.documents.readCsv(bytes));
  const read = { rows, ignored };
  if (problems.length > 0) return saying(problemsDraft(exchange, problems, ignored));
  return saying(reportDraft(exchange, await planImport(exchange, rows), read));
}

/** The press that imports: everything is checked again, then all of it is stored in this transaction, or nothing. */
export async function applyImport(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  await stores.requests.lock();
  const plan = await planImport(exchange, args['rows'] as ImportRow[]);
  if (plan.problems.length > 0) {
    const draft = problemsDraft(exchange, plan.problems, []);
    return { drafts: [], card: draft };
  }
  await store(exchange, person, plan);
  return {
    drafts: [],
    card: {
      card: { title: t('import-done'), tone: 'good', facts: countFacts(exchange, plan) },
    },
  };
}

async function store(exchange: Exchange, person: Account, plan: ImportPlan): Promise<void> {
  const { stores, now } = exchange;
  const record = (type: 'action' | 'session', id: string, isNew: boolean) =>
    stores.audit.append({
      at: now,
      actor: person.id,
      event: `${type}.${isNew ? 'created' : 'changed'}`,
      subject: { type, id },
      details: { by: 'import' },
    });
  for (const { record: action, isNew } of plan.actions) {
    await stores.programme.saveAction(action);
    await record('action', action.id, isNew);
  }
  for (const change of plan.sessions) {
    await storeSession(exchange, person, change);
    await record('session', change.record.id, change.isNew);
  }
  await tellProviders(exchange, plan.sessions);
}

/** What is already in the programme changes as by hand: its people are told, and new seats go to the queue. */
async function storeSession(
  exchange: Exchange,
  person: Account,
  { record, before }: ImportPlan['sessions'][number],
): Promise<void> {
  const { stores, services } = exchange;
  if (before === null) return await stores.programme.saveSession(record);
  const { mode, place, hours, providerId, firstDay, lastDay, capacity } = record;
  const result = await changeRequests(
    stores,
    {
      type: 'alter_session',
      sessionId: record.id,
      ...(isMoved(before, record) ? { days: { firstDay, lastDay } } : {}),
      ...(isDetailed(before, record) ? { details: { mode, place, hours, providerId } } : {}),
      ...(before.capacity !== capacity ? { capacity } : {}),
    },
    requestContext(exchange, person),
  );
  if (result.outcome === 'not_done') throw new Error(`import of ${record.id}: ${result.why}`);
  await notify(services, stores, result.notifications);
}
