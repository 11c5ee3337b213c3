# What happens to a session: a seat received, a postponement, a cancellation

button-decline-seat = I decline
button-stay = I stay
button-leave = I withdraw
button-rather = Rather { $when }
button-switch = Confirm the change
button-cancel-session = Cancel the session
button-postpone-session = Postpone the session
button-confirm-cancel-coming = Confirm the cancellation

request-over = { $state ->
    [unknown] This request is no longer live: nothing was changed.
   *[other] This request is no longer live. Its state now: { $state }. Nothing was changed.
}
stays = { $waits ->
    [yes] Noted, your request is kept: { $what }.
   *[no] Noted, you stay enrolled: { $what }.
}
switch-ask = You would leave the session { $from } of “{ $action }”, without penalty, for the one { $to }. Your motivation is kept.
switch-impossible = This change is no longer possible without a consequence. You may still withdraw: you will be told the effect before confirming.
switch-reason = Another session chosen after a postponement

cancel-coming-title = Coming registrations of { $name }
cancel-coming-ask = { $count ->
    [one] This registration would be cancelled:
   *[other] These { $count } registrations would be cancelled:
}
cancel-coming-footer = The person, their HR approver and the providers will be told.
cancel-coming-nothing = There is no coming registration to cancel.
cancel-coming-done = { $count ->
    [one] Done: { $count } registration of { $name } is cancelled, everyone is told.
   *[other] Done: { $count } registrations of { $name } are cancelled, everyone is told.
}

any-session-not-that-day = No session is held on { $day }. These come closest.
any-session-none = No coming session matches.
session-is-cancelled = { $count ->
    [0] Done: the session is cancelled. Nobody was registered.
    [one] Done: the session is cancelled. { $count } person is told.
   *[other] Done: the session is cancelled. { $count } people are told.
}
session-is-postponed = { $count ->
    [0] Done: the session is postponed. Nobody was registered.
    [one] Done: the session is postponed. { $count } person is asked to confirm.
   *[other] Done: the session is postponed. { $count } people are asked to confirm.
}
cancel-session-touches = { $live ->
    [0] Nobody is registered.
    [one] **{ $live } person will be told** ({ $names }); the action will not count for them.
   *[other] **{ $live } people will be told** ({ $names }); the action will not count for them.
}{ $back ->
    [0] { "" }
    [one] { " " }{ $back } late withdrawal will be cleared.
   *[other] { " " }{ $back } late withdrawals will be cleared.
}
postpone-session-touches = { $live ->
    [0] Nobody is registered.
    [one] **{ $live } person will have to confirm** ({ $names }), and may withdraw without penalty.
   *[other] **{ $live } people will have to confirm** ({ $names }), and may withdraw without penalty.
}{ $length ->
    [none] { "" }
   *[other] { " " }{ $length }
}
refusal-WRONG_DAYS = These dates do not suit: they must be to come, and in order.

cancel-session-title = the cancellation of the session
cancel-session-lost = The session would stay in the programme.
cancel-session-which = Which session should be cancelled?
    .name = session
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For example “the session of 12 May” or “Pau”.
    .why = Everybody in this session will be told.
cancel-session-summary = Cancel this session
    .yes = Cancel the session

postpone-session-title = the postponement of the session
postpone-session-lost = The session would keep its dates.
postpone-session-which = Which session should be postponed?
    .name = session
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For example “the session of 12 May” or “Pau”.
    .why = Everybody in this session will have to confirm.
postpone-session-summary = Postpone this session
    .yes = Postpone the session
order-cancel-session = cancel a session … | cancel the session …
order-postpone-session = postpone a session … | postpone the session …

session-run-by = { $name ->
    [none] { $session }: no provider yet.
   *[other] { $session }: run by { $name }.
}
session-who-runs = who runs|who will run|who is the trainer|who is the provider|who is running|who teaches

# A day said without its month, right after the sessions of a month
month-shown-words = session | sessions | the one | training | course | workshop | webinar
