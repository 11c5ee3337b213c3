import type { Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Reading } from '#reading/index.ts';
import { forgetShown } from '../catalogue/shown-actions.ts';
import { spoken } from '../catalogue/words.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { rememberListed } from '../management/sessions/pointed-session.ts';
import { forgetListed, forgetSession } from '../sessions/spoken-of.ts';
import { chartDraft, exportDrafts } from './hand-out.ts';
import { withLeftOut } from './left-out.ts';
import { withMoreCounted } from './more-counted.ts';
import { withProviderMeant } from './provider-meant.ts';
import { isCovered, rememberReading } from './query-memory.ts';
import { isRequestQuery } from './query-requests.ts';
import { noteRequests } from './request-shown.ts';
import type { Unresolved } from './resolve.ts';
import { runQuery } from './run-query.ts';
import { withSessionMeant } from './session-meant.ts';
import { resultDraft, uncountedDraft, understoodAs, unresolvedDraft } from './show-result.ts';
import { withStructureMeant } from './structure-meant.ts';

const LINES_A_PAGE = 10;
/** Answers a query: the question as understood, the figure, its definition and hour, and the lines behind it. `text` says it. */
export async function answerQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { text } = args;
  const said = args['reading'] as Reading;
  const asked = typeof text === 'string' ? await withNamesMeant(exchange, text, said) : said;
  const reading = typeof text === 'string' ? await withSessionMeant(exchange, text, asked) : asked;
  if (!reading) return await askForChange(exchange, { reading: asked, field: 'session_date' });
  if (isOfEarlier(exchange, reading, text)) return saying(whichFile(exchange, reading));
  const offset = typeof args['offset'] === 'number' ? args['offset'] : 0;
  rememberReading(exchange, withoutFile(reading));
  if (args['isListed'] !== true) {
    if (reading === asked) forgetSession(exchange);
    forgetListed(exchange);
    forgetShown(exchange);
  }
  if (reading.uncounted !== undefined) return saying(uncountedDraft(exchange, reading));
  if (reading.query === 'unsupported') return saying(refusal(exchange, reading));
  if (reading.output === 'export') return await exportQuery(exchange, person, { reading });
  if (reading.output === 'chart') return await chartQuery(exchange, person, { reading });
  const outcome = await runQuery(exchange, person, reading, { limit: LINES_A_PAGE, offset });
  if (!('field' in outcome)) {
    const keys = outcome.keys ?? [];
    rememberListed(exchange, reading, keys);
    noteRequests(exchange, isRequestQuery(reading.query) && !reading.group_by ? keys : []);
  }
  return saying(
    'field' in outcome
      ? unresolvedDraft(exchange, outcome, again(reading, outcome))
      : withMoreCounted(
          exchange,
          { text, reading },
          resultDraft(exchange, reading, outcome, offset),
        ),
  );
}

/** Names as who is meant by them. */
async function withNamesMeant(exchange: Exchange, text: string, said: Reading): Promise<Reading> {
  const ofProvider = await withProviderMeant(exchange, text, said);
  return await withTitleMeant(exchange, await withStructureMeant(exchange, text, ofProvider));
}

/** « l’atelier facile à lire »: a place that is one of the words of a title is no place. */
async function withTitleMeant(exchange: Exchange, reading: Reading): Promise<Reading> {
  const { place, ...others } = reading;
  if (place === undefined || others.action === undefined) return reading;
  const action = `${others.action} à ${place}`;
  const isOfTitle = (await comingSessions(exchange, {})).some(({ action: { title } }) =>
    spoken(title).includes(spoken(action)),
  );
  return isOfTitle ? { ...others, action } : reading;
}

/** « exporter », when something else has been shown since the figures it would be of. */
function isOfEarlier(exchange: Exchange, { output }: Reading, text: unknown): boolean {
  if (typeof text !== 'string' || (output !== 'export' && output !== 'chart')) return false;
  const alone = exchange.services.readQuery(text, exchange.today);
  return alone.query === 'unsupported' && isCovered(exchange);
}

/** Says which figures a file would be of, and makes it on a press. */
function whichFile(exchange: Exchange, { output, ...reading }: Reading): Draft {
  const { t } = exchange;
  const [label, intent] =
    output === 'chart' ? ['button-chart', 'query-chart'] : ['button-export', 'query-export'];
  return {
    text: t('query-file-of-earlier', { asked: understoodAs(exchange, reading) }),
    choices: [button(t(label), intent, { reading })],
  };
}

/** A file or a picture is asked for once: the question after it is answered as usual. */
function withoutFile({ output, ...reading }: Reading): Reading {
  const isFile = output === 'export' || output === 'chart';
  return output === undefined || isFile ? reading : { ...reading, output };
}

/** « Exporter »: every line, in the two formats of spreadsheets. */
export async function exportQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { output: _output, ...reading } = args['reading'] as Reading;
  rememberReading(exchange, reading);
  const outcome = await runQuery(exchange, person, reading, { limit: 100_000, offset: 0 });
  if ('field' in outcome)
    return saying(unresolvedDraft(exchange, outcome, again(reading, outcome)));
  const files = await exportDrafts(exchange, understoodAs(exchange, reading), outcome);
  return saying(...withLeftOut(exchange, reading, files));
}

/** « Voir le graphique »: the figures as a picture, described in words. */
export async function chartQuery(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { output: _output, ...reading } = args['reading'] as Reading;
  rememberReading(exchange, reading, { isChart: true });
  const outcome = await runQuery(exchange, person, reading, { limit: LINES_A_PAGE, offset: 0 });
  if ('field' in outcome)
    return saying(unresolvedDraft(exchange, outcome, again(reading, outcome)));
  const chart = await chartDraft(exchange, understoodAs(exchange, reading), outcome);
  return saying(
    ...(chart
      ? withLeftOut(exchange, reading, [chart])
      : [resultDraft(exchange, reading, outcome, 0)]),
  );
}

/** The same question, once the name is clear. */
function again(reading: Reading, { field }: Unresolved) {
  return (value: string): [string, Record<string, unknown>] => [
    'query',
    { reading: { ...reading, [field]: value } },
  ];
}

function refusal({ t }: Exchange, { reason }: Reading): Draft {
  const isWrite = reason === 'write';
  return {
    text: t(isWrite ? 'query-unsupported-write' : 'query-unsupported-out_of_scope'),
    ...(isWrite ? { choices: [button(t('button-manage'), 'manage')] } : {}),
  };
}

/** One of the « Changer … » buttons: says how to say it; what is written next refines the question. */
export async function askForChange(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  rememberReading(exchange, args['reading'] as Reading);
  return saying({ text: exchange.t(`query-change-${String(args['field'])}`) });
}
