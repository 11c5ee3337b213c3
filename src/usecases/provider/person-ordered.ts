import type { Account } from '#ports/account-repository.ts';
import { isExpected } from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import { toConfirm } from '../decisions/confirm-decision.ts';
import { isOn, readAbout } from '../decisions/read-decision.ts';
import { type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { formatDay } from '../format-day.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { personDraft } from './decide.ts';
import { findOwnSessions } from './own-sessions.ts';
import { type Candidate, findCandidates, isAbout, noneNamed } from './person-named.ts';

const MOST_SHOWN = 4;

/** « marque Nathan présent », « désinscris Nathan de ma session »: of a prestataire, what can be done about that person, or why it is not theirs. */
export async function showPersonOrdered(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const text = textArg(args, 'text');
  const { services, today, t } = exchange;
  const sessions = await findOwnSessions(exchange, person);
  const name = services.readQuery(text, today).person ?? '';
  const named = (await findCandidates(exchange, sessions)).filter((one) =>
    isAbout(exchange, one, name),
  );
  const { days } = readAbout(exchange, text);
  const dated = named.filter(({ view }) => isOn(view.session, days));
  const meant = dated.length > 0 ? dated : named;
  if (meant.length === 0) return noneNamed(exchange, 'participant-nobody');
  if (isOfPresence(exchange, text)) return await showPresence(exchange, meant, text);
  const removable = meant.filter(({ view }) => view.session.firstDay > today);
  return await showEach(exchange, removable.length > 0 ? removable : meant, ({ author }) =>
    t('participant-no-removal', { name: fullName(author) }),
  );
}

function isOfPresence({ services }: Exchange, text: string): boolean {
  const said = spoken(text);
  return (
    holds(services, said, 'orders-about-presence') || holds(services, said, 'orders-said-presence')
  );
}

/** The buttons that record it are on the card of whoever was expected; « oui » records a presence, never an absence. */
async function showPresence(
  exchange: Exchange,
  meant: Candidate[],
  text: string,
): Promise<ExchangeResult> {
  const { today, t, services, language } = exchange;
  const begun = meant.filter(({ view }) => view.session.firstDay <= today);
  const due = begun.filter(({ view }) => isExpected(view.request));
  const [only, ...others] = due;
  if (!only) {
    return await showEach(exchange, begun.length > 0 ? begun : meant, ({ author, view }) =>
      t(begun.length > 0 ? 'participant-presence-known' : 'participant-not-begun', {
        name: fullName(author),
        day: formatDay(view.session.firstDay, language),
      }),
    );
  }
  const isAbsence = holds(services, spoken(text), 'orders-about-absence');
  if (others.length > 0 || isAbsence)
    return await showEach(exchange, due, ({ label }) =>
      t('participant-presence-which', { what: label }),
    );
  const press = { intent: 'provider-decide', args: { requestId: only.id, operation: 'attend' } };
  const sure = t('participant-present-sure', { what: only.label });
  return saying(toConfirm(await personDraft(exchange, only.view), sure, { press }));
}

async function showEach(
  exchange: Exchange,
  found: readonly Candidate[],
  textOf: (one: Candidate) => string,
): Promise<ExchangeResult> {
  const shown = found.slice(0, MOST_SHOWN);
  const drafts = shown.map(async (one, index) => ({
    ...(await personDraft(exchange, one.view)),
    ...(index === 0 ? { text: textOf(one) } : {}),
  }));
  return saying(...(await Promise.all(drafts)));
}
