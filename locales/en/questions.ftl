# Questions passed on to the team, opinions on answers

ask-human-sent = Passed on to the team. The answer will arrive here.
ask-human-too-many = You have already passed on many questions today. If it is urgent: parcourspro@cap-metiers.pro or 05 46 00 24 93
button-reply = Reply
question-title = Question without an answer
question-answered = Question answered
question-reply = **Answer:** { $reply }
question-gone = I cannot find this question.
question-already = A colleague has already answered this question.
question-sent = Your answer has left.
question-answer-arrived =
    The team answers you about “{ $question }”:

    { $reply }
questions-none = No question is waiting for an answer. 👏
questions-open = { $count ->
    [one] { $count } question is waiting for an answer, the oldest first:
   *[other] { $count } questions are waiting for an answer, the oldest first:
}
feedback-thanks = Thank you!
feedback-sorry = Sorry. Would you like to ask the team?
contested-none = No answer is contested.
contested-title = Contested answers
column-answer = Answer
drafts-none = No draft answer.
drafts-sent = { $count ->
    [one] { $count } draft answer, in this file:
   *[other] { $count } draft answers, in this file:
}
changed-none = No answer given has changed since.
changed-title = These answers have changed since they were given. Tell people?
button-tell-changed = { $title } ({ $count ->
    [one] { $count } person
   *[other] { $count } people
})
changed-told = { $count ->
    [0] Everybody has already been told.
    [one] { $count } person is told.
   *[other] { $count } people are told.
}
changed-answer =
    An answer I gave you has changed. Here is the present rule:

    { $answer }
