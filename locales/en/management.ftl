# What gestionnaires manage

order-manage = manage|management|what can I manage
order-renewals = organisations that lose their membership on 15 February|15 February list|15 February list …|renewals|unpaid renewals
manage-not-yours = That is for the gestionnaires of Cap Métiers.
manage-what = What do you want to manage? Each change first shows who is touched, then asks to confirm.
manage-petitions = Structures and accounts waiting
manage-create-session = Create a session
manage-alter-session = Change a session
manage-edit-action = Change the sheet of an action
manage-propose-session = Propose a session to somebody
manage-duplicate-session = Copy a session
manage-write-to-session = Write to the people of a session
manage-memberships = Memberships underway
manage-repair-request = Correct a request, admit
manage-delivery-report = Delivery report
manage-cancel-session = Cancel a session
manage-postpone-session = Postpone a session
manage-renewals = Unpaid renewals
manage-pending = Pending requests
manage-presences = Attendances to record
manage-questions = Unanswered questions
manage-answers = Answers to review
renewals-found = { $count ->
    [0] No renewal for { $year } waits for its payment
    [one] { $count } renewal for { $year } waits for its payment
   *[other] { $count } renewals for { $year } wait for their payment
}
definition-renewals = Renewals asked for, neither paid nor rejected: these structures are covered until 15 February only.
