import { button, type Intent, type Intents, saying } from '../exchange.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { approveAll } from './approve-all.ts';
import { showMyDecisions } from './my-decisions.ts';
import { createDecideWaiting } from './request-named.ts';
import { showApprovals, showDigest } from './show-approvals.ts';
import { answerSubstitute, createNameSubstitute, endSubstitute } from './substitute.ts';

/** What a Valideur RH, or who replaces one, does with the requests of their structure. */
export function approvalIntents(start: StartDialog, decideRequest: Intent): Intents {
  return {
    'my-approvals': withAccount(showApprovals),
    'show-digest': withAccount(showDigest),
    'approve-all': withAccount(approveAll),
    'decide-waiting': withAccount(
      createDecideWaiting((exchange, args) => decideRequest(exchange, args, {})),
    ),
    'undo-decision': async ({ t }) =>
      saying({
        text: t('undo-decision'),
        choices: [
          button(t('button-human'), 'human'),
          button(t('button-my-decisions'), 'my-decisions'),
        ],
      }),
    'my-decisions': withAccount(showMyDecisions),
    substitute: createNameSubstitute(start),
    'answer-substitute': withAccount(answerSubstitute),
    'end-substitute': withAccount(endSubstitute),
  };
}
