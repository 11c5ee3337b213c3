# Questions about figures: what was understood, what was found, what it counts

query-found-quota = { $name }: { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
} left, of which at most { $formations ->
    [one] { $formations } course
   *[other] { $formations } courses
}, in { $year }
query-found-quota-reached = { $count ->
    [0] Nobody has
    [one] { $count } person has
   *[other] { $count } people have
} used { $threshold } { $measure ->
    [formations] courses
   *[actions] actions
} or more in { $year }
query-found-registrations = { $count ->
    [0] No enrolment
    [one] { $count } enrolment
   *[other] { $count } enrolments
}
query-found-history = { $count ->
    [0] No request
    [one] { $count } request in all
   *[other] { $count } requests in all
}
query-found-request-status = { $count ->
    [0] No request found
    [one] { $count } request found
   *[other] { $count } requests found
}
query-found-waiting-list = { $count ->
    [0] Nobody on the waiting list
    [one] { $count } person on the waiting list
   *[other] { $count } people on the waiting list
}
query-found-session-registrations = { $count ->
    [0] { $whose ->
        [everything] Nobody is enrolled
       *[other] No one enrolled
    }
    [one] { $count } person enrolled
   *[other] { $count } people enrolled
}
query-found-present = { $count ->
    [0] No presence recorded
    [one] { $count } present
   *[other] { $count } present
}
query-found-pending-requests = { $count ->
    [0] No request waiting
    [one] { $count } request waiting
   *[other] { $count } requests waiting
}
query-found-requests = { $count ->
    [0] No request
    [one] { $count } request
   *[other] { $count } requests
}
query-found-late-withdrawals = { $count ->
    [0] No late withdrawal
    [one] { $count } late withdrawal
   *[other] { $count } late withdrawals
}
query-found-withdrawals = { $count ->
    [0] No withdrawal
    [one] { $count } withdrawal
   *[other] { $count } withdrawals
}
query-found-absences = { $count ->
    [0] No absence
    [one] { $count } absence
   *[other] { $count } absences
}
query-found-double-registration = { $count ->
    [0] Nobody is enrolled twice in the same action
    [one] { $count } person enrolled several times in the same action
   *[other] { $count } people enrolled several times in the same action
}
query-found-structure-limit = { $count ->
    [0] No structure has { $threshold } people or more on an action
    [one] { $count } structure has { $threshold } people or more on an action
   *[other] { $count } times, a structure has { $threshold } people or more on an action
}
query-found-fill-rate = Fill rate: { $rate }% ({ $taken } of { $capacity } seats taken, { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
})
query-found-sessions = { $count ->
    [0] No session
    [one] { $count } session
   *[other] { $count } sessions
}
query-found-free-seats = { $count ->
    [0] No free seat
    [one] { $count } free seat in { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
   *[other] { $count } free seats in { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
}
# A number, and of how many people
query-of-people = { $headline }, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
query-found-quota-below = { $count ->
    [0] Nobody has
    [one] { $count } person has
   *[other] { $count } people have
} used fewer than { $below } { $measure ->
    [formations] courses
   *[actions] actions
} in { $year }
query-found-quota-none = { $count ->
    [0] Everybody has used at least one
    [one] { $count } person has not used any
   *[other] { $count } people have not used any
} { $measure ->
    [formations] course
   *[actions] action
} in { $year }
query-found-members = { $count ->
    [0] No structure is a member
    [one] { $count } member structure
   *[other] { $count } member structures
} in { $year }
query-found-not-members = { $count ->
    [0] Every structure has an active membership
    [one] { $count } structure without an active membership
   *[other] { $count } structures without an active membership
} in { $year }
query-member = { $name } is a member in { $year }
query-not-member = { $name } is not a member in { $year }

# Whose figures they are, of those who do not see all
query-whose = { $headline }{ $kind ->
    [structures] { $query ->
        [sessions] {" "}to come
        [structure_limit] {" "}among your establishments
       *[other] {" "}in your structure{ $besides ->
            [0] { "" }
            [one] {" "}and an establishment that depends on you
           *[other] {" "}and { $besides } establishments that depend on you
        }
    }
    [provider] { $query ->
        [sessions] {" "}that you run
        [fill_rate] , your sessions only
       *[other] {" "}in your sessions
    }
   *[person] { $query ->
        [sessions] {" "}to come
       *[other] {" "}among your requests
    }
}

query-besides = { $count ->
    [one] Also counts an establishment of the same SIREN, without an HR approver: { $names }.
   *[other] Also counts establishments of the same SIREN, without an HR approver: { $names }.
}

definition-quota = Requests that count towards the yearly limit, for the sessions of the year.
definition-quota-town = People whose structure is in that town; requests that count towards the yearly limit, for the sessions of the year.
definition-registrations = Preregistered, enrolled and present, by date of the session.
definition-history = All requests, by date of the session.
definition-request-status = All requests of the person.
definition-waiting-list = Requests under way without a seat, by date of the session.
definition-session-registrations = Preregistered, enrolled and present people of the session.
definition-pending-requests = Requests that wait for the HR approver, since they were made.
definition-pending-requests-prestataire = Requests the HR approver accepted, which have waited for the provider since.
definition-in-state = Requests in that state, by date of the session.
definition-requests = Requests submitted, by date of submission.
definition-late-withdrawals = Late withdrawals, by day of withdrawal.
definition-withdrawals = Withdrawals, late ones included, by day of withdrawal.
definition-absences = Absences recorded, by date of the session.
definition-double-registration = People with several requests under way on one action in the year.
definition-structure-limit = People of one structure who hold a seat or took part, by action and year.
definition-fill-rate = Seats taken over seats offered, open sessions with limited seats.
definition-sessions-counted = Open sessions, unless another state is asked, by their first day.
definition-sessions = Seats taken: requests that hold a seat, and people who attended.
definition-sessions-cancelled = Cancelled sessions, by their first day, not by the day they were cancelled.
definition-free-seats = Open sessions to come; those without a limit of seats do not count.
definition-members = An active membership holds for every establishment of the same SIREN.
definition-membership = Active membership, or a renewal asked for before the deadline.

query-shown = Lines { $from } to { $shown } of { $total }.
query-left-out = ⚠️ I have not taken { $what } into account: these figures cannot be narrowed that way.
query-gap-counted = ⚠️ One period at a time: these figures go from { $from } to { $until }, what lies between included.
query-branches-together = all establishments | branches included | branch included | head office and branch
query-one-establishment = ⚠️ One establishment at a time: only “{ $structure }” is counted here. Ask again for each establishment.
query-one-at-a-time = ⚠️ One name at a time: I did not take { $what } into account. Ask again for each name.
query-by-year = They are counted over whole years: here is { $year }.
query-uncounted-rate = I do not compute that rate: the fill rate is the only one I know. I can count absences, refusals or withdrawals.
query-uncounted-mean = I do not compute means. I count, and split: by session, by structure, by month, by person.
query-uncounted-delay = I do not measure durations. I can give the requests pending for more than 10 days, for instance.
query-uncounted-money = I do not compute amounts. I can count the memberships of the year.
query-uncounted-profile = I do not tell people apart by profile (situation, job, gender): I do not have that figure.
query-uncounted-several = One figure at a time: ask the questions one after the other.
query-uncounted-nobody = I cannot list what is missing here. I can tell who has not taken any action yet, and which sessions have nobody enrolled.
query-uncounted-compare = What should be compared? For instance: “compare the registrations of 2025 and 2026”.
query-no-query = These figures are about the whole programme: your role does not show them. Ask rather about your registrations, requests or withdrawals, or those of your structure or your sessions, as your role allows.
query-no-status = I cannot count the state “{ $said }”.
query-no-group_by = I cannot split these figures that way. I can by month, action, place or structure, for example.
query-no-person = I find nobody for “{ $said }”.
query-no-structure = I find no structure for “{ $said }”.
query-no-action = I find no action for “{ $said }”.
query-elsewhere-person = I cannot find “{ $said }” in that structure. Is it one of these people?
query-near-person = I cannot find the address “{ $said }”. Is it one of these people?
query-several-person = Several people match “{ $said }”. Which one?
query-several-structure = Several structures match “{ $said }”. Which one?
query-several-action = Several actions match “{ $said }”. Which one?
query-unsupported-write = I change nothing on a mere sentence: each change first shows who is touched, then asks to confirm. Employees enrol and withdraw themselves, their HR approvers and the providers decide. What is yours is here:
query-unsupported-out_of_scope = I cannot answer this question about figures yet. I know quotas, requests, waiting lists, withdrawals, absences, fill rates, sessions and memberships.

button-manage = What I can manage
button-lines = See the lines
button-next-lines = Next lines
button-chart = See the chart
button-export = Export
button-query-instead = See: { $what }
button-query-kinds = Change the format
button-query-except_kinds = Change the format left out
button-query-mode = Remote or in person
button-query-period = Change the period
button-query-session_date = Change the session
button-query-person = Change the person
button-query-structure = Change the structure
button-query-action = Change the action
button-query-place = Change the place
button-query-except_place = Change the place left out
button-query-status = Change the state
button-query-type = Change the kind of absence
button-query-stage = Change the step
button-query-older_than_days = Change the delay
button-query-threshold = Change the figure
button-query-below = Change the figure
button-query-measure = Actions or formations
button-query-group_by = Change the breakdown
button-query-comparison = Change the comparison
query-change-kinds = Which format? For instance: “only the workshops”.
query-change-except_kinds = Which format should be left out? For instance: “without the webinars”.
query-change-mode = Remote or in person? For instance: “only remote”.
query-change-period = Which period? For example: “and for 2025?”, “since January”, “in March”.
query-change-session_date = Which session? For example: “and 12 May?”
query-change-person = Which person? For example: “and for Jean Martin?”
query-change-structure = Which structure? For example: “and for the mission locale?”
query-change-action = Which action? For example: “and for “Conduire un entretien à distance”?”
query-change-place = Which place? For example: “only Pau”.
query-change-except_place = Which place to leave out? For example: “without Pau”.
query-change-status = Which state? For example: “only the refused ones”.
query-change-type = Which absences? For example: “only the excused ones”.
query-change-stage = Which step? For example: “at the prestataires”.
query-change-older_than_days = For how long? For example: “for more than 20 days”.
query-change-threshold = From how many? For example: “at least 3”.
query-change-below = Below how many? For example: “fewer than 6”.
query-change-measure = Actions or formations? For example: “and the actions?”
query-change-group_by = Broken down how? For example: “by structure”, “by month”.
query-change-comparison = Compared with what? For example: “compare with 2024”.

column-action = Action
column-session = Session
column-changed = On
column-period = Period
column-figure = Figure
column-email = Address
column-town = Town
column-provider = Provider
column-theme = Theme
column-kind = Kind
column-department = Department
column-stage = Stage
column-reason = Reason
column-week = Week
column-quarter = Quarter
column-semester = Semester
column-count = Number
column-month = Month
column-place = Place
column-measure = Limit
column-used = Used
column-actions = Actions
column-formations = Courses
column-sessions = Sessions
column-taken = Seats
column-rate = Rate
column-taken-saved = Seats taken
column-capacity = Seats offered
column-rate-saved = Rate (%)
column-limit = Maximum
column-queue = Waiting
column-people = People
column-year = Year
column-formula = Formula
column-invoice = Invoice
measure-actions = Actions
measure-formations = of which courses
formula-simple = simple
formula-premium = premium

# Stages and reasons
group-no-structure = No structure
stage-valideur_rh = HR approver
stage-prestataire = provider
reason-illness = illness
reason-transport_strike = transport strike
reason-bereavement = bereavement
reason-unforeseeable_event = unforeseeable event

query-all-time = no period
query-difference = Difference
query-difference-value = { $value }{ $unit ->
    [none] {""}
   *[other] { " " }points
}
query-file = parcourspro
query-same-figures = The same figures, for a spreadsheet.
query-file-of-earlier = Nothing there can be exported. The last figures you asked for: { $asked }. Do you want those?
query-nothing-to-export = No line to export.
query-chart-value = { $category }: { $value }{ $unit ->
    [none] {""}
   *[other] { $unit }
}
query-chart-part = The first { $shown } lines of { $total }
query-chart-alt = { $title }. { $figures }.

# Words that are not shown: those of a general question, and those that refine the question before
query-general-marks = why|how|should|my|i|what is
query-own-structure = my structure|our structure|my team|our team|my employees|our employees
query-vague-marks = one|someone|anybody
query-places-left = are there places left|are there any places left|any places left|how many places are left|are there seats left|any seats left|how many seats are left
query-this-session = this session|that session|this training|this workshop|this webinar|this one|that one
query-listed-places = the first one, the first | the second one, the second | the third one, the third | the fourth one, the fourth | the fifth one, the fifth
query-listed-last = the last one|the last
query-listed-and = and|and for|what about|then
query-same-marks = the same|same|same thing|likewise
query-sequel-marks = the same|same|only
query-him-or-her = he|she|they|this person
query-of-sessions = sessions|trainings|workshops|run by|fill rate
query-of-fill = fill rate|enrolled
query-structure-of-town = structure of|structures of|structure in|structures in
query-still-waiting = waiting|still waiting|those waiting|how many waiting|not yet enrolled
query-sequel-beginnings = and|in|by

# What is asked of one’s own absences and withdrawals
my-own-absences = absent | absence | absences | excused | unexcused | certificate | sick
my-own-late_withdrawals = withdrawal | withdrawals | withdrew | cancellation | cancellations | cancelled | cancel | late
asks-where = where | how do i see | how can i see | how to see
query-own-words = my
