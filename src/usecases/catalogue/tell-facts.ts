import type { SessionView } from '#ports/programme-repository.ts';
import { describeSeats, describeWhen, writeHours } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { fullName } from '../people.ts';
import { rememberSessions } from '../sessions/spoken-of.ts';
import { type Fact, readFactsAsked } from './facts-asked.ts';
import { type ActionMeant, actionsMeant } from './facts-meant.ts';
import { rememberShown } from './shown-actions.ts';

const MOST_SESSIONS = 6;
/** Said of each session; the others of the action. */
const OF_SESSIONS: readonly Fact[] = ['place', 'hours', 'days', 'seats', 'provider', 'link'];

/** « c’est où ? », « il y a des prérequis ? »: what the sheet says of it; `null` when something else is asked, or of nothing known. */
export async function tellFacts(exchange: Exchange, text: string): Promise<ExchangeResult | null> {
  const asked = readFactsAsked(exchange, text);
  const meant = asked ? await actionsMeant(exchange, text, asked) : [];
  const [only, ...others] = meant;
  const isLinkAlone = asked?.name === '' && asked.facts.join() === 'link';
  if (!only && isLinkAlone) return saying({ text: exchange.t('fact-link-note') });
  if (!asked || !only) return null;
  rememberShown(
    exchange,
    meant.map(({ action }) => action.id),
  );
  rememberSessions(
    exchange,
    meant.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
  );
  const told = await Promise.all(meant.map((one) => describe(exchange, asked.facts, one)));
  const isSheetShown = others.length === 0 && !exchange.state.active;
  const sheet = button(exchange.t('button-sheet'), 'action-sheet', { actionId: only.action.id });
  return saying({
    text: [...told, ...notes(exchange, asked.facts, meant)].join('\n\n'),
    choices: isSheetShown ? [sheet] : [],
  });
}

async function describe(
  exchange: Exchange,
  facts: Fact[],
  { action, sessions, isOnOtherDays = false }: ActionMeant,
): Promise<string> {
  const { t } = exchange;
  const ofAction = (['audience', 'prerequisites', 'duration'] as const).filter((fact) =>
    facts.includes(fact),
  );
  const lines = ofAction.map((fact) =>
    t('fact-line', { name: t(`sheet-${fact}`), value: action[fact] || t('fact-unknown') }),
  );
  const content = facts.includes('content') ? [action.objectives || t('fact-unknown')] : [];
  const isOfSessions = facts.some((fact) => OF_SESSIONS.includes(fact));
  const listed = isOfSessions ? await describeSessions(exchange, facts, sessions) : [];
  const missed = listed.length > 0 && isOnOtherDays ? [t('fact-other-days')] : [];
  return [`**${action.title}**`, ...content, ...lines, ...missed, ...listed].join('\n');
}

async function describeSessions(
  exchange: Exchange,
  facts: Fact[],
  sessions: SessionView[],
): Promise<string[]> {
  const { t, stores } = exchange;
  if (sessions.length === 0) return [t('sheet-no-session')];
  const isAsked = (...some: Fact[]) => some.some((fact) => facts.includes(fact));
  const providers = isAsked('provider')
    ? await stores.accounts.findMany([...new Set(sessions.map(({ providerId }) => providerId))])
    : [];
  const lines = sessions.slice(0, MOST_SESSIONS).map((session) => {
    const provider = providers.find(({ id }) => id === session.providerId);
    const parts = [
      describeWhen(session, exchange),
      ...(isAsked('hours', 'place', 'days')
        ? [writeHours(session.hours) || t('fact-no-hours')]
        : []),
      ...(isAsked('seats') ? [describeSeats(session, exchange)] : []),
      ...(provider ? [t('fact-provider', { name: fullName(provider) })] : []),
    ];
    return `- ${parts.join(' · ')}`;
  });
  const left = sessions.length - lines.length;
  return left > 0 ? [...lines, `- ${t('fact-more', { count: left })}`] : lines;
}

/** What the programme does not hold, and who does. */
function notes({ t }: Exchange, facts: Fact[], meant: ActionMeant[]): string[] {
  const isOnSite = meant.some(({ sessions }) => sessions.some(({ mode }) => mode === 'presentiel'));
  if (facts.includes('link')) return [t('fact-link-note')];
  return facts.includes('place') && isOnSite ? [t('fact-place-note')] : [];
}
