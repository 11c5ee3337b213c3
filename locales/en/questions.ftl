# Questions passed on to the team, opinions on answers

ask-human-sent = Passed on to the team. The answer will arrive here.
ask-human-already = This question has already been passed on to the team. The answer will arrive here.
ask-human-too-many = You have already passed on many questions today. If it is urgent: parcourspro@cap-metiers.pro or 05 46 00 24 93
button-reply = Reply
question-title = Question without an answer
question-answered = Question answered
question-reply = **Answer:** { $reply }
question-from = Asked by
question-from-nobody = somebody without an account
question-language = Language
question-language-fr = French
question-language-en = English
question-replied-by = Answered by
question-gone = I cannot find this question.
question-already =
    { $name } has already answered this question. Nothing else has left.

    “{ $reply }”
question-sent = Your answer has left.
question-unreachable = This person has left the conversation and has no account: your answer is kept, but cannot reach them.
question-answer-arrived =
    The team answers you about “{ $question }”:

    { $reply }
questions-which = { $count ->
    [one] One question matches: which?
   *[other] { $count } questions match. Which one do you reply to?
}
questions-of-nobody = No open question matches. Here are those that wait.
questions-none = No question is waiting for an answer. 👏
questions-open = { $count ->
    [one] { $count } question is waiting for an answer:
   *[other] { $count } questions are waiting for an answer, the oldest first:
}
button-next-questions = Next ones
questions-more = There are others.
feedback-thanks = Thank you!
feedback-already = Already noted, thank you.
feedback-changed = Corrected, thank you!
feedback-sorry = Sorry. Would you like to ask the team?
contested-none = No answer is contested.
contested-title = Contested answers
column-answer = Answer
contested-footer = Most contested first. Choose an answer to see what had been asked.
contested-asked = What had been asked
contested-file = Entry { $file }
button-contested-done = Looked into
contested-done = Noted: this answer leaves the list.

review-title = What would you like to look into?
review-open = Unanswered questions ({ $count })
review-contested = Contested answers ({ $count })
review-changed = Changed answers ({ $count })
review-drafts = Draft answers ({ $count })

drafts-none = No draft answer.
drafts-sent = { $count ->
    [one] { $count } draft answer, in this file:
   *[other] { $count } draft answers, in this file:
}
drafts-next = Send this file to whoever maintains the knowledge base. Once taken up, the drafts may leave the list.
button-drafts-done = Taken up
drafts-done = Noted: these drafts leave the list.
drafts-file-name = drafts
drafts-file =
    Draft answers, one entry per block: knowledge/<theme>/<id>.yaml (see knowledge/README.md).
    Read again, complete what is marked “…” (source, other language, other ways to ask), then run the tests.
drafts-asked = Asked on { $at }

changed-none = No answer given has changed since.
changed-title = { $count ->
    [one] This answer has changed since it was given. Choose it to see what people would receive:
   *[other] These answers have changed since they were given. Choose one to see what people would receive:
}
changed-announced = { $count ->
    [one] An answer people were given has changed since. Would you like to tell them?
   *[other] { $count } answers people were given have changed since. Would you like to tell them?
}
button-see-changed = See what has changed
changed-preview = { $count ->
    [one] { $count } person was given the earlier answer. This is what they would receive:
   *[other] { $count } people were given the earlier answer. This is what each would receive:
}
button-tell-changed = { $count ->
    [one] Tell { $count } person
   *[other] Tell { $count } people
}
button-leave-changed = Tell nobody
changed-left = Noted: nobody is told.
changed-dealt-with = A gestionnaire has already seen to it, or the answer has changed again: nothing else has left.
changed-told = { $count ->
    [0] There was nobody left to tell.
    [one] { $count } person is told.
   *[other] { $count } people are told.
}
changed-answer =
    I had answered you about “{ $about }”. That answer has changed; this is the present rule:

    { $answer }
