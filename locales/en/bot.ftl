# Welcome, help, buttons

welcome-known = Hello { $name } 👋 I am the ParcoursPro assistant. Ask me a question, or choose:
welcome-unknown = Hello 👋 I am the ParcoursPro assistant. Ask me a question about the programme. To enrol or follow your requests you need an account: link yours, or create it here.
group-welcome = Hello 👋 I am the ParcoursPro assistant. Mention me for a general question. For anything about you, write to me in private.
group-private = This is about you personally: write to me in private and I will answer there.

help-questions = **Ask your question** as it comes: “how many courses a year?”, “I am ill, whom do I tell?”
help-unknown = **To enrol**, you need an account: “create my account”, or “link my account” if you already have one.
help-own =
    { "**" }Your training**
    - “enrol me in a course”
    - “where are my requests?”
    - “how many actions do I have left?”
    - “I want to withdraw”
help-valideur-rh = **HR validator**: “requests to approve”, “my decisions”, “name a substitute”. Each new request reaches you here, with its buttons.
help-referent = **Référent**: “manage roles”, “who belongs to my structure?”
help-prestataire = **Provider**: “my sessions”, “who do I have to confirm?”
help-gestionnaire = **Programme manager**: “quota of Marie Durand”, “waiting list of the session of 12 May”, “create a session of … on 12 March at Pau, 12 places”, “postpone a session”, “memberships underway”, “membership of … paid”, “admit …”, “history of the request R-…”, “delivery report”, “manage”
help-always = At any time: “help”, “back”, “cancel”, “start again”.

command-cancel = Cancel
button-help = Help
button-enrol = Enrol
button-enrol-other = Choose another session
button-enrol-action = Choose another action
button-withdraw = Withdraw
button-my-requests = My requests
button-my-quota = My quota
button-my-deadlines = What about my enrolments?
button-next-formation = When, for me?
button-report-absence = Report my absence
button-approvals = Requests to approve
button-link = I have an account
button-create-account = Create my account
button-human = Contact the team
button-accept = Accept
button-refuse = Refuse
button-cancel-coming = Cancel their coming enrolments

message-empty = I received nothing to read. Write your question, or “help”.
message-cut = Your message is very long: I only read its beginning.
message-not-text = I can only read text. Write your question in a few words, or “help”.
message-failed = Something went wrong on my side, and nothing was changed. Please try again in a moment. If it goes on, give this reference to the team: { $reference }
nothing-underway = Nothing is under way, so there is nothing to cancel or take up again. What would you like to do?
press-unknown = This button no longer works: nothing was changed. Write “help” to see what I can do.

# A “yes” or a “no” that nothing was waiting for

said-second-thoughts = after all | actually | on second thoughts | finally
said-no = All right, nothing is done.
said-yes-to-offer = Nothing is done yet. For “{ $label }”, press the button or write “yes” again.
said-to-nothing = { $answer ->
    [yes] Fine. Nothing was waiting for a “yes”: I have done and changed nothing.
   *[no] Fine. Nothing was waiting for your answer: I have changed nothing. What was already done remains.
}

account-needed = For this I need to know who you are. Do you already have a ParcoursPro account?
account-needed-first = This needs an account: let us finish it first.
account-awaiting-referent = Your account is waiting for the référent of your structure to confirm it. You will be told here.
account-awaiting-structure = The team is checking your structure. You will be told here.
account-refused = Your account request was not accepted. To talk about it: parcourspro@cap-metiers.pro
account-erased = This account was deleted.

# Answers

answer-more = Tell me more
answer-helpful = 👍 Helpful
answer-unhelpful = 👎 Not helpful
answer-none = None of these
answer-pass-on = Pass my question on
answer-gone = This answer has changed since. Please ask me again.

# Sessions

session-on-day = on { $day }
session-from-to = from { $from } to { $to }
session-remote = remote
session-in-place = in { $place }
session-on-site = on site
session-unlimited = unlimited places
session-seats = { $free ->
    [one] { $free } place left
   *[other] { $free } places left
}
session-full = { $queue ->
    [0] full
    [one] full, { $queue } person waiting
   *[other] full, { $queue } people waiting
}
action-detail = { $count ->
    [one] { $kind }, { $next }
   *[other] { $kind }, { $count } sessions, the next one { $next }
}

# My requests, my quota

my-requests-none = You have no request yet.
my-requests-live = { $count ->
    [one] **You have { $count } request under way**
   *[other] **You have { $count } requests under way**
}
my-requests-no-live = You have no request under way.
my-requests-past = **Before**
request-presence-awaited = The session is over: the provider has not recorded attendance yet.
request-state = State: { $state }
request-state-ranked = { $status }, number { $rank } in the queue
my-quota-left = For { $year }, you have **{ $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}** reserved to members left, of which at most **{ $formations ->
    [one] { $formations } course
   *[other] { $formations } courses
}**.
quota-actions = Actions: { $bar }
quota-formations = of which courses: { $bar }
quota-rule = Webinars, conferences, round tables and web workshops are not counted.
figure-taken-at = Figures taken on { $at }
my-approvers = { $count ->
    [one] In your structure, the HR validator is { $names }.
   *[other] In your structure, the HR validators are { $names }.
}
my-approvers-no-structure = Your account belongs to no structure.
my-membership-underway = This year’s membership: { $step }.
my-membership-rooms = I cannot see the room bookings already made: ask adhesion@cap-metiers.pro how many you have left.

# Enrolment

submit-accepted = **Your request is recorded and a seat is kept for you.** It waits for the approval of your HR validator.
submit-enrolled = **You are enrolled.** This action needs no approval.
submit-waitlisted = **You are on the waiting list, number { $rank }.**
submit-refused = **This request is not possible for now.** Nothing was recorded.
submit-what-next = What you can do
submit-sent-to = Request sent to { $names }. You will be told the decision here.
submit-no-approver = Nobody holds the HR validator role in your structure yet. Ask your référent to give it to someone.
submit-other-sessions = Other sessions of the same action are open to you:
check-waitlisted = For this session you will be on the waiting list first:
receipt-line = Receipt { $code }: “why { $code }?” gives this explanation again.

# Approval

approval-title = { $name } asks to enrol
approval-decided = Request of { $name }
approval-action = Action
approval-session = Session
approval-quota-actions = Actions, { $included ->
    [yes] this one included
   *[no] without this one
}
approval-quota-formations = Training courses, { $included ->
    [yes] this one included
   *[no] without this one
}
approval-colleagues = Colleagues already on this action
approval-colleagues-count = { $count ->
    [0] none
    [one] { $count } person
   *[other] { $count } people
}
approval-deadline = To be decided
approval-deadline-day = before { $day }
approval-queue = Waiting list
approval-queue-rank = number { $rank }
approval-motivation = **Motivation**
approval-comment = Why do you refuse? The person will read your comment.
approval-responsibility = Accept if the action matches the person’s missions and its intended audience.
approval-state = State
approval-accepted-by = Accepted by
approval-refused-by = Refused by
approval-words = Comment
approval-reason = Reason
approval-already = { $name } has already decided on this request. Its state now: { $state }.
approval-refused = Done: the request is refused. The person receives your comment.
approvals-none = No request is waiting for your decision.
approvals-not-yours = Only HR validators decide the requests of their structure.
approvals-waiting = { $count ->
    [one] { $count } request is waiting for your decision:
   *[other] { $count } requests are waiting for your decision:
}

# Withdrawal

consequence-withdrawn = This withdrawal is in time: the action will not be counted.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Last day without consequence: { $lastDay }.
}
consequence-withdrawn-late = Careful: { $workingDays ->
    [one] { $workingDays } working day is
   *[other] { $workingDays } working days are
} left before the session. This is a late withdrawal: **the action will count in your yearly quota**.{ $repeated ->
    [yes] { " " }It is not the first one this year: the team may cancel your coming enrolments.
   *[no] { "" }
}
consequence-absent-excused = The case of force majeure excuses this late withdrawal: the action will not be counted. If it proves unfounded, the team may correct it.
withdrawn-withdrawn = Done: you have withdrawn, in time. The action does not count.
withdrawn-withdrawn-late = Done: your withdrawal is recorded as late. The action counts in your yearly quota.
withdrawn-absent-excused = Done: your absence is excused for force majeure. The action does not count.

refusal-UNKNOWN = I cannot find this request.
refusal-NOT_ALLOWED = You are not allowed to do this.

# Messages sent

notify-comment = Comment: “{ $comment }”
notify-force-majeure = Reason given: { $motive }.
notify-majeure-details = In their words: “{ $details }”
notify-reason = Reason: “{ $reason }”
notify-free-until = You may withdraw at no cost until { $day }.
notify-submitted-person = Your request for { $action }, { $when }, is recorded: { $status }.
notify-submitted-valideur-rh = { $name } made a request for { $action }, { $when }: { $status }.
notify-submitted-provider = New request from { $name } for { $action }, { $when }: { $status }.
notify-submitted-managers = New request from { $name } for { $action }, { $when }: { $status }.
notify-approved-person = Good news: your HR validator accepted your request for { $action }, { $when }. { $code ->
    [preregistered] A seat is kept for you. The provider still has to confirm your enrolment.
   *[other] You are { $status }. You will be told as soon as a seat is free for you.
}
notify-approved-valideur-rh = The request of { $name } for { $action }, { $when }, was accepted: { $status }.
notify-approved-provider = { $name } has the approval of their structure for { $action }, { $when }: { $status }. It is yours to confirm.
notify-approved-managers = The request of { $name } for { $action }, { $when }, was accepted: { $status }.
notify-refused-employer-person = Your HR validator did not accept your request for { $action }, { $when }.
notify-refused-employer-valideur-rh = The request of { $name } for { $action }, { $when }, was refused.
notify-refused-employer-provider = The request of { $name } for { $action }, { $when }, was refused by their structure.
notify-refused-employer-managers = The request of { $name } for { $action }, { $when }, was refused by their structure.
notify-refused-provider-person = The provider did not retain your request for { $action }, { $when }.
notify-refused-provider-valideur-rh = The provider did not retain the request of { $name } for { $action }, { $when }.
notify-refused-provider-provider = The request of { $name } for { $action }, { $when }, is refused.
notify-refused-provider-managers = The provider did not retain the request of { $name } for { $action }, { $when }.
notify-enrolled-person = Confirmed: you are enrolled in { $action }, { $when }.
notify-enrolled-valideur-rh = { $name } is enrolled in { $action }, { $when }.
notify-enrolled-provider = { $name } is enrolled in { $action }, { $when }.
notify-enrolled-managers = { $name } is enrolled in { $action }, { $when }.
notify-promoted-person = A seat came free for { $action }, { $when }: it is yours. { $code ->
    [preregistered] The provider still has to confirm your enrolment.
    [pending_employer] Your HR validator still has to approve.
   *[other] You are enrolled.
}
notify-promoted-valideur-rh = A seat came free for { $name }: { $action }, { $when } ({ $status }).
notify-promoted-provider = { $name } gets the seat that came free for { $action }, { $when } ({ $status }).
notify-promoted-managers = { $name } gets the seat that came free for { $action }, { $when } ({ $status }).
notify-admitted-person = You are admitted, exceptionally, to { $action }, { $when }. The provider still has to confirm your enrolment.
notify-admitted-valideur-rh = { $name } is admitted, exceptionally, to { $action }, { $when }.
notify-admitted-provider = { $name } is admitted, exceptionally, to { $action }, { $when }.
notify-admitted-managers = { $name } is admitted, exceptionally, to { $action }, { $when }.
notify-withdrawn-person = Your withdrawal from { $action }, { $when }, is recorded. The action does not count.
notify-withdrawn-valideur-rh = { $name } withdraws from { $action }, { $when }.
notify-withdrawn-provider = { $name } withdraws from { $action }, { $when }.
notify-withdrawn-managers = { $name } withdraws from { $action }, { $when }.
notify-withdrawn-late-person = Your withdrawal from { $action }, { $when }, is recorded as late. The action counts.
notify-withdrawn-late-valideur-rh = { $name } withdraws late from { $action }, { $when }. The action counts.
notify-withdrawn-late-provider = { $name } withdraws late from { $action }, { $when }.
notify-withdrawn-late-managers = { $name } withdraws late from { $action }, { $when }.
notify-withdrawn-excused-person = Your withdrawal from { $action }, { $when }, is excused. The action does not count.
notify-withdrawn-excused-valideur-rh = { $name } withdraws from { $action }, { $when }, for force majeure. The action does not count.
notify-withdrawn-excused-provider = { $name } withdraws from { $action }, { $when }, for force majeure.
notify-withdrawn-excused-managers = { $name } withdraws from { $action }, { $when }, for force majeure.
notify-absent-person = { $code ->
    [absent_unexcused] You were recorded as absent from { $action }, { $when }. This absence is not excused{ $counts ->
        [yes] : the action counts in your quota.
       *[no] .
    }
   *[other] Your absence from { $action }, { $when }, is excused.
}
notify-absent-majeure = If it was a case of force majeure, report it until { $day }: the absence will be excused.
notify-absent-error = You were there? Tell the team, who can correct it.
notify-absent-valideur-rh = { $name } was absent from { $action }, { $when }: { $status }.
notify-absent-provider = Absence of { $name } from { $action }, { $when }: { $status }.
notify-absent-managers = Absence of { $name } from { $action }, { $when }: { $status }.
notify-attended-person = Your attendance at { $action }, { $when }, is recorded.
notify-attended-valideur-rh = { $name } attended { $action }, { $when }.
notify-attended-provider = Attendance of { $name } at { $action }, { $when }, recorded.
notify-attended-managers = { $name } attended { $action }, { $when }.
notify-force-majeure-corrected-person = The force majeure reported for { $action }, { $when }, was not accepted: { $status }.
notify-force-majeure-corrected-valideur-rh = The force majeure of { $name } for { $action }, { $when }, was not accepted: { $status }.
notify-force-majeure-corrected-provider = The force majeure of { $name } for { $action }, { $when }, was not accepted: { $status }.
notify-force-majeure-corrected-managers = The force majeure of { $name } for { $action }, { $when }, was not accepted: { $status }.
notify-cancelled-manager-person = The Cap Métiers team cancelled your enrolment in { $action }, { $when }, after repeated late withdrawals. It does not count in your quota.
notify-cancelled-manager-valideur-rh = The Cap Métiers team cancelled the enrolment of { $name } in { $action }, { $when }, after repeated late withdrawals.
notify-cancelled-manager-provider = The Cap Métiers team cancelled the enrolment of { $name } in { $action }, { $when }.
notify-cancelled-manager-managers = The enrolment of { $name } in { $action }, { $when }, is cancelled.
notify-expired-person = The session { $action }, { $when }, has begun and your request could not be settled. It is closed and does not count.
notify-expired-valideur-rh = The request of { $name } for { $action }, { $when }, is closed: the session has begun.
notify-expired-provider = The request of { $name } for { $action }, { $when }, is closed.
notify-expired-managers = The request of { $name } for { $action }, { $when }, is closed.
notify-session-cancelled-person = The session { $action }, { $when }, is cancelled. It does not count in your quota.
notify-session-cancelled-valideur-rh = The session { $action }, { $when }, is cancelled (request of { $name }).
notify-session-cancelled-provider = The session { $action }, { $when }, is cancelled.
notify-session-cancelled-managers = The session { $action }, { $when }, is cancelled.
notify-confirmation-asked-person = The session { $action }, planned on { $from }, is postponed: it will take place { $when }.
notify-seat-too = A seat came free: it is yours.
notify-stay-asked = { $waits ->
    [yes] Do you keep your request?
   *[no] Do you stay enrolled?
}
notify-confirmation-asked-valideur-rh = The session { $action } of { $name } is postponed: { $when }.
notify-confirmation-asked-provider = The session { $action } is postponed: { $when }.
notify-confirmation-asked-managers = The session { $action } is postponed: { $when }.
notify-session-cancelled = The session { $action }, { $when }, is cancelled. { $count ->
    [one] { $count } person is told.
   *[other] { $count } people are told.
}
notify-session-postponed = The session { $action }, planned on { $from }, is postponed: it will take place { $when }. { $count ->
    [one] { $count } person is told.
   *[other] { $count } people are told.
}
notify-session-too-few = The session { $action }, { $when }, has only { $enrolled ->
    [one] { $enrolled } person enrolled
   *[other] { $enrolled } people enrolled
} of the { $minimum } expected. It may be postponed or cancelled.
notify-repeated-title = Repeated late withdrawals: { $name }
notify-repeated-late-withdrawals = { $name } has { $count } late withdrawals in { $year }. { $coming ->
    [0] No coming enrolment this year.
    [one] { $coming } coming enrolment this year can be cancelled. The decision is yours.
   *[other] { $coming } coming enrolments this year can be cancelled. The decision is yours.
}

mail-answer-in-chat = To answer, open the ParcoursPro assistant in Teams or Telegram.
mail-in-doubt = You may have received this message already: its sending was interrupted. Here it is, to be sure.
mail-signature = The ParcoursPro assistant

# Programme managers' questions

column-person = Person
column-structure = Structure
column-asked = Asked on
column-status = State

# Code by mail, linked account

code-mail-subject = Your ParcoursPro code
code-mail-text =
    Hello,

    Your code: { $code }

    It is valid for { $minutes } minutes, once. Copy it into the conversation where you asked for it.

    You asked for nothing? Give this code to nobody: without it, nothing happens.

    The ParcoursPro assistant
code-sent = A six-digit code has just left for { $email }. Look in your spam folder too.
code-too-many = Too many codes were asked for. Try again in an hour, or write to parcourspro@cap-metiers.pro
code-too-many-attempts = Too many attempts: this code can no longer be used. Start again in a few minutes.
link-no-account = Your address { $email } is verified, but no account has it. Write “create my account” to open one.
link-done = Done, { $name }: this conversation is linked to your account. What would you like to do?

# Receipts and “what if…?”

receipt-words = why | explain | reason | reasons | receipt | decision
receipt-unknown = I cannot find receipt { $code }, or it is not about you.
receipt-title = Receipt { $code }
receipt-decided = Decided on
receipt-state = State today
receipt-replayed = Decision replayed with the same result, règlement { $version }.
receipt-differs = The règlement { $version } was corrected since: replayed today, the decision gives other reasons.
what-if-none = You hold no seat at the moment: a withdrawal would have no consequence.
what-if-past = { $day } is already past. Give me a date to come.
what-if-on = If you withdraw on { $day }:
what-if-before = If you withdraw { $days ->
    [one] the day before the session
   *[other] { $days } days before the session
}:
what-if-past-line = { $day } is already past.
what-if-withdrawn = In time: the action does not count.
what-if-withdrawn-late = Late withdrawal, { $workingDays ->
    [one] { $workingDays } working day
   *[other] { $workingDays } working days
} before the session: **the action counts in your yearly quota**, unless it is a case of force majeure.
deadline-intro = To withdraw without the action counting:
deadline-until = on **{ $day }** at the latest.
deadline-passed = the time limit is past: a withdrawal would be late and would count, unless it is a case of force majeure.
deadline-pending = While this request awaits your HR validator, a withdrawal has no consequence.
deadline-accepted = Once it is accepted:
deadline-days-left = { $workingDays ->
    [one] { $workingDays } working day is
   *[other] { $workingDays } working days are
} left before the session.
next-formation-now = From now on: you have { $used } of { $max } courses in { $year }.
next-formation-now-semester = From now on, for the sessions of the first semester: you have { $used } of { $max } courses in { $year }.
next-formation-on = From **{ $day }**. You already have { $used ->
    [one] { $used } course
   *[other] { $used } courses
} in { $year }.
next-formation-on-semester = From **{ $day }**, for the sessions of the first semester. You already have { $used ->
    [one] { $used } course
   *[other] { $used } courses
} in { $year }.
next-formation-never = Your limit for { $year } is reached: { $used } of { $max } courses. A withdrawal in time gives one back; otherwise it will be next year.

# What roles ask for in a few words, separated by bars

order-withdraw = withdraw | i withdraw … | i want to withdraw … | i’d like to withdraw … | i would like to withdraw … | i need to withdraw … | withdraw me … | cancel my registration … | cancel my request … | please cancel my registration … | please withdraw me … | remove me from …
order-nothing-underway = yes give up | give up | cancel | back | stop | start again | resume
order-welcome = start | begin | get started
order-help = help | menu | help me
order-enrol = enrol | enroll | sign me up | enrol me | enroll me | enrol me in a course
order-my-requests = my requests | my enrolments | where are my requests
order-my-quota = my quota | how many actions do I have left
order-human = talk to someone | contact the team | talk to a human
order-report-absence = report an absence … | report my absence … | i want to report an absence …
order-open-questions = open questions | unanswered questions
order-answers-to-review = answers to review | questions and answers
order-contested-answers = contested answers
order-draft-answers = drafts | draft answers
order-changed-answers = changed answers
order-my-approvals = requests to approve | to approve | approvals

# Absence

absence-would-be-absent-excused = Reported in time: the absence will be excused and the action will not count. The provider will be told by mail.
absence-would-be-absent-unexcused = The absence would not be excused: the action counts in your yearly quota. A force majeure is reported on the day after the first day at the latest.
absence-excused = Done: your absence is excused, the action does not count. The provider is told by mail.
absence-recorded-over = Your absence is recorded as unexcused: { $what }. A force majeure could be reported until { $day }. I can no longer take it into account, but you may talk to the team.
absence-not-begun = Your session has not begun: I am preparing a withdrawal. A force majeure excuses it just as well.
absence-too-late = Your report comes too late: the absence is not excused and the action counts. To talk about it: parcourspro@cap-metiers.pro
absence-without-reason = Without a force majeure, an absence is not excused and the action counts. The provider will record it.

# Questions about one's own file, answered after the general rule.
what-if-words-withdraw = if i withdraw | if i withdrew | if i cancel | if i cancelled | if i drop | if i pull out
what-if-words-until = until when | how long | by when | at the latest | last day | deadline | latest
what-if-words-give-up = cancel | withdraw | pull out | drop | cancellation | withdrawal
what-if-words-own = i | my | me
what-if-words-eve = the day before | the eve
what-if-words-days-before = day before | days before
what-if-words-and = and | or | then | what | what about | how about | if | for | on | it s | same
what-if-words-next = when can i ask for a second | when can i request a second
