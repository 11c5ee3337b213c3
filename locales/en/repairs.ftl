# Requests: history, admission, corrections by gestionnaires

order-request-history = history of the request … | history of request … | history of a request …
order-repair-request = admit … | correct the request … | correct the attendance … | withdraw … from … | mark … present … | mark … absent … | refuse the force majeure …
order-cancel-coming = cancel the coming registrations …
request-words-admit = admit | admission
request-words-not-excused = no force majeure | refuse the force majeure
request-words-excuse = excuse | excused | force majeure
request-words-absent = absent | did not come
request-words-attended = present | came | attended | attendance
request-words-withdraw = withdraw | withdrawal
button-history = History
button-receipt = First decision
button-repair-request = Correct

request-history-none = I cannot find a request of that name or number. Give the receipt number (R-…), or the name of the person.
request-history-which = { $count ->
    [one] This request:
   *[other] { $count } requests match. Which one?
}
request-history-title = Request of { $name }: history
history-receipt = Receipt
history-force-majeure = Force majeure
history-force-majeure-illness = illness
history-force-majeure-transport-strike = transport strike
history-force-majeure-bereavement = death of a relative
history-force-majeure-unforeseeable-event = unforeseeable event
history-reason = Reason of a correction
history-system = the règlement, on its day
history-nobody = account deleted
history-when = When
history-who = Who
history-what = What
history-status = State
history-status-queued = { $status }, without a seat
history-event-submitted = request
history-code-STRUCTURE_LIMIT = waiting list: limit of colleagues reached
history-code-SESSION_FULL = waiting list: session full
history-event-approved = approved by the Valideur RH
history-event-refused-employer = refused by the Valideur RH
history-event-refused-provider = refused by the provider
history-event-enrolled = enrolment confirmed
history-event-promoted = seat from the waiting list
history-event-admitted = explicit admission
history-event-withdrawn = withdrawal
history-event-withdrawn-late = late withdrawal
history-event-withdrawn-excused = excused withdrawal
history-event-absent = absence
history-event-attended = attendance
history-event-attendance-repaired = attendance corrected
history-event-force-majeure-corrected = force majeure not accepted
history-event-cancelled-manager = cancelled by Cap Métiers
history-event-expired = came to nothing on the first day
history-event-session-cancelled = session cancelled
history-event-confirmation-asked = session postponed, confirmation asked

repair-request-title = the correction of the request
repair-request-lost = The request would stay as it is.
repair-request-which = Which request?
    .name = request
    .again = Give the name of the person and the session, or the receipt number:
    .example = For instance “Marie Durand, VAE of 12 May” or “R-7F3K-2Q”.
    .why = A correction touches one request only.
repair-request-operation = What is to be done?
    .name = operation
    .again = Choose what is possible for this request:
    .example = For instance “withdraw”.
    .why = The state of the request says what is possible.
repair-request-nothing = Nothing is possible for this request in its state.
repair-request-admit = Admit
repair-request-withdraw = Withdraw in their place
repair-request-excuse = Absence, with a reason
repair-request-attended = Present
repair-request-absent = Absent, without a reason
repair-request-not-excused = Force majeure not accepted
repair-request-force-majeure = Is it a force majeure?
    .name = force majeure
    .again = Choose the category, never a detail of health:
    .example = For instance “strike” or “none”.
    .why = A force majeure changes the effect of a late withdrawal or of an absence.
repair-request-reason = For what reason?
    .name = reason
    .again = Say the reason in a few words, without any detail of health.
    .example = For instance “phone call of 4 May”.
    .why = It is kept with the history of the request.
repair-request-summary = Correct this request
    .yes = Confirm
repair-request-touches = The request of { $name } goes from “{ $before }” to “{ $after }”. The person, their Valideur RH and the provider are told as the règlement says; a seat given back goes to the waiting list. { $isBack ->
    [yes] An attendance can be corrected again.
   *[no] It cannot be taken back.
}
repair-request-admits = { $admission }

    The request of { $name } goes from “{ $before }” to “{ $after }”. The person, their HR validator and the provider are told. This is not undone.
repair-not-possible = “{ $operation }” is not possible for { $name }, { $action }: the request is “{ $state }”.{ $why ->
    [employer] { " " }Their HR validator decides first; only a request they accepted, and that still waits for a seat, can be admitted.
    [late] { " " }A force majeure is told on the day after the first day at the latest.
   *[none] { "" }
}
repair-admit-next = That seat goes to { $name }.
waiting-seats = { $count ->
    [0] No seat is free.
    [one] This is the last free seat.
   *[other] { $count } seats are free.
}
waiting-before = { $count ->
    [one] One person waits before: { $names }.
   *[other] { $count } people wait before: { $names }.
}
why-waiting-employer = Their HR validator has not decided yet.
why-waiting-asks = why | for what reason | explain why | what prevents | what holds
why-waiting-about = waiting list | waiting | waits | no seat | not enrolled | not admitted | blocked | held | prevents
request-is-repaired = Done: the request is now “{ $status }”. The reason is kept with the history.
notify-attendance-repaired-person = The attendance recorded for you at { $action }, { $when }, is corrected: { $status }.
notify-attendance-repaired-valideur-rh = The attendance of { $name } at { $action }, { $when }, is corrected: { $status }.
notify-attendance-repaired-provider = The attendance of { $name } at { $action }, { $when }, is corrected: { $status }.
notify-attendance-repaired-managers = The attendance of { $name } at { $action }, { $when }, is corrected: { $status }.
cancel-coming-whose = Whose coming registrations are to be cancelled? Give the name or the address: “cancel the coming registrations of …”.
cancel-coming-not-repeated = { $name } has { $count ->
    [0] no late withdrawal
    [one] one late withdrawal only
   *[other] { $count } late withdrawals
} in { $year }: the règlement allows this cancellation from { $least } on.
