# Sessions that gestionnaires create and change

order-create-session = create a session … | add a session … | new session … | schedule a session …
order-alter-session = change a session | change the session … | modify a session … | modify the session … | raise the capacity … | lower the capacity … | set the capacity … | change the capacity … | change the place … | change the room … | change the provider … | change the hours … | change the dates … | move the session … | postpone … and change … | postpone … and set … | set the session …
session-words-seats = places | place | seats | seat | participants | people | capacity
session-words-unlimited = unlimited | no limit | without limit
session-words-provider = provider | trainer
session-words-hours = hours | times | schedule
session-words-where = place | room | town | city | remote | online | on site
session-words-days = dates | date | days
session-words-move = move | postpone | change the dates | change the date | reschedule
session-usual-hours = 9 h – 17 h | 9 h – 12 h | 14 h – 17 h | 10 h – 11 h
session-remote-short = Remote
session-unlimited-short = No limit
names-more = { $count ->
    [one] one other
   *[other] { $count } others
}

session-fact-days = Dates
session-fact-where = Place
session-fact-hours = Hours
session-fact-seats = Seats
session-fact-provider = Provider
session-fact-status = State
session-fact-seats-value = { $taken } of { $capacity } taken ({ $rest })
button-session-people = See the people

session-wrong = { $count ->
    [one] One value will not do:
   *[other] { $count } values will not do:
}
session-wrong-year = Dates: no règlement covers that year.
session-wrong-past = Dates: the session must begin after today.
session-wrong-order = Dates: the last day is before the first.
session-wrong-formation-seats = Seats: { $said } will not do. A formation has { $least } to { $most }.
session-wrong-unlimited = Seats: an action reserved to members has a number of seats.
session-wrong-seats = Seats: at least one is needed.
session-wrong-taken = Seats: { $seats } are not enough, { $taken } are already held by { $names }. Nobody loses a seat: a withdrawal or a cancellation comes first.
session-remark-length = Mind: it lasted { $was ->
    [one] one day
   *[other] { $was } days
}, it would last { $is }.
session-remark-length-kept = It keeps its length, { $days } days. For a single day, add “only” to the date.
session-remark-day-off = One of these days is a weekend or a public holiday.
session-remark-short-notice = { $days ->
    [one] That is tomorrow: the règlement advises more notice.
   *[other] That is in { $days } days: the règlement advises more notice.
}
refusal-WRONG_CAPACITY = That number of seats will not do: too few for the people already placed, or outside what the règlement allows.
refusal-WRONG_PROVIDER = Provider: this person does not have the provider role, or no longer has it.
action-unknown = I cannot find that action in the programme.

create-session-title = the new session
create-session-lost = Nothing would be created.
create-session-action = A session of which action?
    .name = action
    .again = Choose the action, give a word of its title, or press “A new action”:
    .example = For instance “Laïcité et accueil”, or all at once: “Laïcité et accueil on 12 March at Pau, 12 places”.
    .why = A session is a date of an action of the programme.
create-session-new-action = A new action
create-session-action-title = What is the title of the new action?
    .name = title
    .again = Give the title as it will read in the catalogue.
    .example = For instance “Welcoming vulnerable people”.
    .why = It is shown in the catalogue and on the invitations.
create-session-kind = Of what kind is it?
    .name = kind
    .again = Choose the kind of action:
    .example = For instance “course” or “webinar”.
    .why = The règlement reserves some kinds to members, and counts them.
create-session-theme = In which theme?
    .name = theme
    .again = Give the theme as it will read in the catalogue.
    .example = For instance “Accompagnement”.
    .why = People also look for actions by theme.
create-session-duration = How long is it?
    .name = duration
    .again = Give the duration as it will read in the catalogue.
    .example = For instance “2 days, 14 hours”.
    .why = It is shown on the certificate.
create-session-days = On which day, or from which day to which?
    .name = dates
    .again = Give a day to come, or both at once.
    .example = For instance “12 March” or “from 12 to 13 March”.
    .why = The notice periods of the règlement run until the first day.
create-session-where = Where will it take place?
    .name = place
    .again = Give the town, or say “remote”:
    .example = For instance “Pau” or “remote”.
    .why = It is shown in the catalogue and on the invitation.
create-session-seats = How many seats?
    .name = seats
    .again = Give the number of seats:
    .example = For instance “12 places”.
    .why = Beyond it, requests go to the waiting list.
create-session-hours = At what hours?
    .name = hours
    .again = Give the hour it begins and the hour it ends:
    .example = For instance “9 h – 17 h”.
    .why = They are shown on the invitation and in diaries.
create-session-provider = Which provider runs it?
    .name = provider
    .again = Choose the provider, or give their name or address:
    .example = For instance “Paula Noiret”.
    .why = They confirm the enrolments and record who came.
create-session-no-provider = Nobody has the provider role: give that role first, then start again.
create-session-summary = Create this session
    .yes = Create the session
create-session-touches = Nobody is enrolled yet. Once confirmed, { $isNew ->
    [yes] the action and its session are
   *[no] the session is
} in the catalogue, open to requests, and { $provider } is told. Afterwards it can be changed, postponed or cancelled.{ $remarks ->
    [none] { "" }
   *[other] { "" }

    { $remarks }
}
session-is-created = Done: the session is in the catalogue.
session-created-provider = A session is entrusted to you: { $action }, { $when } ({ $hours }).

alter-session-title = the change of the session
alter-session-lost = The session would stay as it is.
alter-session-which = Which session is to be changed?
    .name = session
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For instance “the VAE of 12 May” or “Pau”.
    .why = The people of this session will be told.
alter-session-what = What is to be changed?
    .name = change
    .again = Choose what changes:
    .example = For instance “the seats” or “the place”.
    .why = Each change has its own consequences.
alter-session-what-seats = Number of seats
alter-session-what-where = Place
alter-session-what-hours = Hours
alter-session-what-provider = Provider
alter-session-what-days = Dates
alter-session-seats = How many seats will it have?
    .name = seats
    .again = Give the number of seats:
    .example = For instance “15 places”.
    .why = One more seat goes to the waiting list, in order.
alter-session-where = Where will it take place?
    .name = place
    .again = Give the town, or say “remote”:
    .example = For instance “Pau” or “remote”.
    .why = The people enrolled will be told.
alter-session-hours = At what hours?
    .name = hours
    .again = Give the hour it begins and the hour it ends:
    .example = For instance “9 h – 17 h”.
    .why = The people enrolled will be told.
alter-session-provider = Which provider runs it?
    .name = provider
    .again = Choose the provider, or give their name or address:
    .example = For instance “Paula Noiret”.
    .why = They confirm the enrolments and record who came.
alter-session-days = On which day, or from which day to which?
    .name = dates
    .again = Give a day to come, or both at once.
    .example = For instance “12 March” or “from 12 to 13 March”.
    .why = To change the dates is to postpone: people will have to confirm.
alter-session-summary = Change this session
    .yes = Change the session
alter-session-touches-seats = Today: { $before }. { $count ->
    [0] { $queue ->
        [0] Nobody waits: nobody is touched.
       *[other] Nobody of the waiting list ({ $queue }) gets a seat: the règlement holds them for another reason, or none is free.
    }
    [one] **One person of the waiting list gets a seat**: { $names }.
   *[other] **{ $count } people of the waiting list get a seat**: { $names }.
} A seat given is not taken back.
alter-session-touches-where = { $count ->
    [0] Nobody is enrolled in it: the provider will be told.
    [one] **One person will be told**: { $names }. So will the provider.
   *[other] **{ $count } people will be told**: { $names }. So will the provider.
} Nothing is decided again; it can be changed back.
alter-session-touches-hours = { $count ->
    [0] Nobody is enrolled in it: the provider will be told.
    [one] **One person will be told**: { $names }. So will the provider.
   *[other] **{ $count } people will be told**: { $names }. So will the provider.
} Nothing is decided again; it can be changed back.
alter-session-touches-provider = { $count ->
    [0] Nobody is enrolled in it: both providers will be told.
    [one] **One person will be told**: { $names }. So will both providers.
   *[other] **{ $count } people will be told**: { $names }. So will both providers.
} Nothing is decided again; it can be changed back.
alter-session-touches-days = { $count ->
    [0] Nobody is enrolled in it: the provider will be told.
    [one] **One person will have to confirm**: { $names }. They may withdraw without penalty within the period of the règlement.
   *[other] **{ $count } people will have to confirm**: { $names }. Each may withdraw without penalty within the period of the règlement.
} Messages that have left cannot be taken back.{ $length ->
    [none] { "" }
   *[other] { " " }{ $length }
}
alter-session-touches-line = { $what }: { $text }
alter-session-touches-several = { $count } changes, all together or none:

    { $lines }
session-is-changed = { $promoted ->
    [0] Done: the session is changed.
    [one] Done: the session is changed. One person of the waiting list got a seat.
   *[other] Done: the session is changed. { $promoted } people of the waiting list got a seat.
}
notify-session-changed = The session { $action }, { $when }, changes:

    { $changes }
notify-session-also = What also changes:
notify-session-change = - { $what }: { $to } (instead of: { $from })
