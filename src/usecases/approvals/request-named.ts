import { type Repair, readOrdinal } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { RequestView } from '#ports/request-repository.ts';
import { approvalCard, loadApproval } from '../approval-card.ts';
import { spoken, wordings } from '../catalogue/words.ts';
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
  namingWords,
  readAbout,
  readDecision,
  readExcept,
} from '../decisions/read-decision.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { fullName } from '../people.ts';
import { digestCard } from './digest-card.ts';
import { examineAll, findShown, showApprovals } from './show-approvals.ts';
import { findOwnSirets } from './validators.ts';

/** One request that waits for this person’s decision. */
interface Request extends Waiting {
  view: RequestView;
  author: string;
}

/** « accepte la demande de Léa », « refuse la première, l’équipe est trop juste », « tout accepter »: which requests a Valideur RH decides; `null` when it is no such decision. */
export async function recogniseRequest(
  exchange: Exchange,
  repair: Repair,
  text: string,
): Promise<Record<string, unknown> | null> {
  const { person, stores, services, today } = exchange;
  const decision = person?.status === 'active' ? readDecision(exchange, text) : null;
  if (!person || !decision || decision.isAdmission) return null;
  if ((await findOwnSirets(stores, person, today)).length === 0) return null;
  const waiting = await describeAll(exchange, await findShown(exchange, person));
  const naming = (words: string) => namedIn(exchange, repair, { waiting, words });
  const named = readNamed(exchange, decision, naming);
  if (named.ids.length > 0) return named;
  const { all, but } = readExcept(exchange, decision.about);
  const said = spoken(all);
  if (holds(services, said, 'decision-about-everything')) {
    const aside =
      but === undefined ? [] : readNamed(exchange, { ...decision, about: but }, naming).ids;
    const isKnown = but === undefined || aside.length > 0;
    return { ...named, isAll: isKnown, aside };
  }
  const isOfRequest = holds(services, said, 'decision-about-request');
  const isBare = isOfRequest && namingWords(exchange, all).length === 0;
  // « j’accepte la demande », « accepte-la »: the one that waits, or which one.
  if (isBare || wordings(services, 'decision-it').includes(said)) {
    return { ids: waiting.map(({ id }) => id), accepts: decision.accepts };
  }
  return services.readQuery(text, today).person === undefined ? null : named;
}

/** By a name; « la demande », by its action or its day; or by its place among those shown. */
function namedIn(
  exchange: Exchange,
  repair: Repair,
  { waiting, words }: { waiting: Request[]; words: string },
): Request[] {
  const place = readOrdinal(repair, namingWords(exchange, words).join(' '), waiting.length);
  if (place !== undefined) return waiting.slice(place, place + 1);
  const about = readAbout(exchange, words);
  if (about.days.length === 0 && about.words.length === 0) return [];
  // « je prends la formation du 12 » may well be for oneself.
  const isOfRequest = holds(exchange.services, spoken(words), 'decision-about-demand');
  return waiting.filter(
    ({ view, author, label }) =>
      isOn(view.session, about.days) &&
      (about.words.length === 0 || isNamedBy(about.words, label)) &&
      (isOfRequest || about.words.some((word) => isNamedBy([word], author))),
  );
}

async function describeAll(exchange: Exchange, views: RequestView[]): Promise<Request[]> {
  const people = await exchange.stores.accounts.findMany(
    views.map(({ request }) => request.personId),
  );
  return views.flatMap((view) => {
    const account = people.find(({ id }) => id === view.request.personId);
    if (!account) return [];
    const author = fullName(account);
    const what = describeBoth(view.action, view.session, exchange);
    return [{ id: view.request.id, view, author, label: `${author}, ${what}` }];
  });
}

/** The request that was named, on its card; all of them, on one. */
export function createDecideWaiting(
  refuse: (exchange: Exchange, args: Record<string, unknown>) => Promise<ExchangeResult>,
) {
  return async (
    exchange: Exchange,
    person: Account,
    given: Record<string, unknown>,
  ): Promise<ExchangeResult> => {
    const { stores, services, t } = exchange;
    const args = given as NamedDecision;
    const waiting = await findShown(exchange, person);
    if (args['isAll'] === true) {
      const aside = args['aside'] as string[];
      const views = waiting.filter(({ request }) => !aside.includes(request.id));
      return await decideEverything(exchange, person, { views, accepts: args.accepts });
    }
    const views = waiting.filter(({ request }) => args.ids.includes(request.id));
    const [first, ...others] = await describeAll(exchange, views);
    if (!first) {
      return saying({
        text: t('approval-none-named'),
        choices: [button(t('button-approvals'), 'my-approvals')],
      });
    }
    const decision = args.accepts ? 'accept' : 'refuse';
    return await decideNamed(
      exchange,
      { args, found: [first, ...others] },
      {
        intent: 'decide-waiting',
        sure: `approval-${decision}-sure`,
        card: async ({ id }) => {
          const file = await loadApproval(stores, services, id);
          return file ? approvalCard(file, exchange) : { text: t('approval-none-named') };
        },
        press: ({ id }) => ({ intent: 'decide-request', args: { requestId: id, decision } }),
        reasonAs: 'comment',
        refuse: (pressed) => refuse(exchange, pressed),
        together: {
          intent: 'approve-all',
          sure: 'approval-together',
          button: 'approval-together-button',
        },
      },
    );
  };
}

/** « tout accepter » is the digest’s own button, to confirm; a refusal has its own reason: one by one. */
async function decideEverything(
  exchange: Exchange,
  person: Account,
  { views, accepts }: { views: RequestView[]; accepts: boolean },
): Promise<ExchangeResult> {
  const { t } = exchange;
  if (!accepts || views.length === 0) {
    const shown = await showApprovals(exchange, person, { oneByOne: true });
    const lead = accepts ? [] : [{ text: t('approvals-refuse-each') }];
    return { ...shown, drafts: [...lead, ...shown.drafts] };
  }
  const examined = await examineAll(exchange, views);
  const { refresh: _whole, ...digest } = digestCard(examined, views.length, exchange);
  const press = digest.choices?.find(({ target }) => target.intent === 'approve-all')?.target;
  return saying(press ? toConfirm(digest, t('approvals-all-sure'), { press }) : digest);
}
