import {
  type Draft,
  type IncomingContent,
  readCommand,
  tellsOwnHealth,
} from '#conversation/index.ts';
import type { KnowledgeResult } from '#knowledge/index.ts';
import { recognisePetition } from './accounts/petition-named.ts';
import { recogniseNewcomer } from './accounts/recognise-newcomer.ts';
import { offerResume } from './accounts/resume-elsewhere.ts';
import { contactsAsked, showContacts } from './accounts/show-contact.ts';
import { answerResult, showEntry } from './answer-question.ts';
import { recogniseRequest } from './approvals/request-named.ts';
import { isEnrolmentOrder } from './catalogue/recognise-enrolment.ts';
import { recogniseSearch } from './catalogue/recognise-search.ts';
import { pointsToShown } from './catalogue/shown-actions.ts';
import { tellFacts } from './catalogue/tell-facts.ts';
import type { Passing } from './catalogue/title-in-passing.ts';
import { townMissing } from './catalogue/town-missing.ts';
import { spoken } from './catalogue/words.ts';
import type { HandleDependencies } from './exchange.ts';
import { type Exchange, type ExchangeResult, saying } from './exchange.ts';
import { holdDialog } from './hold-dialog.ts';
import { isImport } from './import/import-programme.ts';
import { readManagerOrder, readOrderOnIt } from './management/manager-orders.ts';
import { recogniseStepBack } from './management/memberships/moved-last.ts';
import { recogniseWhyWaiting } from './management/requests/why-waiting.ts';
import { holds } from './order-words.ts';
import { recogniseParticipant } from './provider/person-named.ts';
import { recogniseAway } from './provider/provider-away.ts';
import { recogniseSessionAsked } from './provider/session-asked.ts';
import { tellOfOthers } from './queries/about-others.ts';
import { recogniseListed } from './queries/listed.ts';
import { recogniseQuery } from './queries/recognise-query.ts';
import { receiptIn } from './receipt-asked.ts';
import { recogniseClosingOrder, recogniseOrder } from './recognise-order.ts';
import { recogniseSeveral } from './recognise-several.ts';
import { recogniseWhatIf } from './recognise-what-if.ts';
import { answerToNothing, buttonTyped, confirmedBy } from './said-yes.ts';
import { withMonthShown } from './sessions/month-shown.ts';
import { tellWhoRuns } from './sessions/who-runs.ts';
import { tellSituation } from './situations/tell-situation.ts';
import { recogniseChange } from './subscriptions/change-time.ts';
import { recogniseWish } from './subscriptions/recognise-wish.ts';
import { recogniseOnAlerts } from './subscriptions/shown-alerts.ts';
import { asksPrivacy } from './tell-privacy.ts';
import { understandInPassing } from './understand-in-passing.ts';
import { recogniseSameOn } from './what-if-day.ts';

/** Finds who answers a text: the dialog underway, a receipt, a gestionnaire's query, an intent, or the knowledge. */
export async function routeText(
  deps: HandleDependencies,
  exchange: Exchange,
  said: string,
): Promise<ExchangeResult> {
  const asked = confirmedBy(exchange, deps.machine.repair, said) ?? buttonTyped(exchange, said);
  if (asked) return await runIntent(deps, exchange, asked.intent, asked.args ?? {});
  const held = await holdDialog(deps, exchange, { type: 'text', text: said });
  if (held.isHandled) return held;
  const { rest = said } = held;
  const order =
    readOrderOnIt(exchange, rest) ??
    recogniseOrder(exchange, rest) ??
    readManagerOrder(exchange, rest) ??
    recogniseClosingOrder(exchange, rest);
  // An order on a session looks for it among all those of that day.
  const text = order && order !== 'enrol' ? rest : await withMonthShown(exchange, rest);
  const withState = (result: ExchangeResult): ExchangeResult => ({
    ...result,
    ...(result.state ? {} : held.state ? { state: held.state } : {}),
    drafts: [...held.drafts, ...result.drafts],
  });
  if (text.trim() === '') return withState(saying({ text: exchange.t('message-empty') }));
  const onAlerts = recogniseOnAlerts(exchange, text);
  if (onAlerts) return withState(await runIntent(deps, exchange, onAlerts.intent, onAlerts.args));
  const back = recogniseStepBack(exchange, text);
  if (back) return withState(await runIntent(deps, exchange, 'move-membership', back));
  const sameOn = recogniseSameOn(exchange, text);
  if (sameOn) {
    return withState(await runIntent(deps, exchange, 'what-if-withdraw', { text, ...sameOn }));
  }
  const situation = await tellSituation(exchange, text);
  if (situation) return withState(situation);
  const receipt = receiptIn(text);
  // « historique de R-… », « corrige R-… » ask for more than the decision.
  if (receipt && !order)
    return withState(await runIntent(deps, exchange, 'explain-receipt', { code: receipt }));
  if (exchange.person && readCommand(deps.machine.repair, text) === 'resume') {
    return withState(await offerResume(exchange));
  }
  const shown = pointsToShown(exchange, deps.machine.repair, text);
  if (shown) {
    const intent = shown.isOrder ? 'enrol-shown' : 'action-sheet';
    return withState(await runIntent(deps, exchange, intent, { actionId: shown.actionId }));
  }
  const several = receipt ? [] : recogniseSeveral(exchange, text);
  if (several.length > 0) return withState(await runEach(deps, exchange, several));
  const decided =
    !order || WAITING.includes(order) ? await recogniseDecision(deps, exchange, text) : null;
  if (decided) return withState(await runIntent(deps, exchange, decided.intent, decided.args));
  if (order) return withState(await runIntent(deps, exchange, order, { text }));
  const facts = await tellFacts(exchange, text);
  if (facts) return withState(facts);
  const ofOthers = await tellOfOthers(exchange, text, deps.machine.repair.firstNames);
  if (ofOthers) return withState(ofOthers);
  const waiting = await recogniseWhyWaiting(exchange, text);
  if (waiting.length > 0)
    return withState(await runIntent(deps, exchange, 'why-waiting', { requestIds: waiting }));
  const away = await recogniseAway(exchange, text);
  if (away) return withState(await runIntent(deps, exchange, 'provider-away', away));
  const ofSession = await recogniseSessionAsked(exchange, text);
  if (ofSession) return withState(await runIntent(deps, exchange, 'provider-asked', ofSession));
  const newcomer = recogniseNewcomer(exchange, deps.machine.repair, text);
  if (newcomer) return withState(await runIntent(deps, exchange, newcomer, { text }));
  const toNothing = answerToNothing(exchange, deps.machine.repair, text);
  if (toNothing) return withState(toNothing);
  const contacts = await contactsAsked(exchange, text);
  if (contacts.length > 0) return withState(await showContacts(exchange, contacts));
  if (await isEnrolmentOrder(exchange, text)) {
    return withState(await runIntent(deps, exchange, 'enrol', { text }));
  }
  const subscription = recogniseSubscription(exchange, text);
  if (subscription) {
    return withState(await runIntent(deps, exchange, subscription.intent, subscription.args));
  }
  const filter = await recogniseSearch(exchange, text);
  if (filter) return withState(await runIntent(deps, exchange, 'catalogue', { filter }));
  return withState(await routeUnderstood(deps, exchange, text));
}

/** Orders that « confirme le compte de Lucie », « admets Manon » are near to. */
const WAITING: readonly string[] = ['roles', 'petitions', 'provider-order'];

/** What waits for a decision, said by its name: a structure, an account, somebody preregistered, a request. */
async function recogniseDecision(
  { machine }: HandleDependencies,
  exchange: Exchange,
  text: string,
): Promise<{ intent: string; args: Record<string, unknown> } | null> {
  const petition = await recognisePetition(exchange, text);
  if (petition) return { intent: 'decide-named', args: petition };
  const participant = await recogniseParticipant(exchange, text);
  if (participant) return { intent: 'decide-participant', args: participant };
  const request = await recogniseRequest(exchange, machine.repair, text);
  return request && { intent: 'decide-waiting', args: request };
}

async function routeUnderstood(
  deps: HandleDependencies,
  exchange: Exchange,
  text: string,
): Promise<ExchangeResult> {
  const runs = await tellWhoRuns(exchange, text);
  if (runs) return runs;
  const listed = await recogniseListed(exchange, text);
  if (listed) return await runIntent(deps, exchange, 'query', { reading: listed, isListed: true });
  const { result, passing } = await understandInPassing(exchange, text);
  const isNoQuery = isOrderOnRights(result) || asksPrivacy(result);
  const reading = isNoQuery ? null : recogniseQuery(exchange, text, result);
  if (reading) return await runIntent(deps, exchange, 'query', { reading, text });
  const isIntent = result.route === 'personal' || result.route === 'command';
  if (isIntent && result.intent && deps.intents[result.intent]) {
    const own = await runIntent(deps, exchange, result.intent, { text });
    return await afterRule(exchange, result.rule ?? ruleOfWhere(exchange, text, result), own);
  }
  const general = withoutHealth(deps, exchange, {
    text,
    said: answerResult(exchange, text, result),
  });
  if (result.route === 'decline' && passing) {
    return await showSheetFirst(deps, exchange, general, passing);
  }
  const whatIf = result.route === 'answer' ? recogniseWhatIf(exchange, text) : null;
  if (!whatIf) return general;
  const own = await runIntent(deps, exchange, whatIf, { text });
  return { ...general, drafts: [...general.drafts, ...besides(own.drafts, general.drafts)] };
}

/** What was not said yet. */
const besides = (drafts: readonly Draft[], said: readonly Draft[]): Draft[] =>
  drafts.filter(({ text }) => !said.some((draft) => draft.text === text));

/** What nothing answers and tells of one’s health: that it need not be told comes first. */
function withoutHealth(
  { machine }: HandleDependencies,
  { t }: Exchange,
  { text, said }: { text: string; said: ExchangeResult },
): ExchangeResult {
  const isAnswered = said.drafts.some(({ choices = [] }) =>
    choices.some(({ target }) => target.intent === 'feedback'),
  );
  if (isAnswered || !tellsOwnHealth(machine.repair, text)) return said;
  return { ...said, drafts: [{ text: t('conversation-health-say-otherwise') }, ...said.drafts] };
}

/** The sheet of the training, for a question that nothing else answers; then who to ask. */
async function showSheetFirst(
  deps: HandleDependencies,
  exchange: Exchange,
  general: ExchangeResult,
  { actionId, plain }: Passing,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const town = await townMissing(exchange, plain, actionId);
  const first = town ? [{ text: t('sheet-no-session-at', { town }) }] : [];
  const sheet = await runIntent(deps, exchange, 'action-sheet', { actionId });
  const drafts = general.drafts.map((draft) => ({ ...draft, text: t('after-sheet') }));
  return { ...general, drafts: [...first, ...sheet.drafts, ...drafts] };
}

/** « où je vois si ma demande est acceptée ? », asked by a stranger: where everybody sees theirs. */
function ruleOfWhere(
  { person, services }: Exchange,
  text: string,
  { intent = '' }: KnowledgeResult,
): string | undefined {
  const isOfRequests = ['my-requests', 'my-sessions', 'my-history'].includes(intent);
  const isWhere = !person && isOfRequests && holds(services, spoken(text), 'asks-where');
  return isWhere ? 'track-requests' : undefined;
}

/** In doubt between an order and the rule on it, the rule is said first. */
async function afterRule(
  exchange: Exchange,
  rule: string | undefined,
  own: ExchangeResult,
): Promise<ExchangeResult> {
  if (!rule) return own;
  const said = await showEntry(exchange, { entry: rule });
  return { ...own, drafts: [...said.drafts, ...besides(own.drafts, said.drafts)] };
}

/** « préviens-moi si … », « chaque lundi … »; « plutôt à 9 h », said of the one spoken of last. */
function recogniseSubscription(
  exchange: Exchange,
  text: string,
): { intent: string; args: Record<string, unknown> } | null {
  const change = recogniseChange(exchange, text);
  if (change) return { intent: 'subscription-move', args: change };
  const wish = recogniseWish(exchange, text);
  return wish ? { intent: 'subscription-propose', args: { wish } } : null;
}

const SURE = 0.8;

/** « donne le rôle de valideur à Marie Durand » names somebody, and asks nothing of them. */
function isOrderOnRights({ route, intent, score }: KnowledgeResult): boolean {
  return route === 'command' && intent === 'roles' && score >= SURE;
}

async function runIntent(
  deps: HandleDependencies,
  exchange: Exchange,
  name: string,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const intent = deps.intents[name];
  if (!intent) throw new Error(`intent ${name} is not known`);
  return await intent(exchange, args, {});
}

/** One thing after the other, as asked. */
async function runEach(
  deps: HandleDependencies,
  exchange: Exchange,
  names: string[],
): Promise<ExchangeResult> {
  const drafts: ExchangeResult['drafts'] = [];
  for (const name of names) drafts.push(...(await runIntent(deps, exchange, name, {})).drafts);
  return { drafts };
}

/** A photo, a sticker, a file: for the dialog underway, else said kindly that text is understood. */
export async function routeAttachment(
  deps: HandleDependencies,
  exchange: Exchange,
  content: Extract<IncomingContent, { type: 'attachment' }>,
): Promise<ExchangeResult> {
  const { type, kind, text, file } = content;
  const held = await holdDialog(deps, exchange, {
    type,
    kind,
    ...(text ? { text } : {}),
    ...(file ? { file } : {}),
  });
  if (held.isHandled) return held;
  if (file && isImport(exchange, file)) {
    return await runIntent(deps, exchange, 'try-import', { ref: file.ref });
  }
  if (text) return await routeText(deps, exchange, text);
  return saying({ text: exchange.t('message-not-text') });
}
