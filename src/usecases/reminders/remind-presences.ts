import type { Draft } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { addDays, type Day } from '#reglement/index.ts';
import { describeBoth, type Reader } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { readerOf, tell } from '../tell.ts';
import type { Moment } from './moment.ts';

/** What ended longer ago is left to the reports. */
const FURTHEST_DAYS = 60;
/** No session is longer. */
const LONGEST_DAYS = 200;
const MOST_SESSIONS = 10;

/** A session that is over, with people of whom nobody has said whether they came. */
export interface MissingPresences {
  session: SessionView;
  people: number;
}

/** Sessions that ended lately and still have presences to record, in the order of their first days. */
export async function findMissingPresences(
  stores: Stores,
  today: Day,
): Promise<MissingPresences[]> {
  const endedSince = addDays(today, -FURTHEST_DAYS);
  const begunSince = addDays(endedSince, -LONGEST_DAYS);
  const begun = await stores.requests.findAttendance(begunSince, addDays(today, -1));
  const missing: MissingPresences[] = [];
  for (const { session, people } of begun) {
    if (people === 0 || session.lastDay >= today || session.lastDay < endedSince) continue;
    const view = await stores.programme.findSessionView(session.id);
    if (view) missing.push({ session: view, people });
  }
  return missing;
}

/** The working day after a session, its prestataire is asked once who came; one message for all their sessions. */
export async function remindPresences({ services, stores, now, today }: Moment): Promise<void> {
  const due = new Map<string, MissingPresences[]>();
  for (const one of await findMissingPresences(stores, today)) {
    const { id, lastDay, providerId } = one.session;
    const isFirst = await stores.marks.setOnce(`reminder:presences:${id}:${lastDay}`, {}, now);
    if (isFirst) due.set(providerId, [...(due.get(providerId) ?? []), one]);
  }
  for (const account of await stores.accounts.findMany([...due.keys()])) {
    if (account.status !== 'active') continue;
    const draft = reminderFor(due.get(account.id) ?? [], readerOf(services, account));
    await tell(services, stores, account, draft, `reminder:presences:${now}`);
  }
}

function reminderFor(missing: MissingPresences[], reader: Reader): Draft {
  const { t } = reader;
  const shown = missing.slice(0, MOST_SESSIONS);
  return {
    text: [
      t('reminder-presences', { count: missing.length }),
      presencesLines(shown, reader).join('\n'),
      t('reminder-presences-why'),
    ].join('\n\n'),
    layout: 'column',
    choices: shown.map(({ session }) =>
      button(
        shown.length === 1
          ? t('button-record-presences')
          : t('button-record-presences-of', { what: session.action.title }),
        'session-people',
        { sessionId: session.id },
      ),
    ),
  };
}

/** « - Laïcité et accueil, le lundi 14 septembre 2026, à Pau : 3 présences à relever ». */
export function presencesLines(missing: MissingPresences[], reader: Reader): string[] {
  return missing.map(({ session, people }) => {
    const what = describeBoth(session.action, session, reader);
    return `- ${reader.t('presences-line', { what, people })}`;
  });
}
