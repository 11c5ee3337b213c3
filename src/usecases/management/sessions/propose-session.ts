import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Decision } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { describeBoth } from '../../describe-session.ts';
import { button, type Exchange } from '../../exchange.ts';
import { explainReasons, explainWarnings } from '../../explain-decision.ts';
import type { StartDialog } from '../../open-dialog.ts';
import { fullName } from '../../people.ts';
import { previewRequest } from '../../preview-request.ts';
import { quotaLines } from '../../show-quota.ts';
import { readerOf, tell } from '../../tell.ts';
import { forManagers } from '../for-managers.ts';

/** « inscris Marie Durand à la VAE du 12 mai »: each enrols oneself (docs/adr/0008), so the session is proposed to them. */
export function createOpenProposal(start: StartDialog) {
  return forManagers(async (exchange, _person, { text }) => {
    const { t } = exchange;
    const given = typeof text === 'string' ? { text } : {};
    const opened = await start(exchange, 'propose-session', given);
    return { ...opened, drafts: [{ text: t('propose-session-why') }, ...opened.drafts] };
  });
}

interface Proposal {
  account: Account;
  view: SessionView;
  decision: Decision;
}

async function readProposal(exchange: Exchange, slots: Slots): Promise<Proposal | null> {
  const { stores, services, now } = exchange;
  const [account, view] = await Promise.all([
    stores.accounts.find(slots['account']?.value ?? ''),
    stores.programme.findSessionView(slots['session']?.value ?? ''),
  ]);
  if (account?.status !== 'active' || !view) return null;
  const asked = { person: account, session: view, at: now };
  return { account, view, decision: await previewRequest(stores, services.rulebooks, asked) };
}

/** Effect `check-proposal`: what the règlement would refuse is not proposed; nobody is written to twice. */
export async function checkProposalInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t, stores } = exchange;
  const proposal = await readProposal(exchange, slots);
  if (!proposal) return { outcome: 'refused', drafts: [{ text: t('any-session-none') }] };
  const { account, decision } = proposal;
  const name = fullName(account);
  if (decision.outcome === 'refused') {
    const reasons = explainReasons(decision.reasons, exchange);
    const text = [t('propose-session-refused', { name }), reasons].join('\n\n');
    return { outcome: 'refused', drafts: [{ text }] };
  }
  if (!(await stores.marks.find(markOf(proposal)))) return { outcome: 'fine' };
  return { outcome: 'already', drafts: [{ text: t('propose-session-already', { name }) }] };
}

function markOf({ account, view }: Proposal): string {
  return `session.proposed:${view.id}:${view.firstDay}:${account.id}`;
}

/** Lookup `consequence` of `propose-session`: the règlement's answer were it asked now, and what is left to the person. */
export async function foretellProposal({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const proposal = isGestionnaire(exchange.person) ? await readProposal(exchange, slots) : null;
  if (!proposal) return { options: [] };
  const { account, decision } = proposal;
  const said = [
    explainReasons(decision.reasons, exchange),
    explainWarnings(decision.warnings, exchange),
    decision.needsEmployer ? quotaLines(exchange.t, decision.quotaBefore) : '',
  ].filter(Boolean);
  const args = {
    name: fullName(account),
    outcome: decision.outcome,
    needs: decision.needsEmployer ? 'yes' : 'no',
    said: said.join('\n\n') || 'none',
  };
  return { options: [], message: { key: 'propose-session-touches', args } };
}

/** Effect `propose-session`: the person gets the session and a button; nothing is asked for in their place. */
export async function proposeSessionInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { stores, person, t, now } = exchange;
  if (!person || !isGestionnaire(await stores.accounts.find(person.id))) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const proposal = await readProposal(exchange, slots);
  if (!proposal) return { outcome: 'failed' };
  if (proposal.decision.outcome === 'refused') {
    return await checkProposalInDialog(call);
  }
  const { account, view } = proposal;
  const name = fullName(account);
  if (!(await stores.marks.setOnce(markOf(proposal), { by: person.id }, now))) {
    return { outcome: 'already', drafts: [{ text: t('propose-session-already', { name }) }] };
  }
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'session.proposed',
    subject: { type: 'session', id: view.id },
    details: { personId: account.id, outcome: proposal.decision.outcome },
  });
  await tellPerson(exchange, proposal);
  return { outcome: 'proposed', drafts: [{ text: t('propose-session-done', { name }) }] };
}

async function tellPerson({ services, stores }: Exchange, proposal: Proposal): Promise<void> {
  const { account, view } = proposal;
  const reader = readerOf(services, account);
  const what = describeBoth(view.action, view, reader);
  const draft = {
    text: reader.t('propose-session-to-person', { what, hours: view.hours }),
    choices: [button(reader.t('button-enrol-here'), 'enrol-in', { sessionId: view.id })],
  };
  await tell(services, stores, account, draft, markOf(proposal), { deadline: view.firstDay });
}
