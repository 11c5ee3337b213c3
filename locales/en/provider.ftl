# Provider

provider-only = This list is for providers. For your own sessions: “my requests”.
provider-no-session = You have no session to come.
provider-sessions = { $count ->
    [one] **Your session**
   *[other] **Your { $count } sessions**
}
provider-nobody = Nobody is enrolled yet.
provider-cancelled = Session cancelled
provider-underway = under way{ $left ->
    [0] { "" }
   *[other] , { $left } to record
}
provider-to-confirm = { $count } to confirm
provider-confirmations = { $count ->
    [0] Nobody is waiting for your confirmation.
    [one] **One person is waiting for your confirmation**
   *[other] **{ $count } people are waiting for your confirmation**
}
provider-waiting = { $count } waiting
provider-over = over{ $left ->
    [0] { "" }
   *[other] , { $left } to record
}
provider-attendance = { $present } present, { $absent } absent{ $left ->
    [0] { "" }
   *[other] , { $left } to record
}
provider-done-enrol = { $count ->
    [0] Nobody was to be confirmed.
    [one] { $count } person is confirmed and told.
   *[other] { $count } people are confirmed and told.
}
provider-done-attend = { $count ->
    [0] No attendance to record.
    [one] { $count } attendance is recorded.
   *[other] { $count } attendances are recorded.
}
provider-refused = Done: the request is refused. The person receives your comment.
button-more-sessions = See more ({ $count })
button-confirm-all = { $count ->
    [one] Confirm the preregistered person
   *[other] Confirm the { $count } preregistered people
}
button-all-present = { $count ->
    [one] Record the attendance
   *[other] All present ({ $count })
}
button-see-person = See { $name }
button-confirm = Confirm
button-present = Present
button-absent = Absent
button-absent-sure = Confirm the absence
button-absent-back = Record nothing
provider-absent-sure = Record this absence? The person is told at once.{ $counts ->
    [yes] { " " }Without a force majeure, the action counts in their quota of the year, and only a manager can correct it.
   *[no] { " " }After that, only a manager can correct it.
}
button-admit = Admit
button-to-confirm = To confirm
order-to-confirm = to confirm | who do I have to confirm | who is waiting for my confirmation | people to confirm | participants to confirm | enrolments to confirm | requests to confirm | pending confirmations | do I have anyone to confirm | confirm my participants
order-provider-sessions = my sessions | sessions I run | who is preregistered | my participants

participant-accept-sure = Confirm { $what }? The button, or “yes”, confirms; the person is told.
participant-everybody-sure = Confirm everybody preregistered? The button, or “yes”, confirms them; each is told.
participant-together = Confirm these { $count } people? The button, or “yes”, confirms them; each is told.
participant-together-button = Confirm all { $count }
participant-refuse-sure = Refuse { $what }? The person will read this comment: “{ $reason }”.
participant-admit-sure = Admit { $what }? The button, or “yes”, gives them a seat; the person is told.
participant-not-waiting = { $name } is not on the waiting list. Here is where their request stands.
participant-aside = Nothing to decide for { $names }: that request is left aside.
participant-which-session = For which session?
participant-not-due = { $name } is not to be confirmed. Here is where their request stands.
participant-none = I find nobody of that name to confirm in your sessions.
button-own-sessions = My sessions

# What a provider asks for about one of their sessions

provider-asks-sheet = attendance sheet | attendance sheets | sign-in sheet
provider-asks-convocations = convocations | joining instructions
provider-asks-presences = record attendance | record the attendance | take attendance | attendance to record
provider-asks-present = who was present | who came | how many came | those present
provider-asks-next = next
provider-asks-noise = next | print | download | show | me | i | my | want | give | send | please | pdf
provider-none-asked = None of your sessions matches.
provider-asks-not = how many | missing | late | not returned | not received
provider-asks-away = i am away | i will be away | i am absent | i will be absent | i am not available | i will not be available | i am sick | i am ill | i cannot come | i cannot make it
provider-away = You run **{ $sessions }**. Nothing is changed: participants would come. Postponing it, finding somebody else or cancelling it is up to the managers of Cap Métiers: let them know.
provider-away-tell = Tell the managers
provider-away-question = I shall not be able to run: { $sessions }.
participant-nobody = I find nobody of that name in your sessions.
participant-present-sure = Record the attendance of { $what }? The button, or “yes”, records it.
participant-presence-which = { $what }: nothing is recorded yet. Press the right button.
participant-not-begun = Nothing is recorded: attendance at this session is recorded from { $day } on. Before that, { $name } withdraws.
participant-presence-known = Nothing is changed for { $name }: this is what is recorded. Only a manager can correct it.
participant-no-removal = I cannot take { $name } off for you: they withdraw themselves, or a manager does it for them. While they are preregistered, you may refuse them.
provider-sessions-past = { $count ->
    [one] **Your past session**
   *[other] **Your { $count } past sessions**
}
provider-older = { $count ->
    [one] One older session, now over, is not in this list.
   *[other] { $count } older sessions, now over, are not in this list.
}
button-sessions-past = The older ones
