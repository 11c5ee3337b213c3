import { matchOptions, readDates } from '#conversation/index.ts';
import type { ActionRecord, SessionView } from '#ports/programme-repository.ts';
import { isLive } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { holds } from '../order-words.ts';
import { spokenOf } from '../sessions/spoken-of.ts';
import type { Fact, FactsAsked } from './facts-asked.ts';
import { kindNamed } from './kind-named.ts';
import { shownActions } from './shown-actions.ts';
import { spoken, takeOut } from './words.ts';

/** An action that facts are asked of, and which of its sessions. */
export interface ActionMeant {
  action: ActionRecord;
  sessions: SessionView[];
  /** None of them is on the days named. */
  isOnOtherDays?: boolean;
}

const MOST_ACTIONS = 4;

/** What one asks of one's own session without saying « ma ». */
const OF_OWN: readonly Fact[] = ['place', 'hours', 'days', 'provider', 'link'];

/** Whose facts are asked: those named; else of the dialog underway, of what was shown, of one's own requests. */
export async function actionsMeant(
  exchange: Exchange,
  text: string,
  asked: FactsAsked,
): Promise<ActionMeant[]> {
  const found =
    asked.name === '' ? await pointed(exchange, text, asked) : await named(exchange, text, asked);
  return found.length <= MOST_ACTIONS ? found : [];
}

async function named(
  exchange: Exchange,
  text: string,
  { name, isMine }: FactsAsked,
): Promise<ActionMeant[]> {
  const own = await ownSessions(exchange, text);
  const coming = await comingSessions(exchange, {});
  const all = grouped(isMine && own.length > 0 ? own : [...coming, ...own]);
  const kind = kindNamed(exchange, text);
  const dates = readDates(text, exchange.today, { language: exchange.language });
  const narrowed = all.flatMap((one) => {
    const { rest, ...narrowed } = narrowedTo({ name, dates }, one.sessions);
    return isCalled(rest, one.action) ? [{ ...one, ...narrowed }] : [];
  });
  const ofKind = narrowed.filter(({ action }) => action.kind === kind);
  const found = ofKind.length > 0 ? ofKind : narrowed;
  const isNext = holds(exchange.services, spoken(text), 'fact-next');
  return isNext ? found.map((one) => ({ ...one, sessions: one.sessions.slice(0, 1) })) : found;
}

/** « celle de Pau en mai »: the sessions of the days and the place named, and the words left. */
function narrowedTo(
  { name, dates }: { name: string; dates: ReturnType<typeof readDates> },
  sessions: SessionView[],
) {
  const dated = sessions.filter(({ firstDay, lastDay }) =>
    dates.some(({ from, until }) => firstDay <= until && lastDay >= from),
  );
  const kept = dated.length > 0 ? dated : sessions;
  const undated =
    takeOut(
      ` ${name} `,
      dates.map((date) => spoken(date.text)),
    ) ?? ` ${name} `;
  const placed = kept.filter(({ place }) => place && undated.includes(spoken(place)));
  const rest =
    takeOut(
      undated,
      placed.map(({ place }) => spoken(place ?? '')),
    ) ?? undated;
  return {
    rest: rest.trim(),
    sessions: placed.length > 0 ? placed : kept,
    isOnOtherDays: dates.length > 0 && dated.length === 0,
  };
}

/** « vae », « l’ia » are written small as often as not. */
const LONGEST_ACRONYM = 3;

/** Whether every word left is one of its title. */
function isCalled(rest: string, { id, title }: ActionRecord): boolean {
  const words = rest.split(' ').filter(Boolean);
  const option = { value: id, label: title };
  const isOfTitle = (word: string) => {
    const said = word.length <= LONGEST_ACRONYM ? word.toUpperCase() : word;
    return spoken(title).includes(` ${word} `) || matchOptions(said, [option]).options.length > 0;
  };
  return words.length > 0 && words.every(isOfTitle);
}

async function pointed(
  exchange: Exchange,
  text: string,
  { facts, isMine }: FactsAsked,
): Promise<ActionMeant[]> {
  const underway = await ofDialog(exchange);
  if (underway.length > 0) return underway;
  const own = grouped(await ownSessions(exchange, text));
  if (isMine) return own;
  const { stores } = exchange;
  const ids = spokenOf.last(exchange)?.sessionIds ?? [];
  const views = await Promise.all(ids.map((id) => stores.programme.findSessionView(id)));
  const shown = grouped(
    ofKindNamed(
      exchange,
      text,
      views.filter((view) => view !== null),
    ),
  );
  if (shown.length > 0) return shown;
  if (facts.every((fact) => OF_OWN.includes(fact)) && own.length > 0) return own;
  const [only, ...others] = shownActions(exchange);
  const action = only && others.length === 0 ? await stores.programme.findAction(only) : null;
  const ofAction = action ? ofKindNamed(exchange, text, [{ action }]) : [];
  return ofAction.length > 0 && action
    ? [{ action, sessions: await comingSessions(exchange, { actionId: action.id }) }]
    : [];
}

/** The session chosen in the dialog underway, or those of the action chosen. */
async function ofDialog(exchange: Exchange): Promise<ActionMeant[]> {
  const { stores, state } = exchange;
  const { request, session, action } = state.active?.slots ?? {};
  const [view] = request ? await stores.requests.findViews([request.value]) : [];
  const chosen = view?.session.id ?? session?.value;
  const one = chosen ? await stores.programme.findSessionView(chosen) : null;
  if (one) return grouped([one]);
  const found = action ? await stores.programme.findAction(action.value) : null;
  if (!found) return [];
  return [{ action: found, sessions: await comingSessions(exchange, { actionId: found.id }) }];
}

/** Those of one's live requests, of the kind that is named if there are some. */
async function ownSessions(exchange: Exchange, text: string): Promise<SessionView[]> {
  const { stores, person } = exchange;
  if (!person) return [];
  const requests = await stores.requests.findViewsOfPerson(person.id);
  const live = requests.filter(({ request }) => isLive(request));
  const kept = ofKindNamed(exchange, text, live);
  const views = await Promise.all(
    kept.map(({ session }) => stores.programme.findSessionView(session.id)),
  );
  return views.filter((view) => view !== null);
}

/** « du webinaire »: those of that kind; « la formation » may be said of any, once none is one. */
function ofKindNamed<One extends { action: ActionRecord }>(
  exchange: Exchange,
  text: string,
  all: One[],
): One[] {
  const kind = kindNamed(exchange, text);
  const found = all.filter(({ action }) => action.kind === kind);
  return found.length > 0 || (kind !== null && kind !== 'formation') ? found : all;
}

function grouped(sessions: SessionView[]): ActionMeant[] {
  const byAction = new Map<string, ActionMeant>();
  const byId = new Map(sessions.map((session) => [session.id, session]));
  for (const session of byId.values()) {
    const before = byAction.get(session.actionId)?.sessions ?? [];
    byAction.set(session.actionId, { action: session.action, sessions: [...before, session] });
  }
  return [...byAction.values()];
}
