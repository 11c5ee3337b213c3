import type { Account } from '#ports/account-repository.ts';
import { showAnswerDetails, showEntry } from './answer-question.ts';
import { createDecideRequest, showApproval } from './decide-request.ts';
import {
  button,
  type Exchange,
  type ExchangeResult,
  type Intent,
  type Intents,
  saying,
} from './exchange.ts';
import { explainReceipt } from './explain-receipt.ts';
import { answerQuery } from './query-programme.ts';
import { passQuestionOn } from './questions/ask-human.ts';
import { recordFeedback } from './questions/feedback.ts';
import { sendDrafts, showContestedAnswers, showOpenQuestions } from './questions/lists.ts';
import { createReplyIntent } from './questions/reply.ts';
import { showChangedAnswers, tellChanged } from './questions/tell-changed.ts';
import { showApprovals } from './show-approvals.ts';
import { showMyApprovers } from './show-my-approvers.ts';
import { showMyRequests } from './show-my-requests.ts';
import { showMyQuota } from './show-quota.ts';
import { showHelp, welcomeDraft } from './welcome.ts';
import { foretellWithdrawals, showNextFormation, showWithdrawalDeadlines } from './what-if.ts';

/** Starts a dialog, as the composition root can. */
export type StartDialog = (
  exchange: Exchange,
  dialog: string,
  given?: { slots?: Record<string, { value: string; label: string }>; text?: string },
) => Promise<ExchangeResult>;

/** Wraps a use case that needs an account: without one, the two ways to get one. */
export function withAccount(
  work: (
    exchange: Exchange,
    person: Account,
    args: Record<string, unknown>,
  ) => Promise<ExchangeResult>,
): Intent {
  return async (exchange, args) => {
    const { person, t } = exchange;
    if (!person) {
      return saying({
        text: t('account-needed'),
        choices: [
          button(t('button-link'), 'link-account'),
          button(t('button-create-account'), 'create-account'),
        ],
      });
    }
    if (person.status !== 'active')
      return saying({ text: t(`account-${person.status.replace('_', '-')}`) });
    return await work(exchange, person, args);
  };
}

/** Opens a dialog; the message that asked for it already holds some answers. */
function opening(start: StartDialog, dialog: string): Intent {
  return async (exchange, args) => {
    const text = args['text'];
    return await start(exchange, dialog, typeof text === 'string' ? { text } : {});
  };
}

function openingWithAccount(start: StartDialog, dialog: string): Intent {
  return withAccount(
    async (exchange, _person, args) => await opening(start, dialog)(exchange, args, {}),
  );
}

/** Questions to the team, opinions on answers, and the gestionnaires' lists about them. */
function questionIntents(start: StartDialog): Intents {
  return {
    feedback: recordFeedback,
    'pass-question-on': passQuestionOn,
    'reply-to-question': createReplyIntent(start),
    'open-questions': withAccount(showOpenQuestions),
    'contested-answers': withAccount(showContestedAnswers),
    'draft-answers': withAccount(sendDrafts),
    'changed-answers': withAccount(showChangedAnswers),
    'tell-changed': tellChanged,
  };
}

/** Everything a button or a recognised request can do, by name. */
export function createIntents(start: StartDialog): Intents {
  return {
    help: showHelp,
    welcome: async (exchange) => saying(welcomeDraft(exchange)),
    'answer-details': showAnswerDetails,
    'answer-entry': showEntry,
    enrol: openingWithAccount(start, 'enrol'),
    withdraw: openingWithAccount(start, 'withdraw'),
    'report-absence': openingWithAccount(start, 'report-absence'),
    'delete-account': openingWithAccount(start, 'delete-account'),
    human: opening(start, 'contact-human'),
    'link-account': opening(start, 'link-account'),
    'create-account': opening(start, 'create-account'),
    'my-requests': withAccount(showMyRequests),
    'my-rank': withAccount(showMyRequests),
    'my-sessions': withAccount(showMyRequests),
    'my-history': withAccount(showMyRequests),
    'my-quota': withAccount(showMyQuota),
    'my-approver': withAccount(showMyApprovers),
    'my-approvals': withAccount(showApprovals),
    'show-approval': showApproval,
    query: answerQuery,
    'explain-receipt': explainReceipt,
    ...questionIntents(start),
    'what-if-withdraw': withAccount(foretellWithdrawals),
    'withdraw-deadline': withAccount(showWithdrawalDeadlines),
    'second-formation-when': withAccount(showNextFormation),
    'decide-request': createDecideRequest(async (exchange, dialog, requestId) =>
      start(exchange, dialog, { slots: { request: { value: requestId, label: requestId } } }),
    ),
  };
}
