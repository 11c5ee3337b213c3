# A message to those enrolled on a session, a session like another, registrations one would close

write-to-session-title = your message to those enrolled
write-to-session-lost = Nothing would be sent.
write-to-session-which = Which session do you want to write to?
    .name = session
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For example “the VAE of 12 May” or “Pau”.
    .why = The message goes to those enrolled on this session, to nobody else.
write-to-session-text = What should they read?
    .name = message
    .again = Write the message as it will be read.
    .example = For example “The room changes: we meet in room 12.”
    .why = It leaves as it is, under the title and the date of the session.
write-to-session-nobody = Nobody is enrolled: there is nobody to write to.
write-to-session-summary = Write to those enrolled
    .yes = Send the message
write-to-session-touches = { $count ->
    [one] **One person will receive it**: { $names }.
   *[other] **{ $count } people will receive it**: { $names }.
} Each in their own chat, in working hours, or else by email. A message that has left cannot be taken back. Here it is, as it will be read:

    { $message }
write-to-session-message = Cap Métiers writes to you, about **{ $what }**:

    { $words }
write-to-session-already = They were sent this message already: I do not write the same thing twice.
write-to-session-done = { $count ->
    [one] Sent, to one person. The delivery report will say if it did not arrive.
   *[other] Sent, to { $count } people. The delivery report will say whom it did not reach.
}

duplicate-session-title = the copy of the session
duplicate-session-lost = Nothing would be created.
duplicate-session-which = Which session should be copied?
    .name = session copied
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For example “the VAE of 12 May” or “Pau”.
    .why = The new one takes its place, its hours, its seats and its provider.

registrations-by-hand = { $session ->
    [none] { "" }
   *[other] **{ $session }**, { $taken ->
        [0] no seat taken
        [one] one seat taken
       *[other] { $taken } seats taken
    }.

    { "" }
}Registrations are not closed by hand, nor reopened: the rules leave them open until the day before the first day, and put requests on the waiting list when the session is full.

    To take nobody else, bring the seats down to those already taken, as far as the rules allow. To take more, add seats. A cancelled session is not reopened: one like it can be created.

orders-verbs-warn = warn | inform | notify | write to | tell | message
orders-verbs-copy = duplicate | copy | clone
orders-verbs-close = close | reopen
orders-about-people = participants | those enrolled | everybody enrolled | everyone enrolled | attendees
orders-about-me = me | us
orders-about-registrations = registrations | registration | enrolments | enrollments

order-session-history = history of the session … | history of this session | session history … | audit of the session … | who changed the session … | its history
session-history-title = Session: history
session-history-none = I cannot find this session. Give its date, its town or a word of its title.
session-history-which = Several sessions match. Which one?
session-history-empty = Nothing of this session has changed since it is in the programme.
session-history-change = { $what }: { $from } → { $to }
session-history-value = { $what }: { $to }
history-change = Change
button-managed-session = See the session
session-event-created = created
session-event-changed = changed
session-event-postponed = postponed
session-event-capacity-changed = seats
session-event-cancelled = cancelled
session-event-proposed = proposed to somebody
session-event-written-to = message to those enrolled

order-undo-change = undo the postponement | undo the postponement … | cancel the postponement | undo the change | undo the change … | undo that change | put it back as it was | put the session back as it was
undo-change-none = I see no change to undo: nothing of this session was changed, or it is as before already.
undo-change-cancelled = A cancelled session cannot be opened again: people have been told. A similar one can be created.
undo-change-copy = Duplicate the session
