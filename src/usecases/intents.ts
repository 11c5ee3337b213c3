import type { Draft } from '#conversation/index.ts';
import { accountIntents } from './accounts/account-intents.ts';
import { showAnswerDetails, showEntry } from './answer-question.ts';
import { approvalIntents } from './approvals/approval-intents.ts';
import { removeFromBasket, sendBasket, showBasket } from './basket/basket.ts';
import {
  createEnrolInWords,
  createOpenWithAction,
  showActionSheet,
} from './catalogue/action-sheet.ts';
import { showCatalogue } from './catalogue/browse.ts';
import { createDecideRequest, showApproval } from './decide-request.ts';
import { type Exchange, type Intents, saying } from './exchange.ts';
import { explainReceipt } from './explain-receipt.ts';
import { applyImport, tryImport } from './import/import-programme.ts';
import { sendTemplate } from './import/template.ts';
import { managementIntents } from './management/management-intents.ts';
import { opening, openingWithAccount, type StartDialog, withAccount } from './open-dialog.ts';
import { sendCalendar } from './papers/my-calendar.ts';
import { showMyPapers } from './papers/my-papers.ts';
import { printAttendanceSheet, printPerson, printSession } from './papers/provider-papers.ts';
import { createForAll, createProviderDecide, showProviderPerson } from './provider/decide.ts';
import { createDecideParticipant } from './provider/person-named.ts';
import { showPersonOrdered } from './provider/person-ordered.ts';
import { showProviderAway } from './provider/provider-away.ts';
import { createShowAsked } from './provider/session-asked.ts';
import { showProviderSessions, showSessionPeople } from './provider/show-sessions.ts';
import { showToConfirm } from './provider/show-to-confirm.ts';
import { answerQuery, askForChange, chartQuery, exportQuery } from './queries/answer-query.ts';
import { questionIntents } from './questions/question-intents.ts';
import { reminderIntents } from './reminders/reminder-intents.ts';
import { createReportAbsence } from './report-absence.ts';
import { sessionIntents } from './sessions/session-intents.ts';
import { showMyAbsences } from './show-my-absences.ts';
import { showMyApprovers } from './show-my-approvers.ts';
import { showMyMembership } from './show-my-membership.ts';
import { showMyRequests } from './show-my-requests.ts';
import { showMyQuota } from './show-quota.ts';
import { subscriptionIntents } from './subscriptions/subscription-intents.ts';
import { forgetTopic } from './understand-text.ts';
import { mainChoices, showHelp, welcomeDraft } from './welcome.ts';
import {
  foretellWithdrawals,
  showNextFormation,
  showWithdrawalDeadlines,
  withRule,
} from './what-if.ts';

/** What a prestataire does with their sessions. */
function providerIntents(start: StartDialog): Intents {
  const decide = createProviderDecide(start);
  const ofSession: Intents = {
    'session-people': withAccount(showSessionPeople),
    'print-session': withAccount(printSession),
    'print-attendance': withAccount(printAttendanceSheet),
  };
  return {
    ...ofSession,
    'provider-asked': withAccount(createShowAsked(ofSession)),
    'provider-away': withAccount(showProviderAway),
    'provider-order': withAccount(showPersonOrdered),
    'provider-sessions': withAccount(showProviderSessions),
    'to-confirm': withAccount(showToConfirm),
    'provider-person': withAccount(showProviderPerson),
    'provider-decide': decide,
    'decide-participant': withAccount(
      createDecideParticipant((exchange, args) => decide(exchange, args, {})),
    ),
    'enrol-all': withAccount(createForAll('enrol')),
    'attend-all': withAccount(createForAll('attend')),
    'print-person': withAccount(printPerson),
  };
}

/** The programme, and what a sheet opens. */
function catalogueIntents(start: StartDialog): Intents {
  return {
    catalogue: showCatalogue,
    'action-sheet': showActionSheet,
    'try-import': withAccount(tryImport),
    'apply-import': withAccount(applyImport),
    'import-template': withAccount(sendTemplate),
    'enrol-action': withAccount(createOpenWithAction(start, 'enrol')),
    'enrol-shown': withAccount(createOpenWithAction(start, 'enrol', { isNamed: true })),
    'add-to-basket': withAccount(createOpenWithAction(start, 'add-to-basket')),
    'basket-words': withAccount(createEnrolInWords(start, 'add-to-basket')),
  };
}

/** What is said to whoever would enrol somebody else. */
const EACH_ENROLS_ONESELF = 'each-enrols-oneself';

/** « recommencer »: what follows leans on nothing said before. */
const afresh =
  (draftOf: (exchange: Exchange) => Draft): Intents[string] =>
  async (exchange) => {
    forgetTopic(exchange);
    return saying(draftOf(exchange));
  };

/** Everything a button or a recognised request can do, by name. */
export function createIntents(start: StartDialog): Intents {
  const decideRequest = createDecideRequest(async (exchange, dialog, requestId) =>
    start(exchange, dialog, { slots: { request: { value: requestId, label: requestId } } }),
  );
  return {
    help: showHelp,
    'nothing-underway': afresh((exchange) => ({
      text: exchange.t('nothing-underway'),
      choices: mainChoices(exchange),
    })),
    welcome: afresh(welcomeDraft),
    'answer-details': showAnswerDetails,
    'answer-entry': showEntry,
    'enrol-other': (exchange, { text }) =>
      showEntry(exchange, { entry: EACH_ENROLS_ONESELF, question: text }),
    enrol: withAccount(createEnrolInWords(start, 'enrol')),
    withdraw: openingWithAccount(start, 'withdraw'),
    'report-absence': createReportAbsence(start),
    human: opening(start, 'contact-human'),
    'my-requests': withAccount(showMyRequests),
    'my-rank': withAccount(showMyRequests),
    'my-sessions': withAccount(showMyRequests),
    'my-history': withAccount(showMyRequests),
    'my-quota': withAccount(showMyQuota),
    'my-calendar': withAccount(sendCalendar),
    attestation: withAccount(showMyPapers),
    'my-approver': withAccount(showMyApprovers),
    'my-membership': withAccount(showMyMembership),
    'my-late-withdrawals': withAccount(showMyAbsences),
    'show-approval': showApproval,
    query: withAccount(answerQuery),
    'query-change': askForChange,
    'query-chart': withAccount(chartQuery),
    'query-export': withAccount(exportQuery),
    'explain-receipt': explainReceipt,
    basket: withAccount(showBasket),
    'send-basket': withAccount(sendBasket),
    'remove-from-basket': withAccount(removeFromBasket),
    ...accountIntents(start),
    ...approvalIntents(start, decideRequest),
    ...sessionIntents(start),
    ...managementIntents(start),
    ...reminderIntents(),
    ...subscriptionIntents(),
    ...questionIntents(start),
    ...providerIntents(start),
    ...catalogueIntents(start),
    'what-if-withdraw': withRule('what-if-withdraw', foretellWithdrawals),
    'withdraw-deadline': withRule('withdraw-deadline', showWithdrawalDeadlines),
    'second-formation-when': withRule('second-formation-when', showNextFormation),
    'decide-request': decideRequest,
  };
}
