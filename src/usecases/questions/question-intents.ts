import { isGestionnaire } from '../accounts/members.ts';
import { type Intent, type Intents, saying } from '../exchange.ts';
import { type PersonalWork, type StartDialog, withAccount } from '../open-dialog.ts';
import { passQuestionOn } from './ask-human.ts';
import { closeContestedAnswer, showContestedAnswer, showContestedAnswers } from './contested.ts';
import { dropDrafts, sendDrafts } from './drafts.ts';
import { recordFeedback } from './feedback.ts';
import { showAnswersToReview, showOpenQuestions } from './lists.ts';
import { createReplyIntent } from './reply.ts';
import { leaveChanged, previewChanged, showChangedAnswers, tellChanged } from './tell-changed.ts';

/** Questions to the team, opinions on answers, and the gestionnaires' lists about them. */
export function questionIntents(start: StartDialog): Intents {
  return {
    feedback: recordFeedback,
    'pass-question-on': passQuestionOn,
    'reply-to-question': createReplyIntent(start),
    'open-questions': forManagers(showOpenQuestions),
    'answers-to-review': forManagers(showAnswersToReview),
    'contested-answers': forManagers(showContestedAnswers),
    'contested-answer': forManagers(showContestedAnswer),
    'contested-done': forManagers(closeContestedAnswer),
    'draft-answers': forManagers(sendDrafts),
    'drafts-done': forManagers(dropDrafts),
    'changed-answers': forManagers(showChangedAnswers),
    'changed-answer': forManagers(previewChanged),
    'tell-changed': forManagers(tellChanged),
    'leave-changed': forManagers(leaveChanged),
  };
}

function forManagers(work: PersonalWork): Intent {
  return withAccount(async (exchange, person, args) =>
    isGestionnaire(person)
      ? await work(exchange, person, args)
      : saying({ text: exchange.t('refusal-NOT_ALLOWED') }),
  );
}
