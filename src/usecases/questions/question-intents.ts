import type { Intent, Intents } from '../exchange.ts';
import { forManagers } from '../management/for-managers.ts';
import type { PersonalWork, StartDialog } from '../open-dialog.ts';
import { passQuestionOn } from './ask-human.ts';
import { closeContestedAnswer, showContestedAnswer, showContestedAnswers } from './contested.ts';
import { dropDrafts, sendDrafts } from './drafts.ts';
import { recordFeedback } from './feedback.ts';
import { showAnswersToReview, showOpenQuestions } from './lists.ts';
import { createReplyIntent } from './reply.ts';
import { createReplyToAsker } from './reply-to-asker.ts';
import { leaveChanged, previewChanged, showChangedAnswers, tellChanged } from './tell-changed.ts';

/** Questions to the team, opinions on answers, and the gestionnaires' lists about them. */
export function questionIntents(start: StartDialog): Intents {
  return {
    feedback: recordFeedback,
    'pass-question-on': passQuestionOn,
    'reply-to-question': createReplyIntent(start),
    'reply-to-asker': forTeam(createReplyToAsker(start)),
    'open-questions': forTeam(showOpenQuestions),
    'answers-to-review': forTeam(showAnswersToReview),
    'contested-answers': forTeam(showContestedAnswers),
    'contested-answer': forTeam(showContestedAnswer),
    'contested-done': forTeam(closeContestedAnswer),
    'draft-answers': forTeam(sendDrafts),
    'drafts-done': forTeam(dropDrafts),
    'changed-answers': forTeam(showChangedAnswers),
    'changed-answer': forTeam(previewChanged),
    'tell-changed': forTeam(tellChanged),
    'leave-changed': forTeam(leaveChanged),
  };
}

const forTeam = (work: PersonalWork): Intent => forManagers(work, 'refusal-NOT_ALLOWED');
