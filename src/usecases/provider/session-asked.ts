import type { DateReading } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { addDays, type Day } from '#reglement/index.ts';
import { isGestionnaire } from '../accounts/members.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { readAbout } from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, type Intents, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { asksPaper } from './asks-paper.ts';
import { ATTENDANCE_DAYS, findSessionsOfPapers, sessionsNamed } from './own-sessions.ts';

const MOST_OFFERED = 8;
/** A sheet or who came may be asked for long after. */
const DAYS_BACK = 366;

/** What a prestataire, or a gestionnaire, asks for of one session: the words are the texts `provider-asks-<what>`. */
const ASKED = {
  sheet: { intent: 'print-attendance', args: {} },
  convocations: { intent: 'print-session', args: { paper: 'convocation' } },
  presences: { intent: 'session-people', args: {} },
  present: { intent: 'session-people', args: {} },
} as const;
type Asked = keyof typeof ASKED;

type AskedOf = { asked: Asked; sessionIds: string[] };

/** What a gestionnaire may ask for too. */
const isPaper = (asked: Asked): boolean => asked === 'sheet' || asked === 'convocations';

/** « feuille d’émargement du 21 septembre », « présents de la session de juin »: which session it is of; `null` when it asks for no such thing. */
export async function recogniseSessionAsked(
  exchange: Exchange,
  text: string,
): Promise<AskedOf | null> {
  const { person, services } = exchange;
  if (person?.status !== 'active') return null;
  const runs = person.roles.includes('prestataire');
  if (!runs && !(isGestionnaire(person) && asksPaper(exchange, text))) return null;
  const keys = (Object.keys(ASKED) as Asked[]).filter((one) => runs || isPaper(one));
  for (const asked of keys) {
    const rest = takeOut(spoken(text), wordings(services, `provider-asks-${asked}`));
    if (rest === null) continue;
    const sessions = await findMeant(exchange, person, { asked, text, rest });
    // Who came to several is a figure.
    const isOfOne = sessions.length === 1 || holds(services, spoken(text), 'orders-about-session');
    if (asked === 'present' && !isOfOne) return null;
    return { asked, sessionIds: sessions.map(({ id }) => id) };
  }
  return null;
}

/** By its days and its words; none said: those it can be asked of now. */
async function findMeant(
  exchange: Exchange,
  person: Account,
  { asked, text, rest }: { asked: Asked; text: string; rest: string },
): Promise<SessionView[]> {
  const { services, today } = exchange;
  const own = await findSessionsOfPapers(exchange, person, DAYS_BACK);
  const { days } = readAbout(exchange, text);
  const said = takeOut(rest, wordings(services, 'provider-asks-noise')) ?? rest;
  const { words } = readAbout(exchange, said);
  if (days.length + words.length === 0) {
    const timely = own.filter((one) => isTimely(asked, one, today));
    return holds(services, rest, 'provider-asks-next') ? timely.slice(0, 1) : timely;
  }
  const named = (on: readonly Days[]) => sessionsNamed(exchange, own, { days: on, words });
  // « du 24 juin », said in September of who came: the one that is over.
  const [first, other] = isOfPast(asked)
    ? [days.map(yearBefore), days]
    : [days, days.map(yearBefore)];
  const found = named(first);
  return found.length > 0 ? found : named(other);
}

const isOfPast = (asked: Asked): boolean => asked === 'presences' || asked === 'present';

type Days = Pick<DateReading, 'from' | 'until'>;

/** The days a year before, unless their year is said. */
function yearBefore({ from, until, text }: DateReading): Days {
  if (/\d{4}/.test(text)) return { from, until };
  const before = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { from: before(from), until: before(until) };
}

/** Presences are recorded once it has begun; papers are printed before. */
function isTimely(asked: Asked, { firstDay, lastDay }: SessionView, today: Day): boolean {
  return isOfPast(asked)
    ? firstDay <= today && addDays(lastDay, ATTENDANCE_DAYS) >= today
    : lastDay >= today;
}

const NOTHING_ASKED: AskedOf = { asked: 'sheet', sessionIds: [] };

/** Carries it out for the one session meant, by a text or known already; of several, which one. */
export function createShowAsked(intents: Intents) {
  return async (
    exchange: Exchange,
    person: Account,
    args: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { t } = exchange;
    const { text } = args;
    const found =
      typeof text === 'string'
        ? await recogniseSessionAsked(exchange, text)
        : (args as unknown as AskedOf);
    const { asked, sessionIds: ids } = found ?? NOTHING_ASKED;
    const { intent, args: plus } = ASKED[asked];
    const meant = (await findSessionsOfPapers(exchange, person, DAYS_BACK)).filter(({ id }) =>
      ids.includes(id),
    );
    const [only] = meant;
    if (!only) {
      return saying({
        text: t('provider-none-asked'),
        ...(isGestionnaire(person)
          ? {}
          : { choices: [button(t('button-own-sessions'), 'provider-sessions')] }),
      });
    }
    const carryOut = intents[intent];
    if (meant.length === 1 && carryOut) {
      return await carryOut(exchange, { ...plus, sessionId: only.id }, {});
    }
    return saying({
      text: t('participant-which-session'),
      layout: 'column',
      choices: meant.slice(0, MOST_OFFERED).map((session) =>
        button(describeBoth(session.action, session, exchange), intent, {
          ...plus,
          sessionId: session.id,
        }),
      ),
    });
  };
}
