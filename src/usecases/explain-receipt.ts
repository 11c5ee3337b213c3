import type { Draft } from '#conversation/index.ts';
import type { Receipt } from '#ports/request-repository.ts';
import { decide, isQueued } from '#reglement/index.ts';
import { describeBoth } from './describe-session.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from './exchange.ts';
import { explainNextSteps, explainReasons, explainWarnings } from './explain-decision.ts';
import { formatInstant } from './format-day.ts';
import { fullName } from './people.ts';
import { describeState } from './show-my-requests.ts';
import { quotaLines } from './show-quota.ts';

/**
 * « pourquoi R-7F3K-2Q ? »: the decision replayed on what was known then, for a gestionnaire or the person themselves.
 * Anybody else is told the same as for a code that does not exist.
 */
export async function explainReceipt(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, person, t } = exchange;
  const code = textArg(args, 'code').toUpperCase();
  const receipt = await stores.requests.findReceipt(code);
  const mayRead =
    receipt && (receipt.personId === person?.id || person?.roles.includes('gestionnaire'));
  if (!mayRead) return saying({ text: t('receipt-unknown', { code }) });
  return saying(await describeReceipt(exchange, receipt));
}

async function describeReceipt(exchange: Exchange, receipt: Receipt): Promise<Draft> {
  const { stores, services, t, language } = exchange;
  const [author, session] = await Promise.all([
    stores.accounts.find(receipt.personId),
    stores.programme.findSessionView(receipt.sessionId),
  ]);
  const decision = decide(services.rulebooks, receipt.input);
  const isSame = canonical(decision.reasons) === canonical(receipt.decision.reasons);
  const [view] = receipt.requestId ? await stores.requests.findViews([receipt.requestId]) : [];
  // Once the request has a seat or is over, what could be done then would mislead.
  const isPast = view !== undefined && !isQueued(view.request);
  // Somebody else is told of the person, and has nothing to do.
  const told = receipt.personId === exchange.person?.id ? 'person' : 'other';
  const nextSteps = isPast || told === 'other' ? '' : explainNextSteps(decision, exchange);
  const parts = [
    `**${t(`outcome-${decision.outcome}`)}**`,
    explainReasons(decision.reasons, exchange, told),
    explainWarnings(decision.warnings, exchange, told),
    nextSteps ? `**${t('submit-what-next')}**\n${nextSteps}` : '',
    quotaLines(t, decision.quotaBefore),
  ];
  return {
    card: {
      title: t('receipt-title', { code: receipt.code }),
      ...(session ? { subtitle: describeBoth(session.action, session, exchange) } : {}),
      facts: [
        ...(author ? [{ label: t('column-person'), value: fullName(author) }] : []),
        { label: t('receipt-decided'), value: formatInstant(receipt.at, language) },
        ...(view ? [{ label: t('receipt-state'), value: describeState(exchange, view) }] : []),
      ],
      body: parts.filter(Boolean).join('\n\n'),
      footer: t(isSame ? 'receipt-replayed' : 'receipt-differs', {
        version: receipt.rulebookVersion,
      }),
    },
  };
}

/** JSON whose keys come in order: the database keeps them in its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
