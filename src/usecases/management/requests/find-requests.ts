import type { DateReading, LookupQuery, LookupResult, Option } from '#conversation/index.ts';
import { matchOptions, readDates } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { findPeople } from '../../accounts/find-people.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { describeWhen } from '../../describe-session.ts';
import type { Exchange } from '../../exchange.ts';
import { fullName, namesApart } from '../../people.ts';
import { describeState } from '../../show-my-requests.ts';
import { operationsFor } from './operations.ts';

const RECEIPT_CODE = /\bR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/i;
const MOST_PEOPLE = 5;

/** A request and whose it is. */
export interface Found {
  view: RequestView;
  author: Account;
  /** Told apart from others of that name. */
  name: string;
}

/** The requests a text speaks of: by a receipt code, else by a person, narrowed by a date or a title. */
export async function requestsNamed(
  { stores }: Pick<Exchange, 'stores'>,
  text: string,
  dates: readonly DateReading[],
): Promise<Found[]> {
  const code = RECEIPT_CODE.exec(text)?.[0]?.toUpperCase();
  if (code) {
    const receipt = await stores.requests.findReceipt(code);
    const [view] = receipt?.requestId ? await stores.requests.findViews([receipt.requestId]) : [];
    const author = view ? await stores.accounts.find(view.request.personId) : null;
    return view && author ? [{ view, author, name: fullName(author) }] : [];
  }
  const people = await findPeople(stores, text);
  const names = await namesApart(stores, people);
  const found: Found[] = [];
  for (const author of people.slice(0, MOST_PEOPLE)) {
    const views = await stores.requests.findViewsOfPerson(author.id);
    const name = names.get(author.id) ?? fullName(author);
    found.push(...views.map((view) => ({ view, author, name })));
  }
  return narrow(found, text, dates);
}

function narrow(found: Found[], text: string, dates: readonly DateReading[]): Found[] {
  const dated = found.filter(({ view: { session } }) =>
    dates.some(({ from, until }) => session.firstDay <= until && session.lastDay >= from),
  );
  const kept = dated.length > 0 ? dated : found;
  const titles = new Map(kept.map(({ view }) => [view.action.id, view.action.title]));
  const options = [...titles].map(([value, label]) => ({ value, label }));
  const named = matchOptions(withoutNames(text, found), options).options.map(({ value }) => value);
  const titled = kept.filter(({ view }) => named.includes(view.action.id));
  return titled.length > 0 ? titled : kept;
}

function withoutNames(text: string, found: Found[]): string {
  return found.reduce(
    (rest, { author }) => rest.replace(author.firstName, ' ').replace(author.surname, ' '),
    text,
  );
}

/** Lookup `any-request`: anybody's, by name, date or receipt code, for a gestionnaire. */
export async function findAnyRequest(query: LookupQuery<Exchange>): Promise<LookupResult> {
  const { actor: exchange, text, dates, slots } = query;
  if (text === undefined || !isGestionnaire(exchange.person)) return { options: [] };
  const found = await requestsFor(exchange, text, slots['operation']?.value, dates);
  return {
    options: found.map((one) => ({ ...requestOption(one, exchange), matched: '' })),
    exact: found.length === 1,
  };
}

/** The requests a text speaks of; those that allow an operation before the others: « admets Emma Picard » is what waits. */
export async function requestsFor(
  exchange: Exchange,
  text: string,
  operation: string | undefined,
  dates: readonly DateReading[] = [],
): Promise<Found[]> {
  const { today, language } = exchange;
  // « le 29 juillet », said in September, may well be past.
  const past = readDates(text, today, { language, prefersFuture: false });
  const named = await requestsNamed(exchange, text, [...dates, ...past]);
  const able = named.filter(({ view }) =>
    operationsFor(view, today).some((one) => one === operation),
  );
  return able.length > 0 ? able : named;
}

/** « Marie Durand, Laïcité et accueil », with its dates and its state. */
export function requestOption({ view, name }: Found, exchange: Exchange): Option {
  return {
    value: view.request.id,
    label: `${name}, ${view.action.title}`,
    detail: `${describeWhen(view.session, exchange)} · ${describeState(exchange, view)}`,
  };
}
