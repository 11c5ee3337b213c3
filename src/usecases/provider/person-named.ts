import { readDates } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { Day } from '#reglement/index.ts';
import { addDays, isLive } from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import { seenAbove, toConfirm } from '../decisions/confirm-decision.ts';
import { isNamedBy, namingWords, readDecision, withReason } from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { personDraft } from './decide.ts';
import { sessionPeopleDraft } from './show-sessions.ts';

const MOST_SESSIONS = 500;
/** Sessions begun so long ago may still need their attendance. */
const DAYS_BACK = 30;
const MOST_OFFERED = 8;

/** One request of somebody in a session of one’s own. */
interface Candidate {
  view: RequestView;
  author: Account;
  /** As one chooses it: who, of which structure, for which session. */
  label: string;
}

/** « je confirme Amélie Roux pour la session du 1er octobre »: whom a prestataire decides about; `null` when it is no such decision. */
export async function recogniseParticipant(
  exchange: Exchange,
  text: string,
): Promise<Record<string, unknown> | null> {
  const { person } = exchange;
  if (person?.status !== 'active' || !person.roles.includes('prestataire')) return null;
  const decision = readDecision(exchange, text);
  if (!decision) return null;
  const { accepts } = decision;
  const sessions = await ownSessions(exchange, person);
  const candidates = await findCandidates(exchange, sessions);
  const named = candidates.filter((candidate) =>
    isAbout(exchange, candidate, accepts ? decision.about : cut(decision.about, candidate)),
  );
  const due = named.filter(({ view }) => view.request.status === 'preregistered');
  const found = due.length > 0 ? due : named.filter(({ view }) => isLive(view.request));
  const [only] = found;
  if (!only) return await recogniseOthers(exchange, text, { about: decision.about, sessions });
  const { reason } =
    accepts || exchange.isConfidential ? {} : withReason(decision.about, only.label);
  return {
    ids: found.map(({ view }) => view.request.id),
    accepts,
    ...(reason === undefined ? {} : { reason }),
  };
}

const cut = (about: string, { label }: Candidate): string => withReason(about, label).named;

/** Nobody of one’s own sessions is named: everybody of one of them is, or somebody that is not there. */
async function recogniseOthers(
  exchange: Exchange,
  text: string,
  { about, sessions }: { about: string; sessions: SessionView[] },
): Promise<Record<string, unknown> | null> {
  const { services, today } = exchange;
  if (holds(services, spoken(about), 'decision-about-everybody')) {
    const { days, words } = readAbout(exchange, about);
    const meant = sessions.filter(
      (session) =>
        isOn(session, days) &&
        (words.length === 0 || isNamedBy(words, describeBoth(session.action, session, exchange))),
    );
    return { ids: [], sessionIds: meant.map(({ id }) => id) };
  }
  const isNamed = services.readQuery(text, today).person !== undefined;
  const decidesElsewhere = exchange.person?.roles.some((role) => role !== 'prestataire');
  return isNamed && !decidesElsewhere ? { ids: [] } : null;
}

async function ownSessions({ stores, today }: Exchange, person: Account): Promise<SessionView[]> {
  return await stores.programme.searchSessions(
    { providerId: person.id, from: addDays(today, -DAYS_BACK), status: 'open' },
    MOST_SESSIONS,
  );
}

async function findCandidates(
  exchange: Exchange,
  sessions: readonly SessionView[],
): Promise<Candidate[]> {
  const { requests } = exchange.stores;
  const all = await requests.findScope({ sessionIds: sessions.map(({ id }) => id) });
  return await describeAll(exchange, await requests.findViews(all.map(({ id }) => id)));
}

async function describeAll(exchange: Exchange, views: RequestView[]): Promise<Candidate[]> {
  const { accounts, structures } = exchange.stores;
  const [people, places] = await Promise.all([
    accounts.findMany(views.map(({ request }) => request.personId)),
    structures.findMany(views.flatMap(({ request }) => request.siret ?? [])),
  ]);
  return views.flatMap((view) => {
    const author = people.find(({ id }) => id === view.request.personId);
    if (!author) return [];
    const structure = places.find(({ siret }) => siret === view.request.siret)?.name;
    const parts = [fullName(author), structure, describeBoth(view.action, view.session, exchange)];
    return [{ view, author, label: parts.filter(Boolean).join(', ') }];
  });
}

/** The days a text says, and the words that name something beside them. */
function readAbout(exchange: Exchange, about: string) {
  const { today, language } = exchange;
  const days = readDates(about, today, { language });
  let rest = about;
  for (const { text } of days) rest = rest.replace(text, ' ');
  return { days, words: namingWords(exchange, rest) };
}

function isOn(
  { firstDay, lastDay }: { firstDay: Day; lastDay: Day },
  days: readonly { from: Day; until: Day }[],
): boolean {
  return days.every(({ from, until }) => firstDay <= until && lastDay >= from);
}

/** Whether a text names the person, and nothing that is not of the request. */
function isAbout(exchange: Exchange, { view, author, label }: Candidate, about: string): boolean {
  const { days, words } = readAbout(exchange, about);
  const name = fullName(author);
  return (
    isOn(view.session, days) &&
    isNamedBy(words, label) &&
    words.some((word) => isNamedBy([word], name))
  );
}

/** Whoever was named, with what can be decided; of several, which one. A refusal asks its comment, or shows the one given. */
export function createDecideParticipant(
  refuse: (exchange: Exchange, args: Record<string, unknown>) => Promise<ExchangeResult>,
) {
  return async (
    exchange: Exchange,
    person: Account,
    args: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    const ids = args['ids'] as string[];
    const { accepts, reason } = args as { accepts?: boolean; reason?: string };
    if (Array.isArray(args['sessionIds'])) {
      return await showEverybody(exchange, person, args['sessionIds'] as string[]);
    }
    const own = await ownSessions(exchange, person);
    const views = (await stores.requests.findViews(ids)).filter(({ session }) =>
      own.some(({ id }) => id === session.id),
    );
    const found = await describeAll(exchange, views);
    const [only] = found;
    if (!only) return noneNamed(exchange);
    if (found.length > 1) {
      return saying({
        text: t('participant-several'),
        layout: 'column',
        choices: found
          .slice(0, MOST_OFFERED)
          .map(({ view, label }) =>
            button(label, 'decide-participant', { ...args, ids: [view.request.id] }),
          ),
      });
    }
    const sheet = await personDraft(exchange, only.view);
    if (only.view.request.status !== 'preregistered') {
      return saying({ ...sheet, text: t('participant-not-due', { name: fullName(only.author) }) });
    }
    const operation = accepts ? 'enrol' : 'refuse';
    const press = { requestId: only.view.request.id, operation };
    if (!accepts && reason === undefined) {
      return seenAbove(sheet, await refuse(exchange, press));
    }
    const text = accepts
      ? t('participant-accept-sure', { what: only.label })
      : t('participant-refuse-sure', { what: only.label, reason: reason ?? '' });
    const confirmed = { ...press, ...(accepts ? {} : { comment: reason }), isConfirmed: true };
    return saying(
      toConfirm(sheet, text, {
        isSaid: ({ target }) => target.args?.['operation'] === operation,
        press: { intent: 'provider-decide', args: confirmed },
      }),
    );
  };
}

async function showEverybody(
  exchange: Exchange,
  person: Account,
  ids: string[],
): Promise<ExchangeResult> {
  const { t } = exchange;
  const sessions = (await ownSessions(exchange, person)).filter(({ id }) => ids.includes(id));
  const [only] = sessions;
  if (!only) return noneNamed(exchange);
  if (sessions.length === 1) return saying(await sessionPeopleDraft(exchange, only));
  return saying({
    text: t('participant-which-session'),
    layout: 'column',
    choices: sessions.slice(0, MOST_OFFERED).map((session) =>
      button(describeBoth(session.action, session, exchange), 'session-people', {
        sessionId: session.id,
      }),
    ),
  });
}

function noneNamed({ t }: Exchange): ExchangeResult {
  return saying({
    text: t('participant-none'),
    choices: [button(t('button-own-sessions'), 'provider-sessions')],
  });
}
