# Approving: digest, past decisions, substitutes

approval-not-yours-now = This request no longer awaits your decision.
approvals-not-yours-now = These requests no longer await your decision.
digest-title = { $count ->
    [one] { $count } request to approve
   *[other] { $count } requests to approve
}
digest-counts = { $conforming } in order, { $others } to look at
digest-conforming = { $count ->
    [one] **In order: a seat, nothing to report**
   *[other] **In order: a seat each, nothing to report**
}
digest-others = **To look at**
digest-more = and { $count } more
digest-footer = Each request is checked again, then decided and recorded separately.
digest-accepted = { $count ->
    [0] No request was approved.
    [one] { $count } request is approved. The person is told.
   *[other] { $count } requests are approved. Each person is told.
}
digest-left = **Left aside**
digest-no-longer-conforming = the situation has changed, please look at it
button-accept-all = Approve all ({ $count })
button-one-by-one = See one by one
button-approvals-next = See more
approvals-left = { $count ->
    [one] { $count } more request.
   *[other] { $count } more requests.
}

decisions-title = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
decisions-none-yet = You have not accepted or refused any request yet.
decisions-none = You took no such decision.
decisions-more = The { $count } latest. Name a month to see others.
decisions-when = On
decisions-person = Person
decisions-action = Action
decisions-verdict = Decision
decisions-accepted = approved
decisions-refused = refused
button-accepted = Approved
button-refused = Refused
button-this-month = This month
button-all-decisions = All
order-undo-decision = undo my decision … | undo my last decision | cancel my decision …
undo-decision = A decision cannot be taken back from here: the person has already received it. The team can correct the request.
button-my-decisions = My decisions
order-my-decisions = my decisions … | show my decisions | my past decisions | my approvals so far

order-substitute = name a substitute … | my substitute | replace me | delegate my approvals
substitute-not-yours = Only an HR approver can be replaced for approvals.
substitute-decides-already = { $name } is an HR approver of your organisation: your requests reach them already, and their approval is enough. Nothing else is needed.
substitute-not-colleague = Your substitute must have an active account in your organisation.
substitute-already = Another replacement already covers some of these days. End it first.
substitute-asked = { $name } has been asked, from { $from } to { $until }. Until they accept, { $others ->
    [none] requests only reach you.
   *[other] requests reach you and { $others }.
}
substitute-over = This replacement is no longer current.
substitute-ended = Done: this replacement is over.
substitute-told-accepted = { $name } agrees to replace you, from { $from } to { $until }.
substitute-told-declined = { $name } cannot replace you, from { $from } to { $until }. You can ask somebody else.
substitute-told-ended = { $name } no longer needs you to approve requests. Thank you.
substitute-told-over = You no longer replace { $name }: their requests reach you no more. Thank you.
substitute-you-accepted = Thank you. From { $from } to { $until }, requests meant for { $name } reach you too.
substitute-you-declined = Noted, { $name } is told.
substitute-started = You replace { $name } from today. { $count ->
    [0] No request is waiting for now.
    [one] { $count } request awaits a decision.
   *[other] { $count } requests await a decision.
}
substitute-card-title = Replace { $name }?
substitute-card-body = From { $from } to { $until }, you would receive their requests to approve, and could approve or refuse them.
substitute-card-footer = You never decide your own request.
substitute-card-accepted = You accepted.
substitute-card-declined = You declined.
button-substitute-accept = I accept
button-substitute-decline = I cannot
button-substitute-end = End the replacement

# Deciding by name

decision-several = Several requests match. Which one?
approval-together = { $count ->
    [one] Accept this request?
   *[other] Accept these { $count } requests?
} The button, or “yes”, accepts them; each is checked again and each person is told.
approval-together-button = { $count ->
    [one] Accept
   *[other] Accept all { $count }
}
decision-unheard = I have not taken into account: “{ $words }”. Tell me next, one thing at a time.
approval-none-named = No request by that name is waiting for your decision.
approval-accept-sure = Accept { $what }? The button, or “yes”, accepts it; the person is told.
approval-refuse-sure = Refuse { $what }? The person will read this comment: “{ $reason }”.
approvals-all-sure = Accept everything? Here is what would be accepted; the button, or “yes”, does it.
approvals-refuse-each = A refusal is decided request by request, with its comment:
said-export = export | download | excel | csv | spreadsheet | file
approval-done = Done. { $title }: { $state }.
