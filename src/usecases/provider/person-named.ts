import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { isLive } from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import { toConfirm } from '../decisions/confirm-decision.ts';
import {
  decideNamed,
  type NamedDecision,
  readNamed,
  type Waiting,
} from '../decisions/decide-named.ts';
import {
  isNamedBy,
  isOn,
  readAbout,
  readDecision,
  readExcept,
  type SaidDecision,
} from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { listNames } from '../list-names.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { personDraft } from './decide.ts';
import { findOwnSessions, sessionsNamed } from './own-sessions.ts';
import { sessionPeopleDraft } from './show-sessions.ts';

const MOST_OFFERED = 8;

/** One request of somebody in a session of one’s own. */
export interface Candidate extends Waiting {
  view: RequestView;
  author: Account;
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
  const sessions = await findOwnSessions(exchange, person);
  const candidates = await findCandidates(exchange, sessions);
  const naming = (words: string) => {
    const named = candidates.filter((candidate) => isAbout(exchange, candidate, words));
    const due = named.filter(({ view }) => view.request.status === dueStatus(decision));
    return due.length > 0 ? due : named.filter(({ view }) => isLive(view.request));
  };
  const named = { ...readNamed(exchange, decision, naming), isAdmission: decision.isAdmission };
  if (named.ids.length > 0) return named;
  return await recogniseOthers(exchange, text, { decision, sessions, candidates });
}

/** Those to confirm are preregistered, those to admit wait for a seat. */
function dueStatus({ isAdmission }: { isAdmission: boolean }) {
  return isAdmission ? 'waitlisted' : 'preregistered';
}

/** Nobody of one’s own sessions is named: everybody of one of them is, or somebody that is not there. */
async function recogniseOthers(
  exchange: Exchange,
  text: string,
  found: { decision: SaidDecision; sessions: SessionView[]; candidates: Candidate[] },
): Promise<Record<string, unknown> | null> {
  const { services, today } = exchange;
  const { decision, sessions, candidates } = found;
  const { all, but } = readExcept(exchange, decision.about);
  const { days } = readAbout(exchange, decision.about);
  const isEverybody = holds(services, spoken(all), 'decision-about-everybody');
  // « je confirme la session du 18 »
  const isSession = days.length > 0 && holds(services, spoken(all), 'orders-about-session');
  if (isEverybody || isSession) {
    const { words } = readAbout(exchange, all);
    const meant = sessionsNamed(exchange, sessions, { days, words });
    if (meant.length === 0 && !isEverybody) return null;
    const due = candidates.filter(
      ({ view }) =>
        view.request.status === 'preregistered' && meant.some(({ id }) => id === view.session.id),
    );
    if (but !== undefined && decision.accepts) return allBut(exchange, decision, due, but);
    const busy = meant.filter(({ id }) => due.some(({ view }) => view.session.id === id));
    const sessionIds = (busy.length > 0 ? busy : meant).map(({ id }) => id);
    return { ids: [], accepts: decision.accepts, sessionIds };
  }
  const isNamed = services.readQuery(text, today).person !== undefined;
  const decidesElsewhere = exchange.person?.roles.some((role) => role !== 'prestataire');
  return isNamed && !decidesElsewhere ? { ids: [] } : null;
}

/** « tout le monde sauf Chloé »: the others; nobody when it is not known who is left aside. */
function allBut(
  exchange: Exchange,
  decision: SaidDecision,
  due: Candidate[],
  but: string,
): NamedDecision {
  const naming = (words: string) => due.filter((one) => isAbout(exchange, one, words));
  const { ids: aside } = readNamed(exchange, { ...decision, about: but }, naming);
  const left = aside.length > 0 ? due.filter(({ id }) => !aside.includes(id)) : [];
  return { ids: left.map(({ id }) => id), accepts: true, isTogether: true };
}

/** Everybody who has a request in these sessions. */
export async function findCandidates(
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
    return [{ id: view.request.id, view, author, label: parts.filter(Boolean).join(', ') }];
  });
}

/** Whether a text names the person, and nothing that is not of the request. */
export function isAbout(
  exchange: Exchange,
  { view, author, label }: Candidate,
  about: string,
): boolean {
  const { days, words } = readAbout(exchange, about);
  const name = fullName(author);
  return (
    isOn(view.session, days) &&
    isNamedBy(words, label) &&
    words.some((word) => isNamedBy([word], name))
  );
}

/** Whoever was named, with what can be decided. */
export function createDecideParticipant(
  refuse: (exchange: Exchange, args: Record<string, unknown>) => Promise<ExchangeResult>,
) {
  return async (
    exchange: Exchange,
    person: Account,
    given: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { stores, t } = exchange;
    const args = given as NamedDecision & { isAdmission: boolean };
    if (Array.isArray(args['sessionIds'])) {
      return await showEverybody(exchange, person, args);
    }
    const own = await findOwnSessions(exchange, person);
    const views = (await stores.requests.findViews(args.ids)).filter(({ session }) =>
      own.some(({ id }) => id === session.id),
    );
    const all = await describeAll(exchange, views);
    const due = all.filter(({ view }) => view.request.status === dueStatus(args));
    const [first, ...others] = due.length > 0 ? due : all;
    if (!first) return noneNamed(exchange);
    const aside = all.filter((one) => one !== first && !others.includes(one));
    if (due.length === 0 && others.length === 0) {
      const sheet = await personDraft(exchange, first.view);
      const text = args.isAdmission ? 'participant-not-waiting' : 'participant-not-due';
      return saying({ ...sheet, text: t(text, { name: fullName(first.author) }) });
    }
    const verdict = args.isAdmission ? 'admit' : args.accepts ? 'accept' : 'refuse';
    const decided = await decideNamed(
      exchange,
      { args, found: [first, ...others] },
      {
        intent: 'decide-participant',
        sure: `participant-${verdict}-sure`,
        card: ({ view }) => personDraft(exchange, view),
        press: ({ id }) => ({
          intent: 'provider-decide',
          args: { requestId: id, operation: verdict === 'accept' ? 'enrol' : verdict },
        }),
        reasonAs: 'comment',
        refuse: (pressed) => refuse(exchange, pressed),
        ...(verdict === 'accept'
          ? {
              together: {
                intent: 'enrol-all',
                sure: 'participant-together',
                button: 'participant-together-button',
              },
            }
          : {}),
      },
    );
    if (aside.length === 0) return decided;
    const names = listNames(
      aside.map(({ author }) => fullName(author)),
      exchange.language,
    );
    return { ...decided, drafts: [{ text: t('participant-aside', { names }) }, ...decided.drafts] };
  };
}

async function showEverybody(
  exchange: Exchange,
  person: Account,
  { sessionIds, accepts }: NamedDecision,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const ids = sessionIds as string[];
  const sessions = (await findOwnSessions(exchange, person)).filter(({ id }) => ids.includes(id));
  const [only] = sessions;
  if (!only) return noneNamed(exchange);
  if (sessions.length === 1) {
    const card = await sessionPeopleDraft(exchange, only);
    const press = card.choices?.find(({ target }) => target.intent === 'enrol-all')?.target;
    const isAsked = accepts && press !== undefined;
    return saying(isAsked ? toConfirm(card, t('participant-everybody-sure'), { press }) : card);
  }
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

/** Nobody of that name is there. */
export function noneNamed({ t }: Exchange, key = 'participant-none'): ExchangeResult {
  return saying({
    text: t(key),
    choices: [button(t('button-own-sessions'), 'provider-sessions')],
  });
}
