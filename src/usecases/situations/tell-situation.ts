import { holdsSeat, isLive } from '#reglement/index.ts';
import { offerOf, passOnChoice, showEntry } from '../answer-question.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { askForAccount } from '../open-dialog.ts';
import { rememberTopic, topicBefore } from '../understand-text.ts';
import { foretellWithdrawals, showWithdrawalDeadlines } from '../what-if.ts';
import { readAbsence } from './absence-said.ts';
import { readColleagues, tellColleagues } from './colleagues-said.ts';
import { endsBefore, readContract, tellContract } from './contract-said.ts';
import { tellCounts } from './counts-said.ts';
import { formerRules, isOnlyOfBefore } from './former-rules.ts';
import { readNotice, tellNotice } from './notice-said.ts';
import { leavesOut, readPrices, tellPrices } from './prices-said.ts';
import { readCounts } from './read-counts.ts';
import { readSaid } from './read-said.ts';
import { readRequestDay, tellRequestDay } from './request-day-said.ts';
import {
  readWithdrawal,
  tellOnlyTold,
  tellWithdrawal,
  type WithdrawalSaid,
  withdrawalSource,
} from './withdrawal-said.ts';

/**
 * A situation that a message states in full (« formation le 15 juin, je me retire le 1er, ça compte ? ») is computed by the
 * règlement as it is said, whatever the file of whoever asks holds; `null`: none is stated.
 */
export async function tellSituation(
  exchange: Exchange,
  text: string,
): Promise<ExchangeResult | null> {
  const former = await tellFormerRules(exchange, text);
  if (former) return former;
  const said = readSaid(exchange, text);
  if (!said) return null;
  const contract = readContract(exchange, said);
  if (contract) {
    const told = answer(exchange, text, 'job-seekers', tellContract(exchange, contract));
    return told && endsBefore(contract) ? passingOn(exchange, text, told) : told;
  }
  const withdrawal = readAbsence(exchange, text, said) ?? readWithdrawal(exchange, text, said);
  if (withdrawal) {
    const own = await onOwnFile(exchange, text, withdrawal);
    if (own) return own;
    const told = answer(exchange, text, 'late-withdrawal', tellWithdrawal(exchange, withdrawal));
    const isOfFile = !exchange.person && !withdrawal.on && said.has('situation-mine');
    const asked = told && isOfFile ? await askForAccount(exchange) : null;
    return told && { ...told, drafts: [...told.drafts, ...(asked?.drafts ?? [])] };
  }
  // « si je me désiste 3 jours avant », said by whoever has a file, is played on it.
  const isOfOwnFile = exchange.person !== null && said.has('what-if-words-withdraw');
  const notice = isOfOwnFile ? null : readNotice(exchange, said);
  if (notice) return answer(exchange, text, 'late-withdrawal', tellNotice(exchange, notice));
  const prices = readPrices(exchange, text, said);
  if (prices) {
    const told = answer(exchange, text, 'rooms-bookings', tellPrices(exchange, prices));
    return told && leavesOut(exchange, prices) ? passingOn(exchange, text, told) : told;
  }
  const request = readRequestDay(exchange, said);
  if (request) return answer(exchange, text, 'tiers-overview', tellRequestDay(exchange, request));
  const counts = readCounts(exchange, said);
  const colleagues = counts?.isOther ? null : readColleagues(exchange, said);
  if (colleagues)
    return answer(exchange, text, 'two-per-structure', tellColleagues(exchange, colleagues));
  if (!counts) return null;
  const told = answer(exchange, text, 'limit-combination', tellCounts(exchange, counts));
  // One’s own figures are not those of somebody else.
  return told && counts.isOther ? saying({ text: told.drafts[0]?.text ?? '' }) : told;
}

/** « et l’an dernier ? », right after a rule was told: what holds now, then what held. */
async function tellFormerRules(exchange: Exchange, text: string): Promise<ExchangeResult | null> {
  const entry = topicBefore(exchange);
  const former =
    entry && isOnlyOfBefore(exchange, text) ? formerRules(exchange, entry, text) : null;
  if (!former) return null;
  const { drafts } = await showEntry(exchange, { entry });
  return { drafts: drafts.map((draft) => ({ ...draft, text: `${draft.text}\n\n${former}` })) };
}

/** Words of the règlement, then what is usually done next; the entry behind them is what was spoken of. */
function answer(
  exchange: Exchange,
  question: string,
  entry: string,
  text: string | null,
): ExchangeResult | null {
  if (text === null) return null;
  rememberTopic(exchange, question, entry);
  const offer = offerOf(exchange, entry);
  return saying({ text, choices: offer ? [offer] : [] });
}

/** What the documents leave out can be asked of the team. */
function passingOn(exchange: Exchange, text: string, told: ExchangeResult): ExchangeResult {
  const choice = passOnChoice(exchange, exchange.t('answer-pass-on'), text);
  const drafts = told.drafts.map((draft) => ({
    ...draft,
    choices: [...(draft.choices ?? []), choice],
  }));
  return { ...told, drafts };
}

/** A session of one’s own that begins that day is looked at as it is: a place received late, a session postponed. */
async function onOwnFile(
  exchange: Exchange,
  text: string,
  withdrawal: WithdrawalSaid,
): Promise<ExchangeResult | null> {
  const { person, stores } = exchange;
  const { firstDay, on } = withdrawal;
  if (person?.status !== 'active' || (on && on >= firstDay)) return null;
  const views = await stores.requests.findViewsOfPerson(person.id);
  const requestIds = views
    .filter(
      ({ request, session }) =>
        session.firstDay === firstDay && isLive(request) && holdsSeat(request),
    )
    .map(({ request }) => request.id);
  if (requestIds.length === 0) return null;
  const look = on ? foretellWithdrawals : showWithdrawalDeadlines;
  const { drafts } = await look(exchange, person, { text, requestIds });
  const source = [...tellOnlyTold(exchange, withdrawal), withdrawalSource(exchange, firstDay)].join(
    '\n',
  );
  return { drafts: drafts.map((draft) => ({ ...draft, text: `${draft.text}\n\n${source}` })) };
}
