import type { Account } from '#ports/account-repository.ts';
import { yearOf } from '#reglement/index.ts';
import { tellEach } from '../accounts/tell-person.ts';
import type { Reader } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { findReferents } from './memberships/referents.ts';
import { namesOf } from './names.ts';
import { lastCoveredDay } from './renewals.ts';

const MOST_STRUCTURES = 500;

interface Reminder {
  siret: string;
  structure: string;
  isAsked: boolean;
  referents: Account[];
}

/** *Écrire à leurs référents*: who would get a reminder, then the reminders, at most one a day for each structure. */
export async function remindRenewals(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t, today } = exchange;
  const year = Number(args['year'] ?? yearOf(today));
  const reminders = await findReminders(exchange, year);
  if (args['isConfirmed'] === true) return await send(exchange, person, { year, reminders });
  const ids = reminders.flatMap(({ referents }) => referents.map(({ id }) => id));
  const count = new Set(ids).size;
  const confirm = button(t('button-confirm-remind'), 'remind-renewals', {
    year,
    isConfirmed: true,
  });
  return saying({
    text: t('remind-renewals-ask', { count, names: await namesOf(exchange, ids) }),
    choices: count > 0 ? [{ ...confirm, style: 'primary' }] : [],
  });
}

/** Renewals that wait for the structure, not for us: an invoice to pay, or a renewal to ask for. */
async function findReminders({ stores }: Exchange, year: number): Promise<Reminder[]> {
  const page = { limit: MOST_STRUCTURES, offset: 0 };
  const unpaid = await stores.reports.findUnpaidRenewals(year, page);
  const missing = await stores.reports.findNotRenewed(year, page);
  const due = [
    ...unpaid.lines
      .filter(({ status }) => status === 'invoiced')
      .map(({ siret, structure }) => ({ siret, structure, isAsked: true })),
    ...missing.lines.map((line) => ({ ...line, isAsked: false })),
  ];
  return await Promise.all(
    due.map(async (one) => ({ ...one, referents: await findReferents(stores, one.siret) })),
  );
}

async function send(
  exchange: Exchange,
  person: Account,
  { year, reminders }: { year: number; reminders: Reminder[] },
): Promise<ExchangeResult> {
  const { stores, t, now, today } = exchange;
  const told = new Set<string>();
  for (const reminder of reminders) {
    if (reminder.referents.length === 0) continue;
    const mark = `renewal-reminder:${reminder.siret}:${year}:${today}`;
    if (!(await stores.marks.setOnce(mark, person.id, now))) continue;
    await tellEach(
      exchange,
      reminder.referents,
      (reader) => draftOf(exchange, reader, { year, ...reminder }),
      mark,
    );
    for (const { id } of reminder.referents) told.add(id);
    await stores.audit.append({
      at: now,
      actor: person.id,
      event: 'membership.reminded',
      subject: { type: 'structure', id: reminder.siret },
      details: { year },
    });
  }
  return { drafts: [{ text: t('remind-renewals-done', { count: told.size }) }] };
}

function draftOf(
  exchange: Exchange,
  { t, language }: Reader,
  { year, structure, isAsked }: { year: number } & Pick<Reminder, 'structure' | 'isAsked'>,
) {
  const last = lastCoveredDay(exchange, year);
  const args = { year: String(year), structure, day: formatShortDay(last, language) };
  if (isAsked) return { text: t('renewal-reminder-unpaid', args) };
  const isOver = exchange.today > last ? 'yes' : 'no';
  return {
    text: t('renewal-reminder-not-asked', { ...args, isOver }),
    choices: [button(t('button-renew'), 'ask-membership', { year })],
  };
}
